/** Given names that English news copy often meets and the nickname table lacks, folded. A hand list. */
export const GIVEN_NAMES = `
abbas abdel abdul abdullah abdulrahman abel abiy abraham achmed adam adel adolfo adrian adriana agnes agnieszka ahmad ahmed aisha akbar
akihito akio akira alain alan alba alberto alec aleksandar aleksander aleksandr alejandra alejandro aleksei alena alessandra alessandro alex alexander alexandra
alexandre alexei alexey alexis alfonso alfredo ali alicia alina alison alma alonso alvaro amal amanda amina amir amit amparo amy ana anand anastasia
anatoly anders andre andrea andreas andrei andres andrew andrey andrzej angel angela angelo angus anil anita anna anne annika antoine anton
antonia antonio anwar anya arash araceli arianna ariel arjun armando armin arne arnold arthur arturo arun arvind asad asha ashok ashraf astrid atsushi
august augusto aung axel ayman aziz barack bart bashar bassam beata beatrice beatriz benedict benito benjamin benoit bernardo bernd bertrand bettina bilal birgit bjorn
blanca bogdan boris boutros branko brenda brian brigitte bruno burak camila camille camilo carla carlo carlos carmen carolina caroline cecilia
cedric celine cesar chandra charlotte chen cheng chiara chidi chloe christian christine christoph christophe claire clara claude claudia claudio clement
colin consuelo cristian cristina cristobal cyril damian dario david daniel daniela danilo david deepak deng denis denise dennis diana didier diego dieter
dilip dimitri dinesh dirk dmitri dmitry dolores domingo dominik dominique dong dorothea eduard eduardo edgar edith edmundo efrain elena elisa elias elif elisabeth eloy
elsa elvira emilia emilio emine emma emmanuel enrico enrique eric erik erika ernest ernesto ernst esperanza esteban esther eugene eugenia eva evelyn evgeny
fabian fabio fabrice fahad faisal farah farid farouk fatima federico felipe felix fernanda fernando fidel filip fiona florence florian
francesca francesco francis francisco franck francois frank franz frederic frederik friedrich fumio gabriel gabriela gabriele gaetano galina gamal gary gaston gael
genevieve georg george georges georgi gerard gerardo gerhard ghassan giacomo gianni gideon gilbert gilles gina giorgia giorgio giovanni giulia giuseppe
gloria gonzalo goran gordon grace graciela graham greta grigory guadalupe guido guillaume guillermo gunter guo gustav gustavo habib hadi hafez haider hakan hamad
hamid hamza hana hani hanna hannah hans harald haruka haruki harald hassan hasan haydar hector heidi heiko heinrich helena helene helga helmut henri henrik herbert hernan
hideki hilda hillary hiroshi holger horacio horst hosni hugo humberto hussein ibrahim ichiro ignacio igor ilham ilse imran indira ines ingrid inaki irene irina
irfan isaac isabel isabella isabelle isaias ismael ismail ivan ivana ivo jacek jack jacob jacqueline jacques jaime jair jakob jamal jamil jan jana jane janez janos jari jaroslav
javier jawad jean jeanne jens jeremy jerome jerzy jesus ji jian jiang jin jing joachim joan joao joaquin johan johann johannes john jonas jorge jorgen jose josef
josefina joseph josip jose juan juana juanita judith julia julian juliana julie julien julio jun jung jurgen justin justine kaja kamal kamala karim karin karl karolina kasim katarina
katrin katsuya kaveh kazuo keiko keith ken kenji kenneth kerstin kevin khadija khaled khalid khalil kiran klaus kofi koji konstantin kristen kristin krzysztof kumar kurt
kwame lars laszlo laura laurent laurence lech leila lena leon leonardo leonid leonor leopoldo lev li liam liliana lin lina ling lisa ljubica
lorena lorenzo louis louise lourdes luca lucas lucia luciano lucien lucio ludwig luigi luis luisa luiz lukas lula luz lydia maciej magdalena magnus mahathir mahdi mahmoud
malala malik malcolm mamadou manfred manmohan manuel manuela mao marc marcel marcela marcelo marcin marco marcos marcus margarita margot maria mariam mariana
mariano marie marina mario marisol marius mark marko markus marta martin martina martine marwan mary masato masud mateo mateusz mathias mathieu matteo
matthias maurice mauricio mauro max maxim maxime maximilian maya mehdi mehmet mei mercedes michael michal michel michele michelle miguel mihai mikael mikhail milan milos min ming
mireille miriam mirko mohamed mohammad mohammed moises monica monika montserrat mostafa moussa muammar muhammad muhammadu mukesh murat murad mustafa nabil nadia nadine naoko naomi narendra
nasser natalia natalie natasha nawaz nayib nelson nestor ngozi nguyen nicholas nicola nicolae nicolas nicole niels nigel nikita nikola nikolai nikolas nils nina noah noor
nora norberto noriko nuria octavio olaf oleg olena olga oliver olivia olivier olusegun omar orlando oscar osama oskar osvaldo otto pablo pamela paola paolo pascal patrice patricia
patricio patrick patrizia paul paula paulina paulo pavel pawel pedro pei peng per petar peter petr petra philip philipp philippe pierre pietro pilar ping piotr pradeep prakash
priya qasim quentin rachel rachid rafael rahul raj rajesh rajiv rakesh ramesh ramiro ramon ranil raphael raquel rashid raul ravi raymond rebeca recep reem regina reinaldo rene
reza ricardo riccardo richard riyad robert roberto rocio rodolfo rodrigo rodrigue rogelio roger rohan roland rolando rolf roman romain romano rosa rosario ruben rudolf ruhollah rui ruslan
ruth ryan ryszard saad sabine sabrina saddam sadiq saeed said salim salma salman salvador salvatore sami samir samira samuel sandra sandro sanjay sara santiago satoshi sebastian selim
serena serge sergei sergey sergio shah shahid shakira shankar sheikh shigeru shimon shinzo shirin sigmar silvia silvio simon simona simone sofia sonia sophie stefan stefania stefano stephane stephen
steven sunil suresh susana susanne svetlana sven sylvain sylvie takashi takeshi tamara tanja tariq taro tatiana tedros teodoro teresa theresa thabo theo theodor thierry thomas tobias tomas tomasz tommaso toshio
trinidad ulrich ulrike umar urs ursula usha vaclav valentin valentina valeria valerie valery vanessa vasily vera veronica veronika vicente victor victoria vijay viktor vikram vincent vincenzo viola
violeta virginia vitaly vittorio vivek vladimir vojislav volodymyr walid walter wanda wang wei werner wilfried wilhelm willem wolfgang xavier xi xiao ximena yael yair yamil yan yang yannick
yasmin yasser yevgeny yitzhak yoko yolanda yoshihide yosef youssef yukio yulia yuri yusuf yves yvonne zahra zainab zeid zeinab zhang zhen zhou ziad zoe zoran zubair zulfikar
`;
