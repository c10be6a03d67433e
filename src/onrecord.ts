/**
 * The public library. `read` takes a page or a text and gives its record; `explain` tells why a statement of it says
 * what it says; `openReader` loads the weights once for many.
 *
 *     import { openReader, read } from 'onrecord';
 *     const reader = await openReader();
 *     const result = await read({ html: page, url: 'https://…' }, { reader });
 *     if (result.ok) for (const s of result.value.statements) console.log(s.speaker.name, s.stance, s.content[0]?.text);
 *
 * `cover` takes the records of several articles about one event and gives what they say together; `openClaimLinker` loads the
 * weights for it. `changesOf` compares two versions of an article, `compareWithTranscript` a transcript with what was broadcast
 * or quoted of it.
 *
 *     const linker = await openClaimLinker();
 *     const { claims } = await cover(records, { linker });
 */

export type { JoinSide, Joins } from './coverage/claims/joins.ts';
export type { ClaimLinker } from './coverage/claims/linker.ts';
export { openClaimLinker } from './coverage/claims/model.ts';
export { type CoverOptions, cover } from './coverage/coverage.ts';
export type { Change, ChangeKind, MatchedStatement, RevisionChanges } from './coverage/revisions/change.ts';
export { changesOf } from './coverage/revisions/changes.ts';
export {
  type Broadcast,
  type CompareOptions,
  type Cue,
  compareWithTranscript,
  type Document,
} from './coverage/transcripts/compare.ts';
export type { CheckedQuotation, Comparison, Difference, Passage, Turn } from './coverage/transcripts/comparison.ts';
export { type Explained, explain } from './explain.ts';
export { type Input, read } from './read.ts';
export type { Explanation, Reason } from './reading/explain/reason.ts';
export { openReader } from './reading/open.ts';
export type { Reader } from './reading/reader.ts';
export type { Article, Block, Credit, Range, Segment } from './record/article.ts';
export type {
  Claim,
  ClaimMember,
  Coverage,
  CoveredArticle,
  LinkReason,
  Origin,
  Place,
  Quantity,
  QuantityValue,
  Standing,
  Tension,
} from './record/coverage.ts';
export type { Problem, ProblemCode, Result } from './record/problem.ts';
export type { OnRecord, RecordedArticle, RecordedStatement, Span } from './record/record.ts';
export type { Figure, Form, Label, Said, Speaker, Stance, Statement, Tone } from './record/statement.ts';
