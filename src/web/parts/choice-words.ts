/** The values of a statement's fields in words for people: one place, so that form, facets, plots and lists say the same. */
import type { Kind, Naming, Reviewed } from '../../archive/search/query.ts';
import type { Form, Speaker, Stance } from '../../record/statement.ts';
import { TONE_WORDS } from '../../telling/words.ts';
import { isLabel, stanceLook } from './stance.ts';

const NAMING: Readonly<Record<Naming, string>> = {
  named: 'named',
  role: 'by role only',
  anonymous: 'anonymous',
  none: 'nobody named',
  unknown: 'naming not known',
};
const KIND: Readonly<Record<Kind, string>> = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  document: 'document',
  unknown: 'kind not known',
};
const CERTAINTY: Readonly<Record<Speaker['certainty'], string>> = {
  named: 'named on the spot',
  resolved: 'named elsewhere in the text',
  unknown: 'the text does not tell who',
};
const FORM: Readonly<Record<Form, string>> = {
  direct: 'own words',
  indirect: 'in the outlet’s words',
  mixed: 'partly in own words',
};
const REVIEW: Readonly<Record<Reviewed, string>> = {
  confirmed: 'confirmed',
  corrected: 'corrected',
  added: 'added by a person',
  rejected: 'rejected',
  orphaned: 'correction without its words',
  none: 'nobody looked at it',
};

const WORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  naming: NAMING,
  kind: KIND,
  certainty: CERTAINTY,
  form: FORM,
  tone: TONE_WORDS,
  review: REVIEW,
};

/** `field` is the parameter's name. A value that no list has, from a stranger's archive, is shown if it is a plain word. */
export function choiceWords(field: string, value: string): string {
  if (field === 'stance') return stanceLook(value as Stance).word;
  const words = Object.hasOwn(WORDS, field) ? WORDS[field]! : {};
  if (Object.hasOwn(words, value)) return words[value]!;
  return isLabel(value) ? value : 'not known';
}

export const FIELD_WORDS: Readonly<Record<string, string>> = {
  q: 'words',
  headline: 'headline',
  speaker: 'speaker',
  speakerId: 'speaker',
  publisher: 'outlet',
  origin: 'said to be from',
  stance: 'stance',
  kind: 'kind of speaker',
  naming: 'naming',
  certainty: 'certainty',
  form: 'form',
  tone: 'tone',
  figures: 'figures',
  unit: 'unit',
  low: 'at least',
  high: 'at most',
  saidFrom: 'said from',
  saidTo: 'said until',
  from: 'published from',
  to: 'published until',
  review: 'review',
  article: 'article',
  language: 'language',
  revisions: 'revisions',
};
