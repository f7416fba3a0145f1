import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Ledger, LedgerEntry } from '../../store/ledger/ledger.ts';
import { type ReadLedger, readLedger } from '../../store/ledger/read-ledger.ts';
import { RULINGS, type Rulings } from '../../store/rulings/rulings.ts';
import { SIGN_OFFS, type SignOffs } from '../../store/sign-offs/sign-offs.ts';
import { joinShown } from '../files/paths.ts';
import { readTextFile } from '../files/read-text.ts';

/** A root's rulings, and the text of their file if it has one. Throws a `Failure` where that cannot be read. */
export function rulingsOf(folder: string, shown: string): { readonly rulings: Rulings; readonly text: string | undefined } {
  const { read, text } = ledgerIn(folder, shown, RULINGS);
  return { rulings: read, text };
}

/** A root's sign-offs; none where it has no file of them. Throws a `Failure` where that cannot be read. */
export function signOffsOf(folder: string, shown: string): SignOffs {
  return ledgerIn(folder, shown, SIGN_OFFS).read;
}

function ledgerIn<T extends LedgerEntry>(
  folder: string,
  shown: string,
  ledger: Ledger<T>,
): { readonly read: ReadLedger<T>; readonly text: string | undefined } {
  const path = join(folder, ledger.file);
  const text = existsSync(path) ? readTextFile(path, joinShown(shown, ledger.file)).text : undefined;
  return { read: readLedger(text ?? '', ledger), text };
}
