/** What a batch of requests to Excel is made with; only the room of Excel looks into it. */
export type ExcelContext = Excel.RequestContext;
