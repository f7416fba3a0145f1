/** A run that cannot be done as asked: its message is the one line shown on standard error, and the exit status is 2. */
export class Failure extends Error {}

/** The message of whatever was thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.replace(/\s*[\r\n]+\s*/g, ' ');
}
