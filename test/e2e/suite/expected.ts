/** What the command line reports of a draft: positions and severities as the protocol counts them. */
export interface Expected {
  readonly check: string;
  readonly severity: string;
  readonly message: string;
  /** The passage that is reported. */
  readonly text: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly fixes: readonly { readonly title: string; readonly preferred: boolean; readonly safe: boolean }[];
}

interface Place {
  readonly line: number;
  readonly character: number;
}

/** Put in by the bundler: what the command line said of drafts/slips.md, just before the editor is started. */
declare const STET_EXPECTED: readonly Expected[];

/** What the command line says of drafts/slips.md. */
export const expected = STET_EXPECTED;
