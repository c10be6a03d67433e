/** Pieces that the rules' patterns are made of. Repetition is bounded, so that a search stays linear. */
export const DAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|tonight)';
export const TIME = `(?:(?:on |late |early |last |this |by ){0,2}(?:${DAY}|week|month)(?: (?:morning|afternoon|evening|night))?)`;
/** Nouns that end like adverbs. */
const LY = '(?!(?:famil|assembl|all|ital|monopol|bull|repl|suppl)y\\b)[a-zÀ-ɏ]{2,}ly';
const ADVERB = `(?:also|still|again|yet|so far|ever|even|either|then|at first|${LY})`;
export const ADVERBS = `(?:${ADVERB}[ ,]+){0,2}`;
/** Adverbs before the verb belong to the cue. */
export const LEAD = `(?:\\b(?:also|still|again|so far|then|${LY}) ){0,2}`;
/** A verb group that says it did not happen, up to the main verb. */
export const NOT = `(?:(?:did|does|do|has|have|had|would|will|could|can)(?:n['’]t| ${ADVERBS}not| ${ADVERBS}never)|wo(?:n['’]t)|can(?:not|['’]t)|(?:has|have|had|is|are|was|were) (?:still )?yet to|never|fail(?:s|ed)? to|(?:has|have|had) failed to)`;
export const SENT = `(?:requests?|e-?mails?|(?:phone |telephone )?calls?|(?:text |voice |phone |telephone |e-?mail(?:ed)? )?messages?|questions?|inquir(?:y|ies)|enquir(?:y|ies)|quer(?:y|ies)|voice ?mails?|texts|faxes)\\b`;
/** "a reporter's repeated requests", "several emails and calls". */
export const REQUEST = `(?:[\\wÀ-ɏ’'.-]+ ){0,6}?${SENT}(?: (?:and|or|and/or) (?:[a-zÀ-ɏ]+ )?${SENT})?`;
const FOR = `(?: (?:for|seeking|requesting|asking for|to)(?: (?:a|an|any|further|additional|more|immediate|his|her|their|its|our|the)){0,2} (?:comments?|interviews?|information|clarification|details|a response|response|reaction|speak|talk|explanation)| asking to speak)`;
const LEFT = `(?: left (?:at|on|with|for)(?: [a-zÀ-ɏ’']+){1,4})`;
export const FROM = `(?: (?:from|by) (?:the |a |an )?(?:[A-ZÀ-Þ][a-zÀ-ɏ’'.-]*|reporters?|journalists?|newspaper|paper|agency)(?: [A-ZÀ-Þ][a-zÀ-ɏ’'.-]*){0,3})`;
export const ON = `(?<lead> (?:on|about|regarding|concerning|over|asking about|as to|into|to discuss|asking(?= (?:whether|if|why|how|what)))(?= ))`;
/** What follows the request: what it asks for, where it was left, when. */
export const ASKING = `${LEFT}?(?:(?: ${TIME})?${FOR})?(?:(?: (?:last |this )?${TIME}| made ${TIME})?${ON})?`;
