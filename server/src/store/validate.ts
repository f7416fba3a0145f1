import * as v from 'valibot';
import { type Phrase, type Told, tell } from '../core/telling/told.ts';
import { meantKey } from './meant-key.ts';
import { nearestKey } from './nearest-key.ts';
import { error, type Trouble } from './problem.ts';
import { keysAt } from './schema/keys-at.ts';
import { toldBy } from './schema/says.ts';
import { type Entry, entryOf, nodeAt, type Path, plainValue, type Tree, without, withoutNothings, withText } from './yaml/tree.ts';

/** Bounds the work that one hopeless entry can make. */
const MOST_ROUNDS = 40;

/** What validation left: the value as read, and the tree that it stands for, less everything that was wrong. */
export interface Valid<T> {
  readonly value: T;
  readonly tree: Tree;
}

/** How to validate one kind of entry. */
export interface Rules<T> {
  readonly schema: v.GenericSchema<unknown, T>;
  /** What messages call it, at their beginning: "A person". */
  readonly called: Phrase;
  /** Keys without which the entry is worth nothing, or not to be shown. */
  readonly vital: readonly string[];
  /** Keys whose entries stand for themselves, so that one may go without the others. */
  readonly separable?: readonly string[];
}

/**
 * Reads one entry, leaving out each key or list item that is wrong, each with its trouble. A fact with anything wrong
 * inside goes whole: without its misspelt `to` an office would count as still held. A status that cannot be read makes
 * all unverified. Undefined if nothing is left.
 */
export function validated<T>(given: Tree, rules: Rules<T>, troubles: Trouble[]): Valid<T> | undefined {
  let tree = withoutNothings(given, ({ name, key }) => {
    const told = tell('`{key}` has nothing after it.', { key: name });
    troubles.push({ start: key.start, end: key.end, severity: 'warning', code: 'empty', told });
  });
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = v.safeParse(rules.schema, plainValue(tree));
    if (result.success) return { value: result.output, tree };
    const units = new Map<string, Path>();
    for (const issue of result.issues.flatMap((one) => leafIssues(one))) {
      const path = pathOf(issue);
      const unit = unitOf(tree, path, rules.separable ?? []);
      const id = unit.join('\n');
      // What is wrong with the rest once a key is gone follows from that key.
      if (unit.length === 0 && round > 0) return undefined;
      if (!units.has(id)) {
        troubles.push(explained(issue, path, { tree, rules }));
        units.set(id, unit);
      }
      if (unit.length === 0 || rules.vital.includes(String(unit[0]))) return undefined;
    }
    for (const unit of [...units.values()].sort(lastFirst))
      tree = unit[0] === 'status' && unit.length === 1 ? withText(tree, 'status', 'unverified') : without(tree, unit);
  }
  return undefined;
}

type Issue = v.BaseIssue<unknown>;

/** The issues that matter of a union's: those of the alternative whose shape the value has. */
function leafIssues(issue: Issue, prefix: readonly v.IssuePathItem[] = []): Issue[] {
  const here = { ...issue, path: [...prefix, ...(issue.path ?? [])] } as unknown as Issue;
  if (issue.type !== 'union' || !issue.issues) return [here];
  const inside = issue.issues.flatMap((sub) => leafIssues(sub, here.path));
  const depth = here.path?.length ?? 0;
  const deeper = inside.filter((sub) => (sub.path?.length ?? 0) > depth && !isShapeMismatch(sub, depth));
  if (deeper.length > 0) return fewest(deeper);
  const told = inside.filter((sub) => !SHAPES.has(sub.type) && (sub.path?.length ?? 0) === depth);
  return told.length > 0 ? told.slice(0, 1) : [here];
}

const SHAPES = new Set(['string', 'array', 'strict_object', 'record', 'union']);

/** Valibot takes a list for an object without keys; we do not. */
function isShapeMismatch(issue: Issue, depth: number): boolean {
  return (
    issue.type === 'strict_object' &&
    Array.isArray((issue.path?.[depth] as { input?: unknown } | undefined)?.input) &&
    typeof issue.path?.[depth]?.key === 'string'
  );
}

/** Of several alternatives with the right shape, unknown keys say more than missing ones. */
function fewest(issues: readonly Issue[]): Issue[] {
  const unknown = issues.filter((issue) => issue.expected !== 'never' && issue.input !== undefined);
  if (unknown.length > 0) return unknown.slice(0, 1);
  return issues.slice(0, 1);
}

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map((item) => item.key as string | number);
}

/** The smallest part that may be left out without changing what the rest means. */
function unitOf(tree: Tree, path: Path, separable: readonly string[]): Path {
  const [key, step] = path;
  if (key === undefined) return [];
  const value = entryOf(tree, String(key))?.value;
  if (step !== undefined && (value?.kind === 'list' || separable.includes(String(key)))) return [key, step];
  return [key];
}

function lastFirst(a: Path, b: Path): number {
  return Number(b[1] ?? 0) - Number(a[1] ?? 0) || 0;
}

function explained(
  issue: Issue,
  path: Path,
  context: { readonly tree: Tree; readonly rules: { readonly schema: v.GenericSchema; readonly called: Phrase } },
): Trouble {
  const { tree, rules } = context;
  const { called } = rules;
  const last = path.at(-1);
  const parent = nodeAt(tree, path.slice(0, -1));
  if (issue.expected === 'never' && typeof last === 'string') {
    const key = entryOf(parent, last)?.key ?? parent;
    const meant = meantKey(last, keysAt(rules.schema, path.slice(0, -1)));
    return { ...error(key, 'unknown-key', unknownKey(called, last, meant)), ...(meant === undefined ? {} : { suggestion: meant }) };
  }
  const isMissing = issue.input === undefined && typeof last === 'string' && !entryOf(parent, last);
  const known = keysAt(rules.schema, path.slice(0, -1));
  const mistyped = isMissing ? mistypedKey(parent, last, known) : undefined;
  if (mistyped) {
    return { ...error(mistyped.key, 'unknown-key', unknownKey(called, mistyped.name, last as string)), suggestion: last as string };
  }
  if (isMissing)
    return error(
      headOf(parent),
      'missing-key',
      tell('{what} needs `{key}` here.', { what: path.length > 1 ? `\`${String(path[0])}\`` : called, key: last }),
    );
  const named = path.findLast((step) => typeof step === 'string');
  const what = named === undefined ? called : `\`${named}\``;
  return error(nodeAt(tree, path), 'unfit-value', tell('{what} {trouble}.', { what, trouble: toldBy(issue) }));
}

function unknownKey(called: Phrase, key: string, meant: string | undefined): Told {
  return meant === undefined
    ? tell('{what} has no key `{key}`.', { what: called, key })
    : tell('{what} has no key `{key}`; did you mean `{meant}`?', { what: called, key, meant });
}

/** The key that was most likely meant to be the missing one. */
function mistypedKey(parent: Tree, missing: string, known: readonly string[]): Entry | undefined {
  if (parent.kind !== 'map') return undefined;
  return parent.entries.find(({ name }) => !known.includes(name) && nearestKey(name, known) === missing);
}

/** The first key of a mapping, rather than all of it. */
function headOf(tree: Tree): { start: number; end: number } {
  return tree.kind === 'map' && tree.entries[0] ? tree.entries[0].key : tree;
}
