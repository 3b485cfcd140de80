import type { StandardId } from "../../truth/exactRule";
import type { CountyTruth } from "../../truth/Truth";
import type { PlacedTable } from "./placeTable";
import { truthOfLevel } from "./tableTruth";

/** What a table of several counties comes to: one line per county and level that has schools. */
export function countyTruths(table: PlacedTable, standard: StandardId): CountyTruth[] {
  const counties = [...new Set(table.schools.map(({ school }) => school.county))];
  return counties.flatMap((county) => {
    const schools = table.schools.filter(({ school }) => school.county === county);
    const { prefecture } = schools[0]!.school;
    return (["primary", "junior"] as const).flatMap((level): CountyTruth[] => {
      const truth = truthOfLevel({ ...table, leftOut: [] }, { standard, levels: [], schools }, level);
      if (truth.schools.length === 0) return [];
      const count = (verdict: string): number =>
        truth.schools.filter((school) => school.verdict === verdict).length;
      return [
        {
          ...{ prefecture, county, level, verdict: truth.verdict, schools: truth.schools.length },
          failing: count("fail"),
          borderline: count("borderline"),
          unknown: count("unknown"),
          coefficients: truth.coefficients,
        },
      ];
    });
  });
}
