/** 2026年, 2025—2026学年, 现有 before a heading: when it was counted, not what. */
const WHEN =
  /^(\d{4}([-—–~至]\d{2,4})?(学年度?|年度?)?(秋|春)?(季)?(学期)?(初|末|底)?|本学年|本年度?|现有|实有|目前|当前)(的)?/u;
/** （不含附设幼儿班）: what is meant anyway. */
const WITHOUT_KINDERGARTEN = /\((不含|不包括|不计|除)[^()]*(幼|学前)[^()]*\)$/u;

/** A normalised heading without remarks that do not change what it counts; the same where it has none. */
export function withoutRemarks(text: string): string {
  return text.replace(WITHOUT_KINDERGARTEN, "").replace(WHEN, "");
}
