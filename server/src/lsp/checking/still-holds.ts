import { type FactChanges, factChanges } from '../../core/facts/changes/fact-changes.ts';
import { isAbbreviation } from '../../core/languages/en/abbreviations.ts';
import { tokenize } from '../../core/text/tokens.ts';
import type { LoadedStore } from '../../store/load.ts';
import { rulingsOn } from '../../store/rulings/rulings.ts';
import { pathIn } from '../files/uris.ts';
import type { Root } from '../roots/root.ts';
import type { Checked } from './checked.ts';

/** What has changed from one store to a later one: worked out once for all drafts. */
const changes = new WeakMap<LoadedStore, { readonly to: LoadedStore; readonly made: Promise<FactChanges> }>();

/** Whether what was found in a draft would be found again by its root as it is now: nothing of what has changed since has to do with it. */
export async function stillHolds({ document, root: before, analysis: { asked } }: Checked, root: Root): Promise<boolean> {
  if (before.rules !== root.rules || rulingsText(document.uri, before) !== rulingsText(document.uri, root)) return false;
  if (before.store === root.store) return true;
  let words: ReadonlySet<string> | undefined;
  const touches = await changesBetween(before.store, root.store);
  return !touches({
    asked,
    words: () => {
      words ??= new Set(tokenize(document.getText(), isAbbreviation).folds);
      return words;
    },
  });
}

function changesBetween(from: LoadedStore, to: LoadedStore): Promise<FactChanges> {
  const known = changes.get(from);
  if (known?.to === to) return known.made;
  const made = factChanges(from, to);
  changes.set(from, { to, made });
  return made;
}

function rulingsText(uri: string, { uri: folder, rulings }: Root): string {
  const path = pathIn(folder, uri);
  return path === undefined ? '' : JSON.stringify(rulingsOn(path, rulings).map(({ claim, fact, reason }) => [claim, fact, reason]));
}
