/** After these a name is not the speaker but whom he speaks for, of or to: a spokesman for Ode. Folded. */
export const SPEAKER_BREAKS: ReadonlySet<string> = new Set(
  'for of to with by about from at in on against after before between under over near behind toward towards than like as and or but that which who whose whom'.split(
    ' ',
  ),
);

/** May stand between a speaker and the verb: Ode later said. Folded. */
export const BETWEEN_SPEAKER_AND_VERB: ReadonlySet<string> = new Set(
  'has had have also later then once recently previously repeatedly again simply famously reportedly further now just himself herself often first earlier would could will did always never even still quickly flatly'.split(
    ' ',
  ),
);

/** Other verbs by which words are somebody's: called it “…”, described her as “…”. Folded. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  'called calling calls described describes describing dubbed labeled labelled termed denounced denounces denouncing condemned condemning dismissed dismissing praised praising accused accusing criticized criticised criticizing hailed hailing compared blasted blasting decried'.split(
    ' ',
  ),
);

/** Pronouns that speak. Folded. */
export const SPEAKING_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who', 'i', 'we']);

/** Of those, the ones after which a clause begins with a subject of its own. */
export const CLAUSE_LINKS: ReadonlySet<string> = new Set(['that', 'which', 'as', 'and', 'but', 'or', 'before', 'after', 'than']);
