/** The plots of a search: what is counted, put into words and links to the searches behind each mark. */
import { STANCE_ORDER } from '../../telling/stances.ts';
import { address, changed } from '../pages/search-query.ts';
import { choiceWords } from '../parts/choice-words.ts';
import { bare } from '../parts/foreign.ts';
import { counted } from '../parts/numbers.ts';
import { stanceLook } from '../parts/stance.ts';
import { type Bin, shiftedDay } from './bins.ts';
import { type DayCounts, NAMINGS, type NamingShares, type QuotedBy } from './counts.ts';
import type { Plot } from './frame.ts';
import { matrixPlot } from './matrix-plot.ts';
import { type Fill, sharePlot } from './share-plot.ts';
import { timePlot } from './time-plot.ts';

export type Over = 'published' | 'said';

/** Null where there is nothing to show. `params` narrow the search. */
export function overTime(counts: DayCounts, params: URLSearchParams, over: Over): Plot | null {
  const range = ({ from, to }: Bin) => (over === 'published' ? { from, to } : { saidFrom: from, saidTo: to });
  const link = (changes: Readonly<Record<string, string>>): string => address('/search', changed(params, changes));
  return timePlot({
    id: 'over-time',
    title: 'Statements over time, by stance',
    description: `How many statements were ${over === 'said' ? 'said, where the day is on record,' : 'published'} in each stretch of time, and with which stance. Each row has its own scale: compare rows by their numbers.`,
    rows: STANCE_ORDER.filter((stance) => counts.byStance.has(stance)).map((stance) => ({
      label: `${stanceLook(stance).glyph} ${stanceLook(stance).word}`,
      byDay: counts.byStance.get(stance)!,
      href: (bin) => link({ stance, ...range(bin) }),
    })),
    href: (bin) => link(range(bin)),
    zoom: (part) => zoomed(params, over, part),
    missing:
      counts.undated === 0
        ? null
        : `${counted(counts.undated, 'statement')} not shown: ${over === 'said' ? 'the article does not say on which day it was said' : 'no date of publication on record'}.`,
  });
}

function zoomed(params: URLSearchParams, over: Over, part: { before: string } | { after: string }): string {
  const [from, to] = over === 'published' ? ['from', 'to'] : ['saidFrom', 'saidTo'];
  const range = 'before' in part ? { [to]: shiftedDay(part.before, -1) } : { [from]: shiftedDay(part.after, 1) };
  const next = changed(params, range);
  if (over === 'said') next.set('over', 'said');
  return address('/plots', next);
}

export function quotedBy({ speakers, publishers, counts, others }: QuotedBy, params: URLSearchParams): Plot | null {
  const link = (changes: Readonly<Record<string, string>>): string => address('/search', changed(params, changes));
  return matrixPlot({
    id: 'quoted-by',
    title: 'Who is quoted by whom',
    description:
      'The speakers with the most statements, and the outlets that have most of theirs. The area of a dot is the number of statements of that speaker in that outlet.',
    rows: speakers.map(({ id, name }) => ({ label: bare(name, 120), href: `/speakers/${id}` })),
    columns: publishers.map(({ id, name }) => ({ label: bare(name, 120), href: `/publishers/${id}` })),
    counts,
    href: (r, c) => link({ speakerId: String(speakers[r]!.id), publisher: publishers[c]!.name }),
    missing:
      others === 0
        ? null
        : `${counted(others, 'statement')} not shown: by other speakers, in other outlets, or by nobody who is named.`,
  });
}

const FILLS: Readonly<Record<(typeof NAMINGS)[number], Fill>> = {
  named: 'solid',
  role: 'hatched',
  anonymous: 'dotted',
  none: 'empty',
  unknown: 'empty',
};

export function namingShares({ publishers, others }: NamingShares, params: URLSearchParams): Plot | null {
  const used = NAMINGS.map((naming, i) => ({ naming, i })).filter(({ i }) => publishers.some((p) => p.counts[i]! > 0));
  return sharePlot({
    id: 'naming',
    title: 'Named and unnamed sources',
    description: 'Of each outlet’s statements, the share whose speaker is named, known by role only, or anonymous.',
    parts: used.map(({ naming }) => ({ label: choiceWords('naming', naming), fill: FILLS[naming] })),
    rows: publishers.map(({ id, name, counts }) => ({
      label: bare(name, 120),
      href: `/publishers/${id}`,
      counts: used.map(({ i }) => counts[i]!),
      hrefs: used.map(({ naming }) => address('/search', changed(params, { publisher: name, naming }))),
    })),
    missing:
      others === 0 ? null : `${counted(others, 'statement')} not shown: in other outlets, or in none that is named.`,
  });
}
