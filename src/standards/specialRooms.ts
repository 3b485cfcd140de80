import type { Source } from "./Source";

interface SpecialRooms {
  /** One music room and one art room for every so many classes, begun ones counting. */
  readonly classesPerRoom: number;
  readonly source: Source;
}

/** 优质均衡, government guarantee, item 3: 音乐、美术专用教室, each kind counted by itself. */
export const specialRooms: SpecialRooms = {
  classesPerRoom: 12,
  // Known in a shortened wording only, so nothing is quoted.
  source: {
    document: "县域义务教育优质均衡发展申报表 表Ⅳ 第3项（依据教督〔2017〕6号）",
    confidence: "quoted",
  },
};
