/** What people do with stories and claims: checked, then an entry of the log each, with its effect on the index. */
import { failed, ok, type Result } from '../../record/problem.ts';
import type { Archive } from '../archive.ts';
import { passageOf, quoteOf } from '../review/anchor.ts';
import { bad } from '../review/check-spans.ts';
import { isUndone } from '../review/history.ts';
import { checkPerson, type Person } from '../review/person.ts';
import { subjectOf } from '../review/subject.ts';
import { entryWith, type LogEntry, type NewEntry, record } from '../store/log.ts';
import { type ClaimEntry, type ClaimSide, isClaimEntry } from './claim-entry.ts';
import { isStoryEntry, MOST_ARTICLES, type StoryEntry } from './decisions.ts';
import { presentStory, storyOfKey } from './story-rows.ts';

export type { Person } from '../review/person.ts';

/** All articles of the stories become one story: the one that was there first. Keys of stories. */
export function joinStories(archive: Archive, stories: readonly string[], person: Person): Result<StoryEntry> {
  return acted(archive, person, () => {
    const keys = stories.slice(0, MOST_ARTICLES).map((key) => presentStory(archive, key));
    if (keys.includes(null)) return noStory();
    const present = [...new Set(keys as string[])].sort(
      (a, b) => anchorOf(archive, a).order - anchorOf(archive, b).order,
    );
    if (present.length < 2) return bad('These are one story already.');
    const [into, ...others] = present as [string, ...string[]];
    const articles = [anchorOf(archive, into).key, ...others.flatMap((key) => membersOf(archive, key))];
    return storyEntry(archive, 'story-together', into, articles, null);
  });
}

/** Articles into one story, which is that of the first. Keys of articles. */
export function joinArticles(archive: Archive, articles: readonly string[], person: Person): Result<StoryEntry> {
  return acted(archive, person, () => {
    const keys = [...new Set(articles)];
    const stories = keys.map((key) => storyOfKey(archive, key));
    if (stories.includes(null)) return noArticle();
    if (new Set(stories).size < 2) return bad('These articles are of one story already.');
    return storyEntry(archive, 'story-together', stories[0]!, keys, null);
  });
}

/** An article out of its story: into another (its key), or, with null, into one of its own. */
export function putApart(archive: Archive, article: string, to: string | null, person: Person): Result<StoryEntry> {
  return acted(archive, person, () => {
    const story = storyOfKey(archive, article);
    if (story === null) return noArticle();
    if (to === null) {
      const from = anchorOf(archive, story, article);
      if (!from) return bad('The article is a story by itself already.');
      return storyEntry(archive, 'story-apart', story, [article], from.key);
    }
    const into = presentStory(archive, to);
    if (into === null) return noStory();
    if (into === story) return bad('The article is in that story already.');
    return storyEntry(archive, 'story-together', into, [anchorOf(archive, into).key, article], null);
  });
}

/** An assertion of an article: from the first code point of its content to the end of the last. */
export interface AssertionPlace {
  /** Key. */
  readonly article: string;
  /** The latest without it. */
  readonly revision?: number | null;
  readonly start: number;
  readonly end: number;
}

/** Two assertions speak to one claim. */
export const joinAssertions = (archive: Archive, a: AssertionPlace, b: AssertionPlace, person: Person) =>
  claimAct(archive, 'claim-join', a, b, person);

/** Two assertions do not speak to one claim. */
export const cutAssertions = (archive: Archive, a: AssertionPlace, b: AssertionPlace, person: Person) =>
  claimAct(archive, 'claim-cut', a, b, person);

function claimAct(
  archive: Archive,
  kind: ClaimEntry['kind'],
  a: AssertionPlace,
  b: AssertionPlace,
  person: Person,
): Result<ClaimEntry> {
  return acted(archive, person, () => {
    const [one, other] = [sideOf(archive, a), sideOf(archive, b)];
    if (!one.ok) return one;
    if (!other.ok) return other;
    if (
      a.article === b.article &&
      one.value.content.start < other.value.content.end &&
      other.value.content.start < one.value.content.end
    )
      return bad('These are the same words; choose two places.');
    return ok({ kind, article: a.article, sides: [one.value, other.value] });
  });
}

/** Code points of an assertion. */
const LONGEST = 5_000;

