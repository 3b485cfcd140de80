import type { Level } from "../../standards/Level";

/** The words of the page that shows how shared stocks were divided; they load with it. */
export interface SplitWords {
  readonly title: string;
  readonly intro: string;
  readonly weights: string;
  readonly source: string;
  readonly level: Readonly<Record<Level | "senior", string>>;
  readonly whole: string;
  readonly weighted: (pupils: string, weight: string) => string;
  readonly perPupil: (per: 1 | 100, value: string) => string;
  readonly nothing: string;
  readonly schools: (count: number) => string;
}
