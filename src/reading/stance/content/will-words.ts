/** Words that tell a plan from a forecast: what one does on purpose, and who can decide on it. Own lists. */

import { phraseList } from '../../../text/phrase-list.ts';

/** Acts of will, as they stand after "will" or "would". */
export const actAt = phraseList(`
accept, acquire, attempt, discipline, market, punish, rename, sanction, act, add, address, adopt, allow, amend,
announce, appeal, apply, appoint, arrest, ask, attend, ban, begin, block, boycott, bring, build, buy, call, cancel,
challenge, charge, choose, close, compensate, comply, complete, conduct, consult, contest, continue, convene,
cooperate, cover, crack down, create, cut, debate, defend, deliver, demand, deploy, deport, devote, disclose, discuss,
dismiss, distribute, do everything/all/whatever/more/so/it/that/this, donate, double, drop, eliminate, end, enforce,
ensure, establish, evacuate, examine, expand, expel, explore, extend, fight, file, finance, fire, focus, follow, form,
freeze, fund, give, go ahead/back/to/after, grant, halt, hand, help, hire, hold, host, implement, impose, improve,
increase, install, introduce, invest, investigate, invite, issue, join, keep, launch, lead, leave, let, lift, limit,
look at/into, lower, maintain, make, march, meet, monitor, move, name, negotiate, nominate, offer, open, oppose,
order, overhaul, pay, pick, postpone, present, press, probe, proceed, prosecute, protect, protest, provide, publish,
pull, pursue, push, put, raise, ramp, reach out, rebuild, recall, recruit, reduce, refund, refuse, reimburse, reject,
release, remove, reopen, repair, repay, repeal, replace, reply, resign, resist, respect, respond, restore, restrict,
resume, retain, retaliate, retire, return, review, revise, revoke, roll out, run, scrap, seek, sell, send, set, shift,
share, shut, sign, slash, slow, spend, stand, start, stay, step, stick, stop, strike, submit, sue, support, suspend,
take part/action/steps/measures/over/on/out/back/up/care/the/all/every/a/legal/other/further/strong/tough/whatever,
target, tackle, tear, test, tighten, track, train, transfer, travel, try, uphold, use, vet, veto, visit, vote,
withdraw, withhold, work, write
`);

/** What is done to things by those who run them, after "will be". */
export const doneAt = phraseList(`
added, adopted, announced, appealed, appointed, arrested, banned, built, cancelled, canceled, charged, cleared,
closed, compensated, cut, delayed, delivered, demolished, deployed, deported, disciplined, distributed, dropped,
evacuated, expanded, extended, extradited, fired, fixed, frozen, funded, given, halted, handed, held, hired,
implemented, imposed, increased, installed, introduced, investigated, issued, kept, launched, lifted, limited, made
public/available, met, monitored, moved, named, notified, offered, opened, paid, postponed, presented, probed,
prosecuted, protected, provided, published, punished, put, raised, rebuilt, recalled, reduced, refunded, reimbursed,
released, removed, renamed, reopened, repaired, repaid, replaced, rescheduled, restored, restricted, resumed,
returned, reviewed, scrapped, sent, sentenced, set up, shared, shut, sold, stepped up, stopped, submitted, suspended,
tested, tightened, trained, transferred, used, withdrawn
`);

/** What goes on or ends as its keepers say. */
export const scheduledAt = phraseList(`
curfew, curfews, ad, ads, campaign, road, roads, bridge, bridges, school, schools, classes, service, services, train,
trains, flight, flights, office, offices, search, rescue, talks, meeting, meetings, hearing, hearings, trial,
lockdown, restrictions, strike, strikes, protest, protests, work, construction, production, deliveries, payments,
program, programme, shop, shops, store, stores, plant, factory, border, borders, airport, station, park, museum,
stadium, vote, election, review, inquiry, investigation, funeral, game, match, season, tour, concert, festival,
evacuation, evacuations, sanctions, tariffs
`);

/** What they do by themselves. */
export const goesOnAt = phraseList(
  'air, run, continue, begin, start, resume, open, reopen, close, remain, stay, end, last, go ahead, take place',
);

/** Bodies that act, as subject of a plan told by one of their own. */
export const bodyAt = phraseList(`
government, administration, ministry, department, agency, bureau, office, council, city, county, state, country,
nation, town, district, commission, committee, board, police, officers, investigators, prosecutors, detectives,
troops, forces, army, military, navy, air force, coast guard, company, firm, bank, airline, union, unions, club, team,
league, school, university, college, hospital, church, museum, charity, group, organisation, organization,
association, federation, party, campaign, network, newspaper, station, paper, publisher, members, lawmakers, senators,
legislators, lawyers, attorneys, officials, authorities, teachers, nurses, drivers, doctors, workers, crews,
volunteers, firefighters, allies, partners, coalition, alliance, senate, house, congress, parliament, cabinet, court,
ministers, leaders, ambassador, kremlin, pentagon, white house, security council, owners, shareholders, retailer,
manufacturer, carmaker, automaker, operator, developer
`);

/** Who speaks for a body; in lower case. */
export const SPEAKS_FOR =
  /\b(?:spokes\w+|secretary|ministers?|ministry|presidents?|premier|chancellor|mayor|governor|gov\.|sen\.|rep\.|senator|chiefs?|sheriff|directors?|chair\w*|heads?|leaders?|managers?|manager|officials?|officers?|authorities|administration|department|agency|police|council|company|firm|campaign|government|commission|commissioner|board|association|union|club|kremlin|pentagon|white house|ceo|executives?|owners?|coach|captain|superintendent|principal|bank|airline|party|team|court|army|military|city|university|school|hospital|church|organi[sz]ers?|promoters?|developers?|operators?|lawyers?|attorneys?|prosecutors?|statement|inc\.?|corp\.?|ltd|plc|group|network|network's|editor|publisher|ambassador|envoy|general|admiral|colonel|king|queen|prince|pope|archbishop|bishop)\b/;
/** They tell of others; in lower case. */
export const LOOKS_ON =
  /\b(?:critics?|opponents?|opposition|analysts?|experts?|economists?|observers?|polls?|pollsters?|study|studies|survey|rivals?|activists?|residents?|witness(?:es)?|voters?|neighbou?rs?|scientists?|professors?|historians?|forecasters?|meteorologists?|scholars?|former|ex-\w+|retired|research\w*|reporters?|journalists?|columnists?)\b/;
