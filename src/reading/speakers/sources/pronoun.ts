/** A source that is a pronoun. */
import type { Range } from '../../../record/article.ts';
import type { Entity } from '../entity.ts';
import { type Placed, within } from '../named-by.ts';
import { isFirstPerson, isRelative, shapeOf } from '../pronouns.ts';
import { agrees } from './agrees.ts';
import { asEntity, type Heard, type Reading } from './heard.ts';

/** `quoted`: a quotation holds it. */
export function byPronoun(r: Reading, range: Range, source: string, quoted: boolean): Heard {
  const near = isRelative(source) ? antecedent(r, range) : null;
  if (near) return asEntity(near, 'resolved');
  // Outside quotations "I" and "we" are the writer and those around him, "you" is the reader.
  const outside = !quoted && SPEAKERS.test(source);
  const found = outside ? null : r.referred(range, 0);
  if (found && agrees(source, null, found)) return found;
  if (isFirstPerson(source) && !quoted && r.author) {
    const { entity, name, role } = r.author;
    if (entity) return asEntity(entity, 'resolved', role);
    return {
      speaker: { name, aliases: [], role, kind: 'person', naming: 'named', certainty: 'resolved' },
      entity: null,
    };
  }
  return { speaker: { name: null, aliases: [], role: null, ...shapeOf(source), certainty: 'unknown' }, entity: null };
}

const SPEAKERS = /^(?:let['’]?s|let us|i|me|my|mine|myself|we|us|our|ours|ourselves|you|your|yours|yourself)$/i;

/** "Ana Lima, who": the name right before a relative pronoun, an apposition between them aside. */
function antecedent(r: Reading, { start }: Range): Entity | null {
  const { text } = r.article;
  const who = /^who/i.test(text.slice(start, start + 3));
  const near = within(r.all, { start: Math.max(0, start - 160), end: start }).filter(
    ({ entity }) => !who || entity.kind === 'person' || entity.kind === null,
  );
  const between = (m: Placed): string => text.slice(m.end, start);
  const described = near.findLast(
    (m) => m.entity.kind === 'person' && APPOSED.test(between(m)) && !/\b(?:said|told|is|was|and)\b/.test(between(m)),
  );
  return (described ?? near.findLast((m) => /^(?:\s*\([^()]*\))?,? $/.test(between(m))))?.entity ?? null;
}

/** ", a teacher from Porto Alto, " */
const APPOSED = /^(?:\s*\([^()]*\))?, (?:an?|the|his|her|\p{Ll}[^,.;:!?“”"—–]*)\b[^,.;:!?“”"—–]{2,90}, $/u;
