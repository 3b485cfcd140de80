/** Per-pupil values from the lowest to the highest, each with its weight. */
export interface SortedPairs {
  readonly values: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The pairs that count, in the order of their values: without those whose value is NaN (blank) or whose weight is
 * not above 0. Without weights every value weighs 1.
 *
 * Values and weights move together, by one byte of the value after the other, the least first (radix sort): a
 * million pairs take less time than sorting their values alone by comparison. Numbers at or above 0 are in the
 * order of their bytes, and every machine that runs Excel stores the least byte first.
 *
 * @throws RangeError where the columns differ in length or a value is negative.
 * @example sortedByValue([3, 1], [10, 20]).weights // [20, 10]
 */
export function sortedByValue(values: ArrayLike<number>, weights?: ArrayLike<number>): SortedPairs {
  let pairs = countedPairs(values, weights);
  let spare: SortedPairs = {
    values: new Float64Array(pairs.values.length),
    weights: new Float64Array(pairs.values.length),
  };
  for (let byte = 0; byte < bytesPerValue; byte++) {
    if (orderByByte(byte, pairs, spare)) [pairs, spare] = [spare, pairs];
  }
  return pairs;
}

const bytesPerValue = Float64Array.BYTES_PER_ELEMENT;

function countedPairs(values: ArrayLike<number>, weights?: ArrayLike<number>): SortedPairs {
  if (weights && weights.length !== values.length) {
    throw new RangeError(`${values.length} values but ${weights.length} weights`);
  }
  const countedValues = new Float64Array(values.length);
  const countedWeights = new Float64Array(values.length);
  let count = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const weight = weights ? (weights[index] as number) : 1;
    if (value < 0) throw new RangeError(`${value} is negative`);
    if (Number.isNaN(value) || !(weight > 0)) continue;
    // −0 becomes 0: its bytes are those of a large number.
    countedValues[count] = value + 0;
    countedWeights[count] = weight;
    count++;
  }
  return {
    values: countedValues.subarray(0, count),
    weights: countedWeights.subarray(0, count),
  };
}

/** Lays all pairs out in the order of one byte, otherwise as they were; false where all have the same byte. */
function orderByByte(byte: number, from: SortedPairs, to: SortedPairs): boolean {
  const count = from.values.length;
  const bytes = new Uint8Array(from.values.buffer, 0, count * bytesPerValue);
  const places = countOfEach(bytes, byte);
  if (places.includes(count)) return false;
  let next = 0;
  for (let digit = 0; digit < places.length; digit++) {
    const having = places[digit] as number;
    places[digit] = next;
    next += having;
  }
  moveToPlaces(bytes, byte, places, from.values, from.weights, to.values, to.weights);
  return true;
}

// The two loops stand alone, each small enough for the compiler to finish the first time.

function countOfEach(bytes: Uint8Array, byte: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let at = byte; at < bytes.length; at += bytesPerValue) {
    const digit = bytes[at] as number;
    counts[digit] = (counts[digit] as number) + 1;
  }
  return counts;
}

function moveToPlaces(
  bytes: Uint8Array,
  byte: number,
  places: Uint32Array,
  values: Float64Array,
  weights: Float64Array,
  toValues: Float64Array,
  toWeights: Float64Array,
): void {
  for (let index = 0; index < values.length; index++) {
    const digit = bytes[index * bytesPerValue + byte] as number;
    const place = places[digit] as number;
    places[digit] = place + 1;
    toValues[place] = values[index] as number;
    toWeights[place] = weights[index] as number;
  }
}
