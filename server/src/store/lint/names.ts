import { nameKey } from '../../core/facts/resolve.ts';
import { tell } from '../../core/telling/told.ts';
import { spanAt } from '../yaml/tree.ts';
import { type LintedEntity, type Linting, otherPlace, placeInWords, placeOfName } from './linting.ts';

/** Reports each alias that another entity bears as well, as its name or an alias: a draft that uses it names neither for certain. */
export function reportSharedAliases({ entities, report }: Linting): void {
  const bearers = new Map<string, LintedEntity>();
  for (const one of entities) bearers.set(nameKey(one.entity.name), one);
  for (const one of entities) {
    for (const part of one.group.parts) {
      for (const [at, alias] of (part.entry.valid.value.aliases ?? []).entries()) {
        const key = nameKey(alias);
        const other = bearers.get(key);
        if (!other) bearers.set(key, one);
        else if (other !== one) {
          const span = spanAt(part.entry.valid.tree, ['aliases', at]);
          const told = tell('“{alias}” also stands for {name} ({place}); a draft that uses it names neither for certain.', {
            alias,
            name: other.entity.name,
            place: placeInWords(placeOfName(other)),
          });
          report(part.file, {
            start: span.start,
            end: span.end,
            severity: 'warning',
            code: 'shared-alias',
            told,
            other: otherPlace(placeOfName(other)),
          });
        }
      }
    }
  }
}
