/** A source that no mention of a name stands for: a description, a list, a headline. */
import type { Range } from '../../../record/article.ts';
import type { Speaker } from '../../../record/statement.ts';
import { byRole, namedLater } from '../by-role.ts';
import { type WrittenName, writtenName } from '../name.ts';
import { type Placed, within } from '../named-by.ts';
import { FEW, unnamed } from '../unnamed.ts';
import { COMMON_BODY } from '../words/common-bodies.ts';
import { isBody, isGroupWord } from '../words/lists.ts';
import { agrees } from './agrees.ts';
import { earlier } from './earlier.ts';
import { asEntity, type Heard, type Reading, unlinked } from './heard.ts';

/** Below this the model's word is not taken for a description, which describes itself. */
const SURE = 0.5;
/** A description in an article's first lines may be of somebody who is named in the next ones. */
const OPENING = 700;

export function byDescription(r: Reading, range: Range, source: string): Heard {
  const written = writtenName(source);
  const definite = /^(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)\b|^(?:\p{Lu}\S* ){0,3}\p{Lu}\S*['’]s? \p{Ll}/u.test(
    source,
  );
  const relational = /^(?:his|her|their|its|my|our|your)\b/i.test(source);
  const bare = /^\p{Lu}\p{L}*(?: \p{L}+)?$/u.test(source) && range.start < OPENING;
  const entity =
    (definite || bare ? byRole(r.entities, source, range.start) : null) ??
    (range.start < OPENING && /^(?:an?) /i.test(source)
      ? namedLater(r.entities, source, range.end, OPENING * 2)
      : null);
  if (entity) return asEntity(entity, 'resolved');
  const known = (/ (?:and|&|or) /.test(source) ? null : knownAs(r, written, source)) ?? headlined(r, range);
  if (known) return known;
  if (definite || relational || bare) {
    const found = r.referred(range, SURE);
    if (found && says(found, source) && agrees(source, unnamed(source, written).kind, found)) return found;
  }
  const same = definite ? earlier(source, r.heard) : null;
  if (same) return same;
  const first = within(r.all, range)[0];
  const shape =
    first &&
    range.start + 6 > first.start &&
    !endsInPeople(source) &&
    !endsInOne(source) &&
    (isList(source) || / (?:and|&|as well as) /.test(source))
      ? listShape(source, first)
      : unnamed(source, written);
  if (/^(?:(?:the|local|state|city) )?police$/i.test(source)) {
    const force = r.force();
    if (force) return unlinked({ name: force, kind: 'organisation', naming: 'named' }, 'resolved');
  }
  const list = first && range.start + 6 > first.start && / (?:and|&|as well as) /.test(source);
  const name = list ? source.replace(/^the /i, '') : written.name;
  const refersBack = definite && shape.naming !== 'named' && !/\p{Lu}/u.test((name ?? '').slice(1));
  return {
    speaker: {
      name,
      aliases: [],
      role: shape.kind === 'person' && shape.naming !== 'named' && !FEW.test(source) ? name : null,
      ...shape,
      certainty: refersBack || relational ? 'unknown' : 'named',
    },
    entity: null,
  };
}

/** Whether what a description refers to tells more than the description: a name, or more words. */
function says(found: Heard, source: string): boolean {
  const { name, naming } = found.speaker;
  if (found.entity || naming === 'named') return true;
  return name !== null && name.length > source.length && !/['’]s\b|[^.] \p{Lu}/u.test(source);
}

/** A headline taken for a source whole: "Ana Lima Slams Acme Chief". */
function headlined(r: Reading, range: Range): Heard | null {
  const [first] = within(r.all, range);
  if (!first || first.start !== range.start || first.entity.kind !== 'person' || !first.entity.name.includes(' '))
    return null;
  return /^ \p{Lu}/u.test(r.article.text.slice(first.end, range.end)) ? asEntity(first.entity, 'named') : null;
}

/** A name that the scan could not tell from the words before it, or that a title is given to: "titled “Open Doors”". */
function knownAs(r: Reading, { form, name }: WrittenName, source: string): Heard | null {
  const titled = /\b(?:titled|entitled|called|headlined) [“"‘']([^“”"]{2,80}?),?[”"’']/.exec(source)?.[1];
  if (titled) return unlinked({ name: titled, kind: 'document', naming: 'named' });
  if (name === null || (form !== 'personal' && form !== 'proper')) return null;
  const e = r.known(name);
  return e && asEntity(e, e.name === name ? 'named' : 'resolved');
}

/** Longer sources are no phrases. */
const LONG = 600;

/** "Acme and Porto Bank spokesmen": the last word is what all of it is about. */
const endsInPeople = (source: string): boolean => {
  if (source.length > LONG) return false;
  const last = / (?:and|&) (?:the )?\p{Lu}[^,]* (\p{Ll}[\p{L}-]+)$/u.exec(source)?.[1];
  return last !== undefined && !/^others?$/.test(last) && (isGroupWord(last) || /[^ias]s$/.test(last));
};

/** "Commons science and technology committee" */
const endsInOne = (source: string): boolean => {
  if (source.length > LONG) return false;
  const last = / and (?:\p{Ll}[\p{L}-]* ){1,3}(\p{Ll}[\p{L}-]*)$/u.exec(source)?.[1];
  return (
    last !== undefined &&
    !/ and (?:an?|the|his|her|their|its)\b/.test(source) &&
    (isBody(last) || COMMON_BODY.test(last))
  );
};

/** "Lima and others", "she and Bo Sand": more than the names in it. */
export const isList = (source: string): boolean =>
  source.length <= LONG &&
  !endsInPeople(source) &&
  /(?:,|\band) (?:\p{L}+ )?others?\b|^(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]e|I|[Yy]ou) and\b|\band (?:I|me)$|^(?:[Tt]he |[Aa]n? )?\p{Lu}[^,()]* and (?:the |an? )?\p{Lu}[^,]*$/u.test(
    source,
  );

/** A list that begins with a name. */
function listShape(source: string, first: Placed): Pick<Speaker, 'kind' | 'naming'> {
  const bodies = first.entity.kind === 'organisation' && !/\bothers?\b/.test(source);
  return { kind: bodies ? 'organisation' : 'group', naming: 'named' };
}
