import type { PlainStatement, Quote } from '../../core/facts/statement.ts';
import { tell } from '../../core/telling/told.ts';
import type { PlacedPlain } from '../lint/linting.ts';
import { error } from '../problem.ts';
import type { FactsFile } from '../read-file.ts';
import { nodeAt, type Tree } from '../yaml/tree.ts';
import { bracketed } from './brackets.ts';
import { provenanceOf, unknownSource } from './provenance.ts';
import { type Compiling, refer } from './refer.ts';
import { A_PERSON } from './typed-facts.ts';

/** The statements of a file. One without a slot, or with brackets that do not match, is a trouble and left out. */
export function plainStatements(file: FactsFile, compiling: Compiling): PlacedPlain[] {
  return file.statements.flatMap(({ value, tree }, at) => {
    const { says, slots, trouble } = bracketed(value.says);
    const span = nodeAt(tree, ['says']);
    if (trouble !== undefined || slots.length === 0) {
      const told =
        trouble === undefined
          ? tell('A statement needs square brackets around the parts that a draft may get wrong; this one has none.')
          : tell('A statement {trouble}. Write \\[ for a bracket of the text.', { trouble });
      compiling.report(file, error(span, trouble === undefined ? 'no-slot' : 'brackets', told));
      return [];
    }
    const { never = [], many = false, from, to, on, tolerance } = value;
    const statement: PlainStatement = {
      id: `${file.path}/statements/${at}`,
      says,
      slots,
      never,
      many,
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
      ...(on ? { on } : {}),
      ...(tolerance === undefined ? {} : { tolerance }),
      provenance: provenanceIn(file, tree, value, compiling),
      origin: { file: file.path, line: file.lines.at(tree.start).line },
    };
    return [{ statement, file, span }];
  });
}

/** The quotations of a file. */
export function quotesOf(file: FactsFile, compiling: Compiling): Quote[] {
  return file.quotes.map(({ value, tree }, at) => {
    const { speaker, text, on } = value;
    return {
      id: `${file.path}/quotes/${at}`,
      speaker: refer(speaker, { file, span: nodeAt(tree, ['speaker']), kinds: A_PERSON }, compiling),
      text,
      ...(on ? { on } : {}),
      provenance: provenanceIn(file, tree, value, compiling),
      origin: { file: file.path, line: file.lines.at(tree.start).line },
    };
  });
}

function provenanceIn(file: FactsFile, tree: Tree, written: Parameters<typeof provenanceOf>[0], { sources, report }: Compiling) {
  const { provenance, unknown } = provenanceOf(written, {}, sources);
  for (const id of unknown) report(file, unknownSource(id, nodeAt(tree, ['source'])));
  return provenance;
}
