/** The members of a claim as they are shown: who, when, where, with the words around; copies under what they were made from. */
import type { Archive } from '../../archive/archive.ts';
import { articleView } from '../../archive/articles/article.ts';
import type { Claim, ClaimMember, Coverage } from '../../record/coverage.ts';
import { type Piece, passageOf } from './claim-passage.ts';
import { type ClaimSpeaker, type Side, sideOf, speakersBy } from './claim-speakers.ts';
import { type StoryArticle, type StoryArticles, statementOf, timeOf } from './story-articles.ts';

export interface ShownMember extends ClaimMember {
  /** In `members` of the claim. */
  readonly place: number;
  readonly side: Side;
  readonly who: ClaimSpeaker;
  /** When it came out: of a later revision, when that was first seen. */
  readonly at: string;
  readonly revision: number;
  readonly publisher: string | null;
  readonly headline: string | null;
  readonly language: string | null;
  readonly origin: string;
  readonly passage: readonly Piece[];
  /** Place of the member that this one has from the same text: the same speaker, in an article of the same origin. */
  readonly copyOf: number | null;
}

export function shownMembers(
  archive: Archive,
  claim: Claim,
  coverage: Coverage,
  articles: StoryArticles,
): ShownMember[] {
  const speakerOf = speakersBy(archive, coverage, articles);
  const covered = new Map(coverage.articles.map((a) => [a.id, a]));
  const shown = claim.members.map((member, place) => {
    const one = articles.get(member.article) ?? null;
    const { headline = null, publisher = null, datePublished = null, origin = '' } = covered.get(member.article) ?? {};
    return {
      ...member,
      place,
      side: sideOf(member.stance),
      who: speakerOf(member),
      ...(one ? sinceWhen(archive, one, member) : { at: datePublished ?? '', revision: 1 }),
      publisher,
      headline,
      language: one?.article.language ?? null,
      origin,
      passage: passageOf(member, one?.record ?? null, statementOf(articles, member)),
      copyOf: null,
    };
  });
  return withCopies(shown, coverage);
}

/** Revisions that are looked through for the first one with these words. */
const LOOKED_THROUGH = 12;

function sinceWhen(archive: Archive, { article, revisions }: StoryArticle, { content }: ClaimMember) {
  const published = { at: timeOf(article), revision: 1 };
  const words = content[0]?.text;
  if (revisions.length < 2 || words === undefined) return published;
  for (const { number, firstSeen } of revisions.slice(0, LOOKED_THROUGH)) {
    const has = articleView(archive, article.key, number)?.record.article.text.includes(words);
    if (has) return number === 1 ? published : { at: firstSeen, revision: number };
  }
  return published;
}

/** Folded under the member in the article that comes first in its origin. */
function withCopies(members: readonly ShownMember[], { origins }: Coverage): ShownMember[] {
  const rank = new Map(origins.flatMap((o) => o.articles.map((key, i) => [key, i])));
  const rankOf = ({ article }: ShownMember): number => rank.get(article) ?? 0;
  const heads = new Map<string, ShownMember>();
  const groupOf = (m: ShownMember): string =>
    JSON.stringify([m.origin, m.who.naming === 'outlet' ? '' : m.who.key, m.stance]);
  for (const member of [...members].sort((a, b) => rankOf(a) - rankOf(b)))
    if (!heads.has(groupOf(member))) heads.set(groupOf(member), member);
  return members.map((member) => {
    const head = heads.get(groupOf(member))!;
    return head.article === member.article || member.origin === '' ? member : { ...member, copyOf: head.place };
  });
}
