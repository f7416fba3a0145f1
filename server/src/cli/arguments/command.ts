import type { Io } from '../io.ts';

/** One option of a command. With `value` it takes one, shown under that name in the help. */
export interface Option {
  readonly name: string;
  readonly short?: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly repeatable?: boolean;
  readonly summary: string;
}

/** What was typed after a command's name. Options that were not given are absent. */
export interface Arguments {
  readonly positionals: readonly string[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
}

/** A command as it is typed, explained and run. `run` gives the exit status and throws a `Failure` where it cannot go on. */
export interface Command {
  /** The words that call it: `facts lint`. */
  readonly name: string;
  readonly operands: string;
  readonly summary: string;
  readonly about: string;
  readonly options: readonly Option[];
  readonly examples: readonly (readonly [command: string, does: string])[];
  readonly run: (args: Arguments, io: Io) => Promise<number>;
}

/** The last value given for an option. */
export function optionValue(args: Arguments, name: string): string | undefined {
  return args.values.get(name)?.at(-1);
}
