/** Verbs whose past is another word: who "did not shoot" speaks of what somebody else says was "shot". */
import { stemOf } from '../series/join/stems.ts';

const VERBS =
  'shoot shot, fall fell fallen, take took taken, give gave given, go went gone, come came, see saw seen, know knew known, tell told, leave left, ' +
  'flee fled, steal stole stolen, break broke broken, begin began begun, drive drove driven, write wrote written, speak spoke spoken, pay paid, ' +
  'sell sold, buy bought, make made, find found, hold held, lead led, meet met, send sent, build built, lose lost, win won, run ran, hide hid hidden, ' +
  'strike struck, catch caught, fight fought, bring brought, think thought, throw threw thrown, fly flew flown, rise rose risen, grow grew grown, ' +
  'draw drew drawn, sink sank sunk, swear swore sworn, choose chose chosen, stand stood, keep kept, feel felt, mean meant, deal dealt, spend spent, ' +
  'eat ate eaten, drink drank drunk, forget forgot, freeze froze frozen, hang hung, lay laid, seek sought, shake shook shaken, teach taught, ' +
  'wear wore worn, understand understood, withdraw withdrew withdrawn, bite bit bitten, get got, do did done, say said, sit sat, ride rode ridden';

/** Stem of another form -> stem of the verb. */
const BASE = new Map(
  VERBS.split(', ').flatMap((forms) => {
    const [base, ...others] = forms.split(' ').map(stemOf);
    return others.map((other) => [other, base!] as const);
  }),
);

/** The stem of a word, the same for all forms of a verb. */
export function verbStemOf(low: string): string {
  const stem = stemOf(low);
  return BASE.get(stem) ?? stem;
}
