/** Who an article names: all names of one joined. */
import type { Article } from '../../record/article.ts';
import type { Entity } from './entity.ts';
import { entityOf } from './join/entity-of.ts';
import { joined } from './join/join.ts';
import { withCampaigns } from './scan/campaigns.ts';
import { documentsIn } from './scan/documents.ts';
import { employersIn } from './scan/employers.ts';
import type { Found } from './scan/found.ts';
import { namesInHeadlines } from './scan/headlines.ts';
import { namesIn } from './scan/names.ts';
import { stretchesOf } from './scan/paragraphs.ts';
import { supported } from './scan/supported.ts';
import { tokensOf } from './scan/tokens.ts';

export type { Entity, Mention, Role } from './entity.ts';

/** In the order of their first mention. One scan of the text, linear in its length. */
export function entitiesOf(article: Article): Entity[] {
  const { text } = article;
  const tokens = tokensOf(text);
  const stretches = stretchesOf(tokens);
  const small = new Set<string>();
  for (const t of tokens) if (!t.capital) small.add(t.lower);
  const body = supported(namesIn(text, tokens, stretches, small));
  const headlines = namesInHeadlines(text, tokens, stretches, body);
  const names = [...body, ...employersIn(text, tokens, body), ...headlines].sort(inOrder);
  const named = withCampaigns(text, tokens, names);
  const found = [...named, ...documentsIn(text, tokens, named)].sort(inOrder);
  return joined(tokens, found)
    .map((g) => entityOf(text, tokens, g))
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

const inOrder = (a: Found, b: Found): number => a.start - b.start || b.end - a.end;
