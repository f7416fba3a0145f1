/** Irregular verbs: the base, then its past forms. Forms with a prefix (overtook, rewritten) follow from these. */
export const IRREGULAR_VERBS = `
abide abode; arise arose arisen; awake awoke awoken; be am is are was were been being; bear bore borne; beat beaten; become became;
beget begot begotten; begin began begun; bend bent; bereave bereft; beseech besought; bet; betake betook betaken; bid bade bidden;
bind bound; bite bit bitten; bleed bled; blow blew blown; break broke broken; breed bred; bring brought; broadcast; build built;
burn burnt; burst; bust; buy bought; cast; catch caught; choose chose chosen; cling clung; clothe clad; come came; cost; creep crept;
cut; deal dealt; dig dug; dive dove; do does did done; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven;
dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fling flung; fly flew flown;
forbear forbore forborne; forbid forbade forbidden; forecast; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone;
forsake forsook forsaken; freeze froze frozen; get got gotten; give gave given; go goes went gone; grind ground; grow grew grown;
hang hung; have has had; hear heard; hew hewn; hide hid hidden; hit; hold held; hurt; keep kept; kneel knelt; knit; know knew known;
lay laid; lead led; lean leant; leap leapt; learn learnt; leave left; lend lent; let; lie lay lain lying; light lit; lose lost;
make made; mean meant; meet met; mow mown; offset; partake partook partaken; pay paid; plead pled; prove proven; put; quit; read; rend rent;
rid; ride rode ridden; ring rang rung; rise rose risen; run ran; saw sawn; say said; see saw seen; seek sought; sell sold;
send sent; set; sew sewn; shake shook shaken; shear shorn; shed; shine shone; shoe shod; shoot shot; show shown; shrink shrank shrunk;
shut; sing sang sung; sink sank sunk; sit sat; slay slew slain; sleep slept; slide slid; sling slung; slink slunk; slit; smell smelt;
smite smote smitten; sneak snuck; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat;
split; spoil spoilt; spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk;
strew strewn; stride strode stridden; strike struck stricken; string strung; strive strove striven; swear swore sworn; sweep swept;
swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn; tell told; think thought; thrive throve thriven;
throw threw thrown; thrust; tread trod trodden; wake woke woken; wear wore worn; weave wove woven; wed; weep wept; wet; win won;
wind wound; wring wrung; write wrote written; die dying; tie tying; vie vying; singe singeing; dye dyeing; age ageing;
input; panic panicked panicking; picnic picnicked picnicking; traffic trafficked trafficking; mimic mimicked mimicking;
frolic frolicked frolicking; bus bused busing; gas gassed gassing; quiz quizzed quizzing; focus focussed focussing; bias biassed biassing;
program programmed programming; outdo outdid outdone; foresee foresaw foreseen; sublet; telecast; typecast; floodlight floodlit;
`;

/** Irregular nouns: the singular, then its plural forms. */
export const IRREGULAR_NOUNS = `
addendum addenda; alga algae; alumna alumnae; alumnus alumni; analysis analyses; appendix appendices; axis axes; bacillus bacilli;
bacterium bacteria; basis bases; beau beaux; bureau bureaux; cactus cacti; calf calves; chateau chateaux; child children; cherub cherubim;
colossus colossi; consortium consortia; corpus corpora; crisis crises; criterion criteria; curriculum curricula; datum data; diagnosis diagnoses;
elf elves; ellipsis ellipses; emphasis emphases; erratum errata; foot feet; focus foci; formula formulae; forum fora; fungus fungi;
genesis geneses; genus genera; goose geese; grandchild grandchildren; half halves; hoof hooves; hypothesis hypotheses; index indices;
kibbutz kibbutzim; knife knives; larva larvae; leaf leaves; life lives; loaf loaves; locus loci; louse lice; man men; matrix matrices;
maximum maxima; medium media; memorandum memoranda; minimum minima; mouse mice; mujahid mujahideen mujahedeen; nebula nebulae; nucleus nuclei;
oasis oases; opus opera; ox oxen; parenthesis parentheses; person people persons; phenomenon phenomena; plateau plateaux; podium podia;
quantum quanta; quiz quizzes; radius radii; referendum referenda; roof rooves; scarf scarves; self selves; sheaf sheaves; shelf shelves;
spectrum spectra; stadium stadia; staff staves; stepchild stepchildren; stimulus stimuli; stratum strata; synthesis syntheses; syllabus syllabi;
tableau tableaux; terminus termini; thesis theses; thief thieves; tooth teeth; turf turves; vertebra vertebrae; vertex vertices; wharf wharves;
wife wives; wolf wolves; woman women; passerby passersby; money monies; talib taliban; dwarf dwarves; gas gasses; bus busses;
`;

/** Comparatives and superlatives that no rule undoes. */
export const IRREGULAR_ADJECTIVES = `
good better best; bad worse worst; far farther farthest further furthest; little less least; many more most; old elder eldest;
`;
