/**
 * Names that wire copy spells in several ways because they come from another script: one name a line, folded.
 * A store that holds one spelling is not contradicted by another.
 */
export const ROMANISED = `
mohammed muhammad mohamed mohammad muhammed mohamad mohamud muhamad mohamet
mahmoud mahmud mehmood mahmood
ahmed ahmad ahmet
hussein hussain husayn husain hossein hosein hussien
hassan hasan
khaled khalid
omar umar omer
osama usama
laden ladin
saleh salih
abdullah abdallah abdulla
abdel abdul abd abdal
gaddafi qaddafi qadhafi gadhafi kadafi khadafy
nasser nasir nassir
yousef youssef yusuf yousuf yusef yussef
ibrahim ebrahim
ismail esmail ismael
mustafa mostafa moustafa mustapha
osman usman othman uthman
saeed said saed sayeed
rashid rasheed
hamid hameed
karim kareem
salim saleem
jamal gamal
jaber jabir
rouhani rohani ruhani
zawahiri zawahri
assad asad
bashar bachar
nouri nuri
faisal faysal feisal
fatima fatimah fatema
aisha ayesha aysha
leila layla laila
hezbollah hizballah hizbullah hizbollah
quran koran
khrushchev khruschev khrushchov
gorbachev gorbachov gorbatchev
yeltsin eltsin
alexei alexey aleksei aleksey alexej
alexander aleksandr alexandr aleksander
sergei sergey sergej serge serhiy serhii sergii
andrei andrey andrej andriy andrii
dmitry dmitri dmitriy dmitrii dimitri
nikolai nikolay nikolaj
mikhail mikhael mykhailo mykhaylo mihail
yuri yury yuriy iouri
yevgeny yevgeni evgeny evgeni yevgeniy evgenii
valery valeri valeriy
vasily vasili vassily vasiliy
vitaly vitali vitaliy
anatoly anatoli anatoliy
gennady gennadi gennadiy
grigory grigori grigoriy
georgy georgi georgiy
pyotr petr
pavel pavlo
ekaterina yekaterina
yelena elena
maria mariya mariia
natalia natalya nataliya
tatiana tatyana
zelensky zelenskyy zelenskiy zelenski
lukashenko lukashenka
tymoshenko timoshenko
yanukovych yanukovich
odesa odessa
tchaikovsky chaikovsky
rachmaninoff rachmaninov
tolstoy tolstoi
dostoevsky dostoyevsky
yitzhak itzhak yitzchak
haim chaim
menachem menahem
yaakov yakov
moshe moishe
chaudhry chaudhary choudhury chowdhury
sheikh shaikh shaykh sheik
`;
