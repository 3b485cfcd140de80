/** The event numbers of Excel on the web (excel-web-16.00.debug.js, `eventType`). */
export const eventTypes = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
} as const;
