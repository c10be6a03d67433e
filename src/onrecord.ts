/**
 * The public library. `read` takes a page or a text and gives its record; `explain` tells why a statement of it says
 * what it says; `openReader` loads the weights once for many.
 *
 *     import { openReader, read } from 'onrecord';
 *     const reader = await openReader();
 *     const result = await read({ html: page, url: 'https://…' }, { reader });
 *     if (result.ok) for (const s of result.value.statements) console.log(s.speaker.name, s.stance, s.content[0]?.text);
 */

export { type Explained, explain } from './explain.ts';
export { type Input, read } from './read.ts';
export type { Explanation, Reason } from './reading/explain/reason.ts';
export { openReader } from './reading/open.ts';
export type { Reader } from './reading/reader.ts';
export type { Article, Block, Credit, Range, Segment } from './record/article.ts';
export type { Problem, ProblemCode, Result } from './record/problem.ts';
export type { OnRecord, RecordedArticle, RecordedStatement, Span } from './record/record.ts';
export type { Figure, Form, Label, Said, Speaker, Stance, Statement, Tone } from './record/statement.ts';
