/** Contents that ask, and contents that want others to do something. */

/** ", right?" asks nothing. */
const TAG =
  /,\s*(?:right|ok|okay|you know|huh|yes|no|eh|(?:is|are|do|does|did|was|were|has|have|wo|ca|would|could)n['’]t (?:it|he|she|they|we|you|i))\?["”’'\s.]*$/i;

/** A report whose first or last sentence is a question asks it; one in the middle is a figure of speech. */
export function asksQuestion(sentences: readonly string[]): boolean {
  return [sentences[0], sentences.at(-1)].some((s) => s !== undefined && /\?["”’'\s.]*$/.test(s) && !TAG.test(s));
}

/** Where a clause may begin: the sentence, a comma or dash, or a verb of thinking before it. */
const CLAUSE = String.raw`(?:^|[,;:—–-] ?(?:and |but |so |then )?|\b(?:that|and|but|think|thinks|believe|believes) )["“‘']*`;
/** Who has the duty: a few words, none of which opens a side clause. */
const WHO = String.raw`(?:(?!(?:who|which|that|whether|if|as|what|whatever|how|when|where|why|to|than|would|will|may|might|could|can|do|does|did|not|need|i)\b)[\p{L}\p{N}.’'“”"-]+ ){1,7}`;
const MUST = `(?:should|must|ought to|needs to|has to|has got to|(?:had|['’]d) better|better not|shouldn['’]t|mustn['’]t)`;
/** Only of people who can act on it: "ratings have to fall" tells nobody anything. */
const HAVE_TO = `(?:we|you|they|people|voters|everyone|everybody)(?:['’]ve)? (?:all |really |just )?(?:have to|have got to|got to|need to)`;
/** A guess, or a thing that is past, is no call to act. */
const NOT_AHEAD = String.raw`(?! (?:\p{L}+ly )?(?:not have|have (?:been|to|the|had|\p{L}+(?:ed|en))|be (?:a|an|the|in|at|on|able|no|some|easy|hard|proud|ashamed|noted)|know|feel|think|see|mean|say|admit|tell)\b)`;
const NEED = String.raw`^the (?:\p{L}+ )?(?:need|necessity) (?:to|for)\b|\bthere (?:(?:needs|has|ought) to|should|must) be`;
const DUTY = new RegExp(`${NEED}|${CLAUSE}(?:${WHO}${MUST}|${HAVE_TO})\\b${NOT_AHEAD}`, 'iu');

const COMMAND =
  /^(?:please\b|don['’]t (?!know|think|believe|see|care|worry)|do not (?!know|think|believe)|let['’]s (?!say|be\b|see)|let us\b|(?:just )?(?:look at|tell|stop|get|go|vote|come|keep|put|read|consider|join|send|bring|leave|stand|drop|lock|build|turn|check|release|shut|elect|defeat|fight|fire|free) (?!(?:and|or|is|was)\b))/i;

export function tellsToAct(sentences: readonly string[]): boolean {
  return (
    sentences.slice(0, 4).some((s) => DUTY.test(s)) ||
    [sentences[0], sentences.at(-1)].some((s) => COMMAND.test(s ?? ''))
  );
}
