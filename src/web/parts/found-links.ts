/** Where a found statement can be looked at. */
import type { FoundStatement } from '../../archive/types.ts';
import { articlePath, inAddress, revisionPath } from '../pages/article-links.ts';

export const articleHref = ({ article }: Pick<FoundStatement, 'article'>): string => articlePath(article.key);

/** The statement with its evidence, in the revision it was found in: an address that stays right when the page changes. */
export const statementHref = ({ article, revision, statement }: FoundStatement): string =>
  `${revisionPath(article.key, revision)}/statements/${inAddress(statement.id)}`;
