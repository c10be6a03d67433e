/** Says what it will do. Own list, with the cues that the label's definition names. */
export const COMMITS = `
about to, agree not to, agree to, agreement to, aim to, commit, commitment, dedicated, determination, determined,
guarantee, have no plan, intend, intent, intention, look to, no plan, offer, plan, plan to, pledge, poised,
prepare to, promise, proposes to, readiness, ready to, resolve, resolve to, scheduled to, seek to, set out to,
sign agreement, sign deal, sign on, swear, swear to, threat, threaten, undertake, volunteer, vow, vow to,
willing, willingness, with plan, would commit, strategy, goal of
`;
