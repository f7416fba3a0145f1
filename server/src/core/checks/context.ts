/** What a check may ask about a draft. Filled in by the pipeline. */
export interface CheckContext {
  readonly source: string;
}
