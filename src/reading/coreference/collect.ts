/** What is kept of the encoder's output for coreference: the projections of words that may be mentions' heads, no others. */
import type { Range } from '../../record/article.ts';
import { sourceKind } from '../cues/source-kind.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Window } from '../windows.ts';
import { type Mention, nounGender, pronounClass, pronounGender } from './mention.ts';
import { type Outline, openOutline } from './outline.ts';
import { firstOfPhrase, headOfPhrase, introduces } from './phrases.ts';

/** Where the projections stand in a row of the encoder's output: what a word is, then as antecedent, then as anaphor. */
export interface Layout {
  readonly offset: number;
  /** Width of one projection. */
  readonly key: number;
}

/** Kinds of head words that the encoder tells apart; the place in the row is the index. */
const HEADS = ['none', 'person', 'body', 'person-name', 'other-name'] as const;

export interface Collected {
  readonly outline: Outline;
  /** In text order. */
  readonly mentions: readonly Mention[];
  /** For each mention its two projections, the antecedent's first. */
  readonly vectors: readonly Float32Array[];
}

export interface Collector {
  /** `rows`: the encoder's output for the window; `sources`: what was found in it. */
  add(window: Window, rows: Float32Array, stride: number, sources: readonly Range[]): void;
  done(): Collected;
}

interface Named {
  readonly entity: number;
  readonly range: Range;
}

/** A noun is taken for a mention's head when it is this probable; better one too many than the one that is meant missing. */
const NOUN = 0.2;

/** 1 where the word is probably the head of a noun phrase for people, 2 of one for a body, else 0. */
function nounAt(rows: Float32Array, at: number): number {
  let sum = 0;
  for (let k = 0; k < HEADS.length; k++) sum += Math.exp(rows[at + k]!);
  const [person, body] = [Math.exp(rows[at + 1]!), Math.exp(rows[at + 2]!)];
  if ((person + body) / sum < NOUN) return 0;
  return person >= body ? 1 : 2;
}

export function openCollector(text: string, entities: readonly Entity[], layout: Layout): Collector {
  const outline = openOutline(text);
  const names = new Map<number, Named>(); // by the offset of the head word
  entities.forEach((e, entity) => {
    for (const m of e.mentions) names.set(m.head, { entity, range: m });
  });
  /** Entities by the words that tell a role of theirs ("a former lawyer" beside the name). */
  const roles = entities
    .flatMap((e, entity) => e.roles.map((range) => ({ entity, range })))
    .sort((a, b) => a.range.start - b.range.start);
  const mentions: Mention[] = [];
  const vectors: Float32Array[] = [];

  const mentionAt = (head: number, kind: number, sourceHeads: ReadonlyMap<number, Range>): Mention | null => {
    const start = outline.start(head);
    const end = outline.end(head);
    const slice = text.slice(start, end);
    const word = slice.toLowerCase();
    const source = sourceHeads.get(start);
    const isSource = source !== undefined;
    const named = names.get(start);
    if (named) {
      const e = entities[named.entity]!;
      const type =
        e.kind === 'person' || e.kind === 'group'
          ? 'person'
          : e.kind === 'place'
            ? 'place'
            : e.kind === 'organisation'
              ? 'organisation'
              : 'other';
      const gender = e.gender ?? (e.kind === 'group' ? 'plural' : null);
      return {
        ...named.range,
        head,
        first: outline.at(named.range.start),
        class: 'name',
        source: isSource,
        asked: false,
        type,
        gender,
        word,
        entity: named.entity,
      };
    }
    const pronoun = pronounClass(slice);
    if (pronoun) {
      const type = pronoun === 'it' ? 'other' : 'person';
      return {
        start,
        end,
        head,
        first: head,
        class: pronoun,
        source: isSource,
        asked: pronoun !== 'it' || isSource,
        type,
        gender: pronounGender(pronoun),
        word,
        entity: null,
      };
    }
    if (kind !== 1 && kind !== 2 && !source) return null;
    if (!/\p{L}/u.test(slice)) return null;
    const first = source ? outline.at(source.start) : firstOfPhrase(text, outline, head);
    const range = { start: outline.start(first), end };
    const gender = nounGender(word, text.slice(range.start, range.end));
    const type = kind === 2 ? 'organisation' : isDocument(word) ? 'other' : 'person';
    const asked = isSource || !introduces(text.slice(range.start, outline.end(first)));
    const entity = roleAt(start, word);
    return {
      ...range,
      head,
      first,
      class: 'nominal',
      source: isSource,
      asked: asked && entity === null,
      type,
      gender,
      word,
      entity,
    };
  };

  let next = 0; // roles before it end before the word at hand
  const roleAt = (start: number, word: string): number | null => {
    while (next < roles.length && roles[next]!.range.end <= start) next++;
    const role = roles[next];
    const holds = role !== undefined && role.range.start <= start;
    return holds && entities[role.entity]!.roles.some((r) => r.start === role.range.start && r.heads.includes(word))
      ? role.entity
      : null;
  };

  return {
    add(window, rows, stride, sources) {
      const from = outline.length;
      outline.add(window);
      const heads = new Map<number, Range>();
      for (const s of sources) {
        const h = headOfPhrase(text.slice(s.start, s.end));
        const first = outline.at(s.start + h.start);
        heads.set(outline.start(first), { start: s.start, end: s.start + h.end });
        // "the police chief, Ana Lima,": the name speaks as well.
        for (let w = first + 1; w < outline.length && outline.start(w) < s.end; w++) {
          const name = names.get(outline.start(w))?.range;
          if (name && /,\s*(?:\p{Lu}[\p{L}.]*\s+){0,3}$/u.test(text.slice(s.start + h.end, name.start)))
            heads.set(outline.start(w), name);
        }
      }
      for (let i = 0; i < window.length; i++) {
        const at = i * stride + layout.offset;
        const mention = mentionAt(from + i, nounAt(rows, at), heads);
        if (!mention) continue;
        mentions.push(mention);
        vectors.push(rows.slice(at + HEADS.length, at + HEADS.length + 2 * layout.key));
      }
    },
    done: () => ({ outline, mentions, vectors }),
  };
}

/** "Footage", "the report": what no "he" or "she" means. */
function isDocument(noun: string): boolean {
  const kind = sourceKind(noun);
  return kind === 'evidence' || kind === 'authored';
}
