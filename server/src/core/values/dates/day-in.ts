/** The day that a moment falls on in a time zone (the machine's own if none is named), as days since 1970-01-01. A time zone that nobody knows counts as none. */
export function dayIn(timeZone: string | undefined, moment: Date): number {
  const parts = formatter(timeZone).formatToParts(moment);
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((each) => each.type === type)?.value);
  return Date.UTC(part('year'), part('month') - 1, part('day')) / 86_400_000;
}

function formatter(timeZone: string | undefined): Intl.DateTimeFormat {
  const fields = { calendar: 'gregory', year: 'numeric', month: 'numeric', day: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en-US', { ...fields, ...(timeZone ? { timeZone } : {}) });
  } catch {
    return new Intl.DateTimeFormat('en-US', fields);
  }
}
