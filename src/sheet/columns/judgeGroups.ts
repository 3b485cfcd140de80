import type { Level } from "../../standards/Level";
import { isPupilsField } from "../isPupilsField";
import { isTextField } from "../isTextField";
import { readHeading } from "../readHeading";
import type { NamedField } from "../readHeading";
import type { Field } from "../TableColumn";
import {
  NEUTRAL,
  OF_SCHOOL,
  OTHER_THINGS,
  OVER_FIGURES,
  OVER_SCHOOL,
  PER_HUNDRED_GROUP,
  PER_PUPIL_GROUP,
} from "./groupHeadings";
import type { HeadingPart } from "./HeadingPart";
import { levelAlone } from "./levelAlone";
import type { PathMeaning } from "./readPath";

/** A field as the groups over it leave it. */
interface Judged {
  readonly field: Field;
  readonly level?: Level;
  readonly basis?: NamedField["basis"];
  readonly confidence: PathMeaning["confidence"];
}

/** A word such as 县级 or 类别 may divide figures as well: under a group of them it is no text about the school. */
function judgeText(
  field: Field,
  leaf: HeadingPart,
  over: readonly HeadingPart[],
): Judged | undefined {
  const certain: Judged = { field, confidence: "certain" };
  if (OF_SCHOOL.test(leaf.text)) return certain;
  const isFigures = over.some(({ text, raw }) => {
    const group = readHeading(raw);
    if (group) return !isTextField(group.field);
    return OVER_FIGURES.test(text) && !OVER_SCHOOL.test(text);
  });
  return isFigures ? undefined : certain;
}

/** What the groups over a field make of it, undefined where they make it something else. */
export function judgeGroups(
  field: Field,
  leaf: HeadingPart,
  over: readonly HeadingPart[],
): Judged | undefined {
  if (isTextField(field)) return judgeText(field, leaf, over);
  let confidence: Judged["confidence"] = "certain";
  let level: Level | "senior" | undefined;
  let basis: NamedField["basis"] | undefined;
  for (const { text, raw } of over) {
    const said = levelAlone(text);
    if (said) {
      if (level && level !== said) return undefined;
      level = said;
      continue;
    }
    if (PER_PUPIL_GROUP.test(text)) basis = "perPupil";
    else if (PER_HUNDRED_GROUP.test(text)) basis = "perHundred";
    else if (OTHER_THINGS.test(text)) return undefined;
    else {
      const group = readHeading(raw);
      if (group && !mayStandOver(group.field, field)) return undefined;
      // A gym counted with the sports grounds may not be in the teaching area, from which it would be taken off.
      if (field === "gymArea" && group?.field === "sportsArea") confidence = "likely";
      if (!group && !NEUTRAL.test(text)) confidence = "likely";
    }
  }
  const found = { confidence, ...(basis && { basis }) };
  if (!level) return { field, ...found };
  if (field === "pupils") return { field: `${level}Pupils`, ...found };
  if (isPupilsField(field)) return field === `${level}Pupils` ? { field, ...found } : undefined;
  return level === "senior" ? undefined : { field, level, ...found };
}

/** 教学及辅助用房 may stand over 室内体育用房; 在校生数 over 图书册数 is a misreading. */
function mayStandOver(group: Field, field: Field): boolean {
  if (group === field || isTextField(group)) return true;
  const kind = (each: Field): string =>
    /teachers$/iu.test(each)
      ? "teachers"
      : /pupils$/iu.test(each)
        ? "pupils"
        : /area$/iu.test(each)
          ? "area"
          : each;
  return kind(group) === kind(field);
}
