import { relative, sep } from 'node:path';

/** A path as the output shows it: relative to a folder, with `/`; the folder itself is `.`. Both are absolute. */
export function shownPath(from: string, path: string): string {
  const shown = relative(from, path);
  return (sep === '/' ? shown : shown.replaceAll(sep, '/')) || '.';
}

/** Whether a path is a folder or lies in it. Both are absolute. */
export function isWithin(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Joins two shown paths: `.` adds nothing. */
export function joinShown(folder: string, path: string): string {
  return folder === '.' ? path : `${folder}/${path}`;
}

/** Orders texts by their code units, the same on every machine. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
