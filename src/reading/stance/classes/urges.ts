/** Wants others to do something. Own list, with the cues that the label's definition names. */
export const URGES = `
admonish, advice, advise, advocate, agitate for, appeal for, appeal to, argue against, argue for,
argue in favor of, argue in favour of, ask for, ask that, ask to, beg, beseech, cajole, call for, call on,
call to, call upon, campaign for, caution against, champion, clamor, clamour, counsel, dare, demand, encourage,
encouragement, entreat, exhort, exhortation, file motion, file petition, implore, insist on, instruct,
instruction, invitation, invite, lobby, nudge, petition, pitch, plea, plead, prescribe, press for, pressure,
prod, promote, proposal, propose, push for, push to, rally, recommend, recommendation, remind to, request, seek,
seek to have, solicit, tell to, urge, urging, warn not to, warn to
`;
