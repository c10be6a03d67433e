/** What the words of a source say it is, as far as the stance of its statements turns on that. */
const words = (list: string) => new Set(list.split(/\s+/));

/** Things that show without having a say. */
const EVIDENCE = words(
  `poll polls polling survey surveys data statistics numbers study studies research average averages database record
  records result results returns document documents email emails e-mail e-mails footage tape tapes recording recordings transcript
  transcripts photo photos photograph photographs image images slide slides chart charts index census evidence test tests forecast
  analysis analyses aggregate filing filings findings estimate estimates tracker map graph graphs maps trackers indexes indices readings reading
  audit audits autopsy autopsies x-ray x-rays scan scans log logs receipts ledger ledgers scorecard rankings ranking metrics barometer
  experiment experiments trials meta-analysis simulation simulations models dataset datasets audio surveillance cctv dashcam bodycam
  screenshot screenshots imagery certificate certificates spreadsheet spreadsheets minutes archives archive timeline sample samples swab swabs sensors`,
);
/** Numbers, but for people who are called figures. */
const PEOPLE_FIGURES =
  /\b(?:political|public|party|opposition|key|leading|senior|religious|prominent|top|other|industry|church)\s+figures$/i;
/** Texts that somebody wrote to say something. */
const AUTHORED = words(
  `story stories report reports article articles ad ads statement statements letter letters book books memo memos paper papers brief briefs column
  columns editorial editorials speech tweet tweets post posts posting postings website site page bill law plan platform commercial clip
  video videos headline caption op-ed essay complaint lawsuit indictment ruling opinion treaty charter constitution rules act amendment release releases blog blogs essay essays manifesto pamphlet leaflet leaflets poster posters banner banners sign signs affidavit affidavits
  motion motions petition petitions lawsuits complaints indictments guidelines guidance policy code regulation regulations ordinance agreement contract
  broadcast documentary film interview newsletter dispatch dispatches submission submissions message messages note notes`,
);
/** Whose findings are rulings. */
const COURTS = words(
  'judge judges court courts jury juries jurors juror justice justices magistrate tribunal panel arbitrator arbitrators referee',
);
/** Bodies that grant and refuse. */
const AUTHORITIES = words(
  'commission council regulators board bureau senate parliament legislature assembly agency fec f.e.c authorities department ministry',
);

export type SourceKind = 'none' | 'evidence' | 'authored' | 'court' | 'authority' | 'other';

/** The head noun decides: in "a lawyer for the survey's authors" it is the lawyer. */
export function sourceKind(source: string): SourceKind {
  if (source.trim() === '') return 'none';
  const head =
    headOf(source)
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}.’'-]*/gu) ?? [];
  const noun = (head.at(-1) ?? '').replace(/['’]s?$/, '');
  if (EVIDENCE.has(noun)) return 'evidence';
  if (noun === 'figures' && !PEOPLE_FIGURES.test(headOf(source).trim())) return 'evidence';
  if (AUTHORED.has(noun)) return 'authored';
  if (COURTS.has(noun) || /\b(?:judge|justice|magistrate|supreme court)\b/i.test(source)) return 'court';
  if (AUTHORITIES.has(noun)) return 'authority';
  return 'other';
}

const PARTITIVE =
  /^(?:(?:at least )?(?:one|two|three|some|many|most|several|all|both|each|none|part|a series|a number|the majority) of (?:the |his |her |their |its )?)/i;
const AFTER_HEAD =
  /[,(–—]| [a-zà-ɏ]+ed (?:through|by|in|on|from|to|last|this|earlier|late|early)\b| (?:of|for|by|from|in|on|at|with|to|about|that|which|who|whose|conducted|released|taken|tracking|published|showing|titled|called|commissioned|obtained|sponsored|worried|concerned|surveyed|polled|close|familiar|interviewed|opposed|involved|responding|i|we)\b/i;

/** The words before the first clause, preposition or comma: they end in the head noun. */
export function headOf(source: string): string {
  const whole = source.replace(PARTITIVE, '');
  const cut = whole.search(AFTER_HEAD);
  return cut > 0 ? whole.slice(0, cut) : whole;
}
