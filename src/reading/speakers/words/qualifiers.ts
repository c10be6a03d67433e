/** Words in small letters that stand in a title before a name. Own list. */
export const QUALIFIERS = `
shadow former longtime long-time then veteran senior junior deputy vice assistant associate chief executive press campaign presidential vice-presidential congressional state local regional city county
federal national foreign prime acting interim conservative liberal progressive moderate independent libertarian billionaire millionaire retired real estate talk radio tv television news tax trade policy
political economic financial legal health law communications research marketing sales operations human rights civil police fire opposition party majority minority leading top prominent fellow famed famous
embattled outspoken disgraced late current outgoing incoming first second third young old new former-turned bank company union army navy air force school high college university medical film music sports sport
football soccer baseball basketball cricket rugby tennis golf boxing hockey defense defence finance interior justice education transport environment energy culture home climate science space
technology tech media business industry oil security intelligence military pop rap rock opera folk soul fashion food crime art theatre theatre stage screen screen world gold olympic grand
managing founding sitting ruling leading visiting acting rookie star general principal special lead head main district municipal provincial federal royal imperial supreme criminal constitutional
right-wing left-wing far-right far-left centre-right centre-left ultra-conservative anti-war pro-government gay black white female male teenage openly award-winning best-selling bestselling celebrity reality
investment hedge fund private equity venture capital insurance advertising public relations customer service quality project product program programme budget commerce labor labour housing
immigration refugee relief aid rescue emergency traffic aviation railway shipping labor-backed tribal religious spiritual supreme
`;
