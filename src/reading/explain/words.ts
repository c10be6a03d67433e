/** Why these words are source, cue and content, and how sure that is. */
import type { Range } from '../../record/article.ts';
import type { Evidence } from '../assemble.ts';
import type { Spans } from '../spans.ts';
import type { Reason } from './reason.ts';
import { numberOf, probability, type Subject, wordsOf } from './stages.ts';

export function wordReasons(s: Subject): Reason[] {
  const { source, cue, content, within } = s.statement;
  const evidence = evidenceOf(s);
  const rule =
    within === null ? 'a rule for silence on the record' : `a rule for words inside the content of ${numberOf(within)}`;
  const because = (told: readonly string[]): string[] =>
    evidence ? [...told] : [`found by ${rule}, not by the model`];
  const e = evidence ?? NONE;
  return [
    reason(
      s,
      'source',
      source,
      because(
        source.length > 0
          ? [
              `the model takes it for a source: ${probability(e.source)}`,
              `and gives it to this cue: ${probability(e.sourceLink)}`,
            ]
          : [`that no source stands near this cue: ${probability(e.sourceLink)}`],
      ),
    ),
    reason(s, 'cue', cue ? [cue] : [], because([`the model takes it for a cue: ${probability(e.cue)}`])),
    reason(
      s,
      'content',
      content,
      content.length === 0
        ? []
        : because([
            `the model takes it for content${content.length > 1 ? ', all parts together' : ''}: ${probability(e.content)}`,
            `and gives it to this cue: ${probability(e.contentLinks)}`,
          ]),
    ),
    {
      layer: 'confidence',
      value: s.statement.confidence.toFixed(2),
      because: [
        evidence
          ? 'that source, cue and content are all right: the probabilities above, calibrated on articles that people have marked'
          : 'the same for everything that this kind of rule finds',
      ],
      instead: [],
    },
  ];
}

const NONE: Evidence = { cue: 0, source: 0, content: 0, sourceLink: 0, contentLinks: 0 };

const reason = (s: Subject, layer: string, ranges: readonly Range[], because: readonly string[]): Reason => ({
  layer,
  value: ranges.length > 0 ? wordsOf(s, ranges) : null,
  because,
  instead: [],
});

/** Null for what rules found. */
function evidenceOf({ stages, statement }: Subject): Evidence | null {
  const same = (a: Spans, b: Spans): boolean =>
    a.cue?.start === b.cue?.start && a.cue?.end === b.cue?.end && a.content[0]?.start === b.content[0]?.start;
  return statement.cue ? (stages.found.find((f) => same(f, statement))?.evidence ?? null) : null;
}
