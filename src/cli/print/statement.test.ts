import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placed, record, span, statement } from '../../../test/cli/records.ts';
import type { RecordedStatement } from '../../record/record.ts';
import type { Figure, Speaker } from '../../record/statement.ts';
import { recordPage } from './page.ts';

const plain = { colour: false, width: 80 };

/** The lines of statements without those of head, index and count. */
const lines = (...statements: readonly RecordedStatement[]): string[] =>
  recordPage(record({ article: { datePublished: '2016-11-14' }, statements }), plain)
    .split('\n\n')[1]!
    .split('\n');

test('who speaks, and how sure that is', () => {
  const line = (source: readonly string[], speaker: Partial<Speaker>) =>
    lines(statement({ source: source.map(span), cue: span('said'), speaker }))[0]!.slice(5);
  assert.equal(line(['Ana Lima'], { name: 'Ana Lima', certainty: 'named' }), 'Ana Lima said');
  assert.equal(line(['she'], { name: 'Ana Lima', certainty: 'resolved' }), 'she → Ana Lima said');
  assert.equal(line(['Lima'], { name: 'Ana Lima', certainty: 'resolved' }), 'Lima → Ana Lima said');
  assert.equal(line(['she'], { name: null, certainty: 'unknown', naming: 'named' }), '[she] said');
  assert.equal(line(['the mayor,'], { name: 'mayor', certainty: 'unknown', role: 'mayor' }), '[the mayor] said');
  assert.equal(line([], { name: null, naming: 'none' }), '[nobody named] said');
  const role = { role: 'mayor of Porto Alto', certainty: 'named' } as const;
  assert.equal(line(['Mayor Lima'], { name: 'Ana Lima', ...role }), 'Ana Lima, mayor of Porto Alto, said');
  const aide = { name: 'campaign aide', naming: 'role', certainty: 'named' } as const;
  assert.equal(line(['a campaign aide'], aide), 'a campaign aide said');
});

test('a role is told once for each speaker', () => {
  const lima = { name: 'Ana Lima', role: 'mayor', naming: 'named' } as const;
  const page = lines(
    statement({ id: 'a', source: [span('Lima')], cue: span('said'), speaker: { ...lima, certainty: 'named' } }),
    statement({ id: 'b', source: [span('she')], cue: span('said'), speaker: { ...lima, certainty: 'resolved' } }),
  );
  assert.deepEqual(page, ['1 –  Ana Lima, mayor, said', '2 –  she → Ana Lima said']);
});

test('to whom, by what channel and when, as one would say it', () => {
  const text =
    'On Twitter, Lima told on Friday, said Friday, spoke with CNN “This Morning” in May 2016 a news conference 2 May 2015';
  const at = placed(text);
  const line = (cue: string, parts: Partial<RecordedStatement>) =>
    lines(statement({ source: [at('Lima')], cue: at(cue), speaker: LIMA, ...parts }))[0]!.slice(5);
  const LIMA = { name: 'Lima', certainty: 'named' } as const;
  const friday = at('Friday');
  assert.equal(line('told', { addressee: at('CNN') }), 'Lima told CNN');
  assert.equal(line('said', { addressee: at('CNN') }), 'Lima said to CNN');
  assert.equal(line('spoke with', { addressee: at('CNN') }), 'Lima spoke with CNN');
  assert.equal(line('said', { channel: at('On Twitter') }), 'Lima said on Twitter');
  assert.equal(line('said', { channel: at('a news conference') }), 'Lima said via a news conference');
  assert.equal(line('told', { said: { ...friday, value: '2016-11-11' } }), 'Lima told on 11 November');
  assert.equal(
    line('told on Friday', { said: { ...friday, value: '2016-11-11' } }),
    'Lima told on Friday (11 November)',
  );
  assert.equal(line('said', { said: { ...at('May 2016'), value: '2016-05' } }), 'Lima said in May');
  assert.equal(line('said', { said: { ...at('2015'), value: '2015' } }), 'Lima said in 2015');
  assert.equal(line('said', { said: { ...at('2 May 2015'), value: '2015-05-02' } }), 'Lima said on 2 May 2015');
  const same = at('CNN “This Morning”');
  assert.equal(line('told', { addressee: same, channel: same }), 'Lima told CNN “This Morning”');
  const inContent = { addressee: at('CNN'), content: [at('with CNN')] };
  assert.equal(line('told', inContent), 'Lima told: with CNN');
});

