/** Why a statement refers to others of the article, with the points of those that were looked at. */
import { type Candidate, referenceCandidates } from '../reference/reference.ts';
import type { Reason } from './reason.ts';
import { numberOf, quoted, type Stages, type Subject, wordsOf } from './stages.ts';

/** Candidates that lost are many in a long article; the best ones tell enough. */
const SHOWN = 3;

export function referenceReason(s: Subject): Reason {
  const { refersTo } = s.statement;
  const candidates = referenceCandidates(s.stages.article, spoken(s.stages), s.at);
  const scored = new Map(candidates.map((c) => [c.statement, c]));
  const because = refersTo.map((i) => {
    const c = scored.get(i);
    return `${about(s, i)}: ${c ? pointsOf(c) : 'the same occasion, or the same words again'}`;
  });
  return {
    layer: 'refersTo',
    value: refersTo.length > 0 ? refersTo.map(numberOf).join(' ') : null,
    because,
    instead: candidates
      .filter((c) => !refersTo.includes(c.statement))
      .slice(0, SHOWN)
      .map((c) => ({ value: about(s, c.statement), because: pointsOf(c) })),
  };
}

const pointsOf = (c: Candidate): string => `${c.score.toFixed(1).replace('-', '−')} points (${c.reasons.join('; ')})`;

const about = (s: Subject, i: number): string => {
  const other = s.stages.statements[i]!;
  const words = wordsOf(s, other.content.length > 0 ? other.content : other.cue ? [other.cue] : other.source);
  return `${numberOf(i)} ${quoted(words)}`;
};

const spoken = ({ statements, drafts }: Stages) => statements.map((x, i) => ({ ...x, near: drafts[i]!.near }));
