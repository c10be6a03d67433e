/** Says something against its own interest. Own list, with the cues that the label's definition names. */
export const ADMITS = `
acknowledge, acknowledgement, acknowledgment, admission, admit, apologise, apologize, apology, come clean,
concede, concession, confess, confession, express regret, own up, plead guilty, regret, fess up, cop to
`;
