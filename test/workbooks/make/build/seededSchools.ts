import { seededRandom } from "../../../../assets/make/seededRandom";
import { drawSchool, type Weakness } from "./drawSchool";
import type { School } from "./School";

export interface Wanted {
  readonly seed: number;
  readonly primary?: number;
  readonly junior?: number;
  readonly nineYear?: number;
  readonly twelveYear?: number;
  readonly completeSecondary?: number;
  /** 教学点, with their pupils. */
  readonly teachingPoints?: readonly number[];
  readonly county?: string;
  readonly prefecture?: string;
  readonly spread?: number;
  /** By place in the list, from 0. */
  readonly weak?: Readonly<Record<number, Weakness>>;
}

const TOWNSHIPS = "城关镇 河口镇 白沙镇 梅岭镇 双河镇 龙泉乡 清水乡 石门乡 大坪乡 柏树乡".split(" ");
const VILLAGES = "前进 红星 王家 李庄 新桥 上游 胜利 杨柳 长岭 金沟 桃源 和平 东风 茶园 松树".split(" ");
const ORDINALS = "一二三四五六七八九十".split("");

/** The schools of a made-up county, the same for the same seed: primary schools by township, then the others. */
export function seededSchools(wanted: Wanted): School[] {
  const random = seededRandom(wanted.seed);
  const { county = "清江县", prefecture = "江州市", spread = 0.8, weak = {} } = wanted;
  const short = county.slice(0, -1);
  const schools: School[] = [];
  const between = (least: number, most: number): number =>
    least + Math.floor((most - least + 1) * random());
  const add = (
    school: Pick<School, "name" | "type" | "township">,
    primary: number,
    junior = 0,
    senior = 0,
  ): void => {
    const place = schools.length;
    const pupils = { primary, junior, senior };
    schools.push({
      code: `21${String(wanted.seed % 10000).padStart(4, "0")}${String(place + 1).padStart(4, "0")}`,
      ...{ prefecture, county, counted: true, parent: "", owner: "县级教育部门" },
      place: school.township === TOWNSHIPS[0] ? "城区" : /中心|中学/u.test(school.name) ? "镇区" : "乡村",
      ...school,
      ...drawSchool(pupils, { random, spread, weak: weak[place] ?? {} }),
    });
  };
  const townshipOf = (index: number, count: number): string =>
    TOWNSHIPS[Math.min(TOWNSHIPS.length - 1, Math.floor((index * TOWNSHIPS.length) / count))]!;

  const primary = wanted.primary ?? 0;
  let inTownship = 0;
  for (let index = 0; index < primary; index++) {
    const township = townshipOf(index, primary);
    inTownship = index > 0 && township === townshipOf(index - 1, primary) ? inTownship + 1 : 0;
    const village = VILLAGES[(index * 4 + inTownship) % VILLAGES.length]!;
    const name =
      township === TOWNSHIPS[0]
        ? `${short}第${ORDINALS[inTownship]!}小学`
        : inTownship === 0
          ? `${township}中心小学`
          : `${township}${village}小学`;
    const isLarge = township === TOWNSHIPS[0];
    add({ name, type: "小学", township }, isLarge ? between(800, 1900) : between(110, 620));
  }
  for (let index = 0; index < (wanted.junior ?? 0); index++) {
    const township = townshipOf(index, wanted.junior!);
    const name =
      townshipOf(index - 1, wanted.junior!) === township && index > 0
        ? `${township}第${ORDINALS[index % 10]!}初级中学`
        : `${township}初级中学`;
    add({ name, type: "初级中学", township }, 0, between(240, 1300));
  }
  for (let index = 0; index < (wanted.nineYear ?? 0); index++) {
    const township = TOWNSHIPS[(index + 5) % TOWNSHIPS.length]!;
    const name = `${township}${VILLAGES[index + 3]!}九年一贯制学校`;
    add({ name, type: "九年一贯制学校", township }, between(220, 480), between(160, 400));
  }
  for (let index = 0; index < (wanted.completeSecondary ?? 0); index++) {
    const name = `${short}第${ORDINALS[index]!}中学`;
    add({ name, type: "完全中学", township: TOWNSHIPS[0]! }, 0, between(420, 900), between(500, 1500));
  }
  for (let index = 0; index < (wanted.twelveYear ?? 0); index++) {
    const name = `${short}育英学校`;
    const township = TOWNSHIPS[0]!;
    add({ name, type: "十二年一贯制学校", township }, between(500, 900), between(400, 700), between(300, 600));
  }
  for (const [index, pupils] of (wanted.teachingPoints ?? []).entries()) {
    const township = TOWNSHIPS[(index + 6) % TOWNSHIPS.length]!;
    add({ name: `${township}${VILLAGES[index + 9]!}教学点`, type: "小学教学点", township }, pupils);
  }
  return schools;
}
