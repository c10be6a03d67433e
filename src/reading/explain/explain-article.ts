/** Reads an article and keeps what the stages found on the way, to explain one of its statements. */
import type { Article } from '../../record/article.ts';
import { gather } from '../gather.ts';
import { isReadable } from '../languages.ts';
import { layersOf } from '../layers.ts';
import type { Model } from '../model.ts';
import { understood } from '../read-article.ts';
import { explained } from './explain.ts';
import type { Explanation } from './reason.ts';

/** Null where there is no statement `n`, from 1. */
export async function explainArticle(model: Model, article: Article, n: number): Promise<Explanation | null> {
  if (!isReadable(article.language)) return null;
  const { paragraphs, quoted, entities, links, found } = await understood(model, article);
  const drafts = gather(article, paragraphs, quoted, found);
  const statements = layersOf(article, drafts, entities, links);
  return explained({ article, found, entities, linkOf: links.linkOf, drafts, statements }, n);
}
