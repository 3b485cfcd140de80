import type { Level } from "../../../../src/standards/Level";

/** Teachers who teach one level. */
export interface Teachers {
  readonly all: number;
  readonly college: number;
  readonly bachelor: number;
  readonly master: number;
  readonly doctor: number;
  readonly intermediate: number;
  readonly associateSenior: number;
  readonly fullSenior: number;
  readonly backbone: number;
  readonly sports: number;
  readonly music: number;
  readonly fineArt: number;
  /** 书法, 舞蹈 …: 艺术 without 音乐 and 美术. */
  readonly otherArts: number;
}

/** What all pupils of a school share. */
export interface Stocks {
  /** With the gym, as the statistics have it. */
  readonly teachingArea: number;
  readonly gymArea: number;
  readonly groundArea: number;
  /** A multiple of 100, so that 万元 have two decimals. */
  readonly equipmentYuan: number;
  readonly multimedia: number;
  readonly computers: number;
  readonly books: number;
}

/** A seeded school: what is true of it, however a sheet writes it down. */
export interface School {
  readonly name: string;
  readonly code: string;
  readonly prefecture: string;
  readonly county: string;
  readonly township: string;
  readonly type: string;
  readonly place: "城区" | "镇区" | "乡村";
  readonly owner: string;
  /** 是否计校数. */
  readonly counted: boolean;
  readonly parent: string;
  readonly pupils: Readonly<Record<Level | "senior", number>>;
  readonly classes: number;
  readonly teachers: Readonly<Record<Level, Teachers>>;
  readonly stocks: Stocks;
}
