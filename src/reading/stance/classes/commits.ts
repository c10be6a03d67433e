/** Says what it will do. Own list, with the typical cues of the guide. */
export const COMMITS = `
promise, vow, plan, plan to, pledge, threaten, threat, intend, intention, intent, agree to, commit, commitment,
swear to, volunteer, offer, guarantee, resolve, determined, determination, undertake, look to, set out to, swear,
about to, proposes to, agree not to, have no plan, no plan, dedicated, poised, willing, willingness, ready to,
readiness, aim to, sign agreement, sign on, agreement to, sign deal, prepare to, scheduled to, with plan,
would commit, seek to, vow to, resolve to
`;
