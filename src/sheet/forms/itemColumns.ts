import { moneyInTitle } from "../moneyInTitle";
import { readHeading } from "../readHeading";
import { saysSchool } from "../saysSchool";
import type { Field } from "../TableColumn";
import { columnHeading } from "./columnHeading";
import type { FormItem, FormReading } from "./FormReading";
import { labelUnit } from "./labelUnit";
import { unitKey } from "./unitKey";

/** The column that an item's answers go to. */
export interface ItemColumn {
  readonly item: FormItem;
  /** The same for items that mean the same, in whatever words. */
  readonly id: string;
  /** Without a unit that stands beside the label. */
  readonly heading: string;
  readonly field?: Field;
  readonly unit?: string;
  /** What tells units apart; "" where there is no choice: 人, or ㎡ of an area that the check knows. */
  readonly unitId: string;
}

const SCHOOL_ASKED = /^(填报|填表|报送|上报)?(单位|学校)(名称)?([(（](盖章|公章|签章)[)）])?$/u;
const MONEY: Readonly<Record<number, string>> = { 1: "元", 1000: "千元", 10_000: "万元" };

/** The columns of a sheet's items, in their order. */
export function itemColumns(reading: FormReading): readonly ItemColumn[] {
  const titleFactor = moneyInTitle(reading.texts.map(({ value }) => String(value)).join(" "));
  const shortest = new Map<string, number>();
  const named = reading.items.map((item) => {
    const heading = columnHeading(item.path) + numberOf(item);
    const meant = readHeading(heading);
    const meaning = meant && `${meant.field} ${meant.basis}`;
    if (meaning)
      shortest.set(meaning, Math.min(shortest.get(meaning) ?? Infinity, item.path.length));
    return { item, heading, meant, meaning };
  });
  const taken = new Set<string>();
  const columns = named.map(({ item, heading, meant, meaning }): ItemColumn => {
    // 其中：教学用计算机 under 计算机数 is a part, no second 计算机数.
    const isPart = meaning !== undefined && item.path.length > shortest.get(meaning)!;
    const id = meaning !== undefined && !isPart && !taken.has(meaning) ? meaning : item.key;
    taken.add(id);
    const isMoney = meant?.field === "equipmentValue";
    const unit =
      item.unit ?? (isMoney && titleFactor !== undefined ? MONEY[titleFactor] : undefined);
    return {
      item,
      id,
      heading: isPart ? item.path.join("/") : heading,
      ...(meant && !isPart && { field: meant.field }),
      ...(unit !== undefined && { unit }),
      unitId: unitIdOf(unit, item, meant !== undefined && !isMoney),
    };
  });
  return columns.some(({ field }) => field === "schoolName")
    ? columns
    : columns.map((column) => asSchoolName(column, reading));
}

/** Items with the same labels are numbered, which makes their headings none that the check knows. */
function numberOf({ key }: FormItem): string {
  const number = /\((\d+)\)$/u.exec(key)?.[1];
  return number ? `（${number}）` : "";
}

function unitIdOf(unit: string | undefined, { path }: FormItem, isKnown: boolean): string {
  const written = labelUnit(path);
  const id = unitKey(unit);
  // Label and cell beside it say different units: nobody knows which.
  if (written !== undefined && unit !== undefined && unitKey(written) !== id)
    return `${unitKey(written)} ${id}`;
  return id === "plain" || (isKnown && id === "area ") ? "" : id;
}

/** 填报单位：石门乡中心小学 names the school where nothing else does. */
function asSchoolName(column: ItemColumn, { records }: FormReading): ItemColumn {
  const asked = SCHOOL_ASKED.test(column.item.path.at(-1)!);
  const answers = records.map(({ values }) => values.get(column.item.key)?.value);
  const areSchools = answers.length > 0 && answers.every((each) => saysSchool(String(each ?? "")));
  return asked && areSchools
    ? { ...column, id: "schoolName total", heading: "学校名称", field: "schoolName" }
    : column;
}
