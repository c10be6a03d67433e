/** Tagged spans and scored links to attributions: which cue, whose, of what; and the evidence its confidence is made of. */
import type { Range } from '../record/article.ts';
import type { Link } from './links.ts';
import { CONTENT as CONTENT_ROLE, CUE as CUE_ROLE, type Role, SOURCE as SOURCE_ROLE, type TaggedSpan } from './tags.ts';
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
 * Thresholds on the model's probabilities, chosen on PolNeAR dev (whole attributions 56.2 to 60.7, overlap 82.7 to 83.4).
 * A source is kept on little evidence, since most cues have one; a cue without a source needs more than one with.
 */
const SOURCE_LINK = 0.2;
const CONTENT_LINK = 0.2;
/** For contents beside a cue's best one: that a statement has several parts needs to be more probable than not. */
const FURTHER_CONTENT_LINK = 0.5;
const CUE = 0.3;
const CUE_WITHOUT_SOURCE = 0.6;

/** A content goes to the cue it most probably belongs to, a cue takes its most probable source; the improbable is dropped. */
export function assemble(window: Window, spans: readonly TaggedSpan[], links: readonly Link[]): Attribution[] {
  const contentsOf = new Map<number, Link[]>();
  for (const link of strongest(links, spans, CONTENT_ROLE))
    contentsOf.set(link.cue, [...(contentsOf.get(link.cue) ?? []), link]);
  const sourceOf = new Map(strongest(links, spans, SOURCE_ROLE).map((link) => [link.cue, link]));
  const range = (s: TaggedSpan): Range => ({ start: window[s.from]!.start, end: window[s.to - 1]!.end });
  const out: Attribution[] = [];
  for (let c = 0; c < spans.length; c++) {
    const cue = spans[c]!;
    const contents = kept(contentsOf.get(c) ?? []);
    if (cue.role !== CUE_ROLE || contents.length === 0) continue;
    const link = sourceOf.get(c);
    const source = link && link.probability > SOURCE_LINK ? spans[link.dependent]! : null;
    if (cue.probability <= (source ? CUE : CUE_WITHOUT_SOURCE)) continue;
    out.push({
      source: source ? [range(source)] : [],
      cue: range(cue),
      content: contents.map((l) => range(spans[l.dependent]!)),
      evidence: {
        cue: cue.probability,
        source: source?.probability ?? 1,
        content: product(contents.map((l) => spans[l.dependent]!.probability)),
        sourceLink: source ? link!.probability : 1 - (link?.probability ?? 0),
        contentLinks: product(contents.map((l) => l.probability)),
      },
    });
  }
  return out;
}

/** The most probable link of each content (to a cue), or of each cue (to a source); in text order of the dependents. */
function strongest(links: readonly Link[], spans: readonly TaggedSpan[], role: Role): Link[] {
  const best = new Map<number, Link>();
  for (const link of links) {
    if (spans[link.dependent]!.role !== role) continue;
    const key = role === CONTENT_ROLE ? link.dependent : link.cue;
    if (link.probability > (best.get(key)?.probability ?? 0)) best.set(key, link);
  }
  return [...best.values()].sort((a, b) => a.dependent - b.dependent);
}

function kept(contents: readonly Link[]): Link[] {
  const most = Math.max(...contents.map((l) => l.probability));
  return contents.filter((l) => l.probability > (l.probability === most ? CONTENT_LINK : FURTHER_CONTENT_LINK));
}

const product = (xs: readonly number[]): number => xs.reduce((a, b) => a * b, 1);
