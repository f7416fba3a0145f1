/** A run that cannot be done as asked: its message is the one line shown on standard error, and the exit status is 2. */
export class Failure extends Error {}

/** What is said of an error that nobody foresaw, on one line. */
export function insideTrouble(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return `something went wrong inside stet itself: ${message.replace(/\s*[\r\n]+\s*/g, ' ')}`;
}
