/** Words before a name that are no part of it: titles, ranks, offices, callings. Own list, lower case, without full stops. */
export const TITLES = `
mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend fr father sister brother pastor bishop archbishop cardinal pope rabbi imam
sheikh caliph maulana ayatollah president vice vice-president ex-president prime minister premier chancellor king queen prince princess emperor emir sultan
duke duchess crown sen sens senator senators rep reps representative representatives congressman congresswoman del delegate assemblyman
assemblywoman councilman councilwoman councilor councillor alderman gov govs governor governors lt lieutenant mayor mayors secretary
undersecretary deputy assistant attorney general solicitor ambassador envoy judge justice magistrate speaker leader whip chairman chairwoman
chair chairperson commissioner director executive administrator superintendent sheriff chief marshal detective officer inspector constable
gen adm admiral col colonel maj major capt captain cmdr commander sgt sergeant cpl corporal pvt private pfc spc commodore brigadier
spokesman spokeswoman spokesperson ceo cfo coo cto founder co-founder owner manager coach trainer editor editor-in-chief reporter correspondent
columnist journalist author writer novelist poet playwright actor actress comedian singer rapper musician director producer artist
economist historian scientist physicist biologist chemist engineer analyst strategist pollster consultant adviser advisor aide lawyer
attorney prosecutor counsel activist organizer blogger host anchor pundit commentator professor lecturer researcher scholar student teacher
doctor surgeon nurse neurosurgeon physician psychologist psychiatrist farmer businessman businesswoman billionaire tycoon mogul investor
banker trader realtor developer veteran soldier survivor resident voter supporter opponent rival candidate nominee contender hopeful
front-runner frontrunner challenger incumbent hopeful democrat republican independent libertarian conservative liberal socialist
democratic gop tory labour green presidential vice-presidential senatorial gubernatorial congressional former ex late then then-sen then-president
acting interim outgoing incoming fellow longtime retired veteran presumptive self-described minority majority house senate state national
press minister foreign defense defence finance interior treasury husband wife widow mother father daughter son brother sister niece nephew
head publisher fundraiser lobbyist staffer operative diplomat co-chair co-chairman vice-chair vice-chairman treasurer counselor
mep mp msp pm arms boss skipper striker midfielder defender goalkeeper winger captain
uncle aunt cousin girlfriend boyfriend friend neighbor neighbour colleague star legend champion quarterback
sophomore freshman backbencher toddler teenager pensioner svp evp vp coroner coordinator co-ordinator dem det detective insp supt publicist principal headteacher vicar chef photographer photojournalist
`;

/** Forms of address: they say man, woman or neither, and nothing about the office. */
export const HONORIFICS = `
mr mrs ms miss mx dr sir madam dame lord lady messrs m mme herr frau senor senora señor señora
`;

/** Titles that qualify other words too, and by themselves make no person of the name after them. */
export const WEAK_TITLES = `
state house senate press national general foreign defense defence interior finance treasury green labour tory liberal conservative democratic gop crown chair late former ex then
presidential vice-presidential senatorial gubernatorial congressional acting interim outgoing incoming fellow longtime retired presumptive self-described minority majority
independent libertarian republican socialist star head friend host fr brother sister del major vice assistant deputy executive legend champion crew dem principal chef
`;
