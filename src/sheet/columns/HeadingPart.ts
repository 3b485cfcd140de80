import type { Unit } from "../readUnit";

/** One heading of a path. */
export interface HeadingPart {
  readonly text: string;
  readonly raw: string;
  readonly unit?: Unit;
  /** 其中: a part of what stands over it. */
  readonly isPart: boolean;
}
