/** Two invented events, told by outlets that exist nowhere: articles for tests of stories. */
import type { Archive } from '../../src/archive/archive.ts';
import { added, fetched } from './archive.ts';
import { markedRecord, type RecordOptions } from './marked-record.ts';

const FIRE = [
  'A fire at the Acme depot in Porto Alto hurt nine people on Monday night, the fire brigade of Porto Alto reported.',
  'The Acme depot in Porto Alto burned through Monday night, and nine people were hurt, the brigade reported.',
  'Nine people were hurt when fire went through the Acme depot at the harbour of Porto Alto on Monday night.',
  'On Monday night flames destroyed the Acme depot in Porto Alto; nine people were hurt at the harbour.',
];
const FIRE_SAID =
  '⟦1.source Ana Lima⟧, head of the fire brigade of Porto Alto, ⟦1.cue said⟧ ⟦1.content the fire began in the battery store of the Acme depot⟧. ⟦2.source Bo Sand⟧ of Acme ⟦2.cue denied⟧ ⟦2.content that batteries were stored at the depot⟧.';
const VOTE = [
  'The parliament of Lower Ruritania voted on Friday to end the pension reform of Finance Minister Cy Moor, 61 to 39.',
  'Lower Ruritania stays without the pension reform: parliament rejected the bill of Finance Minister Cy Moor on Friday, 61 to 39.',
  'By 61 votes to 39 parliament in Lower Ruritania threw out the pension reform of Cy Moor, the finance minister, on Friday.',
];
const VOTE_SAID =
  '⟦1.source Cy Moor⟧ ⟦1.cue said⟧ after the vote of parliament in Lower Ruritania that ⟦1.content he would bring in the pension reform again⟧.';

export type Event = 'fire' | 'vote';

/** The bracketed text of the n-th outlet; `more` is a sentence of its own. */
export function toldBy(event: Event, n: number, more = ''): string {
  const [leads, said] = event === 'fire' ? [FIRE, FIRE_SAID] : [VOTE, VOTE_SAID];
  return [leads[n % leads.length], said, more].filter(Boolean).join(' ');
}

/** Key of the article. Minutes count up with every capture, so that two archives filled alike are alike. */
export function told(
  archive: Archive,
  event: Event,
  n: number,
  { more, marked, ...options }: RecordOptions & { readonly more?: string; readonly marked?: string } = {},
): string {
  const url = `https://outlet-${n}.example/${event}`;
  const headline = event === 'fire' ? `Fire at Acme depot, report ${n}` : `Pension vote, report ${n}`;
  const record = markedRecord(marked ?? toldBy(event, n, more), {
    url,
    headline,
    publisher: `Outlet ${n}`,
    ...options,
  });
  const { count } = archive.sql('select count(*) as count from capture').get() as { count: number };
  const at = new Date(Date.UTC(2026, 2, 3, 8, count)).toISOString();
  const { articleId } = added(archive, fetched(url, `<p>${record.article.text}</p>`, at), record);
  return (archive.sql('select key from article where id = ?').get(articleId) as { key: string }).key;
}
