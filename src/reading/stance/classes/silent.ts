/** Has said nothing on it. Own list, with the cues that the label's definition names. Negated speech is a rule (rules/negation.ts). */
export const SILENT = `
avoid, could not be reached, dodge, ignore, make no mention, mum, no response, no word, not available,
not immediately respond, not reply, not respond, not return, nothing to say, omission, omit, say nothing,
shy away, sidestep, silence, silent, steer clear, stop short of, unable to be reached, unresponsive, leave out,
gloss over, unmentioned
`;
