/** The articles of a coverage as a tree: under each first text the copies of it. */
import type { Coverage, Origin } from '../../../record/coverage.ts';
import { ORIGIN_WORDS } from '../../../telling/claims.ts';
import { readableDate } from '../../../telling/dates.ts';
import { counted } from '../counted.ts';
import type { Style } from '../paint.ts';
import { type Setting, setLines } from '../paragraph.ts';
import type { Run } from '../wrap.ts';
import { clipped } from './clipped.ts';
import { reference, type SeenArticle, type Sight } from './sight.ts';

const COPIES = 12;
const ALONE = 12;
const HEADLINE = 120;

interface Look {
  readonly sight: Sight;
  readonly set: Setting;
  readonly all: boolean;
}

export function originsSection({ origins }: Coverage, look: Look): string[] {
  const shared = origins.filter((o) => o.articles.length > 1).sort((a, b) => b.articles.length - a.articles.length);
  const alone = origins.filter((o) => o.articles.length === 1).flatMap((o) => seen(o, look.sight));
  const shown = look.all ? alone : alone.slice(0, ALONE);
  const rest = alone.length - shown.length;
  const single = [
    ...shown.flatMap((a) => articleLines(a, '', look)),
    ...(rest > 0 ? setLines([quiet(`and ${counted(rest, 'more article')}, each its own text`)], 0, look.set) : []),
  ];
  const title = look.set.paint([{ text: 'Each its own text', style: 'headline' }]);
  return [
    ...shared.flatMap((o) => [...treeLines(o, look), '']),
    ...(single.length > 0 ? [...(shared.length > 0 ? [title] : []), ...single, ''] : []),
  ];
}

const seen = ({ articles }: Origin, { articles: all }: Sight): SeenArticle[] =>
  articles.flatMap((id) => all.get(id) ?? []);

function treeLines(origin: Origin, look: Look): string[] {
  const { kind, credit, confidence, evidence } = origin;
  const [first, ...copies] = seen(origin, look.sight);
  const shown = look.all ? copies : copies.slice(0, COPIES);
  const rest = copies.length - shown.length;
  const facts = [
    counted(copies.length + 1, 'article'),
    ...(credit === null ? [] : [`credited to ${credit}`]),
    `${Math.round(confidence * 100)}% sure`,
  ];
  const title = ORIGIN_WORDS[kind];
  return [
    ...setLines(
      [{ text: title[0]!.toUpperCase() + title.slice(1), style: 'headline' }, quiet(` · ${facts.join(' · ')}`)],
      0,
      look.set,
    ),
    ...(first ? articleLines(first, '', look) : []),
    ...shown.flatMap((a, i) => articleLines(a, i === shown.length - 1 && rest === 0 ? '└' : '├', look)),
    ...(rest > 0 ? [look.set.paint([quiet(`└ and ${rest} more`)])] : []),
    ...evidenceLines(evidence, look),
  ];
}

/** "├ 4  Lantern · 10 March 2026, 11:40 UTC · Harbour inferno" */
function articleLines(article: SeenArticle, branch: string, { sight, set }: Look): string[] {
  const { number, outlet, datePublished, headline, id } = article;
  const lead = `${branch.padEnd(2)}${String(number).padStart(sight.numbers)}  `;
  const runs: Run<Style>[] = [
    ...(outlet ? [{ text: clipped(outlet, 60), style: 'source' as const }, quiet(' · ')] : []),
    quiet(datePublished ? `${readableDate(datePublished)} · ` : ''),
    headline ? { text: clipped(headline, HEADLINE), style: 'plain' } : quiet(`no headline (${clipped(id, 40)})`),
  ];
  const below = (branch === '├' ? '│' : ' ') + ' '.repeat(lead.length - 1);
  return setLines(runs, lead.length, set).map(
    (line, i) => (i === 0 ? set.paint([quiet(lead)]) : set.paint([quiet(below)])) + line,
  );
}

const EVIDENCE = 2;

/** Words that show it: the longest two. */
function evidenceLines(evidence: Origin['evidence'], { sight, set }: Look): string[] {
  const first = evidence[0]?.article;
  const own = evidence.filter(({ article }) => article === first);
  return own
    .slice(0, EVIDENCE)
    .flatMap((place) => {
      const article = sight.articles.get(place.article);
      const where = article ? ` in ${reference(article)}` : '';
      return setLines(
        [quiet('shown by '), { text: quoted(clipped(place.text, 120)), style: 'plain' }, quiet(where)],
        2,
        set,
      );
    })
    .map((line) => `  ${line}`);
}

/** Words that come with marks of their own get no second ones. */
const quoted = (words: string): string => (/^["“«„‘]/.test(words) ? words : `“${words}”`);
const quiet = (text: string): Run<Style> => ({ text, style: 'quiet' });
