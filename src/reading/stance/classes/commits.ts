/** Says what it will do. Own list, with the cues that the label's definition names. */
export const COMMITS = `
about to, agree not to, agree to, agreement to, aim to, allocate, ambition, announce intention, announce plan,
aspiration, aspire, aspire to, assure that will, be set to, bent on, bind to, budget, commit, commit to, commitment,
consent to, cut deal, declare intention, dedicate to, dedicated, determination, determined, dig in heel,
draw up plan, due to release, earmark, embark on, enlist in, express intention, express readiness,
express willingness, forge ahead with, gear up, get ready to, give commitment, give pledge, give undertaking,
give word, go ahead with, goal be to, goal of, guarantee, guarantee that, have every intention, have no intention,
have no plan, have plan, have set sight on, hell-bent, intend, intent, intent on, intent to, intention,
keen to press on, lay out plan, look forward to work, look to, make commitment, make pledge, make promise, make vow,
mean to, move ahead with, no intention, no plan, not plan, not rest until, oath, oath to, offer, offer to,
on course to, on standby to, on track to release, opt in, plan, plan for, plan on, plan to, pledge, poised,
prepare for, prepare to, prepared to, press ahead with, proceed with, promise, promise to, propose to, proposes to,
push ahead with, reach a deal, reach agreement, reach an agreement, reach deal, readiness, ready to, recommit,
rededicate, redouble effort, resolution to, resolve, resolve to, resolved to, scheduled to, seek to, set out to,
set sight on, sign a treaty, sign accord, sign agreement, sign contract, sign deal, sign letter of intent,
sign memorandum, sign on, sign pact, sign treaty, sign up, sign up for, sign up to, signal intent, signal intention,
slat for, slate to, stand ready, state intention, stop at nothing, strategy, strike a deal, strike deal, swear,
swear off, swear revenge, swear to, take oath, take pledge, threat, threat to, threaten, undertake, undertaking,
unveil plan, vengeance, volunteer, volunteer to, vow, vow to, willing, willingness, with plan, word of honor,
work toward, work towards, would commit
`;
