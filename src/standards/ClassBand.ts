/** A span of class sizes; the wording is in i18n. */
export type ClassBand = "upTo35" | "normal" | "aboveNormal" | "large" | "extraLarge";
