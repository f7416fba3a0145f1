import { tell } from '../../../../core/telling/told.ts';
import { isoOfDay } from '../../../../core/values/dates/edtf.ts';
import { mapsAround } from '../../../../store/edit/map-around.ts';
import { setKey } from '../../../../store/edit/set-key.ts';
import { entryOf } from '../../../../store/yaml/tree.ts';
import type { FixMaker } from './fix.ts';

/** A stale fact that somebody has looked at again today. What says since when it was verified is brought up to date. */
export const checkedAgain: FixMaker = ({ start }, source, root) => {
  const maps = mapsAround(source, start).filter(({ path }) => path.length >= 2);
  const dated = maps.findLast(({ map }) => entryOf(map, 'verified') !== undefined || entryOf(map, 'recheck') !== undefined);
  if (!dated) return [];
  const today = isoOfDay(root.today);
  const verified = entryOf(dated.map, 'verified')?.value;
  const edit = setKey(source, verified?.kind === 'map' ? verified : dated.map, {
    key: verified?.kind === 'map' ? 'on' : 'verified',
    text: today,
  });
  return [{ title: tell('Checked again today, {day}', { day: today }), preferred: false, edits: [edit] }];
};
