/** Words that bound a noun phrase or a clause. Own lists. */
const list = (s: string): ReadonlySet<string> => new Set(s.trim().split(/\s+/));

export const PRONOUNS = list('he she they we i you it who nobody everyone everybody someone somebody');
export const RELATIVES = list('who which that');
export const CONJUNCTIONS = list('and but or nor yet then');
export const EDGES = list('; : — – - ( [ “ ” " ‘ « » „ ? ! •');
export const SUBORDINATE = list(
  `because while although though if when whether whereas since after before until unless where why how as than once so but`,
);
export const PREPOSITIONS = list(
  `in on at by from to of for with without within during through throughout under over about against among amid near
  outside inside behind across following despite like unlike per via upon into since after before until as besides given`,
);
export const OPENERS = list(
  `however meanwhile still also but and nor so yet though although while when asked contacted reached if because then
  yesterday today last earlier later instead separately initially indeed moreover furthermore nevertheless approached questioned
  pressed after before since once until where whereas too either therefore thus likewise again finally afterwards
  speaking citing saying responding according to out`,
);
export const DETERMINERS = list(
  'the a an his her its their our my your this that these those several some two three both no neither',
);
export const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:yesterday|today|tonight|later|earlier|afterwards|morning|afternoon|evening|night|week|month|year)$/;
export const SUFFIX = /^(?:Inc|Ltd|Jr|Sr|Co|Corp|LLC|LLP|PLC|N\.A|D\.C|[A-Z][a-z]{1,5})\.?$/u;
export const POSSESSIVE = /.'s$|s'$/;
/** Words to look back from a verb. */
export const FARTHEST = 60;
