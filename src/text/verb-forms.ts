/**
 * English verb forms to the verbs they may be a form of. There is no dictionary: the caller has a list of verbs and takes
 * the first candidate that is on it ("planned" -> plan, planne, planned; "stating" -> stat, state, stating).
 */

/** Irregular forms of verbs that report, judge or will something, and of the auxiliaries. Own list. */
const IRREGULAR = `be:am,is,are,was,were,been,being,'m,'re,’m,’re have:has,had,having,'ve,’ve do:does,did,done,doing
can:could,ca will:would,wo,'ll,’ll shall:should may:might say:said,says tell:told think:thought know:knew,known
write:wrote,written speak:spoke,spoken find:found hold:held see:saw,seen feel:felt hear:heard read:read believe:believed
give:gave,given take:took,taken make:made go:went,gone,goes put:put set:set come:came get:got,gotten let:let lay:laid
mean:meant understand:understood swear:swore,sworn forbid:forbade,forbidden bet:bet bid:bade,bidden seek:sought
teach:taught lead:led leave:left lie:lied,lying,lies tie:tied,tying draw:drew,drawn show:showed,shown keep:kept begin:began,begun
run:ran choose:chose,chosen quote:quoted sing:sang,sung ring:rang,rung send:sent stand:stood spell:spelt
learn:learnt dream:dreamt foresee:foresaw,foreseen forget:forgot,forgotten overrule:overruled pay:paid pin:pinned
plead:pled shoot:shot strike:struck,stricken throw:threw,thrown withdraw:withdrew,withdrawn withhold:withheld
break:broke,broken cast:cast call:called fall:fell,fallen fight:fought hit:hit lend:lent meet:met paint:painted
shed:shed sign:signed steer:steered uphold:upheld rip:ripped forecast:forecast broadcast:broadcast tear:tore,torn
undercut:undercut misspeak:misspoke
arise:arose,arisen awake:awoke,awoken bear:bore,borne,born beat:beat,beaten become:became bend:bent bind:bound bite:bit,bitten
bleed:bled blow:blew,blown breed:bred bring:brought build:built burn:burnt burst:burst buy:bought catch:caught cling:clung cost:cost
creep:crept cut:cut deal:dealt die:dying,died dig:dug dive:dove drink:drank,drunk drive:drove,driven eat:ate,eaten feed:fed
flee:fled fling:flung fly:flew,flown forgive:forgave,forgiven freeze:froze,frozen grind:ground grow:grew,grown hang:hung
hide:hid,hidden hurt:hurt kneel:knelt leap:leapt light:lit lose:lost mislead:misled mistake:mistook,mistaken
misunderstand:misunderstood offset:offset outdo:outdid,outdone overcome:overcame override:overrode,overridden oversee:oversaw,overseen
overtake:overtook,overtaken overthrow:overthrew,overthrown panic:panicked,panicking prove:proven quit:quit rebuild:rebuilt
redo:redid,redone resell:resold retell:retold rethink:rethought rewrite:rewrote,rewritten rid:rid ride:rode,ridden rise:rose,risen
sell:sold shake:shook,shaken shine:shone shrink:shrank,shrunk shut:shut sink:sank,sunk sit:sat sleep:slept slide:slid slit:slit
sow:sown speed:sped spend:spent spill:spilt spin:spun spit:spat split:split spoil:spoilt spread:spread spring:sprang,sprung
steal:stole,stolen stick:stuck sting:stung stink:stank stride:strode strive:strove,striven sweep:swept swell:swollen swim:swam,swum
swing:swung thrust:thrust undergo:underwent,undergone undertake:undertook,undertaken undo:undid,undone upset:upset vie:vying,vied
wake:woke,woken wear:wore,worn weave:wove,woven weep:wept win:won wind:wound wring:wrung mimic:mimicked,mimicking`;

let irregular: Map<string, string> | null = null;

function table(): Map<string, string> {
  if (irregular) return irregular;
  irregular = new Map();
  for (const entry of IRREGULAR.split(/\s+/)) {
    const [verb, forms] = entry.split(':') as [string, string];
    for (const form of forms.split(',')) irregular.set(form, verb);
  }
  return irregular;
}

/** The verbs that `word` (lower case) may be a form of, likeliest first; the word itself is always among them. */
export function verbsOf(word: string): readonly string[] {
  const known = table().get(word);
  if (known) return known === word ? [word] : [known, word];
  const w = word;
  if (w.endsWith('ies') || w.endsWith('ied')) return [`${w.slice(0, -3)}y`, w.slice(0, -1), w];
  if (w.endsWith('ing') && w.length > 4) return [...stems(w.slice(0, -3)), w];
  if (w.endsWith('ed') && w.length > 3) return [...stems(w.slice(0, -2)), w];
  if (w.endsWith('zzes')) return [w.slice(0, -3), w.slice(0, -2), w];
  if (w.endsWith('es') && w.length > 4) return [w.slice(0, -1), w.slice(0, -2), w];
  if (w.endsWith('s') && !w.endsWith('ss') && w.length > 3) return [w.slice(0, -1), w];
  return [w];
}

/** "plann" -> plan, plann, planne; "stat" -> stat, state; "agre" -> agree. */
function stems(stem: string): string[] {
  const last = stem.at(-1);
  const doubled = last === stem.at(-2) && /[bdgklmnprtz]/.test(last!);
  return doubled ? [stem.slice(0, -1), stem, `${stem}e`] : [stem, `${stem}e`];
}
