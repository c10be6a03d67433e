/** Has said nothing on it. Own list, with the cues that the label's definition names. Negated speech is a rule (rules/negation.ts). */
export const SILENT = `
attempt to contact, attempt to reach, avoid, be unavailable, bite tongue, brush past, could not be contacted, could not be found for comment,
could not be located, could not be reached, dodge, effort to contact, effort to reach, give no detail, give no explanation, give no indication,
give no reason, gloss over, go unanswered, have nothing on, hold fire, hold tongue, ignore, impossible to reach,
keep mum, keep quiet, leave out, make no comment, make no mention, make no public comment, make no public statement,
make no reference, make no statement, mum, no answer, no immediate claim, no immediate comment, no immediate reply,
no immediate response, no immediate word, no reply, no response, no word, not answer, not available, not get back to,
not heard back, not heard from, not identify, not name, not immediately respond, not make available, not pay attention to, not pick up,
not possible to contact, not possible to reach, not reach, not reply, not respond, not return, not take up on, nothing to say,
offer no detail, offer no evidence, offer no explanation, omission, omit, pass over, pay no attention,
provide no detail, provide no evidence, refrain, refrain from, remain quiet, remain silent, say nothing, shy away,
sidestep, silence, silent, skip over, skirt, speechless, stay quiet, stay silent, steer clear, stop short of,
take no position, take no stance, tight lipped, tight-lipped, tiptoe around, unable to be reached, unable to contact,
unable to reach, unanswered, unavailable for comment, unmentioned, unresponsive, unreturned, vague about
`;
