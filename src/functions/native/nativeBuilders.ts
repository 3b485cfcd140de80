import type { NativeBuilder } from "./NativeBuilder";
import { nativeComposite } from "./nativeComposite";
import { nativeCv } from "./nativeCv";
import { nativeCvratio } from "./nativeCvratio";
import { nativeGrowth } from "./nativeGrowth";
import { nativeGrowthgap } from "./nativeGrowthgap";
import { nativeMeets } from "./nativeMeets";
import { nativePerpupil } from "./nativePerpupil";
import { nativePupilsperteacher } from "./nativePupilsperteacher";
import { nativeRetention } from "./nativeRetention";
import { nativeShare } from "./nativeShare";
import { nativeSplit } from "./nativeSplit";
import { nativeStaffrequired } from "./nativeStaffrequired";

/** What writes a function as native formulas, by its id; the others have no twin. */
export const nativeBuilders: ReadonlyMap<string, NativeBuilder> = new Map<string, NativeBuilder>([
  ["COEFVAR", nativeCv],
  ["COEFVAR_ALIAS", nativeCv],
  ["CVRATIO", nativeCvratio],
  ["COMPOSITE", nativeComposite],
  ["PERPUPIL", nativePerpupil],
  ["SPLIT", nativeSplit],
  ["MEETS", nativeMeets],
  ["GROWTH", nativeGrowth],
  ["GROWTHGAP", nativeGrowthgap],
  ["SHARE", nativeShare],
  ["PUPILSPERTEACHER", nativePupilsperteacher],
  ["STAFFREQUIRED", nativeStaffrequired],
  ["RETENTION", nativeRetention],
]);
