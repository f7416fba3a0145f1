import { tell } from '../../../../core/telling/told.ts';
import { isoOfDay, parseEdtf } from '../../../../core/values/dates/edtf.ts';
import { mapsAround } from '../../../../store/edit/map-around.ts';
import { setKey } from '../../../../store/edit/set-key.ts';
import { entryOf, type MapNode } from '../../../../store/yaml/tree.ts';
import type { FactsFix, FixMaker } from './fix.ts';

/** Two holders of one office at a time: the earlier term ends as the later one begins, or the office has many holders. */
export const termsApart: FixMaker = ({ start, other, file }, source, root) => {
  const theirs = other && root.files.get(other.file)?.getText();
  const mine = mapsAround(source, start).at(-1)?.map;
  const before = other && theirs !== undefined ? mapsAround(theirs, other.start).at(-1)?.map : undefined;
  if (!mine || entryOf(mine, 'title') === undefined) return [];
  const many: FactsFix = {
    title: tell('Several people may hold this title at a time'),
    preferred: false,
    edits: [setKey(source, mine, { key: 'holders', text: 'many' })],
    file,
  };
  const from = dateIn(mine, 'from');
  if (!other || !before || theirs === undefined || !from || entryOf(before, 'title') === undefined) return [many];
  const last = isoOfDay(from.first);
  return [
    {
      title: tell('End the earlier term on {day}', { day: last }),
      preferred: false,
      edits: [setKey(theirs, before, { key: 'to', text: last })],
      file: other.file,
    },
    many,
  ];
};

function dateIn(map: MapNode, key: string) {
  const value = entryOf(map, key)?.value;
  const date = value?.kind === 'text' ? parseEdtf(value.text) : undefined;
  return date && Number.isFinite(date.first) ? date : undefined;
}
