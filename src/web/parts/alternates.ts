/** Other forms of a list of statements: the same search for a spreadsheet, a program, a feed reader, an annotation tool. */
import type { View } from '../page.ts';
import { address, narrowing } from '../pages/search-query.ts';

/** `params` hold what narrows it; the page's own narrowing (a speaker) has to be among it. `page` is the path of the page itself. */
export function alternatesOf(
  params: URLSearchParams,
  page: { readonly path: string; readonly search: string },
): NonNullable<View['alternates']> {
  const query = narrowing(params);
  const form = (ending: string, type: string, title: string) => ({
    href: address(`/search.${ending}`, query),
    type,
    title,
  });
  return [
    { href: `${page.path}.json${page.search}`, type: 'application/json', title: 'JSON' },
    form('csv', 'text/csv', 'CSV'),
    form('jsonl', 'application/jsonl', 'JSON Lines'),
    form('atom', 'application/atom+xml', 'Atom feed of new statements'),
    form('annotations.jsonld', 'application/ld+json', 'Web Annotations'),
  ];
}
