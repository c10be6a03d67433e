/** Places other than countries, and what places and things are called. Own lists, lower case. */

/** Single words of US states and of big cities; several words are joined by the scan ("New York"). */
export const PLACES = `
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia washington wisconsin wyoming
carolina dakota hampshire jersey york
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev n.h n.j n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo d.c
london paris berlin rome madrid lisbon vienna dublin edinburgh glasgow belfast cardiff manchester birmingham liverpool leeds athens istanbul ankara moscow kiev kyiv warsaw
prague budapest bucharest sofia belgrade stockholm oslo copenhagen helsinki brussels amsterdam geneva zurich hague
beijing shanghai tokyo seoul pyongyang taipei bangkok hanoi jakarta manila singapore delhi mumbai karachi islamabad kabul tehran baghdad damascus aleppo mosul beirut jerusalem gaza
riyadh doha dubai cairo tripoli tunis algiers khartoum nairobi mogadishu lagos abuja accra dakar kinshasa harare johannesburg pretoria
sydney melbourne canberra auckland toronto montreal ottawa vancouver havana caracas bogota quito santiago
chicago boston philadelphia detroit atlanta dallas houston austin denver phoenix seattle portland miami orlando tampa cleveland cincinnati columbus milwaukee
minneapolis baltimore pittsburgh charlotte nashville memphis manhattan brooklyn queens bronx harlem hollywood raleigh richmond tulsa omaha sacramento
europe asia africa america antarctica scotland wales britain ulster crimea donbas kashmir tibet palestine
`;

/** Last words of a place's name. */
export const PLACE_NOUNS = `
city county state island islands river lake mountain mountains valley bay beach hill hills park street avenue road boulevard square bridge coast peninsula sea ocean gulf desert
district province region territory township village town square strip heights harbor harbour forest falls creek canyon springs
kingdom republic emirates states kong zealand leone africa korea carolina dakota york hampshire jersey mexico virginia arabia lanka rica salvador orleans angeles vegas francisco diego antonio
`;

/** Last words of names that are neither people nor bodies. */
export const THING_NOUNS = `
act bill law amendment treaty accord agreement award prize poll survey report charter monument memorial day week month year war wars games cup bowl championship series show tower building hotel stadium arena
trail trials doctrine plan program programme deal scandal debate conference summit festival convention rule rules memo letter papers files emails server book movie film album song
crisis revolution movement spring era age election elections primary caucuses street road palace castle cathedral hurricane storm typhoon house
presidency legacy era
theory effect index average scale test project operation initiative medal league
`;