test('what a speaker goes on to say on the same occasion does not repeat it', () => {
  const at = placed('On Friday Lima and Sand spoke in a debate. Later he wrote on Twitter.');
  const of = (id: string, name: string, channel: string) =>
    statement({ id, cue: span('said'), speaker: { name, certainty: 'named' }, channel: at(channel) });
  assert.deepEqual(
    lines(
      of('a', 'Lima', 'in a debate'),
      of('b', 'Sand', 'in a debate'),
      of('c', 'Lima', 'in a debate'),
      of('d', 'Lima', 'on Twitter'),
    ),
    ['1 –  Lima said in a debate', '2 –  Sand said in a debate', '3 –  Lima said', '4 –  Lima said on Twitter'],
  );
});

test('a statement inside another one is indented, long ones have the words below', () => {
  const page = lines(
    statement({
      id: 'a',
      source: [span('Ana Lima')],
      cue: span('said'),
      content: [span('“We will not go,”'), span('“not now.”')],
      speaker: { name: 'Ana Lima', certainty: 'named' },
    }),
    statement({
      id: 'b',
      within: 'a',
      stance: 'denies',
      source: [span('Bo')],
      cue: span('denied'),
      content: [span('taking money from the harbour company in the years in which she led its board of directors')],
      speaker: { name: 'Bo', certainty: 'named' },
    }),
  );
  assert.deepEqual(page, [
    '1 –  Ana Lima said: “We will not go,” … “not now.”',
    '2   ✗  Bo denied:',
    '       taking money from the harbour company in the years in which she led its',
    '       board of directors',
  ]);
});

test('notes tell what the words do not', () => {
  const content = placed('half of the 4,000 ships of 2014, two dozen by then');
  const figure = (words: string, value: number, more: Partial<Figure> = {}): Figure => {
    const bare = { value, low: value, high: value, bound: 'exact', unit: null, of: null, asOf: null } as const;
    return { ...bare, start: content(words).start, end: content(words).end, ...more };
  };
  const note = (parts: Partial<RecordedStatement>) =>
    lines(statement({ content: [content('half of the 4,000 ships of 2014, two dozen by then')], ...parts }))
      .join(' ')
      .split('then')[1];
  assert.equal(note({}), '');
  assert.equal(note({ figures: [figure('half', 0.5, { unit: 'share' }), figure('4,000', 4000)] }), '');
  assert.equal(note({ figures: [figure('two dozen', 24, { of: 'ships' })] }), ' ↳ 24 ships');
  assert.equal(note({ figures: [figure('4,000', 4000, { asOf: '2015' })] }), ' ↳ 4,000 (2015)');
  assert.equal(note({ figures: [figure('4,000', 4000, { asOf: '2014' })] }), '');
  const many = Array.from({ length: 5 }, () => figure('4,000', 4.5e9, { unit: 'USD', asOf: '2016-11-12' }));
  assert.match(note({ figures: many })!, /^ ↳ \$4\.5bn \(12 November\) · .* · 2 more figures$/);
  assert.equal(note({ confidence: 0.2 }), ' ↳ unsure, 20%');
  assert.equal(note({ refersTo: ['s1', 'gone'] }), ' ↳ about [1]');
});

test('labels stay with the words they qualify', () => {
  const at = placed('The self-styled governor Ana Lima, a hard-liner, said 👍 state-backed firms paid');
  const page = lines(
    statement({
      source: [at('self-styled governor Ana Lima')],
      cue: at('said'),
      content: [{ ...at('👍 state-backed firms paid'), end: at('paid').end - 1 }], // code points
      speaker: { name: 'Ana Lima', certainty: 'named' },
      labels: [
        { ...at('self-styled'), kind: 'distancing' },
        { ...at('a hard-liner'), kind: 'affiliation' },
        {
          start: at('state-backed').start - 1,
          end: at('state-backed').end - 1,
          text: 'state-backed',
          kind: 'affiliation',
        },
      ],
    }),
  );
  assert.deepEqual(page, [
    '1 –  ‹self-styled›?’ governor Ana Lima ‹a hard-liner› said:',
    '     👍 ‹state-backed› firms paid',
  ]);
});

