/** "/transcripts": a transcript beside a broadcast or an article. */
import { type Parameter, page, type Schema } from '../page.ts';
import { ARTICLE, COUNT, list, object, REVISION_SUMMARY, SPAN, TEXT, TEXT_OR_NULL } from './article-schemas.ts';
import { BROADCAST_KINDS, type TranscriptsData, transcriptsData } from './transcripts-data.ts';
import { transcriptsView } from './transcripts-view.ts';

const key = (name: string, which: string): Parameter => ({
  name,
  in: 'query',
  description: `Key of the article that is the ${which}.`,
  schema: { type: 'string', maxLength: 64 },
});

const NULL: Schema = { type: 'null' };
const SPAN_OR_NULL: Schema = { anyOf: [SPAN, NULL] };
const SECONDS: Schema = { type: ['number', 'null'], description: 'Seconds into the broadcast.' };
const COMPARED: Schema = {
  anyOf: [object({ article: ARTICLE, revision: REVISION_SUMMARY, language: TEXT_OR_NULL }), NULL],
};
const TURN: Schema = object({ start: COUNT, end: COUNT, text: TEXT, speaker: TEXT_OR_NULL });

const COMPARISON: Schema = object(
  {
    version: { const: 1 },
    transcript: object({ id: TEXT, text: TEXT, turns: list(TURN) }),
    broadcast: object({ id: TEXT, text: TEXT, kind: { enum: BROADCAST_KINDS } }),
    passages: list(
      object({
        kind: { enum: ['same', 'altered', 'cut', 'inserted', 'moved'] },
        transcript: SPAN_OR_NULL,
        broadcast: SPAN_OR_NULL,
        from: SECONDS,
        to: SECONDS,
        differences: list(object({ transcript: SPAN_OR_NULL, broadcast: SPAN_OR_NULL, alike: { type: 'boolean' } })),
      }),
      'In the order of the transcript; empty for an article.',
    ),
    quotations: list(
      object({
        kind: { enum: ['exact', 'changed', 'missing'] },
        quotation: SPAN,
        statement: TEXT_OR_NULL,
        transcript: SPAN_OR_NULL,
        places: list(SPAN),
        differences: list(object({ transcript: SPAN_OR_NULL, quotation: SPAN_OR_NULL })),
        speaker: TEXT_OR_NULL,
        sameSpeaker: { type: ['boolean', 'null'] },
        unmarkedCut: { type: 'boolean' },
      }),
      'Of an article; else empty.',
    ),
  },
  'Ranges are code points of the text of the side they name.',
);

export const transcriptsPage = page<TranscriptsData>({
  path: '/transcripts',
  summary: 'A transcript beside a broadcast or an article: what was cut, altered, moved; quotations checked',
  parameters: [
    key('transcript', 'transcript'),
    key('broadcast', 'broadcast, its captions, or an article that quotes'),
    {
      name: 'kind',
      in: 'query',
      description: 'What the second is, where its form does not show it.',
      schema: { type: 'string', enum: BROADCAST_KINDS },
    },
  ],
  schema: object({
    asked: object({ transcript: TEXT_OR_NULL, broadcast: TEXT_OR_NULL, kind: TEXT_OR_NULL }),
    transcript: COMPARED,
    broadcast: COMPARED,
    comparison: { anyOf: [COMPARISON, NULL] },
    articles: list(ARTICLE, 'To choose from.'),
  }),
  data: transcriptsData,
  view: transcriptsView,
});
