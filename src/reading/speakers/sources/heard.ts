/** What one source is read as, and what it is read with. */
import type { Article, Range } from '../../../record/article.ts';
import type { Speaker } from '../../../record/statement.ts';
import type { Author } from '../author.ts';
import type { Entity } from '../entity.ts';
import type { Placed } from '../named-by.ts';
import { isBody, isFirstName, isKnownOrganisation, isPlace, isProperAdjective } from '../words/lists.ts';

/** A speaker, and the entity that it is where it has a name. */
export interface Heard {
  readonly speaker: Speaker;
  readonly entity: Entity | null;
}

export interface Reading {
  readonly article: Article;
  readonly entities: readonly Entity[];
  /** All mentions of the entities. */
  readonly all: readonly Placed[];
  readonly author: Author | null;
  /** Who is meant by a pronoun or a description, as sure as `least` or more; null where nobody is found. */
  readonly referred: (range: Range, least: number) => Heard | null;
  /** Whom a name means that stands nowhere as one, where it is one entity's. */
  readonly known: (name: string) => Entity | null;
  /** The speakers of the statements before. */
  readonly heard: readonly Heard[];
  /** The police force that the article names. */
  readonly force: () => string | null;
}

export const nobody: Heard = {
  speaker: { name: null, aliases: [], role: null, kind: null, naming: 'none', certainty: 'unknown' },
  entity: null,
};

export function asEntity(e: Entity, certainty: Speaker['certainty'], role: string | null = e.role): Heard {
  return { speaker: { name: e.name, aliases: [], role, kind: kindOf(e), naming: 'named', certainty }, entity: e };
}

/** A place speaks as its government; what nothing is known of is a person where the name looks like one. */
function kindOf(e: Entity): Speaker['kind'] {
  if (e.kind === 'place') return 'organisation';
  if (e.kind !== null) return e.kind;
  const shouted = e.name.length > 1 && e.name.length < 6 && e.name === e.name.toUpperCase();
  // "AcmePost", but not "McLima".
  const joined = /^(?!Mac|Mc|De|Di|Le|La|Van|O['’])\p{L}*\p{Ll}\p{Lu}|^\p{Lu}{2,}\p{Ll}/u.test(e.name);
  const [first = '', second] = e.name.split(' ');
  // "Porto Yard", "British Fuels", "Mail Online": no given name, and a word that people are not called.
  const bodily =
    second !== undefined &&
    !isFirstName(first) &&
    (isPlace(first) ||
      isPlace(second) ||
      isKnownOrganisation(first) ||
      isProperAdjective(first) ||
      isBody(first) ||
      /[^s]s$/.test(e.name));
  return shouted || joined || bodily ? 'organisation' : 'person';
}

/** A speaker that is no entity of the article's. */
export function unlinked(
  known: Pick<Speaker, 'name' | 'kind' | 'naming'>,
  certainty: Speaker['certainty'] = 'named',
): Heard {
  return { speaker: { aliases: [], role: null, certainty, ...known }, entity: null };
}
