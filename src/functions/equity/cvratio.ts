import { spreadOfCells } from "../../measures/spreadOfCells";
import { definedCoefficient } from "./definedCoefficient";
import { pairCells } from "../cells/pairCells";

/**
 * CVRATIO(totals, pupils): the official difference coefficient 差异系数 from raw totals.
 * Ranges of one cell count. #DIV/0! where nothing is left or the county mean is 0.
 * Source: 《义务教育均衡发展差异系数计算方法及数据来源》.
 *
 * @example cvratio([[279], [137], [935], [160], [402]], [[45], [37], [89], [76], [55]]) // 0.5152566298844764
 */
export function cvratio(totals: unknown, pupils: unknown): number {
  const pairs = pairCells(totals, "totals", pupils);
  return definedCoefficient(spreadOfCells(pairs.first, pairs.pupils, "totalAndPupils", pairs.read));
}
