/** The index of speakers as lines: names to the left, what they have on record to the right. */
import type { OnRecord } from '../../record/record.ts';
import { painter } from './paint.ts';
import { paragraph, type Setting, setLines } from './paragraph.ts';
import { type IndexRow, speakerIndex } from './speaker-index.ts';
import { displayWidth } from './width.ts';

export function indexLines(record: OnRecord, set: Setting): string[] {
  const { named, unnamed, legend } = speakerIndex(record);
  const columns = columnsOf([...named, ...unnamed], set.width);
  const block = (title: string, rows: readonly IndexRow[]): string[] =>
    rows.length === 0
      ? []
      : [set.paint([{ text: title, style: 'headline' }]), ...rows.flatMap((r) => rowLines(r, columns, set)), ''];
  return [
    ...block('On record by name', named),
    ...block('On record without a name', unnamed),
    ...legend.flatMap((line) => paragraph(line, set)),
  ];
}

const GAP = 2;

/** Columns for the names; null where there is no room for counts beside them. */
function columnsOf(rows: readonly IndexRow[], width: number): number | null {
  const widest = (part: 'who' | 'what') =>
    rows.reduce((most, r) => Math.max(most, displayWidth(r[part].map((x) => x.text).join(''))), 0);
  const room = width - (rows[0]?.count.length ?? 0) - GAP - GAP - widest('what');
  return room < 24 ? null : Math.min(room, widest('who'));
}

/** Names to the left, counts to the right of them; on a narrow page, or where there are many counts, after the name. */
function rowLines(row: IndexRow, column: number | null, set: Setting): string[] {
  const left = row.count.length + GAP;
  const lead = (line: string, i: number): string => (i === 0 ? row.count + ' '.repeat(GAP) : ' '.repeat(left)) + line;
  if (column === null) return setLines([...row.who, { text: ' ', style: 'plain' }, ...row.what], left, set).map(lead);
  const who = setLines(row.who, 0, { ...set, width: column });
  const first = setLines(row.who, 0, { width: column, paint: painter(false) })[0] ?? '';
  const space = ' '.repeat(column - displayWidth(first) + GAP);
  return who
    .map((line, i) => (i === 0 ? line + space + setLines(row.what, 0, { ...set, width: 1e9 }).join('') : line))
    .map(lead);
}
