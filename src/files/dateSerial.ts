const DAY = 86_400_000;

/** The serial number of a date that the reader made of one, counted from 1900 as Excel counts (with its 29 February). */
export function dateSerial(date: Date): number | undefined {
  const days = (date.getTime() - Date.UTC(1899, 11, 31)) / DAY;
  if (!Number.isFinite(days)) return undefined;
  return Math.round((days >= 60 ? days + 1 : days) * 1e9) / 1e9;
}
