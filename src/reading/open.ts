/** Opens the reader that ships with the package. */
import { openModel } from './model.ts';
import { readArticle } from './read-article.ts';
import type { Reader } from './reader.ts';

export interface ReaderOptions {
  /** Cores that one article may use; 1 unless told. For many articles open one reader a core instead. */
  readonly threads?: number;
  /** A folder with other weights of the same form. */
  readonly folder?: string;
}

/** Loads the weights (about 25 MB). Throws where they are missing or damaged. */
export async function openReader(options: ReaderOptions = {}): Promise<Reader> {
  const model = await openModel(options.folder, options.threads);
  return {
    version: model.version,
    model: model.digest,
    read: (article) => readArticle(model, article),
    explain: async (article, n) => (await import('./explain/explain-article.ts')).explainArticle(model, article, n),
    close: () => model.close(),
  };
}
