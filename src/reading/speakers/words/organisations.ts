/** What organisations are called. Own lists, lower case. */

/** Last words of an organisation's name, or common nouns for one. */
export const BODIES = `
department ministry agency bureau administration commission committee council board court authority office service services reserve
university college school institute institution foundation association federation union alliance league society club coalition
congress senate parliament assembly legislature house government party campaign pac caucus convention
steel oil gas energy foods pharmaceuticals insurance mining media records pictures entertainment studios software electronics electric petroleum stores bancorp securities telecom lines railways railway trust ventures labs
company corporation corp inc co llc ltd plc group holdings bank fund partners industries motors airlines airways systems technologies
times post journal news tribune herald gazette globe observer guardian telegraph examiner chronicle inquirer register press review magazine
network broadcasting radio television media website outlet newspaper paper
church army navy corps guard police command center centre organization organisation nations network watch project initiative
yorker united rovers wanderers athletic albion hotspur fc afc rfc
observatory chambers chamber forum inspectorate ombudsman confederation
mail express mirror standard monitor caller beast sentinel dispatch courier bulletin bee intelligencer online insider hebdo fellowship aid
ab ag gmbh nv asa oyj unicef headquarters secretariat directorate taskforce consortium syndicate confederation guild
hospital clinic laboratory museum library theater theatre airport embassy consulate tribunal registry exchange treasury
`;

/** Names that are organisations whatever stands around them: news media, companies, seats of power. */
export const KNOWN = `
reuters politico politifact breitbart xinhua tass bloomberg-news wikileaks facebook twitter google apple microsoft amazon youtube snapchat uber
pentagon kremlin congress nato fbi cia nsa doj epa irs fda cdc sec fec nypd lapd gop dnc rnc naacp aclu nra afl-cio cnn nbc abc cbs pbs npr bbc
msnbc espn hbo ap afp un eu imf who opec unesco unicef osce oecd wto icc un.s u.n i.r.s c.i.a f.b.i e.p.a hamas hezbollah isis isil taliban
bloomberg pew gallup quinnipiac rasmussen propublica gawker slate axios yahoo fox disney ford toyota boeing tesla exxon walmart intel ibm sony samsung nokia vodafone verizon comcast netflix airbnb ebay paypal tesco nestle siemens volkswagen bmw honda nissan shell hsbc barclays ubs citigroup jpmorgan pfizer
realclearpolitics huffpost vox buzzfeed qaeda qaida shabaab jazeera arabiya nusra haram hezbollah unhcr itv nhl nfl nba mlb fa uefa fifa ioc w.h.o forbes newsweek mashable macrumors techcrunch gizmodo engadget jezebel mediaite tmz interpol europol
nike durex coca-cola mcdonald's nintendo qantas vivendi renault peugeot airbus oracle cisco lenovo motorola ericsson huawei xiaomi alibaba tencent baidu spotify instagram whatsapp tumblr reddit linkedin pinterest
skype starbucks pepsico adidas ikea aldi lidl asda santander gazprom rosneft lukoil yukos statoil lufthansa ryanair easyjet opel vauxhall hyundai mazda toshiba hitachi fujitsu panasonic nvidia qualcomm unilever glaxosmithkline astrazeneca novartis
oxfam unhcr greenpeace ukip hmrc nhs tuc cbi rspca usda noaa nasa dhs usaid eurostat ofcom ofgem ofsted opec aipac
`;

/** Countries and capitals that stand for governments. */
export const COUNTRIES = `
afghanistan argentina australia austria bangladesh belgium bolivia brazil britain bulgaria cambodia cameroon canada chile china colombia
croatia cuba cyprus denmark ecuador egypt england estonia ethiopia finland france germany ghana greece haiti honduras hungary iceland india
indonesia iran iraq ireland israel italy jamaica japan kazakhstan kenya kosovo kuwait laos latvia lebanon libya lithuania malaysia
mali mexico moldova mongolia morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman pakistan panama
paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan
sweden switzerland syria taiwan tanzania thailand tunisia turkey uganda ukraine uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe
albania algeria angola armenia azerbaijan bahrain belarus benin bhutan bosnia botswana brunei burma burundi congo eritrea gabon gambia georgia guatemala guinea guyana jordan
kyrgyzstan lesotho liberia libya luxembourg macedonia madagascar malawi maldives malta mauritania mauritius montenegro tajikistan togo tunisia turkmenistan tonga samoa suriname
beijing moscow tehran pyongyang brussels u.s us uk u.k
`;
