/** Which articles are made from one text. */
import type { Range } from '../../record/article.ts';
import type { Origin } from '../../record/coverage.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Linked } from '../claims/claims.ts';
import type { Reading } from '../reading.ts';
import { type Compared, comparePairs } from './compare.ts';
import { type Group, groupsOf, type Link } from './groups.ts';
import { kindOf, loosest } from './kind.ts';
import { agencyOf, leadFirst, shareAgency } from './lead.ts';
import { type SharedPassage, shownBy } from './shown.ts';
import { type TellingWords, tellingWords } from './telling-words.ts';
import { toldInOrder } from './told-in-order.ts';
import { limitsOf, oneText } from './weights.ts';

/** Passages of a link that may be shown. */
const SHOWN = 3;

/** Every article is in exactly one origin. `readings` are in order of publication; `links` are of their assertions. */
export function originsOf(readings: readonly Reading[], links?: Linked): Origin[] {
  const distinct = distinctTexts(readings);
  const firsts = distinct.map((same) => same[0]!);
  const { articles, vocabulary } = tellingWords(firsts);
  const compared = comparePairs(articles, vocabulary, toldBy(links, readings, firsts));
  const pairLinks = compared.map(({ i, j, features }): Link => {
    return { i, j, probability: oneText(features, shareAgency(firsts[i]!, firsts[j]!)) };
  });
  const pairs = new Map(compared.map((c) => [`${c.i} ${c.j}`, c]));
  const nearest = strongest(pairLinks);
  return groupsOf(firsts.length, pairLinks, limitsOf(links !== undefined))
    .map((group) => ({
      members: readings.filter((r) => group.members.some((m) => distinct[m]!.includes(r))),
      joined: group.links.map((l) => pairs.get(`${l.i} ${l.j}`)!),
      confidence: confidenceOf(group, distinct[group.members[0]!]!.length, nearest),
    }))
    .sort((x, y) => readings.indexOf(x.members[0]!) - readings.indexOf(y.members[0]!))
    .map(({ members, joined, confidence }, n) => ({
      id: `o${n + 1}`,
      kind: members.length === 1 ? 'single' : loosest(joined.map((c) => kindOfPair(c, articles))),
      articles: leadFirst(members).map((r) => r.id),
      credit: agencyOf(members),
      evidence: shownBy(members, [
        ...joined.flatMap((c) => passagesOf(c, firsts, articles)),
        ...whole(members, joined),
      ]),
      confidence,
    }));
}

/** By places in `firsts`, as the others have the same texts. */
function toldBy(links: Linked | undefined, readings: readonly Reading[], firsts: readonly Reading[]) {
  if (!links) return null;
  const told = toldInOrder(links);
  const placeOf = new Map(readings.map((r, i) => [r, i]));
  const places = firsts.map((r) => placeOf.get(r)!);
  return (i: number, j: number) => told(places[i]!, places[j]!);
}

/** Articles with the very same text are compared once. */
function distinctTexts(readings: readonly Reading[]): Reading[][] {
  const texts = new Map<string, Reading[]>();
  for (const r of readings) {
    const known = texts.get(r.article.text);
    if (known && r.article.text !== '') known.push(r);
    else texts.set(r.article.text === '' ? `\0${texts.size}` : r.article.text, [r]);
  }
  return [...texts.values()];
}

const kindOfPair = ({ i, j, passages }: Compared, articles: readonly TellingWords[]) =>
  kindOf(passages, articles[i]!.words.length, articles[j]!.words.length);

/** The highest probability of a link at each article. */
function strongest(links: readonly Link[]): Map<number, number> {
  const out = new Map<number, number>();
  for (const { i, j, probability } of links) for (const k of [i, j]) out.set(k, Math.max(out.get(k) ?? 0, probability));
  return out;
}

/** Of a group that of its weakest link; of one text in several articles all there is; of a single article that it has no link. */
function confidenceOf({ members, links }: Group, articles: number, nearest: ReadonlyMap<number, number>): number {
  if (links.length === 0 && articles > 1) return 1;
  const sure = links.length > 0 ? Math.min(...links.map((l) => l.probability)) : 1 - (nearest.get(members[0]!) ?? 0);
  return Math.round(sure * 1000) / 1000;
}

function passagesOf({ i, j, passages }: Compared, readings: readonly Reading[], articles: readonly TellingWords[]) {
  const range = (n: number, from: number, length: number) => ({
    start: articles[n]!.starts[from]!,
    end: articles[n]!.ends[from + length - 1]!,
  });
  return passages.slice(0, SHOWN).map(
    (p): SharedPassage => ({
      words: p.length,
      places: [
        [readings[i]!, range(i, p.a, p.length)],
        [readings[j]!, range(j, p.b, p.length)],
      ],
    }),
  );
}

/** Articles of one text have no pair; how it begins shows it. */
function whole(members: readonly Reading[], joined: readonly Compared[]): SharedPassage[] {
  const [a, b] = members;
  if (joined.length > 0 || !a || !b || a.article.text.trim() === '') return [];
  const range = ({ article }: Reading) => article.blocks.find((p) => p.kind === 'paragraph') ?? beginning(article.text);
  return [{ words: 0, places: [a, b].map((r) => [r, range(r)] as const) }];
}

const beginning = (text: string): Range => sentencesOf(text, { start: 0, end: Math.min(text.length, 1000) })[0]!;
