/** Names of months and weekdays as news writes them, as pieces of patterns, and their numbers. */

export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|Jun\\.|July?|Jul\\.|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)(?![a-z])';
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
/** "Wed.", "Thurs": only where a date follows, for "Sat" and "Sun" are words. */
export const WEEKDAY_SHORT = '(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\.?';
export const PART_OF_DAY = '(?:morning|afternoon|evening|night|lunchtime|noon|midday)';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** 1 to 12, by the first three letters. */
export const monthNumber = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
/** 0 (Sunday) to 6, by the first three letters. */
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.slice(0, 3).toLowerCase());

/** After a number these say that something is counted, not dated: "in March 10 people died", "2016 voters". */
export const COUNTED =
  '(?:people|persons?|men|women|children|voters|votes|percent(?:age)?|per\\s+cent|pc|million|billion|thousand|hundred|dozen|miles|kilomet(?:re|er)s|km|met(?:re|er)s|feet|acres|pounds|dollars|euros|jobs|workers|employees|homes|houses|seats|points|runs|goals|others|times|tons|tonnes|soldiers|troops|students|respondents|adults|years|months|weeks|days|hours|minutes|degrees)';
