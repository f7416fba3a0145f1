/** A date as a file writes it, a timestamp cut to its day. What is no date stays as it is, so that it is noticed and counted. */
export function dateIn(text: unknown): string | undefined {
  const written = typeof text === 'string' ? text.trim().replace(/[T ]\d\d:\d\d.*$/, '') : '';
  return written === '' ? undefined : written;
}

/** From when to when something held. A term that cannot be read is kept as well: without it, what has ended would seem to go on. */
export function termIn(from: unknown, to: unknown): { readonly from?: string; readonly to?: string } {
  const [start, end] = [dateIn(from), dateIn(to)];
  return { ...(start ? { from: start } : {}), ...(end ? { to: end } : {}) };
}
