import { aboveDegreeTerms } from "./aboveDegreeTerms";
import { seniorTitleTerms } from "./seniorTitleTerms";
import type { Source } from "./Source";
import type { Standard } from "./Standard";

const document = "《县域义务教育均衡发展督导评估暂行办法》（教督〔2012〕3号）";

/** Order and names as provincial tables of published coefficients print them. */
const indicatorList: Source = { document, confidence: "quoted" };

/** One local note only; no national text says whether the gym belongs here. */
const gymTakenOut: Source = {
  document: "义务教育均衡发展达标的几项标准及指标说明（地方说明）",
  confidence: "quoted",
  quote: "学校中教室、实验室、图书室、微机室、语音室面积之和",
};

const gymPutIn: Source = {
  document: gymTakenOut.document,
  confidence: "quoted",
  quote: "体育运动场(馆)面积:学校中的体育馆面积和运动场地面积之和",
};

/** That the numerator is 专任教师 is inferred from published figures; no text says it. */
const teachersInferred: Source = { document, confidence: "recalled" };

/**
 * 基本均衡: the mean of eight coefficients has a limit at each level. There is no national limit per school:
 * a province's or county's own is added by withSchoolGate.
 *
 * No text fixes the decimals of the per-school values and means: 3 for B6–B8 follows published means, 2 is ours.
 */
export const basicBalance2012: Standard = {
  id: "2012",
  names: {
    zh: "县域义务教育基本均衡（2012）",
    en: "Basic balance of compulsory education (2012)",
    zhShort: "基本均衡 2012",
    enShort: "Basic balance 2012",
  },
  document,
  date: "2012-01-20",
  indicators: [
    {
      id: "B1",
      names: {
        zh: "生均教学及辅助用房面积",
        en: "Teaching and auxiliary floor area per pupil",
        zhShort: "教辅用房",
        enShort: "Teaching area",
      },
      numerator: [
        { field: "teachingArea", sign: 1 },
        { field: "gymArea", sign: -1, optional: true },
      ],
      per: 1,
      unit: "squareMetre",
      countable: false,
      shared: true,
      decimals: 2,
      source: gymTakenOut,
    },
    {
      id: "B2",
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
      source: gymPutIn,
    },
    {
      id: "B3",
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
      source: indicatorList,
    },
    {
      id: "B4",
      names: {
        zh: "每百名学生拥有计算机台数",
        en: "Computers per 100 pupils",
        zhShort: "计算机",
        enShort: "Computers",
      },
      numerator: [{ field: "computers", sign: 1 }],
      per: 100,
      unit: "set",
      countable: true,
      shared: true,
      decimals: 2,
      source: indicatorList,
    },
    {
      id: "B5",
      names: {
        zh: "生均图书册数",
        en: "Books per pupil",
        zhShort: "图书",
        enShort: "Books",
      },
      numerator: [{ field: "books", sign: 1 }],
      per: 1,
      unit: "book",
      countable: true,
      shared: true,
      decimals: 2,
      source: indicatorList,
    },
    {
      id: "B6",
      names: {
        zh: "师生比",
        en: "Teachers per pupil",
        zhShort: "师生比",
        enShort: "Teachers",
      },
      numerator: [{ field: "teachers", sign: 1 }],
      per: 1,
      unit: "person",
      countable: true,
      shared: false,
      decimals: 3,
      source: teachersInferred,
    },
    {
      id: "B7",
      names: {
        zh: "生均高于规定学历教师数",
        en: "Teachers above the required degree per pupil",
        zhShort: "高学历教师",
        enShort: "Degree teachers",
      },
      numerator: [{ field: "aboveDegreeTeachers", sign: 1 }],
      byLevel: aboveDegreeTerms,
      per: 1,
      unit: "person",
      countable: true,
      shared: false,
      decimals: 3,
      source: indicatorList,
    },
    {
      id: "B8",
      names: {
        zh: "生均中级及以上专业技术职务教师数",
        en: "Teachers of intermediate title or above per pupil",
        zhShort: "中级以上教师",
        enShort: "Titled teachers",
      },
      numerator: [{ field: "seniorTitleTeachers", sign: 1 }],
      alternatives: seniorTitleTerms,
      per: 1,
      unit: "person",
      countable: true,
      shared: false,
      decimals: 3,
      source: indicatorList,
    },
  ],
  coefficientRule: {
    judges: "composite",
    limits: { primary: 0.65, junior: 0.55 },
    decimals: 3,
    // A district's notice that cites the national limits; the document of 2012 itself was not read.
    source: {
      document: "芜湖市鸠江区2023年义务教育基本均衡监测结果（区级公布）",
      confidence: "quoted",
      quote: "均达到国家规定要求(小学≤0.65,初中≤0.55)",
    },
    formulaSource: {
      document: "《义务教育均衡发展差异系数计算方法及数据来源》",
      confidence: "quoted",
      quote: "差异系数也叫变异系数或离散系数,是一组数据的标准差与其均值之比。",
    },
  },
  scope: {
    teachingPointMinimumPupils: Infinity,
    includesPrivate: false,
    includesOtherOwners: false,
    // Written for the table of schools; that it holds for the coefficients too is an assumption.
    coefficientScope: "assumed",
    excludesSpecialAndVocational: true,
    source: {
      document: "《全国义务教育发展基本均衡县申报表》填报说明",
      confidence: "text-read",
      quote:
        "表(Ⅱ-1/2)小学和初中均不包括民办(私立)学校,不包括省(市)直属、高校附属、企业办学等各类办学主体非本县(市、区)人民政府的学校;不包括小学教学点",
    },
  },
};
