import type { Field } from "./TableColumn";

/** The columns that can count the pupils whom compulsory education is judged by. */
export const pupilFields: readonly Field[] = ["pupils", "primaryPupils", "juniorPupils"];
