/** Wants others to do something. Own list, with the typical cues of the guide. */
export const URGES = `
call for, call on, call upon, urge, urging, demand, advise, advice, recommend, recommendation, encourage,
encouragement, appeal to, appeal for, plead, plea, beg, implore, exhort, beseech, press for, push for, pressure,
lobby, propose, proposal, advocate, counsel, request, instruct, instruction, petition, prod, insist on,
exhortation, invite, invitation, remind to, caution against, ask for, ask to, tell to, warn to, warn not to,
admonish, pitch, promote, champion, argue for, argue against, call to, clamor, clamour, campaign for, rally,
suggest that should, dare, solicit, nudge, prescribe, entreat, agitate for, cajole, file motion, file petition,
ask that, need to, want to see not, push to, seek to have, seek
`;
