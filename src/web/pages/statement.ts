/** One statement of an article, with its evidence. */
import { type Download, type Page, type Parameter, page, type Schema } from '../page.ts';
import { KEY, REVISION, STATEMENT } from './article-parameters.ts';
import {
  ARTICLE,
  CAPTURE,
  list,
  object,
  REVISION_SUMMARY,
  SPAN,
  STATEMENT_RECORD,
  TEXT,
  TEXT_OR_NULL,
  TIME,
} from './article-schemas.ts';
import { type StatementData, statementData } from './statement-data.ts';
import { statementView } from './statement-view.ts';

const NUMBER: Schema = { type: 'integer', minimum: 1 };
const OTHER = object({ id: TEXT, number: NUMBER });
const OTHER_OR_NULL: Schema = { anyOf: [OTHER, { type: 'null' }] };
const STATEMENT_OR_NULL: Schema = { anyOf: [STATEMENT_RECORD, { type: 'null' }] };

const SCHEMA = object({
  article: ARTICLE,
  revision: REVISION_SUMMARY,
  statement: STATEMENT_RECORD,
  language: TEXT_OR_NULL,
  passages: list(SPAN, 'The paragraphs that the statement has a part in.'),
  saidWords: TEXT_OR_NULL,
  figureWords: list(TEXT),
  number: {
    type: ['integer', 'null'],
    description: 'Place in the list of the article; null for one that was rejected.',
  },
  machine: { ...STATEMENT_OR_NULL, description: 'As the program read it, where people changed it.' },
  review: { type: ['object', 'null'] },
  speakerId: { type: ['integer', 'null'] },
  refersTo: list(OTHER),
  referredToBy: list(OTHER),
  within: OTHER_OR_NULL,
  holds: list(OTHER),
  before: OTHER_OR_NULL,
  after: OTHER_OR_NULL,
  capture: CAPTURE,
  history: list(
    object({ revision: NUMBER, firstSeen: TIME, found: { enum: ['statement', 'words', 'absent'] }, id: TEXT_OR_NULL }),
    'The newest revisions of the article, with whether this statement is in them by its exact words.',
  ),
  annotation: { type: 'object', description: 'A W3C Web Annotation; positions in code points.' },
});

const pageAt = (path: string, parameters: readonly Parameter[]): Page =>
  page<StatementData>({
    path,
    summary: 'A statement with its evidence: words, revision, capture, WARC record.',
    parameters,
    schema: SCHEMA,
    data: statementData,
    view: statementView,
  });

export const statementPage = pageAt('/articles/:key/statements/:id', [KEY, STATEMENT]);
export const revisionStatementPage = pageAt('/articles/:key/revisions/:number/statements/:id', [
  KEY,
  REVISION,
  STATEMENT,
]);

const annotationAt = (path: string, parameters: readonly Parameter[]): Download => ({
  path,
  summary: 'A statement as a W3C Web Annotation.',
  parameters,
  mediaType: 'application/ld+json',
  respond: (asked, services) => {
    const data = statementData(asked, services);
    if (!data) return null;
    return new Response(`${JSON.stringify(data.annotation, null, 1)}\n`, {
      headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
    });
  },
});

export const statementAnnotation = annotationAt('/articles/:key/statements/:id/annotation.jsonld', [KEY, STATEMENT]);
export const revisionStatementAnnotation = annotationAt(
  '/articles/:key/revisions/:number/statements/:id/annotation.jsonld',
  [KEY, REVISION, STATEMENT],
);
