/** What only the functions for staff, classes and rooms say. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface StaffingWords {}
