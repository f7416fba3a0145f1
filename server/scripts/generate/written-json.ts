/** JSON as the project's own files have it. */
export function writtenJson(json: unknown): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
