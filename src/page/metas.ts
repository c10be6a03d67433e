/** The `<meta>`, `<link>` and `<title>` elements of a page, by name. */
import { decodeEntities } from './entities.ts';
import type { Layout } from './layout.ts';

export interface Metas {
  /** First value of the first of these names that has one; names are lower case. */
  readonly get: (...names: readonly string[]) => string | null;
  readonly all: (name: string) => readonly string[];
  readonly canonical: string | null;
  readonly title: string | null;
}

const MAX_VALUE = 5_000;

export function readMetas(layout: Layout): Metas {
  const values = new Map<string, string[]>();
  let canonical: string | null = null;
  for (const e of layout.metas) {
    const a = layout.attributes[e]!;
    if (layout.tags[e] === 'link') {
      if (a.rel?.toLowerCase().split(/\s+/).includes('canonical') && a.href) canonical ??= a.href.trim();
      continue;
    }
    const value = a.content?.replace(/\s+/g, ' ').trim();
    if (!value || value.length > MAX_VALUE) continue;
    for (const key of [a.property, a.name, a.itemprop && `itemprop:${a.itemprop}`, a['http-equiv']]) {
      if (!key) continue;
      const k = key.trim().toLowerCase();
      const list = values.get(k);
      if (list) list.push(value);
      else values.set(k, [value]);
    }
  }
  const title = layout.titles[0];
  return {
    get: (...names) => {
      for (const n of names) {
        const v = values.get(n)?.[0];
        if (v) return v;
      }
      return null;
    },
    all: (name) => values.get(name) ?? [],
    canonical,
    title:
      title === undefined
        ? null
        : decodeEntities(
            layout.page.slice(layout.inside[title]!, Math.min(layout.until[title]!, layout.inside[title]! + MAX_VALUE)),
          )
            .replace(/\s+/g, ' ')
            .trim() || null,
  };
}
