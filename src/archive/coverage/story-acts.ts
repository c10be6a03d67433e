/** The entries about stories that were taken in, in the order of the log. */
import type { Archive } from '../archive.ts';
import type { StoryAct } from './decisions.ts';

export const storyActs = (archive: Archive): StoryAct[] =>
  (archive.sql('select data from story_act order by seq').all() as unknown as { data: string }[]).map(
    ({ data }) => JSON.parse(data) as StoryAct,
  );
