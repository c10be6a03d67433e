/** What people are called by office, calling or kinship, beside the titles. Own list, lower case. */
export const ROLE_NOUNS = `
member expert fellow critic supporter scholar official aide mother father parent grandmother grandfather grandson granddaughter widow widower twin bride groom
victim witness gunman suspect defendant plaintiff shooter bomber attacker killer pilot captain driver rider striker midfielder defender goalkeeper forward manager skipper
winger centre batsman bowler golfer boxer swimmer sprinter runner cyclist skier jockey gymnast athlete player pitcher catcher receiver linebacker
politician lawmaker legislator statesman policymaker negotiator mediator lobbyist campaigner protester demonstrator dissident rebel militant extremist terrorist
physicist geologist astronomer meteorologist epidemiologist virologist ecologist psychotherapist therapist counsellor dentist pharmacist veterinarian paramedic firefighter lifeguard
carpenter plumber electrician mechanic builder architect designer photographer filmmaker screenwriter novelist composer conductor dancer model chef cook baker
waiter waitress bartender barber hairdresser cleaner janitor nanny babysitter housewife homemaker retiree pensioner student freshman sophomore graduate undergraduate intern
trainee apprentice clerk cashier salesman saleswoman shopkeeper merchant dealer contractor landlord tenant homeowner executive entrepreneur industrialist philanthropist heir heiress
activist advocate campaigner leader co-leader deputy organizer organiser volunteer donor backer ally confidant confidante associate partner colleague
specialist consultant technician programmer hacker coder gamer vlogger influencer presenter newscaster broadcaster newsreader
curator librarian archivist translator interpreter ombudsman auditor accountant actuary receptionist secretary-general vice-chancellor provost principal headteacher headmaster headmistress
warden jailer ranger trooper policeman policewoman cop deputy lieutenant commander commandant general airman seaman sailor marine soldier gunner sniper
bishop vicar priest nun monk imam cleric preacher chaplain missionary
negotiator president-elect mayor-elect governor-elect prime-minister premier-designate frontman bassist drummer guitarist vocalist pianist violinist songwriter dj
barrister solicitor oncologist pediatrician paediatrician pathologist coroner marshal adoptee employer president-elect
nominee candidate challenger incumbent runner-up winner loser champion contestant hostage prisoner inmate detainee refugee migrant immigrant native
boss chief head father-in-law mother-in-law son-in-law daughter-in-law brother-in-law sister-in-law stepson stepdaughter stepmother stepfather godfather fiance fiancee sibling
ex-wife ex-husband spouse ex-girlfriend ex-boyfriend roommate classmate teammate co-worker coworker co-author co-host co-director insider veteran operative narrator moderator
agent coordinator co-ordinator publicist creator biographer commentator organist counterpart headteacher teenager commissioner-general
committeewoman committeeman congressman congresswoman alderwoman selectman commissioner assemblyperson councilmember chairperson playwright-in-residence nurse-midwife
`;

/** Of women, of men. */
export const WOMEN = `
wife widow mother daughter sister niece aunt grandmother granddaughter girlfriend ex-wife actress spokeswoman congresswoman chairwoman businesswoman policewoman queen princess duchess
heiress waitress housewife saleswoman councilwoman assemblywoman alderwoman headmistress stepmother stepdaughter mother-in-law daughter-in-law sister-in-law fiancee bride nun baroness hostess ex-girlfriend sportswoman
`;
export const MEN = `
husband widower father son brother nephew uncle grandfather grandson boyfriend ex-husband actor spokesman congressman chairman businessman policeman king prince duke councilman assemblyman
salesman headmaster stepfather stepson father-in-law son-in-law brother-in-law fiance groom monk priest waiter ex-boyfriend statesman gunman frontman selectman anchorman fisherman
`;
