/** Says something against its own interest. Own list, with the typical cues of the guide. */
export const ADMITS = `
admit, admission, concede, concession, acknowledge, acknowledgment, acknowledgement, apologize, apologise, apology, confess, confession, own up, come clean, plead guilty, express regret, regret
`;
