import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speakerOf } from './speaker.ts';

/** source => name | kind | naming | certainty, with - for null. */
const CASES = `
=> - | - | none | unknown
she => - | person | - | unknown
they => - | - | - | unknown
who => - | - | - | unknown
Ana Lima => Ana Lima | person | named | named
Mayor Ana Lima => Ana Lima | person | named | named
Sen. Lima (R-Ohio) => Lima | person | named | named
Mrs. Lima’s => Lima | person | named | named
Democratic presidential nominee Ana Lima => Ana Lima | person | named | named
former Secretary of State John F. Sand => John F. Sand | person | named | named
South Korean President Min Sang-ho => Min Sang-ho | person | named | named
White House press secretary Josh Sand => Josh Sand | person | named | named
John Smith, a lawyer, => John Smith | person | named | named
Kerr Sand, the Porto Alto police chief, => Kerr Sand | person | named | named
Senator Ana Lima of Texas => Ana Lima | person | named | named
her campaign manager, Ana Lima => Ana Lima | person | named | named
one of the family's lawyers, Ana Lima, => Ana Lima | person | named | named
A lawyer for the news outlets, Ana Lima, => Ana Lima | person | named | named
NBC’s Ana Lima => Ana Lima | person | named | named
Leonard E. Sand Jr. => Leonard E. Sand Jr. | person | named | named
Sens. Ana Lima (D-Ohio) and Bob Sand (R-Utah) => Ana Lima and Bob Sand | group | named | named
the Pentagon => Pentagon | organisation | named | named
The New York Times => New York Times | organisation | named | named
The Center for Public Health Policy => Center for Public Health Policy | organisation | named | named
South Korea => South Korea | organisation | named | named
The Lima campaign => Lima campaign | organisation | named | named
a senior campaign official => senior campaign official | person | - | named
The director of the Acme Centre, Ana Lima, => Ana Lima | person | named | named
Lima, Sand and Sen. Bob Moor of Utah => Lima, Sand and Bob Moor | group | named | named
the firm and its founder => firm and its founder | - | - | unknown
the band Free => band Free | - | - | named
one Ohio Democrat => one Ohio Democrat | person | - | named
Lima, Sand and other libertarians => Lima, Sand and other libertarians | group | - | named
White House Chief of Staff Ana Lima => Ana Lima | person | named | named
Korr Vant, who works at a mill, => Korr Vant | person | named | named
others => others | group | anonymous | named
officials => officials | group | anonymous | named
Some Democrats => Some Democrats | group | anonymous | named
many of his supporters => many of his supporters | group | anonymous | named
73 percent => 73 percent | group | anonymous | named
A chorus of prominent Republicans => chorus of prominent Republicans | group | anonymous | named
teachers, parents and students => teachers, parents and students | group | anonymous | named
an Acme University poll => Acme University poll | document | named | named
the latest Acme poll released Friday => Acme poll | document | named | named
recent polls in Ohio => recent polls in Ohio | document | - | named
the report => report | document | - | unknown
the mayor => mayor | person | - | unknown
his wife => his wife | person | - | unknown
Lima => Lima | - | - | named
`;

for (const line of CASES.trim().split('\n')) {
  const [source = '', expected] = line.split('=>').map((x) => x.trim());
  test(source || 'no source', () => {
    const s = speakerOf(source);
    assert.equal([s.name, s.kind, s.naming, s.certainty].map((x) => x ?? '-').join(' | '), expected);
    assert.deepEqual([s.aliases, s.role], [[], null]);
  });
}

test('a bare surname is a person’s where the article says so', () => {
  assert.equal(speakerOf('Lima', 'said', 'Mayor Ana Lima came late. Lima said no.').kind, 'person');
  assert.equal(speakerOf('Sand', 'said', 'Mr. Sand came late. Sand said no.').kind, 'person');
  assert.equal(speakerOf('Korr Vant', 'said', 'Korr Vant, a lawyer, came late.').kind, 'person');
  assert.equal(speakerOf('Lima', 'said', 'The city of Lima is large. Lima said no.').kind, null);
});

test('a dropped subject is not a missing source', () => {
  assert.equal(speakerOf('', 'was seen as').naming, 'none');
  assert.equal(speakerOf('', 'Keeps saying').naming, null);
  assert.equal(speakerOf('', ':').naming, null);
});
