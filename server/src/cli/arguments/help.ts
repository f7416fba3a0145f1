import { wrapped } from '../terminal/wrap.ts';
import type { Command, Option } from './command.ts';
import { COMMON_OPTIONS } from './shared-options.ts';

const WIDEST = 100;

/** What `stet --help` says. */
export function overview(commands: readonly Command[], columns: number): string {
  const rows = commands.map((command) => [`stet ${command.name} ${command.operands}`, command.summary] as const);
  return [
    'stet checks news drafts against a store of verified facts, kept as YAML files beside them.',
    '',
    ...table(rows, columns),
    '',
    'stet COMMAND --help explains a command; stet --version names the version.',
    '',
    'Exit status: 0, nothing serious was found; 1, something was; 2, the run could not be done as asked.',
    '',
  ].join('\n');
}

/** What `stet COMMAND --help` says. */
export function helpOf(command: Command, columns: number): string {
  const width = Math.min(columns, WIDEST);
  const options = [...command.options, ...COMMON_OPTIONS];
  return [
    `stet ${command.name} ${command.operands}`,
    '',
    ...command.about.split('\n').flatMap((paragraph) => wrapped(paragraph, width)),
    '',
    'Options',
    ...table(
      options.map((option) => [optionLabel(option), option.summary] as const),
      columns,
    ),
    '',
    'Examples',
    ...table(command.examples, columns),
    '',
  ].join('\n');
}

function optionLabel({ name, short, value }: Option): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

/** Rows in two columns; in a narrow terminal the second stands under the first. */
function table(rows: readonly (readonly [string, string])[], columns: number): string[] {
  const width = Math.min(columns, WIDEST);
  const left = Math.max(...rows.map(([label]) => label.length)) + 4;
  const narrow = width - left < 30;
  const indent = narrow ? 6 : left;
  return rows.flatMap(([label, text]) => {
    const lines = wrapped(text, Math.max(20, width - indent)).map((line) => ' '.repeat(indent) + line);
    const [first = '', ...rest] = lines;
    return narrow ? [`  ${label}`, ...lines] : [`  ${label}`.padEnd(left) + first.trimStart(), ...rest];
  });
}
