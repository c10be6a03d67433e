/** What entries about stories and claims change in the index, and what corrections change in what is derived from statements. */
import type { Archive } from '../archive.ts';
import { REVIEW_KINDS } from '../review/entry.ts';
import type { LogEntry } from '../store/log-file.ts';
import { reindexChanges } from './change-rows.ts';
import { CLAIM_KINDS, type ClaimEntry, isClaimEntry } from './claim-entry.ts';
import { decide } from './decide.ts';
import { STORY_KINDS } from './decisions.ts';

export const COVERAGE_EFFECT = {
  kinds: new Set<string>([...STORY_KINDS, ...CLAIM_KINDS, ...REVIEW_KINDS, 'undo']),
  apply(archive: Archive, entries: readonly LogEntry[]): void {
    const corrected = new Set<string>();
    for (const entry of entries) {
      decide(archive, entry);
      if (isClaimEntry(entry)) indexClaimEntry(archive, entry);
      const isReview = (REVIEW_KINDS as readonly string[]).includes(entry.kind) || entry.kind === 'undo';
      if (isReview && typeof entry.article === 'string') corrected.add(entry.article);
    }
    for (const key of corrected) {
      const row = archive.sql('select id from article where key = ?').get(key);
      if (row) reindexChanges(archive, row.id as number);
    }
  },
};

function indexClaimEntry(archive: Archive, { id, seq, sides }: ClaimEntry): void {
  for (const { article } of sides)
    archive.sql('insert or ignore into claim_act (article, id, seq) values (?, ?, ?)').run(article, id, seq);
}
