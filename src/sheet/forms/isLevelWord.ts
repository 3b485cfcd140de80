/** 小学, 初中部: a level by itself, which is no school's name. */
export function isLevelWord(text: string): boolean {
  return /^(小学|初中|初级中学|高中|幼儿园?|学前|primary|junior)(部|阶段|段)?$/iu.test(text.trim());
}
