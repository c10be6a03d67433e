/** From what a person typed to the speakers that are meant. */
import type { Archive } from '../archive.ts';
import { nameWords } from './speaker-key.ts';

/** Letters of what is typed that count. */
const LONGEST = 300;

/** Ids of the speakers one of whose names has all these words. */
export function speakersNamed(archive: Archive, text: string): number[] {
  const words = nameWords(text.slice(0, LONGEST)).slice(0, 16);
  if (words.length === 0) return [];
  const rows = archive
    .sql(
      `select speaker_id as id from speaker_word where word in (select value from json_each(?))
       group by speaker_id having count(*) = ?`,
    )
    .all(JSON.stringify(words), words.length) as unknown as { id: number }[];
  const ids = rows.map(({ id }) => id);
  return words.length === 1 ? ids : ids.filter((id) => namesOf(archive, id).some((name) => hasAll(name, words)));
}

/** Every name a speaker goes by, the shortest first. */
export function namesOf(archive: Archive, speakerId: number): string[] {
  const rows = archive
    .sql('select alias from speaker_alias where speaker_id = ? order by length(alias), alias')
    .all(speakerId) as unknown as { alias: string }[];
  return rows.map(({ alias }) => alias);
}

function hasAll(name: string, words: readonly string[]): boolean {
  const own = new Set(nameWords(name));
  return words.every((word) => own.has(word));
}
