/** What people joined and cut in claims, as far as its words are in the articles as they are now. */
import type { Joins, JoinSide as Side } from '../../coverage/claims/joins.ts';
import type { OnRecord } from '../../record/record.ts';
import type { Archive } from '../archive.ts';
import { shiftTo } from '../review/anchor.ts';
import { isUndone } from '../review/history.ts';
import { type PointText, pointText } from '../review/point-text.ts';
import { entryWith } from '../store/log.ts';
import { type ClaimEntry, type ClaimSide, isClaimEntry } from './claim-entry.ts';

/** More on the articles of one story nobody makes by hand. */
const MOST = 5_000;

/** Entries that count and are about two articles of these (keys), oldest first. */
export function claimEntries(archive: Archive, articles: readonly string[]): ClaimEntry[] {
  const rows = archive
    .sql(
      `select id from claim_act where article in (select value from json_each(?)) group by id order by min(seq) limit ${MOST}`,
    )
    .all(JSON.stringify(articles)) as unknown as { id: string }[];
  const known = new Set(articles);
  return rows.flatMap(({ id }) => {
    const entry = isUndone(archive, id) ? null : entryWith(archive, id);
    return entry && isClaimEntry(entry) && entry.sides.every((s) => known.has(s.article)) ? [entry] : [];
  });
}

/** `records` by their articles' keys. Of two entries about the same two places the later one counts. */
export function joinsOf(entries: readonly ClaimEntry[], records: ReadonlyMap<string, OnRecord>): Joins {
  const texts = new Map<string, PointText>();
  const placed = (side: ClaimSide): Side | null => {
    const record = records.get(side.article);
    if (!record) return null;
    const text = texts.get(side.article) ?? pointText(record.article.text);
    texts.set(side.article, text);
    return sideIn(text, side);
  };
  const pairs = new Map<string, { kind: ClaimEntry['kind']; pair: readonly [Side, Side] }>();
  for (const { kind, sides } of entries) {
    const [a, b] = [placed(sides[0]), placed(sides[1])];
    if (a && b) pairs.set([keyOf(a), keyOf(b)].sort().join(' '), { kind, pair: [a, b] });
  }
  const all = (kind: ClaimEntry['kind']) => [...pairs.values()].filter((p) => p.kind === kind).map((p) => p.pair);
  return { together: all('claim-join'), apart: all('claim-cut') };
}

const keyOf = ({ article, start, end }: Side): string => `${article}:${start}-${end}`;

/** Null where the words cannot be told to be the same ones. */
function sideIn(text: PointText, { article, text: made, passage, content }: ClaimSide): Side | null {
  const shift = shiftTo(text, { text: made, passage });
  if (shift === null) return null;
  const [start, end] = [content.start + shift, content.end + shift];
  return start >= 0 && text.slice(start, end) === content.exact ? { article, start, end } : null;
}
