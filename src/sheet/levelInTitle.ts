import type { Level } from "../standards/Level";
import { readLevel } from "./readLevel";

/**
 * The level that a sheet's name or title says. Who filled it in says nothing: 填报单位：某县教育局小学教育股 stands on the
 * junior schools' table too.
 */
export function levelInTitle(title: string): Level | undefined {
  // 附设初中班 on a sheet of primary schools: both levels stand there.
  if (title.includes("附设")) return undefined;
  return readLevel(
    title
      .normalize("NFKC")
      .replace(AUTHOR, " ")
      .replace(/(小学|初中|中学)(教育)?(股|科|处|室)(?!学)/gu, " "),
  );
}

const AUTHOR =
  /(填报|填表|填写|编制|编报|制表|报送|上报|呈报|报告|主管|统计|责任|承办)(单位|部门|机构|科室|股室|处室|人)?\s*:\s*\S*/gu;
