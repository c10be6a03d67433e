/** Articles of one event, found as they come in. Everything it knows follows from what it was given, in that order. */
import { type Candidate, openFinder } from './candidates.ts';
import { openConstraints, type StoryDecision } from './decisions.ts';
import { type Fingerprint, type Keys, keysOf } from './fingerprint.ts';
import { type Change, openMembership } from './membership.ts';
import { bondBetween } from './partition.ts';
import { type Profile, profileOf } from './profile.ts';
import { aboutOf, reasonsFor, type StoryReason } from './reasons.ts';
import { linksOf, profilesOf, sampleOf, settle } from './settle.ts';
import { openShelf } from './shelf.ts';

export interface StoryEntry {
  readonly article: string;
  readonly fingerprint: Fingerprint | Keys;
  /** As the index placed it; null: not placed yet. */
  readonly story: string | null;
}

export interface Placement {
  /** Its name is the id of the article that founded it, and stays whatever joins. */
  readonly story: string;
  /** How sure it is that the article is of the story and not the first of its own: 0.5 is even. 1 for a founder, and where a person decided. */
  readonly score: number;
  readonly reasons: readonly StoryReason[];
  /** Everything that moved, the article itself included. A story that all have left is gone; its founder says where to. */
  readonly changes: readonly Change[];
}

/** What a person decided, for the log, and what moved by it. */
export interface Decided {
  readonly decision: StoryDecision;
  readonly changes: readonly Change[];
}

export interface StoryIndex {
  /** A new article, or the new state of one. */
  place(article: string, fingerprint: Fingerprint): Placement;
  /** Of the older story from now on. Throws where there is no such story. */
  joinStories(a: string, b: string): Decided;
  /** The articles become a story of their own. Throws where they are not all of one story, or are all of it. */
  putApart(articles: readonly string[]): Decided;
  /** The article belongs to the story, whatever it says. */
  pin(article: string, story: string): Decided;
  /** A decision of the log, once more or for the first time. Articles that are not here are left out. */
  apply(decision: StoryDecision): Change[];
  /** Null where the article is not known. Also says where a story went that others took in. */
  storyOf(article: string): string | null;
  membersOf(story: string): string[];
  /** Each story with its articles in order of arrival. */
  storiesOf(): Iterable<readonly [story: string, articles: readonly string[]]>;
  /** What holds the article in its story, once more. */
  reasonsOf(article: string, fingerprint: Fingerprint): StoryReason[];
  /** Names and places of a story, the most telling first. */
  about(fingerprints: readonly Fingerprint[], most: number): string[];
  readonly size: number;
  /** Of its typed arrays. */
  readonly bytes: number;
}

