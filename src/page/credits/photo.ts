/** "Photo: A. Name", "(Image: GETTY)", "Name/AP", "Photograph by Name": who made a picture, in its caption or credit line. */
import { AGENCY } from './agencies.ts';
import { type CreditRule, credits } from './rule.ts';

const NAMED =
  /(?:^|[\s([|/—–-])((?:photo(?:graph(?:er|s|y)?)?s?|pictures?|pic|images?|fotos?|fotograf(?:ía|ia|ie|o)?|bild(?:er|quelle|nachweis)?|crédit photo|crédits?|credits?|imagen|imagem|immagine|zdj(?:ęcie|\.))(?:\s+(?:credit|by|courtesy(?: of)?|von|de|di))?\s*(?::|\bby\b|\bcourtesy of\b|\bcourtesy\b|©)\s*©?\s*)([^\n()[\]|]{2,80}?)\s*(?=[)\]|]|$)/iu;
const SLASHED = new RegExp(
  `(?<=^|[.!?»”"(—–]\\s*)((?:\\p{Lu}[\\p{L}.'’-]*\\s){0,3}\\p{Lu}[\\p{L}.'’-]*(?:\\s*/\\s*|,\\s*|\\s+via\\s+)${AGENCY}(?:\\s*(?:/|via)\\s*\\p{Lu}[\\p{L} ]{1,30})?)\\)?\\.?$`,
  'u',
);
const ALONE = new RegExp(`(?<=^|[.!?»”"(—–]\\s*)(${AGENCY})\\)?$`, 'u');

export const photo: CreditRule = (text, kind) => {
  if (kind !== 'caption' && kind !== 'credit' && !/\((?:image|photo|picture|foto|bild)[^()]*\)$/i.test(text.slice(-90)))
    return [];
  const named = NAMED.exec(text);
  if (named && isMaker(named[2]!)) {
    const start = named.index + named[0].indexOf(named[1]!);
    return credits([named[2]!.replace(/[\s.]+$/, '')], 'photo', start, start + named[1]!.length + named[2]!.length);
  }
  if (kind !== 'caption') return [];
  const m = SLASHED.exec(text) ?? ALONE.exec(text);
  return m ? credits([m[1]!], 'photo', m.index, m.index + m[1]!.length) : [];
};

/** A few words, most of them with capitals: "Image: A deal was agreed on Monday" is a caption. */
function isMaker(written: string): boolean {
  const words = written.split(/[\s/,]+/).filter((w) => /\p{L}/u.test(w));
  const capital = words.filter(
    (w) =>
      /^[^\p{L}]*\p{Lu}/u.test(w) ||
      /^(?:via|and|for|of|the|von|de|van|der|dpa|afp|epd|picture|alliance|imago|getty)$/i.test(w),
  );
  return (
    words.length > 0 && words.length <= 9 && 2 * capital.length > words.length && capital.length >= words.length - 2
  );
}
