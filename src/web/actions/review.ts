/** What review forms do: each one entry of the log. */

import type { Archive } from '../../archive/archive.ts';
import { isCoverageEntry, undoCoverage } from '../../archive/coverage/acts.ts';
import type { Person } from '../../archive/review/person.ts';
import { addStatement, review } from '../../archive/review/review.ts';
import { findStatement } from '../../archive/review/subject.ts';
import { undo } from '../../archive/review/undo.ts';
import { entryWith } from '../../archive/store/log.ts';
import type { Action, WebServices } from '../page.ts';
import { articlePath } from '../pages/article-links.ts';
import { changedIn, draftOf, valuesOf } from '../pages/review-draft.ts';
import { stretchesIn } from '../pages/review-words.ts';
import {
  COMMON,
  DRAFT_FIELDS,
  draftIn,
  type Fields,
  type Ground,
  groundOf,
  named,
  onward,
  personOf,
  STATEMENT_FIELD,
  whereOf,
} from './review-fields.ts';

type Outcome = { readonly goTo: string } | { readonly problem: string };

type Run = Action['run'];
type Act = Parameters<typeof review>[3];

const acted = (act: Act, fields: Fields, services: WebServices, next = '/review'): Outcome =>
  onward(
    review(services.archive, whereOf(fields), fields.statement ?? '', act, personOf(fields, services)),
    fields,
    next,
  );

/** With the text that word numbers in the fields count in. */
const onGround =
  (run: (ground: Ground, fields: Fields, services: WebServices) => Outcome): Run =>
  async (fields, services) => {
    const ground = groundOf(services, fields);
    return 'problem' in ground ? ground : run(ground, fields, services);
  };

const simple = (kind: 'confirm' | 'reject' | 'dismiss', summary: string): Action => ({
  path: `/review/${kind}`,
  summary,
  fields: [...COMMON, STATEMENT_FIELD],
  run: async (fields, services) => acted({ kind }, fields, services),
});

const correct: Action = {
  path: '/review/correct',
  summary: 'Corrects fields of a statement; those that are as they were are left alone',
  fields: [...COMMON, STATEMENT_FIELD, ...DRAFT_FIELDS],
  run: onGround((ground, fields, services) => {
    const found = findStatement(ground.subject, fields.statement ?? '');
    const given = found ? draftOf(found.statement, ground.words, ground.list) : {};
    const values = valuesOf(changedIn(draftIn(fields), given), ground.words, ground.list);
    if (typeof values === 'string') return { problem: values };
    return acted({ kind: 'correct', values }, fields, services);
  }),
};

/** Parts of a split that the form offers. */
export const PARTS = ['part1', 'part2', 'part3', 'part4'] as const;

const split: Action = {
  path: '/review/split',
  summary: 'Splits a statement into two to four, each with its own content',
  fields: [
    ...COMMON,
    STATEMENT_FIELD,
    ...PARTS.map((name) => named(name, 'Numbers of the words of this part’s content.', 500)),
  ],
  run: onGround((ground, fields, services) => {
    const parts: { content: unknown }[] = [];
    for (const name of PARTS) {
      if (!fields[name]?.trim()) continue;
      const content = stretchesIn(fields[name], ground.words);
      if (typeof content === 'string') return { problem: `Part ${parts.length + 1}: ${content}.` };
      parts.push({ content });
    }
    return acted({ kind: 'split', parts }, fields, services);
  }),
};

const join: Action = {
  path: '/review/join',
  summary: 'Joins a statement with another one of its article',
  fields: [...COMMON, STATEMENT_FIELD, named('with', 'Id of the other statement.', 100)],
  run: async (fields, services) => acted({ kind: 'join', with: fields.with ?? '' }, fields, services),
};

const add: Action = {
  path: '/review/add',
  summary: 'Adds a statement that the program did not find',
  fields: [...COMMON, ...DRAFT_FIELDS],
  run: onGround((ground, fields, services) => {
    const values = valuesOf(draftIn(fields), ground.words, ground.list);
    if (typeof values === 'string') return { problem: values };
    return onward(
      addStatement(services.archive, whereOf(fields), values, personOf(fields, services)),
      fields,
      articlePath(fields.article ?? ''),
    );
  }),
};

const reattach: Action = {
  path: '/review/reattach',
  summary: 'Gives a statement whose words are gone the words that a person chose',
  fields: [...COMMON, STATEMENT_FIELD, ...DRAFT_FIELDS],
  run: onGround((ground, fields, services) => {
    const { source = '', cue = '', content = '' } = fields;
    const to = valuesOf({ source, cue, content }, ground.words, ground.list);
    if (typeof to === 'string') return { problem: to };
    return acted({ kind: 'reattach', to }, fields, services, '/review/orphans');
  }),
};

/** What people did with statements, or with stories and claims. */
function undone(archive: Archive, id: string, person: Person): ReturnType<typeof undo | typeof undoCoverage> {
  const entry = entryWith(archive, id);
  return entry && isCoverageEntry(archive, entry) ? undoCoverage(archive, id, person) : undo(archive, id, person);
}

const undoAction: Action = {
  path: '/review/undo',
  summary: 'Takes an entry of the log back, by another entry; an undo too',
  fields: [...COMMON, named('entry', 'Id of the entry.', 36)],
  run: async (fields, services) =>
    onward(undone(services.archive, fields.entry ?? '', personOf(fields, services)), fields, '/log'),
};

/** Shows a form again with its words marked: the way to look before saving, where no script does it. */
const preview: Action = {
  path: '/review/preview',
  summary: 'Leads back to a form with what was filled in, its words marked in the text',
  fields: [...COMMON, STATEMENT_FIELD, ...DRAFT_FIELDS, named('back', 'Path of the form.', 500)],
  run: async (fields) => previewOf(fields),
};

function previewOf(fields: Fields): Outcome {
  const url = new URL(fields.back || '/review', 'http://app.invalid');
  const isEmptyRow = (name: string): boolean => /^f\d/.test(name) && !fields[name.replace(/\D+$/, 'words')];
  const filled = { ...draftIn(fields), ...(fields.why ? { why: fields.why } : {}) };
  // A blank says "none"; an address without the field would say "as it was".
  for (const [name, value] of Object.entries(filled))
    if (!isEmptyRow(name) && !(/^f\d/.test(name) && value === ''))
      url.searchParams.set(name, value === '' ? ' ' : value);
  const path = `${url.pathname}${url.search}`;
  return path.length > 3500 || url.searchParams.size > 60
    ? { problem: 'That is too much to show before it is saved; save it, and undo it if it is not right.' }
    : { goTo: `${path}#words` };
}

export const REVIEW_ACTIONS: readonly Action[] = [
  simple('confirm', 'Confirms a statement as it is'),
  simple('reject', 'Says that this is no statement'),
  simple('dismiss', 'Says that a statement whose words are gone needs no new ones'),
  correct,
  split,
  join,
  add,
  reattach,
  undoAction,
  preview,
];
