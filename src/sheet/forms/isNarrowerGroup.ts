const NARROWER =
  /幼|学前|小学|初中|高中|附设|特教|女|少数|寄宿|留守|随迁|上年|上学年|去年|计划|规划|拟|新增|外聘|临时|代课|兼职|离退休|危房|租|借|在建|独立|教学点|分校|校区|民办|教育局|全县|全乡/u;

/** Words that make the figures under them others than the school's own: 附设幼儿班, 上学年. */
export function isNarrowerGroup(text: string): boolean {
  return NARROWER.test(text);
}
