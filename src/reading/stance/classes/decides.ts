/** Makes it so by saying it. Own list, with the typical cues of the guide. */
export const DECIDES = `
rule, ruling, order, appoint, appointment, sentence, approve, approval, ban, decide, decision, impose, convict,
conviction, acquit, grant, veto, nominate, nomination, certify, repeal, suspend, prohibit, forbid, mandate,
require, authorize, authorise, overturn, uphold, strike down, decree, indict, fine, pardon, enact, overrule,
allow, permit, vote to, select, designate, charge with, block, forbade, adopt, ratify, instate, sanction,
commute, outlaw, elect, disqualify, award, enjoin, halt, adjourn, bar from, pass bill, pass law, pass resolution,
pass, call vote, name as, be name, name to
`;
