/**
 * 生师比: pupils to one teacher, not to be confused with 师生比, its inverse. NaN where there is no teacher.
 *
 * @example pupilsPerTeacher(450, 25) // 18
 */
export function pupilsPerTeacher(pupils: number, teachers: number): number {
  return teachers > 0 ? pupils / teachers : NaN;
}
