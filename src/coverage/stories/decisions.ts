/** What people decided about stories, as constraints that no later guess may break. */

/** Articles by their ids, so that a decision keeps its meaning when everything is read again. */
export type StoryDecision =
  /** They are of one story: that of the first. */
  | { readonly kind: 'together'; readonly articles: readonly string[] }
  /** They are one story by themselves, and not that of `from`, the article it stands or falls with. */
  | { readonly kind: 'apart'; readonly articles: readonly string[]; readonly from: string };

export interface Constraints {
  add(decision: StoryDecision): void;
  /** Articles with the same number stay together; null: free. */
  groupOf(article: string): number | null;
  /** Pairs that must not be in one story, unless a later decision put them together. */
  apart(): Iterable<readonly [string, string]>;
}

export function openConstraints(): Constraints {
  const groups = new Map<string, number>();
  const members = new Map<number, Set<string>>();
  const apart = new Map<string, Set<string>>();
  let next = 0;

  const put = (article: string, group: number): void => {
    const old = groups.get(article);
    if (old !== undefined) members.get(old)!.delete(article);
    groups.set(article, group);
    members.get(group)!.add(article);
  };
  const open = (): number => {
    members.set(next, new Set());
    return next++;
  };

  return {
    add(decision) {
      if (decision.kind === 'together') {
        const group = groups.get(decision.articles[0] ?? '') ?? open();
        for (const article of decision.articles) put(article, group);
        return;
      }
      const group = open();
      for (const article of decision.articles) {
        put(article, group);
        apart.set(article, (apart.get(article) ?? new Set()).add(decision.from));
      }
    },
    groupOf: (article) => groups.get(article) ?? null,
    *apart() {
      for (const [article, others] of apart) for (const other of others) yield [article, other] as const;
    },
  };
}
