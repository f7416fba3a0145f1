/** Words that put a sentence in the future. Folded. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(['will', 'shall', 'll', 'upcoming', 'scheduled', 'tomorrow', 'expected', 'plans', 'due', 'slated']);

/** Words that put a sentence in the past: auxiliaries, and the past forms of the verbs that news tells with. Folded. */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'had', 'did', 'said', 'told', 'went', 'came', 'took', 'made', 'met', 'won', 'lost', 'left', 'led', 'held', 'sent', 'spoke', 'wrote', 'began', 'became', 'fell', 'rose', 'gave', 'got', 'saw', 'found', 'flew', 'ran', 'struck', 'bought', 'sold', 'died', 'has', 'have', 'recalled', 'broke', 'drew', 'paid', 'put', 'set', 'shot', 'stood', 'thought', 'threw', 'understood', 'withdrew', 'arose', 'brought', 'built', 'chose', 'drove', 'fought', 'grew', 'heard', 'kept', 'knew', 'laid', 'lay', 'sat', 'sought', 'swore', 'taught', 'wore']);
