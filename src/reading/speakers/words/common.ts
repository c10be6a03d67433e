/** Words that wear a capital without being names. Own lists, lower case. */

/** Function words, days, months. */
export const STOPS = `
the a an and or but nor so yet if when while as at by for from in into of off on onto out over to up with within without about above after against
along among around before behind below beneath beside between beyond despite down during except inside like near outside past since than that
this these those through throughout toward towards under until upon via per versus vs
he she it they we i you him her his hers them their theirs its our ours my mine your yours me us who whom whose which what where why how
i'm i've i'd i'll he's she's it's they're we're you're we've you've they've that's there's what's who's here's let's don't didn't can't won't isn't
is are was were be been being am do does did have has had having can could may might must shall should will would ought not no yes
there here then now also just only even still too very more most much many some any each every either neither both all few several such same other another
again once ever never always often sometimes perhaps maybe
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec
today tonight yesterday tomorrow
`;

/** Words that begin sentences, beside the function words. */
export const OPENERS = `
according additionally afterwards ahead almost already although amid apart apparently asked because besides born calling citing clearly coming compared
considering currently depending due earlier early economically elsewhere especially eventually everybody everyone everything evidently exactly fewer finally first second third
following fortunately four five six seven eight nine ten given giving going good got great half hardly having hence here historically hopefully how however hundreds
including increasingly indeed initially instead interestingly ironically last late lately later least legally less look looking make making meanwhile meantime millions
moments moreover mostly nearly nevertheless new next nobody none nonetheless nothing notably noting obviously oh ok okay old one two three opponents originally
otherwise overall part partly people please police politically possibly potentially previously prior privately probably provided publicly quite rather really recent recently regardless
remember right roughly saying second see seeing separately shortly similarly simply so-called somebody somehow someone something soon speaking specifically starting sure surely take taking talk thank thanks
then thereafter therefore think thousands though thus time together top tough traditionally trying turning typically ultimately underneath unfortunately unless unlike unlikely using usually virtually
voters wait watch watching well whatever whenever whereas wherever whether whoever why word working worse worst writing yeah years year yep
asked added say says said tell told critics officials experts authorities analysts supporters opponents aides lawmakers residents witnesses researchers scientists sources
photo image video read related updated update breaking exclusive analysis opinion editorial advertisement share click follow subscribe correction
day week month night morning afternoon evening summer winter spring autumn fall election debate news report poll story question answer
young big small bad best better high low long short hard real true false public private national international local federal former current official
men women children students workers teachers parents families companies businesses countries nations states members leaders others
latest breaking live more watch
congratulations hello hey hi wow well-known back come let get go keep put turn stop start call ask meet learn find
`;

/** Proper adjectives and demonyms. */
export const ADJECTIVES = `
american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish icelandic
polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian belarusian serbian croatian bosnian albanian estonian latvian lithuanian georgian armenian
chinese japanese korean vietnamese thai indonesian malaysian filipino philippine burmese cambodian indian pakistani bangladeshi nepali afghan iranian iraqi syrian lebanese
jordanian israeli palestinian saudi emirati qatari kuwaiti yemeni omani egyptian libyan tunisian algerian moroccan sudanese ethiopian eritrean somali kenyan ugandan tanzanian rwandan
nigerian ghanaian senegalese malian ivorian cameroonian congolese zambian zimbabwean african angolan mozambican
canadian mexican cuban haitian jamaican guatemalan honduran salvadoran nicaraguan panamanian colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian uruguayan paraguayan
australian asian european latin arab arabic persian kurdish western eastern northern southern northeastern northwestern southeastern southwestern middle soviet
north south east west central
christian muslim jewish catholic protestant evangelical islamic orthodox mormon hindu sikh buddhist islamist sunni shiite shia baptist methodist
republican democratic democrat gop libertarian liberal conservative labour tory socialist communist marxist nazi fascist
hispanic latino latina african-american black white native asian-american mexican-american
texan californian parisian londoner
olympic nobel pulitzer emmy oscar grammy
internet web god bible koran quran earth constitution
`;
