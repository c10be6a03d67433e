import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf, casesIn } from '../../test/helpers/cases.ts';
import { draftsOf } from '../../test/helpers/drafts.ts';
import { layersOf } from './layers.ts';
import { entitiesOf } from './speakers/entities.ts';

const NOBODY = { resolve: () => null };
const [named, nobody] = casesIn(new URL('layers.cases.txt', import.meta.url));

test('spans stay, layers are added', () => {
  const [draft] = draftsOf(named!);
  const [s] = layersOf(articleOf(named!), [Object.freeze(draft!)], entitiesOf(articleOf(named!)), NOBODY);
  assert.deepEqual([s!.source, s!.cue, s!.content], [draft!.source, draft!.cue, draft!.content]);
  assert.deepEqual([s!.form, s!.stance, s!.tone, s!.speaker.name], ['direct', 'urges', 'neutral', 'Ana Lima']);
});

test('nothing is nothing', () => {
  const [s] = layersOf(articleOf(nobody!), draftsOf(nobody!), [], NOBODY);
  assert.deepEqual([s!.form, s!.stance, s!.tone, s!.speaker.name], ['indirect', 'asserts', 'neutral', null]);
});
