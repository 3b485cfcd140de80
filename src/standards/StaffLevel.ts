import type { Level } from "./Level";

/** The levels that staff is allotted to: 高中 too, which no balance standard judges. */
export type StaffLevel = Level | "senior";
