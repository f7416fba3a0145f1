import { congressLegislators } from './congress-legislators.ts';
import { csv } from './csv.ts';
import { jsonl } from './jsonl.ts';
import { popolo } from './popolo.ts';
import type { Importer } from './record.ts';
import { wikidata } from './wikidata.ts';

/** Every format that facts can be imported from. */
export const IMPORTERS: readonly Importer[] = [jsonl, popolo, congressLegislators, wikidata, csv];
