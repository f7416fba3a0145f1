import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { linesOfPieces } from '../../../server/src/store/import/lines.ts';
import type { ImportedRecord } from '../../../server/src/store/import/record.ts';

/** Where the people file lies, beside the project. */
export const PEOPLE = join(import.meta.dirname, '../../../../shared/data/people.jsonl.gz');

interface Membership {
  readonly role: string;
  readonly org?: string;
  readonly area?: string;
  readonly start?: string;
  readonly end?: string;
  readonly src?: string;
}

/** The people as records: offices with the area or body that they belong to. */
export async function* peopleRecords(): AsyncIterable<ImportedRecord> {
  const pieces = createReadStream(PEOPLE).pipe(createGunzip()).setEncoding('utf8');
  for await (const line of linesOfPieces(pieces)) {
    if (line === '') continue;
    const { name, aliases, born, died, memberships, source } = JSON.parse(line);
    const entry = {
      name,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(born ? { born } : {}),
      ...(died ? { died } : {}),
      ...(memberships.length > 0 ? { titles: memberships.map(titleOf) } : {}),
      source: [{ title: source }],
    };
    yield { type: 'entity', section: 'people', entry };
  }
}

function titleOf({ role, org, area, start, end, src }: Membership) {
  const of = area ?? org;
  return {
    title: role,
    ...(of ? { of } : {}),
    ...(start ? { from: start } : {}),
    ...(end ? { to: end } : {}),
    ...(src ? { source: [{ title: src }] } : {}),
  };
}
