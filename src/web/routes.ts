/** Every page, action and download of the app: what is not in these lists is not there. */
import { addAction } from './actions/add.ts';
import { REVIEW_ACTIONS } from './actions/review.ts';
import { STORY_ACTIONS } from './actions/stories.ts';
import { changesAtom } from './downloads/changes.ts';
import { STATEMENT_DOWNLOADS } from './downloads/statements.ts';
import type { Action, Download, Page } from './page.ts';
import { aboutPage } from './pages/about.ts';
import { addingPage } from './pages/adding.ts';
import { capturePage, capturePayload, captureRecords } from './pages/archived.ts';
import { archivedWordsPage } from './pages/archived-words.ts';
import { articlePage, articleRevisionPage } from './pages/article.ts';
import { articlesPage } from './pages/articles.ts';
import { changesFeedPage } from './pages/changes.ts';
import { claimPage } from './pages/claim.ts';
import { comparePage } from './pages/compare.ts';
import { plotsPage } from './pages/plots.ts';
import { publisherPage } from './pages/publisher.ts';
import { publishersPage } from './pages/publishers.ts';
import { REVIEW_DOWNLOADS, REVIEW_PAGES } from './pages/review.ts';
import { changesPage, revisionsPage } from './pages/revisions.ts';
import { searchPage } from './pages/search.ts';
import { seriesPage } from './pages/series.ts';
import { speakerPage } from './pages/speaker.ts';
import { speakersPage } from './pages/speakers.ts';
import * as statement from './pages/statement.ts';
import { storiesPage } from './pages/stories.ts';
import { storyPage } from './pages/story.ts';
import { todayPage } from './pages/today.ts';
import { transcriptsPage } from './pages/transcripts.ts';

export const PAGES: readonly Page[] = [
  todayPage,
  addingPage,
  storiesPage,
  storyPage,
  claimPage,
  seriesPage,
  changesFeedPage,
  articlesPage,
  articlePage,
  articleRevisionPage,
  revisionsPage,
  changesPage,
  statement.statementPage,
  statement.revisionStatementPage,
  capturePage,
  archivedWordsPage,
  comparePage,
  transcriptsPage,
  searchPage,
  speakersPage,
  speakerPage,
  publishersPage,
  publisherPage,
  plotsPage,
  ...REVIEW_PAGES,
  aboutPage,
];

export const ACTIONS: readonly Action[] = [addAction, ...REVIEW_ACTIONS, ...STORY_ACTIONS];

export const DOWNLOADS: readonly Download[] = [
  statement.statementAnnotation,
  statement.revisionStatementAnnotation,
  captureRecords,
  capturePayload,
  changesAtom,
  ...STATEMENT_DOWNLOADS,
  ...REVIEW_DOWNLOADS,
];
