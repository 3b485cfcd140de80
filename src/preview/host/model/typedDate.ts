import type { TypedNumber } from "./typedNumber";

const months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const millisecondsPerDay = 86_400_000;
/** Day 0 of Excel's calendar, for dates after February 1900. */
const epoch = Date.UTC(1899, 11, 30);

/** Takes a text for a date or a time, as a Chinese Excel does; a date without its year is one of this year. */
export function typedDate(text: string): TypedNumber | null {
  const [, hours, minutes, seconds = "0"] =
    /^(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})秒?|分)?$/.exec(text) ?? [];
  if (hours !== undefined)
    return {
      value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400,
      format: "h:mm",
    };
  const [, year, month, day = "1"] =
    /^(\d{4})[-/年](\d{1,2})(?:[-/月](\d{1,2})日?|月)?$/.exec(text) ?? [];
  if (year !== undefined) return dated(Number(year), Number(month), Number(day), "yyyy/m/d");
  const thisYear = new Date().getFullYear();
  const [, monthAlone, dayAlone = "1"] = /^(\d{1,2})[-/月](?:(\d{1,2})日?)?$/.exec(text) ?? [];
  if (monthAlone !== undefined && !/[-/]$/.test(text))
    return dated(thisYear, Number(monthAlone), Number(dayAlone), 'm"月"d"日"');
  const [, name = "", dayOfName = "1"] = /^([a-z]{3})[a-z]* (\d{1,2})$/i.exec(text) ?? [];
  if (name) return dated(thisYear, monthNamed(name), Number(dayOfName), "d-mmm");
  const [, dayFirst, named = "", yearLast] =
    /^(\d{1,2})-([a-z]{3})[a-z]*(?:-(\d{4}))?$/i.exec(text) ?? [];
  return dayFirst === undefined
    ? null
    : dated(Number(yearLast ?? thisYear), monthNamed(named), Number(dayFirst), "d-mmm-yy");
}

function monthNamed(name: string): number {
  return months.indexOf(name.toLowerCase()) + 1;
}

function dated(year: number, month: number, day: number, format: string): TypedNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { value: (date.getTime() - epoch) / millisecondsPerDay, format };
}
