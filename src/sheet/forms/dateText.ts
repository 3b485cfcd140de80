/** The day that a serial number of Excel stands for: 46266 -> "2026-09-01". */
export function dateText(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000)
    .toISOString()
    .slice(0, 10);
}
