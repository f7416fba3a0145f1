/** A tool that an assistant may call. It only reads. */
export interface Tool {
  readonly name: string;
  readonly title: string;
  /** For the assistant: what it is for and what the answer means. */
  readonly description: string;
  /** JSON Schema of the arguments, all of them texts. */
  readonly input: {
    readonly type: 'object';
    readonly properties: Readonly<Record<string, { readonly type: 'string'; readonly description: string }>>;
    readonly required: readonly string[];
  };
  /** The answer, as data. Throws a `Failure` where the call cannot be answered as asked. */
  readonly call: (given: ReadonlyMap<string, string>) => Promise<Readonly<Record<string, unknown>>>;
}
