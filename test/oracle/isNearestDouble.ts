import { Fraction } from "./Fraction";

/** Whether no other double lies nearer to an exact number above 0; of two that are as near, either will do. */
export function isNearestDouble(double: number, exact: Fraction): boolean {
  const distanceTo = (candidate: number): Fraction => {
    const distance = exact.minus(Fraction.ofDouble(candidate));
    return distance.compare(Fraction.of(0n)) < 0 ? Fraction.of(0n).minus(distance) : distance;
  };
  return [-1n, 1n].every(
    (step) => distanceTo(double).compare(distanceTo(neighbourOf(double, step))) <= 0,
  );
}

function neighbourOf(double: number, step: bigint): number {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, double);
  view.setBigInt64(0, view.getBigInt64(0) + step);
  return view.getFloat64(0);
}
