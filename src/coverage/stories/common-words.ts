/**
 * How common plain words are in English news, as far as an archive that has just begun cannot know it yet: a word of row n stands in
 * about one of 2^n to 2^(n+1) articles.
 */
import { hashOf } from './hash.ts';
import { stemOf } from './stems.ts';

const ROWS: readonly string[] = [
  `about after also an and are as at be been but by for from had has have he his in is it more not of on one out
said that the their they this to up was which who will with would`,
  `according against all any back because before being can could do even first get her him how if into its just
last like made make many may most new news no now only or other over people she since so some than them then
there three time told two us very we week well were what when where while year years you`,
  `added again ago already american among another around asked away based become believe best between big both
called came campaign come company country day days despite did director does down during earlier early end every
far few five former found four full given go going good got government group help here high home house however
including know later least left life likely long look lot making man me media might million monday month months
mr much my national need never next number off old our own part party past place president public put real
really recent report reported right same say saying says second see seen set several should show something state
statement states still such support take taken these think those though through times too took top tuesday under
united use used want way went whether without work world yet your`,
  `able across act action actually ahead almost along although always am america announced anti anyone anything
appeared attack attacks became began behind better biggest bill bring british business call cannot case change
chief children city claim claimed claims clear close co comes coming comment comments committee companies
conference continue continued control cost countries course court current currently cut david deal death
december decided decision department described different doing done due each eight either election enough event
ever everyone evidence executive expected face fact failed family feel fight final find firm follow following
force foreign forward free friday front further future game gave general getting give great ground groups half
happened hard having head health held himself history hit hold hope hours idea important include industry
information instead interest international interview involved iraq issue issues january job john june keep key
kind known large late latest law lead leader leaders leading led less let level line little live local looking
lost low major makes march mark market matter means meeting member members men message michael middle minister
money morning move must name near nearly needed needs night north nothing november office official officials
often once online open order others outside pay person personal plan plans play point police policy political
position possible post potential power press previously private probably problem question radio rather received
recently record release released remains reports result return rights role run running saturday saw school
secretary security senior sent september series service services share short showed shows side similar single
six small social someone soon south speaking spokesman staff star start started stop story street strong sunday
sure system taking talk team term th themselves thing things third thought thursday today together total true
try trying turn turned tv university until using video wanted wants war washington watch website wednesday weeks
white whose why win within woman women won worked working wrote york young`,
  `ability above absolutely access account accounts accused actor add adding additional address administration
admitted advantage age agency agreed agreement aid air al alleged allow allowed alone americans amid amount
analyst analysts announcement annual answer apparently appear appearance appears approach april area areas
argued article ask asking associated attempt attention audience august authorities available average avoid
backed bad ban bank base battle beat becoming begin beginning believed believes below beyond bid billion bit
black board body book border born break breaking britain brought brown build building buy california calling
calls candidate capital car care career carried cases cash cause caused center central certain certainly
chairman challenge chance changed changes charge charges child china choice chris citizens civil claiming class
clearly closed club college com committed common community compared completely computer concern concerned
concerns confirmed conservative consider considered continues costs council couple cover create created credit
crime criminal critical criticism daily data date de dead debate declared declined demand democratic denied
details development died difficult direct directly discuss dollars doubt drive dropped east easy economic
economy editor education effect effort efforts else emerged employees ended ensure entire especially europe
european events eventually everything exactly example exchange expect experience experts explained expressed
extremely faces facing fall false families fans fast father fear february federal fell fellow felt female field
fighting figure figures film finally financial fire florida focus focused followed forced forces form founder
france friend friends fund george gets giant giving global goes gone growing growth guy hand hands happen happy
hear heard heart helped higher highly holding hopes host hour huge human hundreds illegal image images
immediately impact incident included includes increase increased increasingly independent inside institute
intelligence internet investigation investment issued itself james jobs joined july justice kept killed knew
knows lack largest launch launched laws leadership leave leaving legal liberal light list lives living london
longer looked looks loss love lower mail main majority manager martin mass massive match maybe mean meant
meanwhile meet met mike military millions mind minute minutes missing moment mother moved movement movie moving
ms music named nation nations network newspaper nine non none noted numbers october offer offered offering
officer oil opening operation operations opportunity original overall page paid parents particular particularly
parties parts passed paul per percent performance perhaps period peter phone picked picture planned planning
played playing plus points policies politics poll poor popular positive posted powerful present presidential
pressure pretty prevent previous price primary prime pro problems process profile program project protect
provide provided published push putting quarter questions quickly quite race raise raised ran range rate re
reach reached read ready reason reasons red refused region related remain reportedly reporters research respond
response responsible rest results returned reuters revealed rise risk rival road room rose round rules safe
sales save season secure seeing seeking seem seemed seems self sell selling send sense separate serious seven
shared shooting shot showing shown sign signed significant simply site situation size society sold son sort
sound source sources speak special speech spend spending spent spoke spokeswoman spread st stage stand standard
standing starting stay step steve stopped strategy style subject success successful suggest suggested summer
supporters surprise takes talking talks target tax technology television tell telling terms terror terrorism
terrorist test texas text thousands threat throughout tough town track trade tried twice uk understand union
unless unlikely users version via vice victims victory view violence visit voice vote wall warned ways weekend
west western whole whom wide widely wife winning word words workers works worth writing written wrong`,
  `abroad accept accepted acknowledged acting actions active activists activities activity ad addition adopted
advance advanced advice adviser affairs affected africa african afternoon agencies agent agents aggressive agree
aimed airport alan alex alive allegations allegedly allies allowing allows alongside analysis andrew angeles
anger angry announce apart apparent appeal appropriate approval approved argument arm arms army arrested arrived
asia asian aside assault assistant association attacked attacking attempts attend attended attorney author
authority award awards aware baby background backing badly band banks basic basis beating becomes begins begun
behalf ben benefit benefits bigger birth blame blamed block blood blue boost boss boston bottom bought box boy
brand brian brief bringing broadcast broke broken brother built businesses buying cable camera camp canada card
carolina carry carrying cast caught celebrity century ceremony chances changing channel character charged
charles check chinese choose chosen christian christmas church cited cities citizen clean closely closer closing
coalition code cold colleagues combat combined commercial commission commitment communications communities
compete competition competitive complaints complete complex concluded condition conditions conduct conducted
confidence confident confirm conflict congress connection consequences considering consumer consumers contact
content contest continuing contract contrast contributed controlled controls controversial controversy
conversation core corporate counter county coverage covered creating crisis critics cross crowd crucial culture
customers cuts cutting damage danger dangerous dark daughter deals decade decades decide decisions deep deeply
defeat defend defended defending definitely degree deliver delivered demands democrat deputy designed desperate
detailed determine determined developed developing device devices die difference digital directed direction
disaster discovered discussed discussion dismissed display distance district division doctor doctors document
documents dollar domestic door double dozen dozens dr draw drawn driven driving drop drug duty earned earnings
earth easier easily eastern edge effective effectively elected elections elsewhere email emergency ending energy
enforcement england english enter entered entering entertainment entirely environment era eric established
estate estimated estimates evening everybody ex executives existing expand expansion expectations expects
expensive experienced expert explain express extra eye eyes faced factor failing failure fair faith fake fallen
falling familiar famous fan fears feature featured features feeling feels fees feet fewer fifth file filed
finance finding fine finished fired fit flight floor fly flying follows food foot footage football fought
foundation founded fourth freedom french fresh friendly fuel fully fun funding funds gain gained gains games gas
gathered generally generation genuine german germany girl girls gives globe goal god gold governor grand greater
greatest green grew grow grown guard guilty gun guys hall handed handle handling happening happens headed
headquarters heads hearing heavily heavy helping herself highest hill hits hitting holds holiday hollywood homes
hoped hoping hospital hot hotel hurt husband id ideas identified identify identity ill immediate immigration
impossible improve income increasing indeed india indicated individual individuals influence initial initially
injured insisted instance intended interested interesting interests internal interviews introduced investigating
investors involvement involving islam island israel jail japan japanese jason jim joe johnson join joining joint
jonathan jones journal journalist journalists judge keeping kelly kevin kids kill killing kim king knowledge
korea land language largely larger las lawyer leads league learn learned letter levels lies likes limited lines
link linked links listed lived los lose losing machine magazine mainstream maintained maker male managed
management markets material matt matters measure measures medical meetings mention mentioned messages mexico mid
miles ministry miss missed mission mistake mobile model models modern moments mostly mrs multiple murder muslim
muslims myself names natural nature necessary negotiations neither net networks newly nice nobody nor normal
northern note numerous obvious obviously occurred offers officers officially older ones ongoing onto opened
operating opinion opportunities opposed opposition option options ordered orders originally otherwise overseas
owned owner owners pair panel paper paris park parliament partner partners pass path paying peace perfect
perform performed personally photo photos pick pictures piece placed places platform player players plays
pledged plenty pointed politicians popularity population positions possibility possibly potentially powers
practice praised pre predicted prepared preparing presence presented prices prior prison prize produce produced
product production products professional professor profit profits programs progress prominent promise promised
prompted property proposal proposed protection proud prove proved providing publicly pull pulled pushed pushing
quality questioned quick quoted radical raising rally rare rates reaching reaction reading reality receive
receiving recorded records recovery reduce referred referring reform regarding regime regional registered
regular regularly rejected relations relationship relatively relief religious remained remaining remarks
remember remove removed repeatedly replied reporter reporting represent representatives represented represents
reputation request require required resources respect responded responsibility retail retired returning reveal
revenue review rich richard rising risks rivals robert rock roughly row rule ruled ruling runs russia russian
safety sale san scale scandal scene scheduled schools science scott screen search seat seconds secret sector
seek sees sending seriously serve served serving session setting sex shape shares sharing sharp shift shock
shocked shortly shut sides signs simple singer sister sit sites sitting slightly slow smaller smart smith
software soldiers solid solution solutions somebody sometimes sorry sought southern space specific specifically
speculation speed split spoken sport sports spot spring square standards stands stars stated statements station
status stephen steps steven stock stood store stories straight strategic streets strength strike stronger
strongly struck struggle struggled struggling student students studies study stuff suffered suffering suggesting
suggests super supported supporting supposed supreme surprised surprising surrounding survey suspected suspended
systems table tactics talked targeted targets task taxes tech tells territory terrorists tests thank thanks
therefore thinking thinks thomas threatened threatening threats ties tim title tom tony totally touch tour
towards trading traditional trail train training travel treated treatment trend trial trip troops trouble truly
trust truth turkey turning turns type ultimately un unable unclear understood unfortunately unit unknown unlike
unusual unveiled upcoming update updated upon urged usa user uses usual usually value variety various vast vegas
veteran victim videos viewers views violent vision visited vital voted voting vowed wait waiting wake walk
walking warning watched watching water wave weak weapons wearing web websites welcome whatever widespread
william williams willing wing winner wish wonder worker worldwide worried worry worse worst write yes younger`,
  `abandoned absence absolute abuse academy acceptance accepting accompanied accurate accusations achieve
acknowledge acted activist actors actress acts actual adam addresses addressing adds ads adult adults
advertising advised advocates affair affect afford afghanistan afraid aged ages aim aims aired airlines alliance
alternative amazing amounts anniversary announcing anonymous answers anticipated anybody anymore anyway anywhere
apology appeals appearances appearing application applied apply appointed approached arena arguing arrest
arrival arriving art articles aspects assembly assessment assets assistance assume assured atlantic attempted
attempting attending attract attracted attributed audio australia automatically balance ball banned bar
basically battery battles battling bay beach bear beaten beautiful bed beijing belief berlin bet billionaire
billions bills birthday blocked blog blow bob bodies bomb books boom borders boys breach breakfast breaks bridge
briefly bright brings broad brothers buildings bus busy cabinet calm cameras campaigns canadian cancer cap
capabilities capable capacity captain capture cards careful carefully cars catch category catholic causes
causing cautious celebrated celebrities cell chain chair challenges chamber chaos charging charity charlie chat
cheaper checks chicago chip choices chose christopher circumstances classic cleared click client climate closest
clothes clothing coast colleague collected collection combination comedian comedy comfortable command
commissioner commit communication comparison competing competitors complained complaint completed complicated
computers concert condemned confidential connect connected connections consistent conspiracy constant
construction consultant contacted contain contained contested context contrary conventional convicted convinced
cool corner correct correspondent count courts covering crack craig crash crazy creation credibility crew crimes
criminals crossed crowds crude currency customer damaged dan daniel dates dave davis dealing deaths debut dec
decent decline dedicated deemed defined delay delayed delivering demanded demanding democracy demonstrate
demonstrated denies deny departure depending depth describe describes describing design desire destroy destroyed
destruction detail detained develop developer differences dinner disappeared disappointed discussions disease
dispute distributed distribution divided documentary dog donations doors doubled doubts download drama dramatic
drawing dream drew driver dropping drove drugs dubbed earning eating ed editing edward effects el elderly
electronic eligible elite embarrassing embrace emerging emotional empire employed employee empty encourage
encouraging ends enemy engage engaged engagement enjoy enjoyed enormous ensuring enterprise entitled entry
environmental episode equal equally equipment equivalent error escape essential establish estimate ethnic eve
evil exact except excited exciting exclusive exercise exist existence exists exit expanded expanding expecting
experiences explaining explains exposed extend extended extensive extent extraordinary extreme facilities
facility factors factory fail fairly falls fame fashion faster fat fate fault feared featuring fed fee feed
fields fierce files fill filled findings finish firing fiscal fitness fix fixed flat flow focusing forcing
forecast forget forgotten formal formed forms fortune forum francisco frank frequently frustrated frustration
function funded funny gaining gap gary gathering gear generated glad goals golden goods gordon governments grant
granted greg gross grounds guess guest harder hardly harm heading headline headlines healthy heat hell helps
henry hero hey hidden hide highlighted historic historical hole honest hopeful hopefully hospitals hundred
ignored ii imagine immigrants importance impose imposed impressive improved improving incidents increases
incredible incredibly independence independently indian indicate indication influential informed infrastructure
initiative innocent inquiry insider insists inspired institutions insurance intense intent intervention
interviewed introduce introduction investigate investigated investigations investments invited iran iraqi
israeli italian items jack jackson jan jeff jewish jimmy joel jon jose josh judicial jump jumped jury justin
keen keeps kicked killer kinds kingdom knocked knowing korean la label lady laid landed landing landscape
launching lawrence lawsuit lawyers lay leaked learning leaves lee legally legend legitimate length lengthy
letters letting lie liked limit limits listen listening lists literally location lock locked loose lord lots
louis loved lowest loyal luck lucky luxury lying lynch mainly maintain makers managing manner manufacturing map
marked marketing marks marriage married mary mate materials matthew mayor meaning memorial memory messaging
michelle midnight minds mini minor minorities minority mistakes mix mixed momentum monitor monitoring monthly
motion mouth moves movies multi nationwide native necessarily negative negotiate nevertheless newspapers
normally notice nuclear observers occasions odd odds offensive offices oh ok oliver opens operate opposite opted
optimistic orange ordinary oscar outcome outrage overwhelming ownership owns pace pack package pages pain papers
parent parliamentary participation partnership passing patrick pause payments peak penalty perfectly performing
permanent perspective phil phones physical picking pieces pilot plane planes planet plant pleaded please pledge
pm pocket pointing pop pose posed posts poverty practices praise predict prefer prepare presidency pressed
prevented priced primarily principal privacy probe procedures producing projects promising promote promoting
prompting proof proper properly prosecution prosecutors prospect protected protecting protest protests provides
province publication publicity purchase purpose purposes pursue puts quarters queen questioning quiet quit
ranging ranked ranking ranks rapid rapidly rarely reacted readers reasonable recall recalled recognition
recommended recording recover recovered recruit reduced reducing reference refugees refuse refusing regions
releasing relevant religion remarkable remote renewed repeated replace replaced replacement representative
representing republic requested requests requires rescue researchers reserve resolution resolve respected
respectively responding restrictions resulted returns reveals revolution reward risen rob roles roll rolling
route roy royal rural rush rushed ryan sad sam sarah sat saudi saved saving scared scenes schedule scientists
screens scrutiny sea sean searching seats section secured securities seemingly select selection sensitive
sentence sentenced serial sessions sets seventh severe sexual shadow ship shoot shop shopping shots sick signal
significantly silicon silver similarly sir sits skills skin sky slipped slowly soft solve somehow somewhat
somewhere song songs sophisticated soul sounds spanish sparked speaker spin spirit spotted spreading stable
starring starts stations stayed steel stepped stick stolen stone stopping stores strange stream stress stressed
strict strikes striking string strongest structure stuck stupid subsequent subsequently substantial successfully
sudden suddenly suggestion suicide suit summit sun supplies supply supports surface survive survived susan
suspect suspects suspension suspicion sustained swept switch takeover tale talent tank tape targeting taylor
teacher teachers teams technical technologies teenager telephone temporarily ten tend tens terrible tested
testing theft theory thin thirds thoughts thousand threaten threw throw throwing thrown thus ticket tied tight
timing tiny tired titled titles tomorrow tone tool tools tracking tracks traded tradition traditionally traffic
tragedy trained transfer transition treat tremendous tribute tries trio turkish types typical typically ultimate
uncertainty understanding unexpected unique universal upper ups upset urban urging useful valuable values van
vehicle vehicles venture viewed village violated virginia virtually virus visiting vocal voices vulnerable
walked walter warm wars waste weapon wear weekly weight welcomed welfare wider wild wilson window winter
withdraw witness wonderful worrying writer yard yesterday yourself zero zone`,
];

const SHARES = new Map(ROWS.flatMap((row, n) => row.split(/\s+/).map((word) => [word, 0.75 / 2 ** n] as const)));

/** Share of articles that hold the word; 0 where it is not known as common. */
export const shareOf = (word: string): number => SHARES.get(word) ?? 0;

let hashes: Map<number, number> | null = null;

/** The shares by the hashes that features have: of all forms of a word, the commonest counts. */
export function commonHashes(): ReadonlyMap<number, number> {
  if (hashes) return hashes;
  hashes = new Map();
  for (const [word, share] of SHARES) {
    const hash = hashOf(stemOf(word));
    hashes.set(hash, Math.max(share, hashes.get(hash) ?? 0));
  }
  return hashes;
}
