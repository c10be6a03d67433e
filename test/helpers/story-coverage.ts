/** What the articles of a story say together, made by hand: no linker is needed. */
import { articleView, recentArticles } from '../../src/archive/articles/article.ts';
import { storyOf } from '../../src/archive/coverage/stories.ts';
import type { StoryCoverage } from '../../src/archive/coverage/types.ts';
import type { Claim, ClaimMember, Coverage, Origin } from '../../src/record/coverage.ts';
import type { OnRecord } from '../../src/record/record.ts';
import type { TestArchive } from './archive.ts';
import { spanOf } from './marked-record.ts';
import { put } from './review.ts';

export interface Stored {
  readonly key: string;
  readonly record: OnRecord;
}

/** A statement by its place in the record, or words that the outlet says in its own voice. */
export interface GivenMember {
  readonly of: Stored;
  readonly statement?: number;
  readonly words?: string;
}

const HOLDS = new Set(['asserts', 'confirms', 'admits', 'shows']);

function givenMember({ of: { key, record }, statement, words }: GivenMember, i: number): ClaimMember {
  const link = {
    with: i === 0 ? 1 : 0,
    reasons: [{ kind: 'words' as const, text: 'both have “bridge”', weight: 1.2 }],
  };
  const common = { article: key, confidence: 0.9, link };
  if (statement === undefined) {
    const content = [{ ...spanOf(record, words!), text: words! }];
    return { ...common, statement: null, voice: 'outlet', speaker: null, stance: 'asserts', content };
  }
  const { id, speaker, stance, content } = record.statements[statement]!;
  return { ...common, statement: id, voice: 'source', speaker, stance, content };
}

/** The gist is the first member's words. */
export function givenClaim(id: string, given: readonly GivenMember[], more: Partial<Claim> = {}): Claim {
  const members = given.map(givenMember);
  const first = members[0]!;
  const gist = { article: first.article, ...(first.content[0] ?? { start: 0, end: 1, text: '' }) };
  const count = (fits: (stance: string) => boolean) => members.filter((m) => fits(m.stance)).length;
  const standing = {
    holds: count((s) => HOLDS.has(s)),
    denies: count((s) => s === 'denies'),
    silent: count((s) => s === 'silent' || s === 'declines'),
    other: 0,
    outlets: new Set(members.map((m) => m.article)).size,
    origins: 1,
    named: 0,
    anonymous: 0,
  };
  return { id, gist, members, standing, opposed: [], first: first.article, tensions: [], ...more };
}

export const origin = (id: string, articles: readonly string[], more: Partial<Origin> = {}): Origin => ({
  id,
  kind: articles.length > 1 ? 'cut' : 'single',
  articles,
  credit: null,
  evidence: [],
  confidence: 0.97,
  ...more,
});

export function givenCoverage(
  archive: TestArchive,
  key: string,
  claims: readonly Claim[],
  origins: readonly Origin[],
): StoryCoverage {
  const articles = origins.flatMap(({ id, articles: own }) =>
    own.map((article) => ({ article: articleView(archive, article)!.article, origin: id })),
  );
  const coverage: Coverage = {
    version: 1,
    articles: articles.map(({ article: { key: id, url, headline, publisher, datePublished }, origin: from }) => ({
      id,
      url,
      headline,
      publisher,
      datePublished,
      origin: from,
    })),
    claims,
    origins,
    quantities: [],
  };
  const story = {
    key,
    headline: articles[0]!.article.headline,
    articles: articles.length,
    outlets: articles.length,
    origins: origins.length,
    firstSeen: '2026-03-02T08:00:00.000Z',
    lastSeen: '2026-03-02T09:00:00.000Z',
    about: ['Porto Alto'],
  };
  return { story, articles: articles.map(({ article }) => article), coverage, leftOut: 0 };
}

