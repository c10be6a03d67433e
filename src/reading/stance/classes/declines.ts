/** Refuses to speak to it. Own list, with the cues that the label's definition names. */
export const DECLINES = `
balk, decline, decline to, deflect, demur, duck, evade, hedge, neither confirm nor deny, no comment,
plead the fifth, punt, refusal, refuse, refuse to, reluctance, reluctant, reluctant to, unwilling to,
unwillingness, withhold
`;
