import type { ErrorWords } from "../ErrorWords";

export const errors: ErrorWords = {
  paneFailed: {
    title: "窗格没能显示出来",
    body: "出错的只是窗格的显示，它不向工作表写入内容。请重新打开窗格；如果再次出现，请把下面的错误报告发给维护人员。",
    again: "重新打开窗格",
  },
  happened: "出现意外错误。可以把错误报告发给维护人员。",
  show: "查看报告",
  hide: "收起报告",
  close: "关闭",
  reportNote: "报告只有下面这些内容，不含单元格内容、学校名和文件名。",
  report: "错误报告",
  copy: "复制报告",
  copied: "已复制",
  notCopied: "没能复制。报告已选中，请按 Ctrl+C。",
  lines: {
    version: "均衡版本",
    time: "时间",
    excel: "Excel",
    interfaces: "接口",
    during: "操作",
    error: "错误",
    place: "代码位置",
  },
};
