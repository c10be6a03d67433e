/** Verbs by how they take the one spoken to. Own lists. */
import { verbsOf } from '../../../text/verb-forms.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** The object is the one spoken to, whatever follows: "told reporters". */
export const TELLS = words(`
tell inform remind assure reassure notify alert thank congratulate scold grill lecture berate address quiz persuade convince brief
email e-mail text caution greet taunt heckle admonish chide interrupt petition lobby
`);

/** The object is the one spoken to where it is to do or to answer something: "urged the council to act". */
export const DIRECTS = words(`
urge ask warn advise order beg implore encourage press invite instruct direct challenge command exhort dare promise request question
entreat beseech counsel forbid prod push pressure compel
`);

/** The same with a preposition: "called on the council to act". */
export const DIRECTS_BY =
  /\b(?:call(?:s|ed|ing)? (?:up)?on|appeal(?:s|ed|ing)? (?:directly )?to|plead(?:s|ed|ing)? with|pled with)\b/gi;

/** Takes "to": "said to", "spoke to". Whatever is not on the list ("referred to", "agreed to") points elsewhere. */
export const SAYS_TO = words(`
say speak talk explain write complain confess admit lie apologise apologize shout yell whisper mention describe reply testify disclose
reveal release leak pitch signal sing joke boast brag confirm report announce declare suggest recommend propose present deny insist
confide stress emphasise emphasize acknowledge relay convey cry scream mutter murmur repeat recount state comment express offer send
give appeal
`);

/** Takes "with": "pleaded with officers". */
export const WITH = words('plead speak talk argue share meet chat file lodge reason pray spar shout');

/** Forms that are far more often nouns or adjectives. */
const NOUNS = words(`
email emails e-mail e-mails text texts caution petition petitions lobby greet push pressure leak leaks releases stress stresses state
states repeat comment comments express offer offers cry scream screams file files appeal appeals given
`);

/** Whether a word, in any letter case, is a form of one of the verbs. */
export function isForm(word: string, verbs: ReadonlySet<string>): boolean {
  const low = word.toLowerCase();
  return !NOUNS.has(low) && verbsOf(low).some((v) => verbs.has(v));
}
