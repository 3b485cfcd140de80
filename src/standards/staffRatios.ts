import type { Source } from "./Source";
import type { StaffLevel } from "./StaffLevel";

/** How many pupils one 教职工 stands for; 教职工 are all the staff, not the teachers (专任教师) alone. */
interface StaffRatios {
  readonly pupilsPerStaff: Readonly<Record<StaffLevel, number>>;
  readonly source: Source;
}

/** One standard for town and country since 2014. */
export const staffRatios: StaffRatios = {
  pupilsPerStaff: { primary: 19, junior: 13.5, senior: 12.5 },
  source: {
    // The document itself was not read; its number is recalled.
    document: "统一城乡中小学教职工编制标准（2014年，中央编办发〔2014〕72号）",
    confidence: "quoted",
    quote: "按照高中教职工与学生比为1∶12.5;初中为1∶13.5;小学为1∶19的比例,进行核定。",
  },
};
