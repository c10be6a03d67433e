/** The encoder knows English only; on other languages it would guess. An unknown language is given the benefit of the doubt. */
export const isReadable = (language: string | null): boolean => language === null || /^en\b/i.test(language);
