import type { IWorkbookData } from "@univerjs/core";

const line = (s: number, rgb: string): { s: number; cl: { rgb: string } } => ({ s, cl: { rgb } });

/** A workbook with one of everything that is kept, in the form in which opening gives it. */
export const richWorkbook: IWorkbookData = {
  id: "workbook",
  name: "rich",
  appVersion: "0.25.1",
  locale: "zhCN" as IWorkbookData["locale"],
  styles: {
    s1: {
      ff: "宋体",
      fs: 16,
      bl: 1,
      it: 1,
      ul: { s: 1 },
      st: { s: 1 },
      cl: { rgb: "#B10E1C" },
      bg: { rgb: "#FBE1E3" },
      ht: 2,
      vt: 2,
      tb: 3,
    },
    s2: { n: { pattern: "#,##0.00" } },
    s3: {
      bd: {
        t: line(1, "#BFBFBF"),
        r: line(8, "#FF0000"),
        b: line(7, "#000000"),
        l: line(4, "#00FF00"),
        tl_br: line(13, "#0000FF"),
      },
      ht: 3,
    },
    s4: { n: { pattern: 'yyyy"年"m"月"d"日"' } },
    s5: { tr: { a: -45, v: 0 }, pd: { l: 20 }, ht: 1 },
    s6: { va: 3, n: { pattern: "0.00%" } },
  },
  sheetOrder: ["sheet1", "sheet2", "sheet3"],
  sheets: {
    sheet1: {
      id: "sheet1",
      name: "小学 条件'2026",
      tabColor: "#0F6CBD",
      hidden: 0,
      freeze: { xSplit: 1, ySplit: 2, startRow: 2, startColumn: 1 },
      rowCount: 200,
      columnCount: 26,
      defaultColumnWidth: 80,
      defaultRowHeight: 24,
      mergeData: [{ startRow: 0, startColumn: 0, endRow: 0, endColumn: 3 }],
      cellData: {
        0: { 0: { v: "标题", t: 1, s: "s1" }, 1: { s: "s1" } },
        1: {
          0: { v: "  前后空格 \n第二行", t: 1 },
          1: { v: 0.1 + 0.2, t: 2, s: "s2" },
          2: { v: 1, t: 3 },
          3: { v: 0, t: 3 },
        },
        2: {
          0: { v: "007", t: 4 },
          1: { v: "=不是公式", t: 4 },
          2: { v: 46266, t: 2, s: "s4" },
          3: { v: 1e21, t: 2 },
        },
        3: {
          0: { v: 6, t: 2, f: "=SUM(B2:B3)*2" },
          1: { v: "#DIV/0!", t: 1, f: "=1/0", s: "s3" },
          2: { v: "是", t: 1, f: '=IF(A4>5,"是","_xlfn.否")' },
          3: { v: 1, t: 3, f: "=TRUE()" },
          4: { f: "=A4" },
        },
        4: {
          0: { v: 0.5152566298844764, t: 2, f: "=BALANCE.CVRATIO(C2:C6,B2:B6)" },
          1: {
            v: 3,
            t: 2,
            f: "=BALANCE.PERPUPIL(C2:C4,B2:B4)",
            custom: { array: { kind: "dynamic", rows: 3, columns: 1 } },
          },
          2: {
            v: 9,
            t: 2,
            f: "=SUM(B2:B4*C2:C4)",
            custom: { array: { kind: "legacy", rows: 1, columns: 1 } },
          },
          3: { v: 2, t: 2, f: "=_xldudf_OTHER_ADD(1,1)" },
        },
        5: {
          0: {
            v: "a",
            t: 1,
            f: '=XLOOKUP(1,A:A,B:B)&STDEV.S(B2:B4)&"BALANCE.CV("',
            custom: { array: { kind: "dynamic", rows: 1, columns: 1 } },
          },
          2: { v: 3, t: 2, f: "=LET(数,1,y,2,数+y)" },
          3: { v: "斜", t: 1, s: "s5" },
          4: { v: 0.95, t: 2, s: "s6" },
        },
      },
      rowData: { 0: { h: 48, ia: 0 }, 3: { hd: 1 }, 4: { h: 26.67, ia: 0, hd: 1 } },
      columnData: { 0: { w: 168 }, 2: { w: 61, hd: 1 } },
      showGridlines: 0,
      rightToLeft: 0,
      custom: {
        protection: { sheet: true, objects: true, formatCells: true, sort: false },
        pageSetup: {
          paperSize: "a4",
          orientation: "landscape",
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
          margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
        },
        headerFooter: { oddFooter: "&C第 &P 页" },
        zoomScale: 90,
      },
    },
    sheet2: {
      id: "sheet2",
      name: "隐藏",
      tabColor: "",
      hidden: 1,
      freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
      rowCount: 351,
      columnCount: 26,
      defaultColumnWidth: 72,
      defaultRowHeight: 20,
      mergeData: [],
      cellData: { 300: { 0: { v: 1, t: 2 } } },
      rowData: {},
      columnData: {},
      showGridlines: 1,
      rightToLeft: 1,
      custom: {
        pageSetup: {
          margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
        },
      },
    },
    sheet3: {
      id: "sheet3",
      name: "更隐藏",
      tabColor: "",
      hidden: 1,
      freeze: { xSplit: 2, ySplit: 0, startRow: -1, startColumn: 2 },
      rowCount: 200,
      columnCount: 26,
      defaultColumnWidth: 72,
      defaultRowHeight: 20,
      mergeData: [],
      cellData: { 0: { 0: { v: 1, t: 2 } } },
      rowData: {},
      columnData: {},
      showGridlines: 1,
      rightToLeft: 0,
      custom: {
        pageSetup: {
          margins: { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
        },
        veryHidden: true,
      },
    },
  },
  defaultStyle: { ff: "Microsoft YaHei", fs: 11 },
  resources: [
    {
      name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
      data: JSON.stringify({
        sheet1: [
          {
            cfId: "cf1",
            ranges: [
              { startRow: 1, startColumn: 1, endRow: 5, endColumn: 2 },
              { startRow: 8, startColumn: 0, endRow: 8, endColumn: 0 },
            ],
            stopIfTrue: true,
            rule: {
              type: "highlightCell",
              subType: "formula",
              style: { bl: 1, cl: { rgb: "#B10E1C" }, bg: { rgb: "#FBE1E3" } },
              value: '=AND($B2<>"",B2/$A2*100<4.2)',
            },
          },
          {
            cfId: "cf2",
            ranges: [{ startRow: 1, startColumn: 1, endRow: 5, endColumn: 2 }],
            stopIfTrue: false,
            rule: {
              type: "highlightCell",
              subType: "number",
              style: { cl: { rgb: "#8F4E00" } },
              operator: "between",
              value: [1, 2.5],
            },
          },
          {
            cfId: "cf3",
            ranges: [{ startRow: 1, startColumn: 0, endRow: 9, endColumn: 0 }],
            stopIfTrue: false,
            rule: {
              type: "highlightCell",
              subType: "duplicateValues",
              style: { bg: { rgb: "#FFECC7" } },
            },
          },
          {
            cfId: "cf4",
            ranges: [{ startRow: 1, startColumn: 3, endRow: 9, endColumn: 3 }],
            stopIfTrue: false,
            rule: {
              type: "colorScale",
              config: [
                { index: 0, color: "#F8696B", value: { type: "min" } },
                { index: 1, color: "#FFEB84", value: { type: "percentile", value: 50 } },
                { index: 2, color: "#63BE7B", value: { type: "max" } },
              ],
            },
          },
          {
            cfId: "cf5",
            ranges: [{ startRow: 1, startColumn: 4, endRow: 9, endColumn: 4 }],
            stopIfTrue: false,
            rule: {
              type: "dataBar",
              isShowValue: true,
              config: {
                min: { type: "num", value: 0 },
                max: { type: "max" },
                isGradient: true,
                positiveColor: "#638EC6",
                nativeColor: "#FF0000",
              },
            },
          },
        ],
      }),
    },
    {
      name: "SHEET_DEFINED_NAME_PLUGIN",
      data: JSON.stringify({
        name1: {
          id: "name1",
          name: "学生数",
          formulaOrRefString: "'小学 条件''2026'!$B$2:$B$6",
          localSheetId: "AllDefaultWorkbook",
        },
        name2: {
          id: "name2",
          name: "限值",
          formulaOrRefString: "=4.2*2",
          localSheetId: "sheet2",
          comment: "两倍",
        },
      }),
    },
  ],
  custom: {
    activeSheet: 0,
    properties: {
      title: "题",
      created: "2026-09-01T00:00:00.000Z",
      modified: "2026-09-02T00:00:00.000Z",
    },
  },
};
