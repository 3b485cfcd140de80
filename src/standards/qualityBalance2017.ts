import { aboveDegreeTerms } from "./aboveDegreeTerms";
import { sportsArtTerms } from "./sportsArtTerms";
import type { Source } from "./Source";
import type { Standard } from "./Standard";

const document = "《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）";
const form = "县域义务教育优质均衡发展申报表及其指标说明（依据教督〔2017〕6号）";

/** The regulation's own text was not at hand: its limits were read in provincial texts and in the national form. */
const limits: Source = { document, confidence: "quoted" };

const rule: Source = {
  document: form,
  confidence: "text-read",
  quote:
    "每所学校至少有6项指标达到要求,余项不能低于要求的85％;所有指标校际差异系数,小学均小于或等于0.50,初中均小于或等于0.45",
};

/** 优质均衡: every school and level reaches 6 of 7 limits and 85 % of the seventh; each coefficient has its limit. */
export const qualityBalance2017: Standard = {
  id: "2017",
  names: {
    zh: "县域义务教育优质均衡（2017）",
    en: "High-quality balance of compulsory education (2017)",
    zhShort: "优质均衡 2017",
    enShort: "High-quality balance 2017",
  },
  document,
  date: "2017",
  indicators: [
    {
      id: "L1",
      names: {
        zh: "每百名学生拥有高于规定学历教师数",
        en: "Teachers above the required degree per 100 pupils",
        zhShort: "高学历教师",
        enShort: "Degree teachers",
      },
      numerator: [{ field: "aboveDegreeTeachers", sign: 1 }],
      byLevel: aboveDegreeTerms,
      per: 100,
      unit: "person",
      countable: true,
      shared: false,
      decimals: 2,
      limits: { primary: 4.2, junior: 5.3 },
      source: limits,
    },
    {
      id: "L2",
      names: {
        zh: "每百名学生拥有县级以上骨干教师数",
        en: "Backbone teachers of county level or above per 100 pupils",
        zhShort: "骨干教师",
        enShort: "Backbone teachers",
      },
      numerator: [{ field: "backboneTeachers", sign: 1 }],
      per: 100,
      unit: "person",
      countable: true,
      shared: false,
      decimals: 2,
      limits: { primary: 1, junior: 1 },
      source: limits,
    },
    {
      id: "L3",
      names: {
        zh: "每百名学生拥有体育、艺术（美术、音乐）专任教师数",
        en: "Full-time PE and art (art, music) teachers per 100 pupils",
        zhShort: "体艺教师",
        enShort: "PE and art teachers",
      },
      numerator: [{ field: "sportsArtTeachers", sign: 1 }],
      alternatives: sportsArtTerms,
      per: 100,
      unit: "person",
      countable: true,
      shared: false,
      decimals: 2,
      limits: { primary: 0.9, junior: 0.9 },
      source: limits,
    },
    {
      id: "L4",
      names: {
        zh: "生均教学及辅助用房面积",
        en: "Teaching and auxiliary floor area per pupil",
        zhShort: "教辅用房",
        enShort: "Teaching area",
      },
      // The statistics count the indoor gym as teaching area; the standard counts it under L5.
      numerator: [
        { field: "teachingArea", sign: 1 },
        { field: "gymArea", sign: -1, optional: true },
      ],
      per: 1,
      unit: "squareMetre",
      countable: false,
      shared: true,
      decimals: 2,
      limits: { primary: 4.5, junior: 5.8 },
      source: limits,
    },
    {
      id: "L5",
      names: {
        zh: "生均体育运动场馆面积",
        en: "Sports ground and gym area per pupil",
        zhShort: "运动场馆",
        enShort: "Sports area",
      },
      numerator: [{ field: "sportsArea", sign: 1 }],
      // The statistics give the ground without the gym (运动场地面积) and the gym in a column of its own.
      alternatives: [
        [
          { field: "sportsGroundArea", sign: 1 },
          { field: "gymArea", sign: 1, optional: true },
        ],
      ],
      per: 1,
      unit: "squareMetre",
      countable: false,
      shared: true,
      decimals: 2,
      limits: { primary: 7.5, junior: 10.2 },
      source: limits,
    },
    {
      id: "L6",
      names: {
        zh: "生均教学仪器设备值",
        en: "Value of teaching equipment per pupil",
        zhShort: "仪器设备值",
        enShort: "Equipment value",
      },
      numerator: [{ field: "equipmentValue", sign: 1 }],
      per: 1,
      unit: "yuan",
      countable: false,
      shared: true,
      decimals: 2,
      limits: { primary: 2000, junior: 2500 },
      source: limits,
    },
    {
      id: "L7",
      names: {
        zh: "每百名学生拥有网络多媒体教室数",
        en: "Networked multimedia classrooms per 100 pupils",
        zhShort: "多媒体教室",
        enShort: "Multimedia rooms",
      },
      numerator: [{ field: "multimediaRooms", sign: 1 }],
      per: 100,
      unit: "room",
      countable: true,
      shared: true,
      decimals: 2,
      limits: { primary: 2.3, junior: 2.4 },
      source: limits,
    },
  ],
  schoolRule: { required: 6, floor: 0.85, source: rule },
  coefficientRule: {
    judges: "each",
    limits: { primary: 0.5, junior: 0.45 },
    decimals: 3,
    source: rule,
    // No text of 2017 gives the formula; that of 2012 agrees with published figures.
    formulaSource: {
      document: "《义务教育均衡发展差异系数计算方法及数据来源》（2012年基本均衡的计算方法，沿用）",
      confidence: "recalled",
    },
  },
  scope: {
    teachingPointMinimumPupils: 50,
    includesPrivate: true,
    includesOtherOwners: true,
    coefficientScope: "stated",
    excludesSpecialAndVocational: true,
    source: {
      document,
      confidence: "quoted",
      quote: "资源配置重点评估县域义务教育学校(不含特殊教育学校、职业学校及不足50人的教学点)",
    },
  },
};
