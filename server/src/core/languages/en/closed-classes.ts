/** What a word of a closed class does in its clause. */
export type ClosedClass =
  | 'determiner'
  | 'owner'
  | 'pronoun'
  | 'preposition'
  | 'to'
  | 'coordinator'
  | 'subordinator'
  | 'relative'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'adverb'
  | 'adjective'
  | 'number';

/** After a verb they belong to it, and its object may follow: throw out the conviction, hand back the prize. */
export const VERB_PARTICLES: ReadonlySet<string> = new Set(['out', 'away', 'back', 'apart', 'together']);

const CLASSES: readonly (readonly [ClosedClass, string])[] = [
  ['determiner', 'a an the this these those some any no every each either neither both all such another what half'],
  ['owner', 'my your his her its our their whose'],
  ['pronoun', 'i me he him she it we us they them you one himself herself itself themselves someone somebody anyone everyone nobody none'],
  [
    'preposition',
    'about above across after against along alongside amid among around as at atop before behind below beneath beside besides between beyond by concerning ' +
      'despite down during except excluding following for from in including inside into like near of off on onto opposite out outside over past per regarding since than ' +
      'through throughout till toward towards under underneath unlike until up upon versus via with within without',
  ],
  ['to', 'to'],
  ['coordinator', 'and or but nor yet'],
  ['subordinator', 'because although though while whilst whereas when whenever if unless whether lest once how why'],
  ['relative', 'who whom which where that'],
  ['be', 'am is are was were be been being isnt arent wasnt werent'],
  ['have', 'have has had having havent hasnt hadnt'],
  ['do', 'do does did dont doesnt didnt'],
  ['modal', 'will would shall should can could may might must wont wouldnt shouldnt cant cannot couldnt mightnt mustnt'],
  [
    'adverb',
    'not never ever here there then now too also very just only even still again already always often sometimes almost quite rather ' +
      'else thus hence therefore moreover nonetheless otherwise instead meanwhile indeed perhaps maybe away back together apart ago ' +
      'later earlier soon recently finally eventually originally previously formally officially reportedly formerly initially jointly subsequently nearly roughly famously twice',
  ],
  ['adjective', 'first second third fourth fifth last next own same other more most less least many few several much'],
];

const BY_FOLD: ReadonlyMap<string, ClosedClass> = new Map(
  CLASSES.flatMap(([name, words]) => words.split(' ').map((word): [string, ClosedClass] => [word, name])),
);

/** The closed class of a folded word, by its commonest use; undefined for all other words. */
export function closedClass(fold: string): ClosedClass | undefined {
  return BY_FOLD.get(fold);
}
