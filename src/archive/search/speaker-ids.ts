/** Speakers of an article as speakers of the archive, known again or new. */
import type { Speaker } from '../../record/statement.ts';
import type { Archive } from '../archive.ts';
import { folded } from './fold.ts';
import { isName, nameWords, speakerKey } from './speaker-key.ts';

export interface SpeakerIds {
  /** Null for who is nobody in particular. */
  of(speaker: Speaker): number | null;
}

/** Within a transaction: writes speakers and their names. */
export function speakerIds(archive: Archive, articleKey: string): SpeakerIds {
  const known = new Map<string, number>();
  return {
    of(speaker) {
      const key = speakerKey(speaker, articleKey);
      if (key === null) return null;
      const id = known.get(key) ?? idOf(archive, key, speaker);
      if (!known.has(key)) nameSpeaker(archive, id, speaker);
      known.set(key, id);
      return id;
    },
  };
}

function idOf(archive: Archive, key: string, { name, kind }: Speaker): number {
  const row = archive.sql('select id, kind from speaker where key = ?').get(key) as
    | { id: number; kind: string | null }
    | undefined;
  if (row && row.kind === null && kind !== null)
    archive.sql('update speaker set kind = ? where id = ?').run(kind, row.id);
  if (row) return row.id;
  const { lastInsertRowid } = archive
    .sql('insert into speaker (key, name, kind) values (?, ?, ?)')
    .run(key, name, kind);
  return Number(lastInsertRowid);
}

function nameSpeaker(archive: Archive, id: number, { name, aliases }: Speaker): void {
  for (const alias of [name!, ...aliases.filter(isName)]) {
    const { changes } = archive
      .sql('insert or ignore into speaker_alias (speaker_id, key, alias) values (?, ?, ?)')
      .run(id, folded(alias), alias);
    if (changes === 0) continue;
    for (const word of nameWords(alias))
      archive.sql('insert or ignore into speaker_word (word, speaker_id) values (?, ?)').run(word, id);
  }
}
