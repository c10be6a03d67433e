/** What forms of stories and claims do: each one entry of the log. */
import {
  type AssertionPlace,
  cutAssertions,
  joinAssertions,
  joinStories,
  putApart,
} from '../../archive/coverage/acts.ts';
import type { Action, Parameter } from '../page.ts';
import { storyPath } from '../pages/story-links.ts';
import { type Fields, named, onward, personOf } from './review-fields.ts';

const COMMON: readonly Parameter[] = [
  named('client', 'A UUID of the form: sent twice, it makes one entry.', 36),
  named('why', 'The reason, in your own words.', 2000),
  named('next', 'Path of the app to go to afterwards.', 2000),
];

const moveArticle: Action = {
  path: '/stories/move',
  summary: 'Puts an article into another story, or into one of its own',
  fields: [
    ...COMMON,
    named('article', 'Key of the article.', 64),
    named('to', 'Key of the other story; a story of its own without it.', 64),
  ],
  run: async (fields, services) => {
    const moved = putApart(services.archive, fields.article ?? '', fields.to || null, personOf(fields, services));
    return onward(moved, fields, '/stories');
  },
};

const joinStory: Action = {
  path: '/stories/join',
  summary: 'Makes one story of two',
  fields: [...COMMON, named('story', 'Key of the story.', 64), named('with', 'Key of the other story.', 64)],
  run: async (fields, services) => {
    const stories = [fields.story ?? '', fields.with ?? ''];
    return onward(joinStories(services.archive, stories, personOf(fields, services)), fields, storyPath(stories[0]!));
  },
};

const PLACE = { type: 'integer', minimum: 0 } as const;
const SIDE: readonly Parameter[] = ['', 'with'].flatMap((side) => [
  named(side === '' ? 'article' : `${side}Article`, 'Key of the article.', 64),
  ...(['start', 'end'] as const).map((name) => ({
    name: side === '' ? name : `${side}${name === 'start' ? 'Start' : 'End'}`,
    in: 'query' as const,
    description: `Where the statement’s words ${name}, code points.`,
    schema: PLACE,
  })),
]);

const placeOf = (article = '', start = '', end = ''): AssertionPlace => ({
  article,
  start: Number.parseInt(start, 10),
  end: Number.parseInt(end, 10),
});

const own = (fields: Fields): AssertionPlace => placeOf(fields.article, fields.start, fields.end);
const other = (fields: Fields): AssertionPlace => placeOf(fields.withArticle, fields.withStart, fields.withEnd);

const cutClaim: Action = {
  path: '/claims/cut',
  summary: 'Says that two statements do not speak to one claim',
  fields: [...COMMON, ...SIDE],
  run: async (fields, services) =>
    onward(cutAssertions(services.archive, own(fields), other(fields), personOf(fields, services)), fields, '/stories'),
};

const joinClaim: Action = {
  path: '/claims/join',
  summary: 'Says that two statements speak to one claim',
  fields: [...COMMON, ...SIDE],
  run: async (fields, services) =>
    onward(
      joinAssertions(services.archive, own(fields), other(fields), personOf(fields, services)),
      fields,
      '/stories',
    ),
};

export const STORY_ACTIONS: readonly Action[] = [moveArticle, joinStory, cutClaim, joinClaim];
