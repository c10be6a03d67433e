/** Refuses to speak to it. Own list, with the typical cues of the guide. */
export const DECLINES = `
decline, refuse, refusal, no comment, neither confirm nor deny, not comment, not discuss, not elaborate,
not speculate, balk, demur, unwilling to, unwillingness, reluctant to, reluctance, duck, evade, deflect, hedge,
withhold, punt, plead the fifth, decline to, refuse to, reluctant, would rather not
`;
