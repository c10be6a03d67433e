/** Why the speaker is who it is: the name as written, or the links that lead from the source's words to it. */
import type { Entity } from '../speakers/entity.ts';
import type { Reason } from './reason.ts';
import { type Lead, placeOf, probability, quoted, type Subject, wordsAt, wordsOf } from './stages.ts';

export function speakerReasons(s: Subject): Reason[] {
  const { speaker, source } = s.statement;
  const written = wordsOf(s, source);
  const link = source[0] ? s.stages.linkOf(source[0]) : null;
  const entity = s.stages.entities.find((e) => e.name === speaker.name) ?? null;
  return [
    {
      layer: 'speaker',
      value: speaker.name,
      because: [...whyNamed(s, written, link, entity), ...asserted(s)],
      instead: othersOf(s, link),
    },
    {
      layer: 'role',
      value: speaker.role,
      because: speaker.role === null ? [] : whyRole(s, entity, speaker.role),
      instead: [],
    },
  ];
}

function whyNamed(s: Subject, written: string, link: Lead | null, entity: Entity | null): string[] {
  const { name, certainty, naming } = s.statement.speaker;
  if (written === '') return ['no words of the text stand for a speaker'];
  if (certainty === 'unknown') {
    const asked = link?.antecedent
      ? ''
      : link
        ? `; that nobody in the text is meant: ${probability(link.probability)}`
        : '';
    return [`${quoted(written)} points at somebody, and the text does not tell whom${asked}`];
  }
  if (certainty === 'named' && naming !== 'named' && naming !== null) return ['the source’s own words'];
  if (certainty === 'named')
    return [name === written ? 'the source names it' : `the source has the name: ${quoted(written)}`];
  const chain = link?.antecedent && link.referent ? steps(s, link) : [];
  const told = link?.referent ? wordsAt(s, link.referent) : written;
  // The links may end at another form of the name, or rules may have known better than they.
  if (chain.length > 0 && isFormOf(told, name, entity))
    return [...chain, ...(told === name ? [] : [`${quoted(told)} is a form of the name ${quoted(name ?? '')}`])];
  if (isFormOf(written, name, entity)) return [`${quoted(written)} is a form of the name ${quoted(name ?? '')}`];
  return [`${quoted(written)} fits ${quoted(name ?? '')} by role or by the words beside it`];
}

function steps(s: Subject, link: Lead): string[] {
  const { mention, antecedent, referent } = link;
  const step = `${quoted(wordsAt(s, mention))} stands for ${quoted(wordsAt(s, antecedent!))}, ${placeOf(s, antecedent!)}: ${probability(link.probability)}`;
  if (referent!.start === antecedent!.start) return [step];
  return [
    step,
    `and that for ${quoted(wordsAt(s, referent!))}, ${placeOf(s, referent!)}: ${probability(link.certainty)} together`,
  ];
}

const isFormOf = (words: string, name: string | null, entity: Entity | null): boolean => {
  const plain = words.toLowerCase().replace(/^the |['’]s?$/g, '');
  return [name ?? '', ...(entity?.aliases ?? [])].some((n) => {
    const form = n.toLowerCase();
    return form === plain || (plain.length > 2 && form.split(/[\s-]+/).includes(plain));
  });
};

/** What it is and how it is named, as far as the words tell. */
function asserted({ statement: { speaker } }: Subject): string[] {
  const told = [speaker.kind && KINDS[speaker.kind], speaker.naming && NAMINGS[speaker.naming]].filter((x) => x);
  return told.length > 0 ? [told.join(', ')] : [];
}

const KINDS = {
  person: 'a person',
  organisation: 'an organisation',
  group: 'a group',
  document: 'a document',
} as const;
const NAMINGS = {
  named: 'with a name',
  role: 'known by a function',
  anonymous: 'anonymous',
  none: 'no source',
} as const;

function othersOf(s: Subject, link: Lead | null): Reason['instead'] {
  const unlikely = 0.02;
  return (link?.others ?? [])
    .filter((o) => o.probability >= unlikely)
    .map((o) => ({
      value: o.mention ? wordsAt(s, o.mention) : 'nobody in the text',
      because: `${probability(o.probability)}${o.mention ? `, ${placeOf(s, o.mention)}` : ''}`,
    }));
}

function whyRole(s: Subject, entity: Entity | null, role: string): string[] {
  const at = entity?.roles.find((r) => r.text === role);
  return [at ? `${quoted(wordsAt(s, at))}, ${placeOf(s, at)}` : 'the source says so itself'];
}
