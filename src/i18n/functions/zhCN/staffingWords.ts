import type { StaffingWords } from "../StaffingWords";

export const staffingWords: StaffingWords = {};
