/**
 * Schools in the order of a key, the least first and the earlier of two equals (a binary heap). Only the first
 * school's key may change, and only upwards.
 *
 * @example new LeastFirst([5, 2, 7]).first // 1
 */
export class LeastFirst {
  private readonly schools: number[];

  constructor(private readonly keys: number[]) {
    this.schools = keys.map((_, school) => school);
    for (let place = keys.length >> 1; place >= 0; place--) this.sink(place);
  }

  get first(): number {
    return this.schools[0] as number;
  }

  get leastKey(): number {
    return this.keys[this.first] as number;
  }

  raiseKey(key: number): void {
    this.keys[this.first] = key;
    this.sink(0);
  }

  private sink(from: number): void {
    const { schools } = this;
    let place = from;
    for (;;) {
      const left = 2 * place + 1;
      if (left >= schools.length) return;
      const child = left + 1 < schools.length && this.isBefore(left + 1, left) ? left + 1 : left;
      if (!this.isBefore(child, place)) return;
      const moved = schools[place] as number;
      schools[place] = schools[child] as number;
      schools[child] = moved;
      place = child;
    }
  }

  private isBefore(onePlace: number, otherPlace: number): boolean {
    const one = this.schools[onePlace] as number;
    const other = this.schools[otherPlace] as number;
    const difference = (this.keys[one] as number) - (this.keys[other] as number);
    return difference < 0 || (difference === 0 && one < other);
  }
}
