/** Sizes in one unit, so that 12 days and two weeks can be compared. */

const IN: Readonly<Record<string, number>> = {
  ...{ second: 1, minute: 60, hour: 3_600, day: 86_400, night: 86_400, week: 604_800, fortnight: 1_209_600 },
  ...{ month: 2_629_800, year: 31_557_600, decade: 315_576_000, century: 3_155_760_000 },
  ...{ mile: 1_609, 'nautical mile': 1_852, kilometre: 1_000, kilometer: 1_000, km: 1_000, metre: 1, meter: 1, m: 1 },
  ...{ foot: 0.3048, ft: 0.3048, yard: 0.9144, inch: 0.0254, cm: 0.01, mm: 0.001, centimetre: 0.01, centimeter: 0.01 },
  ...{ tonne: 1_000, ton: 1_000, kilogram: 1, kilogramme: 1, kilo: 1, kg: 1, pound: 0.4536, lb: 0.4536, gram: 0.001 },
  ...{ share: 100 },
};

/** Of a unit, in seconds, metres, kilograms, percent; 1 for one that nothing is known of. */
export const sizeOf = (unit: string | null): number => (unit === null ? 1 : (IN[unit] ?? 1));
