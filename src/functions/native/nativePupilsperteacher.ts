import { mapCells } from "./mapCells";
import type { NativeArguments } from "./NativeBuilder";
import { unlessBlank } from "./unlessBlank";

/** PUPILSPERTEACHER(pupils, teachers). A 0 on one side alone is #DIV/0!, on either side. */
export function nativePupilsperteacher([pupils, teachers]: NativeArguments):
  string[][] | undefined {
  return mapCells([pupils, teachers], (heads, staff) =>
    unlessBlank([heads, staff], `IF(${heads}=0,#DIV/0!,${heads}/${staff})`),
  );
}
