/** The nouns by which a role is known again: "senator" for "Sen.", "lawmaker" for a senator. */
import { folded, isTitle } from '../words/lists.ts';
import { ROLE_NOUNS } from '../words/role-nouns.ts';

const nouns = new Set(ROLE_NOUNS.trim().split(/\s+/));
/** Titles that qualify but name no one. */
const NO_HEAD = new Set(
  `mr mrs ms miss mx dr sir dame lord lady madam vice crown state house senate press national general foreign defense defence interior finance treasury green labour tory liberal conservative
   democratic presidential vice-presidential senatorial gubernatorial congressional former ex late then acting interim outgoing incoming longtime retired presumptive self-described
   minority majority gop prime assistant del fr pvt`.split(/\s+/),
);

const LONG: Readonly<Record<string, string>> = {
  sen: 'senator',
  sens: 'senator',
  senators: 'senator',
  rep: 'representative',
  reps: 'representative',
  gov: 'governor',
  govs: 'governor',
  governors: 'governor',
  gen: 'general',
  lt: 'lieutenant',
  sgt: 'sergeant',
  capt: 'captain',
  cmdr: 'commander',
  col: 'colonel',
  maj: 'major',
  adm: 'admiral',
  prof: 'professor',
  rev: 'reverend',
  del: 'delegate',
  supt: 'superintendent',
  det: 'detective',
  dr: 'doctor',
  premier: 'premier',
  neighbour: 'neighbor',
  adviser: 'advisor',
  counsellor: 'counselor',
  organiser: 'organizer',
};

const SAME: Readonly<Record<string, readonly string[]>> = {
  senator: ['lawmaker', 'legislator'],
  representative: ['congressman', 'congresswoman', 'lawmaker', 'legislator'],
  congressman: ['representative', 'lawmaker', 'legislator'],
  congresswoman: ['representative', 'lawmaker', 'legislator'],
  delegate: ['lawmaker'],
  justice: ['judge'],
  magistrate: ['judge'],
  nominee: ['candidate', 'standard-bearer', 'hopeful'],
  candidate: ['nominee', 'hopeful', 'contender'],
  premier: ['minister'],
  lawyer: ['attorney'],
  attorney: ['lawyer'],
  barrister: ['lawyer'],
  solicitor: ['lawyer'],
  ceo: ['executive', 'chief', 'boss'],
  president: ['leader'],
  chairman: ['chair', 'leader'],
  chairwoman: ['chair', 'leader'],
  minister: ['politician'],
  mogul: ['businessman', 'billionaire', 'developer'],
  tycoon: ['businessman', 'billionaire'],
  billionaire: ['businessman', 'tycoon'],
  developer: ['mogul', 'businessman'],
  surgeon: ['doctor', 'physician'],
  physician: ['doctor'],
  doctor: ['physician'],
  neurosurgeon: ['doctor', 'surgeon'],
  spokesman: ['spokesperson'],
  spokeswoman: ['spokesperson'],
  coach: ['manager'],
  economist: ['expert'],
  professor: ['academic', 'scholar'],
  actress: ['star', 'actor'],
  actor: ['star'],
  singer: ['star', 'musician'],
};

/** "gynaecologist", "obstetrician", "choreographer" */
const CALLING =
  /^(?:\p{L}{2,}(?:ologist|iatrist|iatrician|ographer|etician|therapist|swoman|sperson|keeper)|obstetrician|technician|magician|clinician|mathematician)$/u;

/** Spelt out and singular enough; null where the word is no role's noun. */
export function headNoun(word: string): string | null {
  const w = folded(word);
  const last = w.includes('-') && !nouns.has(w) && !isTitle(w) ? w.slice(w.lastIndexOf('-') + 1) : w;
  const long = LONG[w] ?? w;
  if (long !== w) return long;
  if (NO_HEAD.has(last)) return null;
  return isTitle(last) || nouns.has(last) || CALLING.test(last) ? (LONG[last] ?? last) : null;
}

export const withSame = (head: string): readonly string[] => [head, ...(SAME[head] ?? [])];
