const TABLE = `AL Ala. Alabama|AK Alaska Alaska|AZ Ariz. Arizona|AR Ark. Arkansas|CA Calif. California|CO Colo. Colorado|CT Conn. Connecticut|DE Del. Delaware|DC D.C. District of Columbia|FL Fla. Florida|GA Ga. Georgia|HI Hawaii Hawaii|ID Idaho Idaho|IL Ill. Illinois|IN Ind. Indiana|IA Iowa Iowa|KS Kan. Kansas|KY Ky. Kentucky|LA La. Louisiana|ME Maine Maine|MD Md. Maryland|MA Mass. Massachusetts|MI Mich. Michigan|MN Minn. Minnesota|MS Miss. Mississippi|MO Mo. Missouri|MT Mont. Montana|NE Neb. Nebraska|NV Nev. Nevada|NH N.H. New Hampshire|NJ N.J. New Jersey|NM N.M. New Mexico|NY N.Y. New York|NC N.C. North Carolina|ND N.D. North Dakota|OH Ohio Ohio|OK Okla. Oklahoma|OR Ore. Oregon|PA Pa. Pennsylvania|RI R.I. Rhode Island|SC S.C. South Carolina|SD S.D. South Dakota|TN Tenn. Tennessee|TX Texas Texas|UT Utah Utah|VT Vt. Vermont|VA Va. Virginia|WA Wash. Washington|WV W.Va. West Virginia|WI Wis. Wisconsin|WY Wyo. Wyoming`;

/** A U.S. state as it is written: in full, as AP abbreviates it after a town or party, and by its two postal letters. */
export interface StateForms {
  readonly postal: string;
  readonly short: string;
  readonly full: string;
}

/** All states and the capital's district. */
const US_STATES: readonly StateForms[] = TABLE.split('|').map((row) => {
  const [postal, short, ...full] = row.split(' ');
  return { postal: postal!, short: short!, full: full.join(' ') };
});

const byForm = new Map(US_STATES.flatMap((state) => [state.postal, state.short, state.full].map((form) => [key(form), state] as const)));

/** The state that a form stands for, dots and case aside; undefined for anything else. */
export function stateOf(form: string): StateForms | undefined {
  return byForm.get(key(form));
}

/** Folded names of the nation that the states are part of. */
const NATION: ReadonlySet<string> = new Set(['united states', 'united states of america', 'us', 'usa', 'america', 'american']);

/** Whether folded words name the nation that the states are part of. */
export function isNation(words: readonly string[]): boolean {
  return NATION.has(words.join(' '));
}

function key(form: string): string {
  return form.replace(/\./g, '').toLowerCase();
}
