/** Nouns for what carries words, and for occasions on which they are said. */

const set = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/[,\n]/)
      .map((w) => w.trim())
      .filter(Boolean),
  );

/** Written or recorded; singular forms. */
const MEDIA = set(`
statement, release, communique, communiqué, tweet, post, posting, thread, blog, update, message, text, memo, memorandum,
letter, email, e-mail, missive, op-ed, column, editorial, essay, article, commentary, piece, story, feature, profile, exposé, expose,
book, memoir, autobiography, biography, report, paper, study, filing, document, lawsuit, suit, complaint, motion, brief,
petition, affidavit, indictment, ruling, opinion, dissent, verdict, judgment, judgement, decision, order, testimony, deposition,
transcript, ad, advertisement, advert, commercial, spot, video, clip, recording, tape, footage, documentary, film, note, notice,
bulletin, dispatch, podcast, newsletter, blogpost, livestream, manifesto, declaration, resolution, proposal, questionnaire,
survey, poll, website, page, profile, caption, leaflet, pamphlet, brochure, flyer, cable, prospectus, circular, notes, papers,
comments, remarks, submission, announcement, telegram, obituary, review, app, feed, account, platform, newspaper, magazine, journal
`);

const OCCASIONS = set(`
interview, speech, address, briefing, teleconference, conference, call, conversation, chat, hearing, rally, debate, town hall, forum, event,
meeting, summit, convention, stop, cookout, barbecue, fundraiser, fund-raiser, dinner, lunch, luncheon, breakfast, reception, gathering,
roundtable, round table, panel, ceremony, funeral, vigil, service, march, protest, demonstration, appearance, visit, tour,
session, sermon, mass, lecture, discussion, keynote, commencement, trial, inquest, inquiry, arraignment, sentencing, proceedings, court,
testimony, questioning, cross-examination, interrogation, broadcast, show, programme, program, episode, segment, telecast,
presser, q&a, news conference, press conference, talk, talks, toast, monologue, eulogy, seminar, symposium, workshop, festival, launch,
signing, inauguration, swearing-in, picket, sit-in, webcast, webinar, series, edition
`);

/** Their own medium, no noun needed: "on Twitter". */
export const PLATFORMS =
  /^(?:Twitter|Facebook|Instagram|YouTube|Weibo|WhatsApp|Telegram|Snapchat|Reddit|TikTok|LinkedIn|MySpace|Tumblr|Periscope|Skype|Medium|Truth Social|Threads|Mastodon|Bluesky|VKontakte)\b(?! (?:users?|followers|executives?))/;

/** Nouns that are an occasion only with words before them that say so: "a campaign stop". */
export const VAGUE: ReadonlyMap<string, RegExp> = new Map([
  ['stop', /\b(?:campaign|rally|tour)\s+$/i],
  ['service', /\b(?:memorial|church|funeral|prayer|remembrance)\s+$/i],
  ['call', /\b(?:conference|telephone|phone|earnings|video|skype|investor|analyst|a|the)\s+$/i],
  ['conference', /\S+\s+$/],
  ['release', /\b(?:press|news|media)\s+$/i],
  ['message', /\S\s+$/],
  ['page', /\b(?:facebook|web|fan|home|twitter)\s+$/i],
  ['account', /\b(?:twitter|facebook|instagram|weibo|social media|media)\s+$/i],
  ['feed', /\b(?:twitter|facebook|instagram|social media)\s+$/i],
  ['platform', /\b(?:social|media|microblogging|blogging)\s+$/i],
  ['series', /\b(?:video|interview|newsmaker|podcast|tweet)s?\s+$/i],
  ['edition', /\S\s+$/],
  ['mass', /\b(?:a|sunday|morning|evening|midnight|catholic|requiem|memorial|easter|papal|christmas)\s+$/i],
  ['spot', /\b(?:second|radio|tv|television|ad|advertising)\s+$/i],
  ['update', /\S\s+$/],
  ['paper', /\b(?:court|position|policy|discussion|white|research|working|legal|briefing|the|a)\s+$/i],
  ['proposal', /\S\s+$/],
  ['order', /\b(?:court|executive|written|an?|the|\w+-page)\s+$/i],
  ['court', /^(?:a |the |federal |open |supreme |district |high |crown |magistrates['’]? |county |state )*$/i],
]);

/** Singular of a plural head ("remarks" stands for itself). */
export function isChannelNoun(phrase: string, word: string): boolean {
  if (word === 'March') return false;
  const w = word.toLowerCase().replace(/['’]s?$/, '');
  const forms = [w, w.replace(/s$/, ''), w.replace(/ies$/, 'y'), w.replace(/(?<=[sx]|ch)es$/, '')];
  for (const f of forms) {
    if (!MEDIA.has(f) && !OCCASIONS.has(f)) continue;
    const needs = VAGUE.get(f);
    if (!needs || needs.test(phrase)) return true;
  }
  return /\bq&a$/i.test(`${phrase}${word}`) || (w === 'hall' && /\btown\s+$/i.test(phrase));
}