/** Every story of an archive as if all its articles were one: what is in any of them is on these pages. */
export const wholeCoverage =
  (archive: TestArchive) =>
  async (key: string): Promise<StoryCoverage | null> => {
    if (storyOf(archive, key) === null) return null;
    const stored = recentArticles(archive).map(({ key: article }) => ({
      key: article,
      record: articleView(archive, article)!.record,
    }));
    const all = stored.flatMap((of) => of.record.statements.map((_, statement) => ({ of, statement })));
    const first = all[0]!.of;
    const tensions = [{ article: first.key, kind: 'firm-and-unsure' as const, members: [0, 1] }];
    const claims = [
      givenClaim('c1', all, { opposed: ['c2'], tensions }),
      ...all.map((one, i) => givenClaim(`c${i + 2}`, [one], i === 0 ? { opposed: ['c1'] } : {})),
    ];
    const evidence = claims[0]!.members.flatMap(({ article, content }) => content.map((c) => ({ ...c, article })));
    const credit = stored.map(({ record }) => record.article.publisher).join();
    const keys = stored.map((one) => one.key);
    return givenCoverage(archive, key, claims, [origin('o1', keys, { credit, evidence })]);
  };

const WIRE = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge over the wide river in Porto Alto was closed to all traffic on Friday⟧. The bridge was built in 1911. ⟦2.source Officials⟧ ⟦2.cue said⟧ ⟦2.content that 40 people were hurt on it⟧. The port stays open until the evening of that day, as it does each year.`;
const COPY = `⟦1.source Ana Lima⟧ ⟦1.cue said⟧ ⟦1.content the bridge over the wide river in Porto Alto was closed to all traffic on Friday⟧. ⟦2.source Officials⟧ ⟦2.cue said⟧ ⟦2.content that 40 people were hurt on it⟧. Readers have sent us pictures of the queue at the old ferry.`;
const OWN = `⟦1.source Bo Sand⟧ ⟦1.cue denied⟧ ⟦1.content that anybody was hurt⟧. ⟦2.source Acme⟧ ⟦2.cue declined⟧ to comment on what Dr Eve Moor had asked. The bridge was closed on Friday.`;

/** `wire` and `copy` are of one origin; `own` denies what both say. */
export function threeArticles(archive: TestArchive) {
  const fields = { 2: { speaker: { naming: 'anonymous' as const, kind: 'group' as const } } };
  const wire = put(archive, WIRE, {
    url: 'https://wire.example/1',
    publisher: 'Coast Wire',
    headline: 'Bridge closed',
    fields,
  });
  const copy = put(archive, COPY, { url: 'https://herald.example/2', headline: 'Chaos at the bridge', fields });
  const own = put(archive, OWN, {
    url: 'https://courier.example/3',
    publisher: 'The Courier',
    headline: 'Nobody hurt, union says',
    fields: { 1: { stance: 'denies' }, 2: { stance: 'declines', speaker: { kind: 'organisation' } } },
  });
  const counts = { silent: 0, other: 0, outlets: 3, origins: 2, anonymous: 0 };
  const closed = [
    { of: wire, statement: 0 },
    { of: copy, statement: 0 },
    { of: own, words: 'The bridge was closed on Friday.' },
  ];
  const hurt = [
    { of: wire, statement: 1 },
    { of: copy, statement: 1 },
    { of: own, statement: 0 },
    { of: own, statement: 1 },
  ];
  const claims = [
    givenClaim('c1', closed, { standing: { ...counts, holds: 2, denies: 0, named: 1 } }),
    givenClaim('c2', hurt, { standing: { ...counts, holds: 1, denies: 1, silent: 1, named: 2 }, opposed: ['c3'] }),
    givenClaim('c3', [{ of: copy, words: 'Readers have sent us pictures of the queue at the old ferry.' }], {
      opposed: ['c2'],
    }),
  ];
  const evidence = [{ article: copy.key, ...claims[1]!.members[1]!.content[0]! }];
  const origins = [origin('o1', [wire.key, copy.key], { credit: 'Coast Wire', evidence }), origin('o2', [own.key])];
  return { wire, copy, own, found: givenCoverage(archive, wire.key, claims, origins) };
}
