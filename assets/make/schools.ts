/** The schools of a made-up county. Stocks that a story needs are given here; the rest is drawn. */
export type Stock =
  "degree" | "backbone" | "arts" | "rooms" | "grounds" | "equipment" | "multimedia";

export interface School {
  name: string;
  type: string;
  place: string;
  primary?: number;
  junior?: number;
  senior?: number;
  /** Fixed figures: teachers of the sheet's level, stocks of the whole school. */
  fixed?: Partial<Record<Stock | "computers" | "books", number>>;
}

type Line = [name: string, pupils: number, fixed?: School["fixed"]];

const places: [place: string, lines: Line[]][] = [
  [
    "城区",
    [
      ["示范县实验小学", 1986, { rooms: 8560 }],
      ["城关第一小学", 1874, { grounds: 13343 }],
      ["城关第二小学", 1862, { rooms: 7485, grounds: 10204 }],
      ["城关第三小学", 1640],
      ["城关第四小学", 1524, { backbone: 13, grounds: 10531 }],
      ["城关第五小学", 1338],
      ["示范县育才小学", 1410],
      ["示范县红旗小学", 826, { multimedia: 18 }],
      ["城关新城小学", 1126],
    ],
  ],
  [
    "镇区",
    [
      ["东湾镇中心小学", 731, { degree: 25 }],
      ["东湾镇第二小学", 618],
      ["青石镇中心小学", 486, { backbone: 3 }],
      ["青石镇第二小学", 536],
      ["柳河镇中心小学", 450],
      ["马岭镇中心小学", 438, { backbone: 4 }],
      ["南坪镇中心小学", 572, { degree: 24 }],
      ["沙河镇中心小学", 717],
      ["沙河镇第二小学", 544, { equipment: 102.44 }],
      ["白杨镇中心小学", 894],
      ["白杨镇第二小学", 467],
      ["清泉镇中心小学", 656],
      ["凤山镇中心小学", 812],
      ["凤山镇第二小学", 495],
      ["大河镇中心小学", 583],
      ["黄岗镇中心小学", 629],
    ],
  ],
  [
    "乡村",
    [
      ["大坪村小学", 96, { backbone: 0 }],
      ["东湾镇杨树小学", 266],
      ["东湾镇河西小学", 312],
      ["青石镇河口小学", 248],
      ["青石镇松林小学", 183],
      ["柳河镇白塔小学", 214, { backbone: 1, arts: 1 }],
      ["柳河镇双桥小学", 109],
      ["柳河镇柳湾小学", 327],
      ["云岭乡云岭村小学", 121],
      ["石门乡中心小学", 368, { multimedia: 6 }],
      ["石门乡石桥小学", 218],
      ["石门乡龙泉小学", 156],
      ["马岭镇新庄小学", 200],
      ["马岭镇桃园小学", 284],
      ["南坪镇南湖小学", 239],
      ["南坪镇红星小学", 175],
      ["沙河镇杨庄小学", 262],
      ["沙河镇东风小学", 148],
      ["白杨镇北河小学", 233],
      ["白杨镇陈庄小学", 118],
      ["清泉镇李村小学", 204],
      ["清泉镇上游小学", 137],
      ["凤山镇石板小学", 191],
      ["凤山镇竹林小学", 143],
      ["大河镇下湾小学", 226],
      ["大河镇梨园小学", 164],
      ["黄岗镇西山小学", 247],
      ["黄岗镇周家小学", 131],
      ["竹溪乡中心小学", 341],
      ["竹溪乡茶园小学", 152],
      ["高坪乡中心小学", 298],
    ],
  ],
];

const primaryOnly = places.flatMap(([place, lines]) =>
  lines.map(([name, primary, fixed = {}]): School => ({
    name,
    type: "小学",
    place,
    primary,
    fixed,
  })),
);

/** The whole school's stocks of the combined ones: the same figures on both sheets. */
const combined: School[] = [
  {
    name: "云岭九年一贯制学校",
    type: "九年一贯制学校",
    place: "镇区",
    primary: 312,
    junior: 268,
    fixed: {
      rooms: 3640,
      grounds: 3653,
      equipment: 158.4,
      multimedia: 17,
      computers: 64,
      books: 14160,
    },
  },
  {
    name: "清泉九年一贯制学校",
    type: "九年一贯制学校",
    place: "镇区",
    primary: 428,
    junior: 351,
    fixed: {
      rooms: 5260,
      grounds: 8790,
      equipment: 232.5,
      multimedia: 23,
      computers: 92,
      books: 20400,
    },
  },
  {
    name: "示范县育英学校",
    type: "十二年一贯制学校",
    place: "城区",
    primary: 864,
    junior: 742,
    senior: 615,
    fixed: {
      rooms: 16480,
      grounds: 26350,
      equipment: 714.2,
      multimedia: 68,
      computers: 342,
      books: 68450,
    },
  },
];

const teachingPoints: School[] = [
  { name: "竹溪乡石坎教学点", type: "小学教学点", place: "乡村", primary: 64 },
  { name: "高坪乡岩头教学点", type: "小学教学点", place: "乡村", primary: 38 },
];

const withTeachers = (teachers: Record<string, School["fixed"]>): School[] =>
  combined.map((school) => ({ ...school, fixed: { ...school.fixed, ...teachers[school.name] } }));

export const primarySchools: readonly School[] = [
  ...primaryOnly,
  ...withTeachers({ 云岭九年一贯制学校: { arts: 2 } }),
  ...teachingPoints,
];

const juniorOnly: School[] = [
  { name: "示范县第一初级中学", type: "初级中学", place: "城区", junior: 1486 },
  { name: "示范县第二初级中学", type: "初级中学", place: "城区", junior: 1352 },
  { name: "城关初级中学", type: "初级中学", place: "城区", junior: 1118 },
  { name: "东湾镇初级中学", type: "初级中学", place: "镇区", junior: 612 },
  {
    name: "青石镇初级中学",
    type: "初级中学",
    place: "镇区",
    junior: 438,
    fixed: { grounds: 4120 },
  },
  { name: "柳河镇初级中学", type: "初级中学", place: "镇区", junior: 386, fixed: { degree: 16 } },
  { name: "马岭镇初级中学", type: "初级中学", place: "镇区", junior: 405 },
  { name: "南坪镇初级中学", type: "初级中学", place: "镇区", junior: 467 },
  { name: "沙河镇初级中学", type: "初级中学", place: "镇区", junior: 583 },
  { name: "白杨镇初级中学", type: "初级中学", place: "镇区", junior: 724 },
  { name: "凤山镇初级中学", type: "初级中学", place: "镇区", junior: 655 },
  { name: "石门乡初级中学", type: "初级中学", place: "乡村", junior: 214 },
  { name: "示范县第一中学", type: "完全中学", place: "城区", junior: 836, senior: 1642 },
  {
    name: "示范县第三中学",
    type: "完全中学",
    place: "城区",
    junior: 692,
    senior: 1105,
    fixed: { rooms: 10640, multimedia: 45 },
  },
  { name: "大河镇中学", type: "完全中学", place: "镇区", junior: 524, senior: 468 },
];

export const juniorSchools: readonly School[] = [...juniorOnly, ...withTeachers({})];
