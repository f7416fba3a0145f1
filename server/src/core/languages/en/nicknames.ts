import { NICKNAMES } from './data/nicknames.ts';

interface NicknameIndex {
  /** Every given name or short form, and the formal names it may stand for (itself among them). */
  readonly formal: ReadonlyMap<string, readonly string[]>;
  /** Every formal name's number. */
  readonly numbers: ReadonlyMap<string, number>;
}

let index: NicknameIndex | undefined;

/** Whether one folded given name is a known short form of the other, or both are short forms of one name and begin alike. */
export function areNicknames(a: string, b: string): boolean {
  index ??= buildIndex();
  const ofA = index.formal.get(a);
  if (ofA === undefined) return false;
  const ofB = index.formal.get(b);
  if (ofB === undefined) return false;
  if (ofA.includes(b) || ofB.includes(a)) return true;
  return a.charCodeAt(0) === b.charCodeAt(0) && ofA.some((name) => ofB.includes(name));
}

/** Bits for the formal names of a word; words that are nicknames of one another have a bit in common. 0 for one that the table lacks. */
export function nicknameKin(word: string): number {
  index ??= buildIndex();
  let bits = 0;
  for (const name of index.formal.get(word) ?? []) bits |= 1 << (index.numbers.get(name)! & 31);
  return bits;
}

/** Every folded given name and short form that the nickname table knows. */
export function nicknameWords(): Iterable<string> {
  index ??= buildIndex();
  return index.formal.keys();
}

function buildIndex(): NicknameIndex {
  const formal = new Map<string, string[]>();
  const numbers = new Map<string, number>();
  for (const line of NICKNAMES.trim().split('\n')) {
    const [name, ...short] = line.split(' ');
    if (name === undefined) continue;
    if (!numbers.has(name)) numbers.set(name, numbers.size);
    for (const word of [name, ...short]) {
      const known = formal.get(word);
      if (known === undefined) formal.set(word, [name]);
      else if (!known.includes(name)) known.push(name);
    }
  }
  return { formal, numbers };
}
