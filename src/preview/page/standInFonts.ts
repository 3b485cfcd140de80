/** What workbooks are written in; Linux has none of them. */
const wanted = [
  ..."Arial,Calibri,Times New Roman,Microsoft YaHei,Microsoft YaHei UI,微软雅黑".split(","),
  ..."DengXian,等线,SimSun,宋体,NSimSun,新宋体,SimHei,黑体,KaiTi,楷体,FangSong,仿宋".split(","),
];
/** By the names that `local()` looks for, regular and bold, the best first. */
const standIns: readonly [weight: "400" | "700", names: readonly string[]][] = [
  [
    "400",
    ["Liberation Sans", "Arimo", "Noto Sans CJK SC", "NotoSansCJKsc-Regular", "Noto Sans SC"],
  ],
  ["700", ["Liberation Sans Bold", "Arimo Bold", "Noto Sans CJK SC Bold", "NotoSansCJKsc-Bold"]],
];
/** As high as Arial's: the grid would make rows higher for the tall lines of Noto. */
const lines = { ascentOverride: "92%", descentOverride: "22%", lineGapOverride: "0%" };
const sample = "0123,456.78 均衡 WiM";

/**
 * Gives the fonts that workbooks name and this machine lacks a stand-in with even digits, instead of
 * the browser's own choice. The grid draws its text once: wait for this before it starts.
 */
export async function standInFonts(): Promise<void> {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return;
  const width = (family: string): number => {
    pen.font = `32px ${family}`;
    return pen.measureText(sample).width;
  };
  const isMissing = (name: string): boolean =>
    ["monospace", "serif"].every((other) => width(`"${name}", ${other}`) === width(other));
  const faces = wanted.filter(isMissing).flatMap((name) =>
    standIns.map(([weight, names]) => {
      const source = names.map((local) => `local("${local}")`).join(", ");
      return new FontFace(name, source, { weight, ...lines });
    }),
  );
  // A stand-in that is missing too leaves the browser's choice.
  const loaded = await Promise.allSettled(faces.map((face) => face.load()));
  for (const one of loaded) if (one.status === "fulfilled") document.fonts.add(one.value);
}
