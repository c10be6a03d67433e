/** Occasions at which more than one speaks: hearings, and the one event of an entry in live updates. */
import type { Article, Range } from '../../record/article.ts';
import type { Beside } from '../occasions/beside.ts';
import { paragraphOf } from '../occasions/paragraphs.ts';
import { sectionOf } from '../occasions/sections.ts';
import type { Spoken } from '../spans.ts';
import { mayTake } from './carried.ts';

const TOGETHER = /\b(?:hearing|trial|inquest|forum|town hall|in court|panel|roundtable|session)\b/i;
const EVENT = /\b(?:forum|hearing|rally|event|conference|briefing|town hall|speech|meeting|debate|gathering)\b/i;
/** So many statements of two speakers make it the article's main occasion. */
const ENOUGH = 4;
const REACH = 8;

export function sharedChannels(
  article: Article,
  statements: readonly Spoken[],
  channels: readonly (Range | null)[],
  { keys, starts }: Beside,
): (Range | null)[] {
  if (!channels.some(Boolean)) return [...channels];
  const { text } = article;
  const place = (s: Spoken) => s.cue?.start ?? s.content[0]?.start ?? 0;
  const sections = statements.map((s) => sectionOf(starts, place(s)));
  const main = starts.length < 3 ? mainOccasion(text, keys, channels) : null;
  const bySection = new Map<number, Set<Range>>();
  channels.forEach((c, i) => {
    if (c) bySection.set(sections[i]!, (bySection.get(sections[i]!) ?? new Set()).add(c));
  });
  /** Paragraphs with a statement of the main occasion, and those in reach of one. */
  const around = new Set<number>();
  channels.forEach((c, i) => {
    if (!main || c !== main) return;
    const p = paragraphOf(article, place(statements[i]!));
    for (let d = -REACH; d <= REACH; d++) around.add(p + d);
  });
  return statements.map((s, i) => {
    const own = channels[i] ?? null;
    if (
      own ||
      s.within !== null ||
      s.speaker.kind === 'organisation' ||
      s.speaker.kind === 'document' ||
      !mayTake(text, s)
    )
      return own;
    if (starts.length >= 3) {
      const events = bySection.get(sections[i]!);
      const [only] = events?.size === 1 ? events : [];
      return only && EVENT.test(text.slice(only.start, only.end)) ? only : null;
    }
    if (!main || s.form === 'indirect' || s.source.length === 0) return null;
    return around.has(paragraphOf(article, place(s))) ? main : null;
  });
}

function mainOccasion(text: string, keys: Beside['keys'], channels: readonly (Range | null)[]): Range | null {
  const counts = new Map<Range, { n: number; speakers: Set<string> }>();
  channels.forEach((c, i) => {
    if (!c || !TOGETHER.test(text.slice(c.start, c.end))) return;
    const had = counts.get(c) ?? { n: 0, speakers: new Set<string>() };
    had.n++;
    if (keys[i]) had.speakers.add(keys[i]!);
    counts.set(c, had);
  });
  return [...counts].find(([, { n, speakers }]) => n >= ENOUGH && speakers.size >= 2)?.[0] ?? null;
}
