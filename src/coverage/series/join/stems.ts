/** Words brought down to what two outlets share when they tell the same: no endings, and one word for many. */

/** Groups of words that stand for each other in news of accidents, crime, war, markets and politics. The first names the group. */
const ALIKE = `
dead dead die died dies dying death deaths kill killed kills killing toll fatal fatality fatalities murder murdered slain perished lives bodies body victims victim
hurt hurt injured injure injuring injuries injury wounded wounding wound casualties hospitalised hospitalized
missing missing disappeared unaccounted
held arrest arrested arrests arresting detained detain detention custody captured capture capturing nabbed apprehended caught jailed
freed freed released rescued rescue rescuing saved evacuated evacuate evacuation
people people persons person residents resident inhabitants inhabitant population citizens citizen home
child child children kid kids boy boys girl girls teenager teenagers teen youth youths youngster
crew crew crewmen crewman sailors sailor seamen mariners
boat boat boats ship ships vessel vessels speedboat speedboats trawler freighter
quake quake quakes earthquake earthquakes temblor tremor tremors
damage damaged damage damages destroyed destroy destroying flattened flattening leveled levelled leveling razed ruined collapsed wrecked devastated
house house houses home homes building buildings structures dwellings
shop shop shops store stores
protest protest protests protesters protestor demonstration demonstrations demonstrators riot riots rioting rioters unrest clashes violence
attack attack attacked attacks attacking assault hijack hijacked hijackings hijacking raid raids
seize seized seizing recovered confiscated found
gun gun guns rifle rifles weapon weapons pistol handgun revolver
comment comment comments letters
cost cost costs price value worth damages damage losses loss
police police officer officers policeman policemen cop cops
cut cut cuts severed snapped broken down damaged outage disrupted disruption offline off-line lost
cable cable cables line lines circuits
internet internet web online
call call calls telephone phone voice
group group groups organisations organizations
rule rule rules regulation regulations
sentence sentence sentenced prison jail
deal deal acquisition takeover merger buy acquire bought purchase
share share shares stock
rise rise rose risen up increase increased gain gained climbed jumped
fall fall fell fallen down decrease decreased decline declined dropped plunged
job job jobs worker workers employees staff
vote vote votes voted ballots
player game games match matches season
win win wins won victory victories success successes
goal goal goals points point scored score
crash crash crashed wreck accident collision collided
fire fire blaze flames
magnitude magnitude richter strength measuring registering
kilometre kilometre kilometer kilometres kilometers km
metre metre meter metres meters
`;
const GROUP = new Map(
  ALIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const [name, ...words] = line.split(' ');
      return words.map((w) => [w, name!] as const);
    })
    .toReversed(),
);

/** `low`: in lower case. */
export const groupOf = (low: string): string => GROUP.get(low) ?? stemOf(low);

export function stemOf(low: string): string {
  const bare = low.replace(/['’]s?$/, '');
  if (bare.length < 5) return bare.replace(/([^s])s$/, '$1');
  if (/ies$/.test(bare)) return `${bare.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|z)es$/.test(bare)) return bare.slice(0, -2);
  if (/[^su]s$/.test(bare)) return bare.slice(0, -1);
  return bare.replace(/(?<=\p{L}{4})(?:ing|ed)$/u, '');
}

const EMPTY = new Set(
  (
    'a an the of in on at to for from by with without within into onto over under after before since until during through throughout across around about against among between near outside ' +
    'inside off up down out and or but nor so than as if when while where who whom whose which that because per plus is are was were be been being am has have had having do does did will would ' +
    'can could may might must shall should it its he his she her they their them we our you your i my this these those there here also not no only just more most least less other another ' +
    'some any each every all both such same own very then now still already yet too said says say told tell according reported report reports added who’s was’nt it’s one two three four five six ' +
    'seven eight nine ten eleven twelve dozen hundred thousand million billion percent per cent nearly almost roughly approximately estimated least many much few several officials official'
  ).split(' '),
);
export const isEmpty = (low: string): boolean => EMPTY.has(low) || !/\p{L}/u.test(low);
