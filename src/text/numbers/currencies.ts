/** Money: signs and words with their ISO 4217 codes. */

const SIGNS: Readonly<Record<string, string>> = {
  ...{ $: 'USD', US$: 'USD', $US: 'USD', USD: 'USD', A$: 'AUD', AU$: 'AUD', C$: 'CAD', CA$: 'CAD', HK$: 'HKD' },
  ...{ NZ$: 'NZD', S$: 'SGD', R$: 'BRL', '£': 'GBP', GBP: 'GBP', '€': 'EUR', EUR: 'EUR', '¥': 'JPY', '₹': 'INR' },
  ...{ RS: 'INR', 'RS.': 'INR', '₽': 'RUB', '₪': 'ILS', '₦': 'NGN', '₩': 'KRW' },
};

export const SIGN = '(?:(?:US|AU?|CA?|HK|NZ|[SR])?\\$(?:US)?|[£€¥₹₽₪₦₩]|\\b(?:USD|GBP|EUR|Rs\\.?))';

export const signed = (sign: string): string => SIGNS[sign.trim().toUpperCase()] ?? 'USD';

/**
 * Words after a number. Names that several currencies share ("pesos", "francs") stay as they are written, in the
 * singular. A dollar is taken for the American one and a pound of money for the British one where nothing else is said.
 */
const WORDS: readonly (readonly [forms: string, unit: string])[] = [
  ['(?:U\\.?S\\.?\\s{1,4}|American\\s{1,4})?dollars?', 'USD'],
  ['Australian\\s{1,4}dollars?', 'AUD'],
  ['Canadian\\s{1,4}dollars?', 'CAD'],
  ['Hong\\s{1,4}Kong\\s{1,4}dollars?', 'HKD'],
  ['euros?', 'EUR'],
  ['pounds?\\s{1,4}sterling', 'GBP'],
  ['yen', 'JPY'],
  ['yuan|renminbi', 'CNY'],
  ['rou?bles?', 'RUB'],
  ['rupees?', 'INR'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['shekels?', 'ILS'],
  ['baht', 'THB'],
  ['ringgit', 'MYR'],
  ['Swiss\\s{1,4}francs?', 'CHF'],
  ['francs?', 'franc'],
  ['pesos?', 'peso'],
  ['dinars?', 'dinar'],
  ['kron(?:or|er)', 'krona'],
  ['liras?', 'lira'],
];

export const CURRENCY_WORD = WORDS.map(([forms]) => forms).join('|');

const FORMS = WORDS.map(([forms, unit]) => [new RegExp(`^(?:${forms})$`, 'i'), unit] as const);

/** The code of a currency word, null for any other word. */
export const worded = (word: string): string | null => FORMS.find(([form]) => form.test(word))?.[1] ?? null;
