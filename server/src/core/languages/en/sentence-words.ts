/** Words that, capitalised after an abbreviation ("in the U.S. The …"), begin a sentence rather than go on with a name. Folded. */
export const STARTERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your there here ' +
    'but and or so yet nor then thus still also even now once instead meanwhile however moreover nevertheless nonetheless otherwise indeed perhaps maybe ' +
    'in on at by for from with without under over after before since until during despite amid among between against about around through throughout as like unlike upon within because although though while when whenever where if unless whether ' +
    'what who whom whose why how which ' +
    'is are was were do does did has have had will would can could should may might must let ' +
    'some many most several few both each every neither either another other others such all any no none not nobody nothing everyone everybody someone anyone everything ' +
    'two three four five six seven eight nine ten dozens hundreds thousands millions ' +
    'according sometimes often usually clearly plus asked later earlier last next today yesterday tomorrow recently previously finally according more less only just one to of ' +
    'hes shes its theyre were weve ive im id ill youre theres thats dont didnt wasnt isnt wont cant lets whats'
  ).split(' '),
);

/** What may follow "8 p.m." in the same sentence though capitalised: days, months, time zones. Folded. */
export const AFTER_CLOCK_TIME: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun ' +
    'january february march april may june july august september october november december jan feb mar apr aug sept oct nov dec ' +
    'et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet eastern central mountain pacific greenwich new christmas thanksgiving'
  ).split(' '),
);
