/** Has said nothing on it. Own list, with the typical cues of the guide. Negated speech is a rule (rules.ts). */
export const SILENT = `
could not be reached, unable to be reached, not immediately respond, not return, not respond, not reply,
not available, avoid, steer clear, silent, silence, mum, ignore, omit, omission, sidestep, stop short of,
say nothing, make no mention, no response, unresponsive, shy away, dodge, decline to endorse not, nothing to say,
no word
`;