function sideOf(archive: Archive, { article, revision = null, start, end }: AssertionPlace): Result<ClaimSide> {
  const subject = subjectOf(archive, article, revision);
  if (!subject.ok) return subject;
  const { text, digest } = subject.value;
  const fits =
    Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start < end && end <= text.length;
  if (!fits || end - start > LONGEST) return bad('There are no such words in this revision; open the article again.');
  const range = { start, end };
  return ok({
    article,
    revision: digest,
    text: text.digest,
    passage: passageOf(text, [range]),
    content: quoteOf(text, range),
  });
}

/** Takes an entry about stories or claims back, or the undo of one: by another entry. */
export function undoCoverage(archive: Archive, entryId: string, person: Person): Result<LogEntry> {
  return acted(archive, person, (known) => {
    const entry = entryWith(archive, entryId);
    const root = entry && rootOf(archive, entry);
    if (!entry || !root) return bad('There is no such entry to undo; load the page again.');
    if (known?.kind !== 'undo' && isUndone(archive, entryId)) return bad('This entry was undone already.');
    return ok({ kind: 'undo', article: root.article, undoes: entryId, after: newestReading(archive) });
  });
}

/** Whether `undoCoverage` is the one that takes it back. */
export const isCoverageEntry = (archive: Archive, entry: LogEntry): boolean => rootOf(archive, entry) !== null;

const DEEPEST = 50;

function rootOf(archive: Archive, entry: LogEntry): StoryEntry | ClaimEntry | null {
  let root: LogEntry | null = entry;
  for (let step = 0; root?.kind === 'undo' && step < DEEPEST; step++)
    root = typeof root.undoes === 'string' ? entryWith(archive, root.undoes) : null;
  return root && (isStoryEntry(root) || isClaimEntry(root)) ? root : null;
}

type Parts = Omit<NewEntry, 'by' | 'id'>;

/** What the second click on the same button asks for was done by the first. */
function acted<Entry extends LogEntry>(
  archive: Archive,
  person: Person,
  make: (known: LogEntry | null) => Result<Parts>,
): Result<Entry> {
  const checked = checkPerson(person);
  if (!checked.ok) return checked;
  const { by, why, id = archive.newId() } = checked.value;
  return archive.transaction(() => {
    const known = entryWith(archive, id);
    const made = make(known);
    if (known) {
      const same = !made.ok || (made.value.kind === known.kind && made.value.article === known.article);
      return same
        ? ok(known as Entry)
        : bad('This form was sent before with something else in it; load the page again.');
    }
    if (!made.ok) return made;
    return ok(record(archive, { ...(made.value as NewEntry), id, by, why }) as Entry);
  });
}

function storyEntry(
  archive: Archive,
  kind: StoryEntry['kind'],
  story: string,
  articles: readonly string[],
  from: string | null,
): Result<Parts> {
  if (articles.length > MOST_ARTICLES)
    return bad(`That is more than ${MOST_ARTICLES} articles at once; put them together in parts.`);
  return ok({ kind, article: articles.at(-1)!, story, articles, from, after: newestReading(archive) });
}

const noStory = () =>
  failed('not-found', 'There is no such story in this archive; open it again from the list of stories.');
const noArticle = () =>
  failed('not-found', 'There is no such article in a story of this archive; open it again from the list of articles.');

/** What was read last: when the index is made anew, what was decided is done after it. */
const newestReading = (archive: Archive): string =>
  (archive.sql('select record_id from reading order by id desc limit 1').get() as { record_id: string } | undefined)
    ?.record_id ?? '';

interface Anchor {
  readonly key: string;
  readonly order: number;
}

/** The article that a story stands or falls with: its founder, or the earliest where that one has left. */
function anchorOf(archive: Archive, story: string): Anchor;
function anchorOf(archive: Archive, story: string, but: string): Anchor | null;
function anchorOf(archive: Archive, story: string, but = ''): Anchor | null {
  const row = archive
    .sql(
      `select a.key, s.article_id as "order" from story_article s join article a on a.id = s.article_id
       where s.story = ?1 and a.key <> ?2 order by a.key <> ?1, s.article_id limit 1`,
    )
    .get(story, but) as Anchor | undefined;
  return row ?? null;
}

const membersOf = (archive: Archive, story: string): string[] =>
  (
    archive
      .sql(
        'select a.key from story_article s join article a on a.id = s.article_id where s.story = ? order by s.article_id',
      )
      .all(story) as unknown as { key: string }[]
  ).map(({ key }) => key);
