/** Everything that review adds to the app. Fixed paths come before those with a key. */
import type { Download, Page } from '../page.ts';
import { reviewAddPage } from './review-add.ts';
import { reviewAgreementPage } from './review-agreement.ts';
import { correctionsDownload } from './review-export.ts';
import { articleLogPage, logPage } from './review-log.ts';
import { reviewOrphansPage } from './review-orphans.ts';
import { reviewArticlePage, reviewPage } from './review-queue.ts';
import { reviewStatementPage } from './review-statement.ts';

export const REVIEW_PAGES: readonly Page[] = [
  reviewPage,
  reviewOrphansPage,
  reviewAgreementPage,
  reviewArticlePage,
  reviewAddPage,
  reviewStatementPage,
  logPage,
  articleLogPage,
];

export const REVIEW_DOWNLOADS: readonly Download[] = [correctionsDownload];