/** `entries`: in order of arrival. `decisions`: in the order they were made. */
export function openStoryIndex(
  entries: Iterable<StoryEntry> = [],
  decisions: Iterable<StoryDecision> = [],
): StoryIndex {
  const shelf = openShelf();
  const membership = openMembership();
  const constraints = openConstraints();
  const finder = openFinder(shelf);
  const house = { shelf, membership, constraints };

  const docOf = (article: string): number => {
    const doc = membership.docOf(article);
    if (doc === undefined) throw new RangeError('No such article in the index of stories: place it first.');
    return doc;
  };
  const storyMust = (story: string): string => {
    if (membership.has(story)) return story;
    const at = membership.docOf(story);
    if (at === undefined) throw new RangeError('No such story.');
    return membership.storyOf(at)!;
  };
  const article = (doc: number): string => membership.articleOf(doc);
  const arrival = (story: string): number => membership.arrivalOf(membership.anchorOf(story));
  const ids = (story: string): string[] => membership.members(story).map(article);

  /** The place of the new state of an article that may have an old one. */
  const shelve = (id: string, keys: Keys): number => {
    const old = membership.docOf(id);
    if (old !== undefined) shelf.takeOff(old);
    const doc = shelf.add(keys);
    if (old === undefined) membership.add(doc, id, null);
    else membership.renew(doc, id);
    return doc;
  };

  const put = (
    id: string,
    keys: Keys,
  ): { doc: number; changes: Change[]; candidates: Candidate[]; profile: Profile } => {
    const doc = shelve(id, keys);
    const profile = profileOf(shelf, doc);
    const candidates = finder.candidatesFor(profile);
    return { doc, profile, candidates, changes: settle(house, profile, candidates) };
  };

  const apply = (decision: StoryDecision): Change[] => {
    const docs = [...new Set(decision.articles)].flatMap((id) => membership.docOf(id) ?? []);
    constraints.add(decision);
    if (docs.length === 0) return [];
    if (decision.kind === 'together') return membership.move(docs, membership.storyOf(docs[0]!));
    const stories = new Set(docs.map((doc) => membership.storyOf(doc)));
    const from = membership.docOf(decision.from);
    const done = stories.size === 1 && (from === undefined || !stories.has(membership.storyOf(from)));
    return done ? [] : membership.move(docs, null);
  };

  const decided = (decision: StoryDecision): Decided => ({ decision, changes: apply(decision) });

  const index: StoryIndex = {
    place(id, fingerprint) {
      const { doc, profile, candidates, changes } = put(id, keysOf(fingerprint));
      const story = membership.storyOf(doc)!;
      const others = sampleOf(membership, story, candidates).docs.filter((d) => d !== doc);
      if (others.length === 0) return { story, score: 1, reasons: [], changes };
      const profiles = profilesOf(shelf, [doc, ...others], profile, candidates);
      const rest = others.map((_, i) => i + 1);
      const bond = bondBetween([0], rest, linksOf(profiles), (i) => profiles[i]!.day);
      return {
        story,
        score: constraints.groupOf(id) === null ? 1 / (1 + Math.exp(-bond)) : 1,
        reasons: reasonsFor(shelf, fingerprint, others),
        changes,
      };
    },
    joinStories(a, b) {
      const [older, younger] = [storyMust(a), storyMust(b)].sort((x, y) => arrival(x) - arrival(y));
      const articles = [...new Set([article(membership.anchorOf(older!)), ...ids(older!), ...ids(younger!)])];
      return decided({ kind: 'together', articles });
    },
    putApart(articles) {
      const docs = articles.map(docOf);
      const stories = new Set(docs.map((doc) => membership.storyOf(doc)!));
      const rest = [...stories].flatMap((s) => membership.members(s).filter((doc) => !docs.includes(doc)));
      if (stories.size !== 1 || rest.length === 0)
        throw new RangeError('Articles that are put apart must be of one story, and leave some of it.');
      const anchor = membership.anchorOf([...stories][0]!);
      return decided({ kind: 'apart', articles, from: article(docs.includes(anchor) ? rest[0]! : anchor) });
    },
    pin(id, story) {
      docOf(id);
      return decided({ kind: 'together', articles: [article(membership.anchorOf(storyMust(story))), id] });
    },
    apply,
    storyOf(id) {
      const doc = membership.docOf(id);
      return doc === undefined ? null : membership.storyOf(doc);
    },
    membersOf: ids,
    *storiesOf() {
      for (const story of membership.stories()) yield [story, ids(story)] as const;
    },
    reasonsOf(id, fingerprint) {
      const doc = docOf(id);
      const others = sampleOf(membership, membership.storyOf(doc)!, []).docs.filter((d) => d !== doc);
      return reasonsFor(shelf, fingerprint, others);
    },
    about: (fingerprints, most) => aboutOf(shelf, fingerprints, most),
    get size() {
      return shelf.size;
    },
    get bytes() {
      return shelf.bytes;
    },
  };

  for (const { article: id, fingerprint, story } of entries) {
    const keys = 'hashes' in fingerprint ? fingerprint : keysOf(fingerprint);
    if (story === null || membership.docOf(id) !== undefined) put(id, keys);
    else membership.add(shelf.add(keys), id, story);
  }
  for (const decision of decisions) apply(decision);
  return index;
}
