/** Whether a name says by itself that it is a school. */
export function saysSchool(name: string): boolean {
  return /学校|小学|中学|初中|教学点|学堂|完小|school|academy/iu.test(name);
}
