/** Words for several people who are not named. Own list, lower case. */

/** Alone or as the head of a phrase they mean people without names. */
export const GROUPS = `
officials critics experts analysts observers sources aides advisers advisors allies supporters opponents backers activists advocates
protesters protestors demonstrators voters residents citizens people americans lawmakers senators congressmen legislators politicians
candidates leaders diplomats ministers lawyers attorneys prosecutors judges investigators economists scientists researchers scholars
historians doctors physicians nurses teachers students parents workers employees executives investors analysts traders farmers business
businesses companies republicans democrats conservatives liberals progressives libertarians independents moderates evangelicals
christians muslims jews catholics mexicans russians chinese europeans britons germans israelis palestinians immigrants migrants refugees
women men others many some several most few millennials journalists reporters editors pundits commentators strategists consultants
pollsters operatives insiders donors delegates superdelegates members friends relatives neighbors neighbours colleagues veterans witnesses
victims survivors spokesmen spokespeople respondents participants attendees organizers organisers fans viewers readers users customers
authorities governments regulators firefighters soldiers troops rebels militants hackers teammates players coaches owners staffers
proponents detractors foes policymakers latinos hispanics majorities makers onlookers bystanders passengers tenants prisoners inmates detainees candidates mps peers councillors councilors
marines groups campaigners fundraisers tories dems lib-dems councilmembers hopefuls locals villagers islanders pensioners commuters motorists cyclists
spectators holders retailers manufacturers lenders insurers
scots brits britons swedes danes finns poles turks greeks spaniards serbs croats kurds afghans iraqis pakistanis londoners parisians arabs norwegians
adults children kids drivers consumers taxpayers homeowners shareholders strategists hopefuls rivals detractors scholars
`;

/** Before "of" they count people: "a majority of voters", "dozens of residents". */
export const COUNTS = `
majority lot lots plenty number group chorus handful dozens hundreds thousands scores half third quarter most many some several few all none percent % plurality
`;
