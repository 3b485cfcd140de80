/** What only the functions for money say. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface FundingWords {}
