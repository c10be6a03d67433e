/** What the pages of an article may be asked for. */
import { STANCE_ORDER } from '../../telling/stances.ts';
import type { Parameter } from '../page.ts';

export const KEY: Parameter = {
  name: 'key',
  in: 'path',
  description: 'Key of the article, as lists of articles give it.',
  schema: { type: 'string', minLength: 1, maxLength: 64 },
};

export const REVISION: Parameter = {
  name: 'number',
  in: 'path',
  description: 'Number of the revision, from 1.',
  schema: { type: 'integer', minimum: 1 },
};

export const STATEMENT: Parameter = {
  name: 'id',
  in: 'path',
  description: 'Id of the statement in the record.',
  schema: { type: 'string', minLength: 1, maxLength: 100 },
};

export const FILTER: readonly Parameter[] = [
  {
    name: 'only',
    in: 'query',
    description:
      '`quotes`: statements whose content is a direct quotation. `anonymous`: of people who are neither named nor one holder of a function.',
    schema: { type: 'string', enum: ['quotes', 'anonymous'] },
  },
  {
    name: 'speaker',
    in: 'query',
    description: 'Key of one speaker of the article, as `speakers` in its JSON has it.',
    schema: { type: 'string', maxLength: 300 },
  },
  { name: 'stance', in: 'query', description: 'One stance.', schema: { type: 'string', enum: [...STANCE_ORDER] } },
];
