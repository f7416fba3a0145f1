/** Where a verb's roles are found with a verb that tells the same event from another side. `agent`, `patient`, `complement`, or a preposition. */
export interface RoleMap {
  readonly verb: string;
  readonly other: string;
  /** Role of `verb` → role of `other`. */
  readonly roles: ReadonlyMap<string, string>;
}

/** "verb other: role=role …", each pair read both ways. */
const PAIRS = `
buy sell: agent=to patient=patient from=agent for=for
buy pay: agent=agent patient=for for=patient from=to
sell pay: to=agent patient=for for=patient agent=to
give receive: agent=from patient=complement complement=patient to=agent
award win: patient=agent complement=patient
award receive: patient=agent complement=patient agent=from
speak say: agent=agent to=to
speak tell: agent=agent to=patient
beat win: agent=agent patient=over in=in
join member: agent=agent patient=patient
win lose: from=agent patient=patient agent=to
visit travel: agent=agent patient=to
beat lose: agent=to patient=agent in=patient in=in
appoint become: patient=agent complement=patient
succeed precede: agent=patient patient=agent
employ work: agent=for patient=agent
hire join: agent=patient patient=agent
teach study: agent=under patient=at
lend borrow: agent=from to=agent patient=patient
own belong: agent=to patient=agent
kill die: patient=agent in=in
inherit leave: agent=to patient=patient from=agent
sentence get: patient=agent to=patient
play star: agent=agent patient=as
draw visit: agent=patient patient=agent
draw attend: agent=patient patient=agent
`;

/** Verbs whose subject and object may change places: a marriage has two. */
export const MUTUAL: ReadonlySet<string> = new Set([
  'marry',
  'wed',
  'divorce',
  'meet',
  'merge',
  'marriage',
  'wedding',
  'divorcement',
  'merger',
  'meeting',
]);

/**
 * Relations that a phrase tells without a verb: `make` between a maker and what was made ("Karin’s novel", "a novel by Karin"), `price`
 * between an amount and what it bought ("the $3 billion tunnel"), `date` between an event and its time ("the fire of May 1999"), `place`
 * between something and where it is ("the Gaslight Theater, on Vine Street,"), `crossing` between a bridge and its river.
 */
export type Implied = 'make' | 'price' | 'date' | 'place' | 'crossing';

/** Each relation with how a phrase tells it. */
export const IMPLIED: ReadonlyMap<string, Implied> = new Map([
  ...'write compose paint direct author record sculpt draw photograph pen choreograph'
    .split(' ')
    .map((verb): [string, 'make'] => [verb, 'make']),
  ['cost', 'price'],
  ...'happen occur fight sign'.split(' ').map((verb): [string, 'date'] => [verb, 'date']),
  ...'be lie stand sit'.split(' ').map((verb): [string, 'place'] => [verb, 'place']),
  ...'cross span'.split(' ').map((verb): [string, 'crossing'] => [verb, 'crossing']),
]);

/** A verb and what it leaves its object, which tell another verb's deed: "left 17 people dead". */
export const IDIOMS: ReadonlyMap<string, string> = new Map([['leave dead', 'kill']]);
/** The verbs of those. */
export const IDIOM_VERBS: ReadonlySet<string> = new Set([...IDIOMS.keys()].map((idiom) => idiom.slice(0, idiom.indexOf(' '))));

/** Verbs that tell where something is, uninflected; "is located in" is read as "lies in". */
export const PLACING_VERBS: ReadonlySet<string> = new Set(['be', 'lie', 'stand', 'sit', 'remain']);
export const LOCATED: ReadonlySet<string> = new Set(['locate', 'situate', 'nestle', 'perch']);

/** Verbs that tell where something was put, and is: "was built across the Moss River". Uninflected. */
export const BUILDING_VERBS: ReadonlySet<string> = new Set('build erect construct stretch extend run carry lead throw'.split(' '));

/** Between what was built and what it was built across. */
export const CROSSED: ReadonlySet<string> = new Set(['over', 'across']);

/** Prepositions that tell where something is and not only what it is by. */
export const PLACED: ReadonlySet<string> = new Set(['in', 'on', 'at']);

/** Verbs without an object, whose subject is what a date of the fact is of. */
const DOING: ReadonlySet<string> = new Set(['die', 'begin', 'start', 'appear', 'premiere', 'close', 'shut', 'dissolve', 'fold']);

/** Those of them that may end something else, or for a while. */
export const ENDING: ReadonlySet<string> = new Set(['close', 'shut', 'dissolve', 'fold']);

/** What a house closes when it closes itself. */
export const DOORS: ReadonlySet<string> = new Set(['doors', 'gates', 'shutters']);

/** After a verb that tells an end, they make it no end. */
export const FOR_A_WHILE: ReadonlySet<string> = new Set(['for', 'temporarily', 'briefly', 'early', 'up', 'down', 'off']);

/** Whether what is told of is a verb's subject ("she died"), not its object ("she was born"). */
export function isDoing(verb: string): boolean {
  return DOING.has(verb);
}

let maps: ReadonlyMap<string, readonly RoleMap[]> | undefined;

/** How a verb's roles are told by other verbs. */
export function roleMapsOf(verb: string): readonly RoleMap[] {
  maps ??= readMaps();
  return maps.get(verb) ?? [];
}

function readMaps(): ReadonlyMap<string, readonly RoleMap[]> {
  const found = new Map<string, RoleMap[]>();
  const add = (verb: string, other: string, roles: readonly (readonly [string, string])[]) =>
    found.set(verb, [...(found.get(verb) ?? []), { verb, other, roles: new Map(roles) }]);
  for (const line of PAIRS.trim().split('\n')) {
    const [heads = '', roles = ''] = line.split(':');
    const [verb = '', other = ''] = heads.trim().split(' ');
    const pairs = roles
      .trim()
      .split(' ')
      .map((pair): [string, string] => pair.split('=') as [string, string]);
    add(verb, other, pairs);
    add(
      other,
      verb,
      pairs.map(([a, b]) => [b, a] as const),
    );
  }
  return found;
}
