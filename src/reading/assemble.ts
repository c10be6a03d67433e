/** Tagged spans and scored links to attributions: which cue, whose, of what; and the evidence its confidence is made of. */
import type { Range } from '../record/article.ts';
import type { Link } from './links.ts';
import { CONTENT, CUE, SOURCE, type TaggedSpan } from './tags.ts';
import type { Window } from './windows.ts';

export interface Attribution {
  readonly source: readonly Range[];
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly evidence: Evidence;
}

/** Probabilities that the model gives to the parts: of each span as tagged, and of each link as chosen. */
export interface Evidence {
  readonly cue: number;
  /** The source span, 1 where there is none. */
  readonly source: number;
  /** All content spans together. */
  readonly content: number;
  /** The link to the source, or that no source in the window belongs to the cue. */
  readonly sourceLink: number;
  /** The links to the contents together. */
  readonly contentLinks: number;
}

/**
 * A content goes to the cue it most probably belongs to; a cue takes its most probable source if that is more probable
 * than not. Cues that get no content are dropped: they attribute nothing.
 */
export function assemble(window: Window, spans: readonly TaggedSpan[], links: readonly Link[]): Attribution[] {
  const cueOf = new Map<number, Link>();
  const sourceOf = new Map<number, Link>();
  for (const link of links) {
    const [best, at] = spans[link.dependent]!.role === CONTENT ? [cueOf, link.dependent] : [sourceOf, link.cue];
    const other = best.get(at);
    if (!other || link.probability > other.probability) best.set(at, link);
  }
  const range = (s: TaggedSpan): Range => ({ start: window[s.from]!.start, end: window[s.to - 1]!.end });
  const out: Attribution[] = [];
  for (let c = 0; c < spans.length; c++) {
    const cue = spans[c]!;
    if (cue.role !== CUE) continue;
    const contents = spans.flatMap((s, j) =>
      s.role === CONTENT && cueOf.get(j)?.cue === c ? [{ s, link: cueOf.get(j)! }] : [],
    );
    if (contents.length === 0) continue;
    const link = sourceOf.get(c);
    const source = link && link.probability > 0.5 ? spans[link.dependent]! : null;
    out.push({
      source: source ? [range(source)] : [],
      cue: range(cue),
      content: contents.map(({ s }) => range(s)),
      evidence: {
        cue: cue.probability,
        source: source?.role === SOURCE ? source.probability : 1,
        content: product(contents.map(({ s }) => s.probability)),
        sourceLink: source ? link!.probability : 1 - (link?.probability ?? 0),
        contentLinks: product(contents.map(({ link: l }) => l.probability)),
      },
    });
  }
  return out;
}

const product = (xs: readonly number[]): number => xs.reduce((a, b) => a * b, 1);
