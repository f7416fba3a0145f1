import { parseArgs } from 'node:util';
import { nearest } from '../../core/text/nearest.ts';
import { Failure } from '../failure.ts';
import type { Arguments, Command, Option } from './command.ts';
import { COMMON_OPTIONS } from './shared-options.ts';

/** The arguments of a command, read strictly. Throws a `Failure` that names what is wrong and the nearest thing known. */
export function parseArguments(command: Command, typed: readonly string[]): Arguments {
  const options = [...command.options, ...COMMON_OPTIONS];
  const byName = new Map(options.map((option) => [option.name, option]));
  const { tokens } = parseArgs({ args: [...typed], options: parserOptions(options), strict: false, allowPositionals: true, tokens: true });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const option = byName.get(token.name);
    if (!option) throw unknownOption(token.rawName, command, options);
    if (option.value === undefined) {
      if (token.value !== undefined) throw new Failure(`--${option.name} takes no value`);
      flags.add(option.name);
    } else {
      values.set(option.name, [...(values.get(option.name) ?? []), checkedValue(option, token)]);
    }
  }
  for (const [name, given] of values) {
    if (given.length > 1 && !byName.get(name)?.repeatable)
      throw new Failure(`--${name} is given ${given.length} times; it can be given once`);
  }
  return { positionals, values, flags };
}

function parserOptions(options: readonly Option[]) {
  return Object.fromEntries(
    options.map(({ name, short, value }) => [
      name,
      { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short ? { short } : {}), multiple: true },
    ]),
  );
}

function checkedValue(option: Option, token: { value?: string | undefined; inlineValue?: boolean | undefined }): string {
  const { value } = token;
  const lacks = value === undefined || value === '' || (!token.inlineValue && value.length > 1 && value.startsWith('-'));
  const wanted = option.choices ? option.choices.join(', ') : option.value;
  if (lacks) throw new Failure(`--${option.name} needs a value: ${wanted}`);
  if (option.choices && !option.choices.includes(value)) {
    const meant = nearest(value, option.choices);
    throw new Failure(`--${option.name} cannot be “${value}”: it is one of ${wanted}${meant ? ` (did you mean ${meant}?)` : ''}`);
  }
  return value;
}

function unknownOption(typed: string, command: Command, options: readonly Option[]): Failure {
  const meant = nearest(
    typed,
    options.map((option) => `--${option.name}`),
  );
  return new Failure(`unknown option ${typed}; ${meant ? `did you mean ${meant}?` : `see stet ${command.name} --help`}`);
}
