/** The id that a name makes: lower case, no marks or apostrophes, hyphens for all else ("Bogotá D.C." → "bogota-d-c"). May be empty. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’‘ʼ]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}
