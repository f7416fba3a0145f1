import { stateOf } from '../../../server/src/core/languages/en/us-states.ts';

/** A post as the people file has it. Dates are ISO text or a year; without an end it was still held on `asof`, if that is given. */
export interface Membership {
  readonly role: string;
  readonly org?: string | null;
  readonly area?: string | null;
  readonly start?: string;
  readonly end?: string;
  readonly party?: string;
  readonly asof?: string;
}

/** A title as a facts file would have it. */
export interface Office {
  readonly title: string;
  readonly of?: string;
}

const REPRESENTATIVE = 'U.S. Representative';
const SENATOR = 'U.S. Senator';
const STATE_LEGISLATORS: ReadonlyMap<string, string> = new Map([
  ['House of Representatives', 'State Representative'],
  ['General Assembly', 'Assemblyman'],
  ['Assembly', 'Assemblyman'],
  ['House of Delegates', 'Delegate'],
  ['Senate', 'State Senator'],
]);

/** The title that a post means in prose, its sources' ways of putting it made alike; undefined for what names no title ("effective leader"). */
export function officeOf({ role, org, area }: Membership): Office | undefined {
  if (role === 'effective leader' || org?.includes('Continental Congress') || org === 'The Confederation Congress') return undefined;
  if (/^The \d+\w+ United States Congress$/.test(org ?? '')) return undefined;
  return federal(role, org, area) ?? ofState(role, org, area) ?? chamber(role, org) ?? plain(role, org, area);
}

function federal(role: string, org: Membership['org'], area: Membership['area']): Office | undefined {
  const state = stateIn(area);
  if (role === REPRESENTATIVE || role === SENATOR) return titleOf(role, state);
  if (role === 'United States representative') return { title: REPRESENTATIVE };
  if (role === 'United States senator') return { title: SENATOR };
  if (role === 'member' && org === 'United States of America: Senate') return titleOf(SENATOR, state);
  if (role === 'member' && org === 'United States of America: House') return titleOf(REPRESENTATIVE, state);
  // Open States has members of Congress as legislators of no state.
  if (role === 'State Senator' && org === 'None Senate') return titleOf(SENATOR, state);
  if (role === 'State Representative' && org === 'None House') return titleOf(REPRESENTATIVE, state);
  return undefined;
}

function ofState(role: string, org: Membership['org'], area: Membership['area']): Office | undefined {
  const ours = /^(State Senator|State Representative|State Legislator)$/.test(role);
  if (ours) return titleOf(role, stateIn(area) ?? stateOf((org ?? '').replace(/ \w+$/, ''))?.full);
  const member =
    /^(?:member|representative) of (?:the )?(?:State (Senate) of )?(.+?)(?: (?:State )?(Senate|House of Representatives|House of Delegates|General Assembly|Assembly))?$/i.exec(
      role,
    );
  const state = member && stateOf(member[2]!);
  const body = member?.[1] ?? member?.[3];
  if (state && body) return { title: STATE_LEGISLATORS.get(body)!, of: state.full };
  const short = /^(.+) state (senator|representative)$/.exec(role);
  const named = short && stateOf(short[1]!);
  return named ? { title: short[2] === 'senator' ? 'State Senator' : 'State Representative', of: named.full } : undefined;
}

function chamber(role: string, org: Membership['org']): Office | undefined {
  const parts = /^(.+): (.+)$/.exec(org ?? '');
  if (role === 'member' && parts) return memberOf(parts[2]!, parts[1] === 'UK' ? 'United Kingdom' : parts[1]!);
  const parliament = /^Member of the \d+\w+ Parliament of the United Kingdom$/.test(role);
  if (parliament || (role === 'member of the House of Commons' && org)) return { title: 'Member of Parliament', of: org! };
  return undefined;
}

function memberOf(body: string, country: string): Office {
  return { title: /parliament|commons/i.test(body) ? 'Member of Parliament' : `member of the ${body}`, of: country };
}

function plain(role: string, org: Membership['org'], area: Membership['area']): Office | undefined {
  if (role === 'member') return org ? { title: `member of the ${org}` } : undefined;
  if (role === 'Mayor') return titleOf(role, area?.split(', ')[0]);
  const of = /^(.+) of (.+)$/.exec(role);
  const place = of && (stateOf(of[2]!)?.full ?? (org && sameCountry(of[2]!, org) ? org : undefined));
  if (place) return { title: of[1]!, of: place };
  return titleOf(role, org === 'Nobel Prize' ? undefined : (org ?? undefined));
}

function sameCountry(a: string, b: string): boolean {
  const bare = (name: string) =>
    name
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/^united states of america$/, 'united states');
  return bare(a) === bare(b);
}

/** "Washington district 1", "district WA-1", "district Washington": the state. */
function stateIn(area: Membership['area']): string | undefined {
  const bare = (area ?? '').replace(/^district /, '').replace(/ district .*$/, '');
  return (stateOf(bare) ?? stateOf(bare.split('-')[0]!))?.full;
}

function titleOf(title: string, of: string | undefined): Office {
  return of === undefined ? { title } : { title, of };
}
