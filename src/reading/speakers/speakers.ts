/** Who speaks in each statement of an article. */
import type { Article, Range } from '../../record/article.ts';
import type { Speaker } from '../../record/statement.ts';
import type { Voiced } from '../spans.ts';
import { authorOf } from './author.ts';
import { hasTwoOffices } from './before-name.ts';
import type { Entity } from './entity.ts';
import { listed } from './listed.ts';
import { namedBy, placed } from './named-by.ts';
import { forceOf } from './police.ts';
import { isFirstPerson, isPronoun } from './pronouns.ts';
import { byDescription, isList } from './sources/described.ts';
import { distinct, formsOf, holds, roleAmong } from './sources/forms.ts';
import { asEntity, type Heard, nobody, type Reading, unlinked } from './sources/heard.ts';
import { byPronoun } from './sources/pronoun.ts';
import { trimmed } from './trimmed.ts';

/** What a pronoun or a bare nominal refers to: another mention in the article's text. */
export interface Referent {
  readonly range: Range;
  readonly probability: number;
}

export type Resolve = (mention: Range) => Referent | null;

/** One for each statement, in order. */
export function speakersOf(
  article: Article,
  statements: readonly Voiced[],
  entities: readonly Entity[],
  resolve: Resolve,
): Speaker[] {
  const before = new Map<number, Heard>(); // by where the source of an earlier statement starts
  const heard: Heard[] = [];
  const r = readingOf(article, entities, resolve, before, heard);
  statements.forEach((s, i) => {
    const outer = s.within !== null && s.within < i ? heard[s.within]! : null;
    const h = heardIn(r, s, outer);
    heard.push(h);
    if (s.source[0]) before.set(s.source[0].start, h);
  });
  const forms = formsOf(article.text, statements, heard);
  return heard.map(({ speaker, entity }) => {
    if (!entity) return speaker;
    const other = forms.get(entity) ?? [];
    return {
      ...speaker,
      role: speaker.role ?? roleAmong(other),
      aliases: distinct(speaker.name!, [...entity.aliases, ...other]),
    };
  });
}

function readingOf(
  article: Article,
  entities: readonly Entity[],
  resolve: Resolve,
  before: ReadonlyMap<number, Heard>,
  heard: readonly Heard[],
): Reading {
  const known = once(() => byName(entities));
  const bare = {
    article,
    entities,
    all: placed(entities),
    author: authorOf(article, entities),
    known: (name: string) => known().get(name) ?? null,
    force: once(() => forceOf(article.text)),
    heard,
  };
  const referred = (range: Range, least: number): Heard | null => {
    const referent = resolve(range);
    if (!referent || referent.probability < least || referent.range.start === range.start) return null;
    const source = wordsOf(article.text, [referent.range]);
    if (source === '' || isPronoun(source)) return null;
    // The source of a statement is who it was found to be there; anything else is not followed any further.
    const found =
      before.get(referent.range.start) ?? byWords({ ...bare, referred: () => null }, [referent.range], source);
    return { ...found, speaker: { ...found.speaker, certainty: 'resolved' } };
  };
  return { ...bare, referred };
}

function heardIn(r: Reading, s: Voiced, outer: Heard | null): Heard {
  const ranges = s.source.map((x) => trimmed(r.article.text, x));
  const [first] = ranges;
  const source = wordsOf(r.article.text, ranges);
  if (first === undefined || source === '') return nobody;
  const several = outer?.speaker.kind === 'organisation' || outer?.speaker.kind === 'group';
  if (outer && (isFirstPerson(source) || (several && /^(?:we|us|our)$/i.test(source))))
    return { ...outer, speaker: { ...outer.speaker, certainty: 'resolved' } };
  return isPronoun(source) ? byPronoun(r, first, source, isQuoted(s, first)) : byWords(r, ranges, source);
}

/** Whether a quotation holds it: then "I" is whoever is quoted, else the writer. */
const isQuoted = (s: Voiced, { start, end }: Range): boolean => s.near.some((q) => q.start <= start && end <= q.end);

function byWords(r: Reading, ranges: readonly Range[], source: string): Heard {
  const { text } = r.article;
  const list = ranges.length === 1 ? listed(text, ranges[0]!, r.all) : null;
  if (list) return unlinked({ ...list, naming: 'named' });
  const many = isList(source);
  for (const range of ranges) {
    if (many && ranges.length > 1) break;
    const m = namedBy(text, range, r.all);
    if (!m || goesOn(text.slice(m.end, range.end))) continue;
    if (!many || hasTwoOffices(text.slice(range.start, m.start))) return named(m.entity, source);
  }
  return byDescription(r, ranges[0]!, source);
}

/** "a website called Acme" */
const CALLED_BODY =
  /\b(?:website|site|blog|group|company|firm|band|newspaper|magazine|party|charity) (?:called|named) /i;

function named(e: Entity, source: string): Heard {
  const heard = asEntity(e, holds(source, e.name) ? 'named' : 'resolved');
  // Nothing tells what it is, but people have no article.
  return CALLED_BODY.test(source) || (e.kind === null && /^the /i.test(source))
    ? { ...heard, speaker: { ...heard.speaker, kind: 'organisation' } }
    : heard;
}

/** "Lima and her aides", "Acme and two other firms": more than the name. */
const goesOn = (after: string): boolean =>
  /^(?:\s*\([^()]*\))?,? (?:and|&|as well as|along with|together with) /.test(after);

/** On one line, without the signs at its ends. */
const wordsOf = (text: string, ranges: readonly Range[]): string =>
  ranges
    .map((x) => text.slice(x.start, x.end))
    .join(' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');

/** Whose a name, another form of it or a surname is; null where several people's. */
function byName(entities: readonly Entity[]): Map<string, Entity | null> {
  const out = new Map<string, Entity | null>();
  for (const e of entities) {
    const surname = e.kind === 'person' ? e.name.slice(e.name.lastIndexOf(' ') + 1) : e.name;
    for (const form of new Set([e.name, ...e.aliases, surname])) out.set(form, out.has(form) ? null : e);
  }
  return out;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
