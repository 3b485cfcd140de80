import type { TwoPartNumber } from "./TwoPartNumber";

/**
 * A running sum that keeps the digits each addition would lose (Neumaier).
 *
 * @example new CompensatedSum().add(1).add(1e100).add(-1e100).value // 1
 */
export class CompensatedSum implements TwoPartNumber {
  private sum = 0;
  private lost = 0;

  add(number: number): this {
    const next = this.sum + number;
    this.lost +=
      Math.abs(this.sum) >= Math.abs(number) ? this.sum - next + number : number - next + this.sum;
    this.sum = next;
    return this;
  }

  clear(): void {
    this.sum = 0;
    this.lost = 0;
  }

  get value(): number {
    return this.sum + this.lost;
  }

  get high(): number {
    return this.value;
  }

  get low(): number {
    return this.sum - this.value + this.lost;
  }
}
