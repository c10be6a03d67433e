/** Which article is in which story. */

export interface Change {
  readonly article: string;
  /** Null: it is new. */
  readonly from: string | null;
  readonly to: string;
}

export interface Membership {
  add(doc: number, article: string, story: string | null): void;
  /** The article's newest state; undefined where it is not known. */
  docOf(article: string): number | undefined;
  articleOf(doc: number): string;
  /** When the article came first, counted; a new state keeps it. */
  arrivalOf(doc: number): number;
  /** Null: not placed yet. */
  storyOf(doc: number): string | null;
  /** In order of arrival. */
  members(story: string): readonly number[];
  has(story: string): boolean;
  /** The article that the story stands or falls with: its founder, or the earliest where that one has left. */
  anchorOf(story: string): number;
  /** Moves them all to one story; null: to a new one, named after the earliest of them. */
  move(docs: readonly number[], to: string | null): Change[];
  /** The article has a new state: `doc` takes the place of its old one. */
  renew(doc: number, article: string): void;
  stories(): Iterable<string>;
}

export function openMembership(): Membership {
  const articles: string[] = [];
  const at: (string | null)[] = [];
  const arrivals: number[] = [];
  const docs = new Map<string, number>();
  const lists = new Map<string, number[]>();

  const enter = (doc: number, story: string): void => {
    const list = lists.get(story);
    at[doc] = story;
    if (!list) lists.set(story, [doc]);
    else insert(list, doc, (d) => arrivals[d]!);
  };
  const leave = (leaving: ReadonlySet<number>, story: string): void => {
    const rest = lists.get(story)!.filter((d) => !leaving.has(d));
    if (rest.length > 0) lists.set(story, rest);
    else lists.delete(story);
  };
  /** The founder's id, unless a story that it was put apart from still bears it. */
  const nameFor = (doc: number): string => {
    const id = articles[doc]!;
    let name = id;
    for (let n = 2; lists.has(name); n++) name = `${id}~${n}`;
    return name;
  };

  return {
    add(doc, article, story) {
      articles[doc] = article;
      arrivals[doc] = doc;
      docs.set(article, doc);
      at[doc] = null;
      if (story !== null) enter(doc, story);
    },
    docOf: (article) => docs.get(article),
    articleOf: (doc) => articles[doc]!,
    arrivalOf: (doc) => arrivals[doc]!,
    storyOf: (doc) => at[doc] ?? null,
    members: (story) => lists.get(story) ?? [],
    has: (story) => lists.has(story),
    anchorOf(story) {
      const founder = docs.get(story);
      return founder !== undefined && at[founder] === story ? founder : lists.get(story)![0]!;
    },
    move(moving, to) {
      const changes: Change[] = [];
      const by = new Map<string, Set<number>>();
      for (const doc of moving) {
        const from = at[doc] ?? null;
        if (from === to && to !== null) continue;
        changes.push({ article: articles[doc]!, from, to: '' });
        if (from !== null) by.set(from, (by.get(from) ?? new Set()).add(doc));
      }
      for (const [story, leaving] of by) leave(leaving, story);
      const story = to ?? nameFor(earliest(moving, (d) => arrivals[d]!));
      for (const { article } of changes) enter(docs.get(article)!, story);
      return changes.filter((c) => c.from !== story).map((c) => ({ ...c, to: story }));
    },
    renew(doc, article) {
      const old = docs.get(article)!;
      const story = at[old]!;
      articles[doc] = article;
      arrivals[doc] = arrivals[old]!;
      docs.set(article, doc);
      leave(new Set([old]), story);
      at[old] = null;
      enter(doc, story);
    },
    stories: () => lists.keys(),
  };
}

const earliest = (docs: readonly number[], arrivalOf: (doc: number) => number): number =>
  docs.reduce((a, b) => (arrivalOf(b) < arrivalOf(a) ? b : a));

function insert(list: number[], doc: number, arrivalOf: (doc: number) => number): void {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (arrivalOf(list[middle]!) < arrivalOf(doc)) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, doc);
}
