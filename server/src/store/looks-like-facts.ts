/** Whether a path is a facts file, which `check` must not read as prose. */
export function looksLikeFacts(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}
