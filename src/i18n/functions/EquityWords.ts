/** What only the measures of equity say. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface EquityWords {}
