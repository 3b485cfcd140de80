import { ceilQuotient } from "../../measures/ceilQuotient";
import { specialRooms } from "../../standards/specialRooms";
import { mapCounts } from "./mapCounts";

/**
 * ROOMS(classes): music rooms and art rooms that a school's classes require, two cells for each cell of `classes`,
 * side by side; each kind is one for every 12 classes begun. 0 classes need none, a blank stays blank twice.
 * Source: specialRooms.
 *
 * @example rooms([[12], [13], [""]]) // [[1, 1], [2, 2], ["", ""]]
 */
export function rooms(classes: unknown): (number | string)[][] {
  return mapCounts(classes, "classes", (count) =>
    ceilQuotient(count, specialRooms.classesPerRoom),
  ).map((row) => row.flatMap((each) => [each, each]));
}
