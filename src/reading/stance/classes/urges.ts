/** Wants others to do something. Own list, with the cues that the label's definition names. */
export const URGES = `
adjure, admonish, admonition, advice, advise, advise against, advocacy, advocate, advocate of, agitate for,
appeal for, appeal to, apply for, apply pressure on, argue against, argue for, argue in favor of, argue in favour of,
argue that should, ask for, ask permission, ask that, ask to, bargain for, beckon, beg, beg for, behest, beseech,
bid to, cajole, call for, call on, call out for, call to, call upon, campaign against, campaign for, caution against,
champion, cheerlead, clamor, clamor for, clamour, clamour for, coax, counsel, crusade, crusade against, crusade for,
cry out for, dare, demand, demonstrate against, demonstrate for, discourage, dissuade, egg on, encourage,
encourage to, encouragement, enlist, entreat, entreaty, exhort, exhortation, fight against, fight for,
file a complaint asking, file appeal, file application, file lawsuit seeking, file motion, file petition,
file suit seeking, gesture to, goad, implore, importune, incite, incitement, insist on, instruct, instruction,
invitation, invite, invite to, issue appeal, issue plea, launch appeal, launch campaign for, launch petition,
lean on, lobby, make appeal, make case for, make demand, make pitch, make plea, make request, make the case for,
march against, motion for, motion to, move to dismiss, nudge, order to leave, pester, petition, petition for,
pile pressure on, pitch, plea, plead, plead with, pray for, preach to, prescribe, press for, pressure, prevail on,
prevail upon, prod, promote, proponent, proponent of, proposal, propose, protest for, push back against law,
push for, push to, put pressure on, rally, recommend, recommend against, recommend that, recommendation, recruit,
remind to, remonstrate with, request, seek, seek injunction, seek to have, send reminder to, sign petition,
signal to, solicit, speak in favor of, speak in favour of, speak out for, stand up for, start petition, strike for,
stump for, suggest that should, summon, talk into, tell to, turn up pressure on, ultimatum, urge, urging,
warn not to, warn to, wave on
`;
