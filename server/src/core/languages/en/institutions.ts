/**
 * Houses that take the name of a place or a saint, so that several of one town differ by this word alone: "Tarn Bay Church" and "Tarn Bay
 * Hospital". Words for bodies are left out ("Foundation", "Fund"): one for the other is a slip. Curated.
 */
export const INSTITUTIONS: ReadonlySet<string> = new Set(
  'church chapel cathedral abbey synagogue temple mosque parish hospital clinic hospice school academy college university museum gallery library hotel inn theater theatre cinema station airport harbor harbour cemetery park brewery restaurant prison'.split(
    ' ',
  ),
);

/** Before a name they make it a body's or a place's: "the rector of St. Alphege". */
export const SAINTS: ReadonlySet<string> = new Set(['st', 'saint']);

/** Words for a firm, of which its name may have one or another. */
export const FIRMS: ReadonlySet<string> = new Set(
  'company corporation firm group holding holdings enterprise enterprises industry industries brothers partners limited department force service services office bureau division unit team club'.split(
    ' ',
  ),
);
