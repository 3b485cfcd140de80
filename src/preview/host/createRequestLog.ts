import type { LoggedRequest, RequestLog } from "./RequestLog";

/** An empty log. */
export function createRequestLog(): RequestLog {
  const requests: LoggedRequest[] = [];
  const sum = (of: (request: LoggedRequest) => number): number =>
    requests.reduce((total, request) => total + of(request), 0);
  return {
    requests,
    get count() {
      return requests.length;
    },
    get bytesIn() {
      return sum((request) => request.bytesIn);
    },
    get bytesOut() {
      return sum((request) => request.bytesOut);
    },
    clear() {
      requests.length = 0;
    },
  };
}
