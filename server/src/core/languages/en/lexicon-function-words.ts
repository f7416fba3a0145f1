/** Words of the closed classes, as folded ("don’t" → "dont"); contractions that spell a word of their own (well, were, shell) are not here. */
export const FUNCTION_WORDS = `
a an the this that these those some any no every each either neither both all half such what whatever which whichever whose
i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself we us our ours ourselves
they them their theirs themselves one oneself ones who whom whoever whomever someone somebody something anyone anybody anything
everyone everybody everything nobody nothing none other others another
aboard about above according across after against along alongside amid amidst among amongst around as at atop before behind below beneath beside besides
between beyond but by concerning despite down during except excluding following for from in including inside into like near of off on
onto opposite out outside over past per plus regarding save since than through throughout till times to toward towards under underneath
unlike until unto up upon versus via vs with within without worth
and or nor so yet if unless because although though while whilst whereas whether when whenever where wherever why how however once
lest provided albeit
am is are was were be been being have has had having do does did doing done will would shall should can could may might must ought
dont doesnt didnt isnt arent wasnt werent wont wouldnt shouldnt cant cannot couldnt mightnt mustnt hasnt havent hadnt aint neednt
im ive youre youve youd youll hes shes theyre theyve theyd theyll weve thats theres heres whos whats wheres lets itd itll
not never ever here there then now too also very just only even still again already always often sometimes almost quite rather
more most less least much many few fewer fewest several enough own same else thus hence therefore moreover furthermore nevertheless
nonetheless otherwise instead meanwhile indeed perhaps maybe away back forth together apart ago yes
zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen
first second third fourth fifth sixth seventh eighth ninth tenth last next
`;
