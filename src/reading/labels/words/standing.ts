/** Words that say where somebody stands, or who is behind. Own lists. */

/** Where somebody stands, before a noun for people or a body. */
export const LEANINGS = `conservative liberal progressive centrist right-wing left-wing right-of-center left-of-center centre-right centre-left
  center-right center-left far-right far-left hard-right hard-left hard-line hardline ultraconservative ultra-conservative ultranationalist
  arch-conservative libertarian leftist rightist nationalist ultra-nationalist populist separatist secessionist islamist socialist communist
  neo-nazi white-supremacist nativist nonpartisan non-partisan bipartisan secular monarchist royalist unionist loyalist neoconservative
  evangelical`;
/** The same of two words: "far right activists", "white supremacist groups". */
export const OF_TWO_WORDS = `far right, far left, right wing, left wing, hard right, hard left, hard line, white supremacist, white nationalist, neo nazi`;

/** People and bodies that can lean. */
export const WHO = `group organisation organization think-tank thinktank think tank magazine newspaper daily weekly paper website site blog outlet media press
  broadcaster channel network radio station foundation institute lobby movement coalition alliance caucus faction bloc wing party
  government cabinet administration union charity body committee council court majority bench club society association federation fund
  activist lawmaker legislator senator congressman congresswoman representative deputy governor mayor councillor candidate contender politician
  minister mp leader figure official spokesman spokeswoman spokesperson justice judge commentator columnist pundit host blogger writer author
  editor critic economist scholar academic professor voter donor supporter backer member republican democrat christian cleric preacher pastor
  imam thinker strategist campaigner protester protestor demonstrator militant rebel fighter militia extremist politicians crowd base
  colleague rival tory tories lawyer advocate ally opponent gunman hacker regime junta paramilitary vigilante youth student`;

/** Bodies and people of whom "independent" says that they belong to no side; elsewhere it says other things. */
export const INDEPENDENT = `watchdog group organisation organization think think-tank outlet newspaper media press website monitor observer
  analyst expert researcher commission panel body auditor institute foundation economist investigator journalist broadcaster channel
  candidate senator lawmaker mp councillor charity inquiry station magazine`;

/** Who can be of the opposition. */
export const OPPOSITION = `leader party lawmaker legislator politician figure supporter activist mp group candidate newspaper alliance coalition
  spokesman spokeswoman spokesperson member senator deputy deputies movement fighter rebel force council bloc faction campaigner protester
  demonstrator website media paper tories conservative labour democrat socialist critic rally march official source`;

/** Who can be behind: "state-backed". A name with a capital does as well. */
export const BEHIND = `state government govt military army police junta rebel opposition union party church council regime taxpayer publicly public
  industry corporate labor labour left right center centre conservative liberal progressive royal clan mafia militia separatist
  coalition foreign federal city municipal company oil tobacco pharma business gang cartel terror terrorist extremist islamist communist
  socialist nationalist populist security intelligence crown billionaire insurgent guerrilla loyalist trade-union palace`;
/** Capitals at the start of a sentence that stand for no name: "Family-run hotels". */
export const NOBODY = `family self employee privately private pre well long short home asset mortgage gold silver high hard user eco environmentally kid
  child pet index inflation remote temperature climate voice crowd fully part jointly wholly woman women black minority female veteran
  locally under over sex dollar equity venture peer student teacher nurse patient data service export demand debt bank blood age gender
  internet web computer customer consumer investor market budget tax family-and energy fuel bike dog baby partner co newly elderly
  earnings performance credit commodity currency gas weather water rent profit customer radio laser air human worker pilot`;

/** How they are behind, and which of the words above say too little before them. */
export const SUFFIXES = `backed run owned controlled funded sponsored linked aligned affiliated leaning led allied financed supported dominated friendly
  appointed connected tied`;

/** After "anti-" and "pro-": kinds of thing, duty or science and not a side. */
export const NO_SIDE = `aircraft tank missile ship submarine personnel inflammatory depressant biotic biotics virus viral bacterial microbial
  fungal doping lock clockwise freeze body bodies oxidant oxidants social trust retroviral retrovirals malarial malaria fraud money terror
  terrorism terrorist corruption drug drugs crime narcotics bullying poverty riot dumping spam piracy theft ageing aging climax hero heroes
  matter spyware malware extremism extremist radicalisation radicalization semitic semitism semite septic dote gen gens histamine histamines psychotic psychotics coagulant coagulants cancer hiv aids
  tobacco-control discrimination harassment laundering trafficking racketeering graft smuggling roll glare slip static radiation ballistic satellite
  air nausea anxiety stress wrinkle dandruff cheating competitive trust-law monopoly
  rata forma am active bono tem vice tein vided gramme gram ceed cess file duct fessor bowl bowler shop football basketball golfer tennis bowlers`;
