/** A file that holds records already, as `onrecord read --format json` writes it. */

import { faultOfRecord } from '../../record/check-record.ts';
import { failed, ok, type Result } from '../../record/problem.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Io } from '../io.ts';
import { localBytes } from './bytes.ts';

/** The first one of the file. Null where it is something else, or cannot be read, which whoever reads inputs says better. */
export const recordIn = async (name: string, io: Io): Promise<Result<OnRecord> | null> =>
  (await recordsIn(name, io))?.[0] ?? null;

/** All of the file: one, or an array of them. Null as above. */
export async function recordsIn(name: string, io: Io): Promise<readonly Result<OnRecord>[] | null> {
  if (!/\.json$/i.test(name) || /^[a-z][a-z0-9+.-]+:\/\//i.test(name)) return null;
  const bytes = await localBytes(name, io);
  if (!bytes.ok) return null;
  const value = parsed(new TextDecoder().decode(bytes.value));
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return isRecord(list[0]) ? list.map(checked) : null;
}

const isRecord = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'article' in value && 'statements' in value;

function checked(value: unknown): Result<OnRecord> {
  const fault = faultOfRecord(value);
  return fault === null ? ok(value as OnRecord) : failed('bad-input', `This record does not hold together: ${fault}.`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
