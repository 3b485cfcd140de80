/** Numbers by first appearance for the names of rows. */
export class Numbering {
  private readonly numbers = new Map<string, number>();
  private readonly alike = new Map<string, number[]>();
  private readonly ofRows: number[] = [];
  private readonly counts: number[] = [];

  /** The next row's; a key of "" is no place and gets -1. `name`: what a sum of the place is called. */
  add(key: string, name: string): void {
    let number = key === "" ? -1 : this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
      this.counts.push(0);
      this.alike.set(name, [...(this.alike.get(name) ?? []), number]);
    }
    if (number >= 0) this.counts[number]!++;
    this.ofRows.push(number);
  }

  of(row: number): number {
    return this.ofRows[row]!;
  }

  /** Whether another row has the same: a place of one row alone may be the name that a sum has. */
  isShared(row: number): boolean {
    const number = this.of(row);
    return number >= 0 && this.counts[number]! > 1;
  }

  /** The numbers of a name: districts of two prefectures may be called the same. */
  named(name: string): readonly number[] {
    return this.alike.get(name.normalize("NFKC").replace(/\s+/gu, "")) ?? [];
  }
}