test('“according to” keeps its place, “said” takes the one after the speaker', () => {
  const line = (cue: string, at: number) =>
    lines(
      statement({
        cue: { start: at, end: at + cue.length, text: cue },
        source: [{ start: at + cue.length + 1, end: at + cue.length + 8, text: 'Reuters' }],
        speaker: { name: 'Reuters', certainty: 'named', role: 'agency' },
        channel: { start: 0, end: 9, text: 'in a note' },
      }),
    )[0];
  assert.equal(line('according to', 40), '1 –  according to Reuters, agency, in a note');
  assert.equal(line('said', 40), '1 –  Reuters, agency, said in a note');
  assert.equal(line(':', 40), '1 –  Reuters, agency in a note');
});

test('a role stands where the article has it, and once', () => {
  const line = (source: string, speaker: Partial<Speaker>, labels: RecordedStatement['labels'] = []) =>
    lines(
      statement({
        source: [{ start: 0, end: source.length, text: source }],
        cue: { start: 90, end: 94, text: 'said' },
        speaker: { certainty: 'named', naming: 'named', ...speaker },
        labels,
      }),
    )[0]!.slice(5);
  assert.equal(line('Mayor Ana Lima', { name: 'Ana Lima', role: 'Mayor' }), 'Mayor Ana Lima said');
  assert.equal(line('Ana Lima, the mayor,', { name: 'Ana Lima', role: 'mayor' }), 'Ana Lima, mayor, said');
  assert.equal(line('Ana Lima', { name: 'Ana Lima', role: 'Sen.' }), 'Sen. Ana Lima said');
  const label = { kind: 'distancing', start: 13, end: 24, text: 'self-styled' } as const;
  assert.equal(
    line('Bo Sand, its self-styled leader,', { name: 'Bo Sand', role: 'self-styled leader' }, [label]),
    'Bo Sand, its ‹self-styled›?’ leader said',
  );
  assert.equal(line('a new book by Cy Moor', { name: 'new book', kind: 'document' }), 'a new book said');
});

test('a surname is enough once the name was told, unless two bear it', () => {
  const said = (id: string, source: string, name: string) =>
    statement({
      id,
      source: [span(source)],
      cue: span('said'),
      speaker: { name, naming: 'named', certainty: source === name ? 'named' : 'resolved' },
    });
  assert.deepEqual(
    lines(
      said('a', 'Ana Lima', 'Ana Lima'),
      said('b', 'Lima', 'Ana Lima'),
      said('c', 'Mrs Lima, who is 50', 'Ana Lima'),
      said('d', 'she', 'Ana Lima'),
    ),
    ['1 –  Ana Lima said', '2 –  Lima said', '3 –  Mrs Lima said', '4 –  she → Ana Lima said'],
  );
  assert.deepEqual(
    lines(said('a', 'Ana Lima', 'Ana Lima'), said('b', 'Bo Lima', 'Bo Lima'), said('c', 'Lima', 'Ana Lima')),
    ['1 –  Ana Lima said', '2 –  Bo Lima said', '3 –  Lima → Ana Lima said'],
  );
});

test('nothing is said twice, and nothing parts a preposition from what it governs', () => {
  const at = placed('Lima called for talks in an interview with the Herald. The dam is believed to hold.');
  const line = (parts: Parameters<typeof statement>[0]) => lines(statement(parts))[0]!.slice(5);
  const lima = { source: [at('Lima')], speaker: { name: 'Lima', certainty: 'named' } as const };
  const occasion = { addressee: at('the Herald'), channel: at('in an interview with the Herald') };
  assert.equal(line({ ...lima, cue: span('said'), ...occasion }), 'Lima said in an interview with the Herald');
  assert.equal(
    line({ ...lima, cue: at('called for'), channel: at('in an interview') }),
    'Lima called for (in an interview)',
  );
  const nobody = { name: null, naming: 'none' } as const;
  assert.equal(line({ cue: at('is believed'), speaker: nobody }), 'is believed by [nobody named]');
});
