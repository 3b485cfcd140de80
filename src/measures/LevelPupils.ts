/** Head-counts of a combined school: 小学, 初中, 高中. */
export interface LevelPupils {
  readonly primary: number;
  readonly junior: number;
  readonly senior: number;
}
