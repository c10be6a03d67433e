/** Makes it so by saying it. Own list, with the cues that the label's definition names. */
export const DECIDES = `
acquit, adjourn, adopt, allow, appoint, appointment, approval, approve, authorise, authorize, award, ban,
bar from, be name, block, call vote, certify, charge with, commute, convict, conviction, decide, decision,
decree, designate, disqualify, elect, enact, enjoin, fined, fines, forbade, forbid, grant, halt, impose, indict,
instate, mandate, name as, name to, nominate, nomination, order, outlaw, overrule, overturn, pardon, pass bill,
pass law, pass resolution, permit, prohibit, ratify, repeal, require, rule, ruling, sanction, select, sentence,
strike down, suspend, uphold, veto, vote to, vote, opt, opt for, opt against
`;
