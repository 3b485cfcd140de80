/**
 * Begins every flag's formula: worth 0, and the sign by which our flags are found again after a sort, a copy, a
 * save, or in another window, where an id would be lost.
 */
export const flagMarker = 'N("BALANCE")';
