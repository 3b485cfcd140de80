import { readFileSync } from "node:fs";
import { Script, createContext } from "node:vm";
import type { FUniver, IWorkbookData } from "@univerjs/presets";
import type { EventEntry } from "../../src/preview/host/EventHub";
import type { Flavour, Host } from "../../src/preview/host/Host";
import type { Profile } from "../../src/preview/host/Profile";
import type { RequestLog } from "../../src/preview/host/RequestLog";
import type { RequestBody } from "../../src/preview/host/Wire";
import { createHost } from "../../src/preview/host/createHost";
import { createUniverInNode } from "./createUniverInNode";

/** Excel in Node: the real office.js object model over the preview's host. */
export interface ExcelInNode {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  host: Host;
  univerAPI: FUniver;
  log: RequestLog;
  dispose(): void;
}

interface OfficeGlobals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension & Internals;
}

/** What @types/office-js does not tell about office.js. */
interface Internals {
  SessionBase: { new (): object; _overrideSession: unknown };
  GenericEventRegistration: { _testReadyImpl: () => Promise<void> };
  _testTriggerRichApiMessageEvent(message: { entries: object[] }): void;
}

let script: Script | undefined;

/**
 * Opens a workbook in a fresh Excel.
 * @example
 * const excel = createExcel({ profile: "ltsc2021" });
 * globalThis.Excel = excel.Excel;
 */
export function createExcel(
  options: { workbook?: Partial<IWorkbookData>; profile?: Profile["id"]; flavour?: Flavour } = {},
): ExcelInNode {
  const { univerAPI, dispose } = createUniverInNode(options.workbook);
  const host = createHost({ univerAPI, profile: options.profile, flavour: options.flavour });
  const { Excel, OfficeExtension } = loadOffice();
  connect(OfficeExtension, host);
  return { Excel, OfficeExtension, host, univerAPI, log: host.log, dispose };
}

function loadOffice(): OfficeGlobals {
  const path = require.resolve("@microsoft/office-js/dist/excel-web-16.00.debug.js");
  script ??= new Script(readFileSync(path, "utf8"), { filename: path });
  const globals = createContext(browserGlobals());
  script.runInContext(globals);
  return globals as unknown as OfficeGlobals;
}

function connect(extension: OfficeGlobals["OfficeExtension"], host: Host): void {
  const executeAsync = async (
    _custom: unknown,
    flags: number,
    message: { Body: RequestBody },
  ): Promise<object> => ({
    HttpStatusCode: 200,
    ErrorCode: null,
    ErrorMessage: null,
    Headers: {},
    Body: await host.processQuery(message.Body, flags),
  });
  class Session extends extension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }
    _createRequestExecutorOrNull(): object {
      return { executeAsync };
    }
    getEventRegistration(): object {
      return { register: () => Promise.resolve(), unregister: () => Promise.resolve() };
    }
  }
  extension.SessionBase._overrideSession = new Session();
  extension.GenericEventRegistration._testReadyImpl = () => Promise.resolve();
  host.events.listen((entries) =>
    extension._testTriggerRichApiMessageEvent({ entries: entries.map(named) }),
  );
}

function named([
  messageCategory,
  messageType,
  targetId,
  message,
  id,
  isRemoteOverride,
]: EventEntry): object {
  return { messageCategory, messageType, targetId, message, id, isRemoteOverride };
}

// Array, Promise and the rest are handed in: an array of another realm is no array to office.js.
function browserGlobals(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({
    style: {},
    children: [],
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
  });
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const href = "https://localhost/taskpane.html";
  const globals: Record<string, unknown> = {
    ...{
      console,
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      performance,
      URL,
      URLSearchParams,
      queueMicrotask,
    },
    ...{
      Promise,
      Array,
      Object,
      Error,
      TypeError,
      Date,
      JSON,
      Map,
      Set,
      String,
      Number,
      Boolean,
      RegExp,
      Function,
    },
    document: {
      getElementsByTagName: () => [element()],
      getElementById: () => null,
      createElement: element,
      head: element(),
      body: element(),
      documentElement: element(),
      addEventListener: nothing,
      removeEventListener: nothing,
      cookie: "",
      referrer: "",
      URL: href,
      location: { href },
    },
    navigator: { userAgent: "node", language: "zh-CN", appVersion: "node" },
    location: {
      href,
      search: "",
      hash: "",
      protocol: "https:",
      host: "localhost",
      hostname: "localhost",
      origin: "https://localhost",
    },
    sessionStorage: storage,
    localStorage: storage,
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    history: {},
    name: "",
    XMLHttpRequest: class {},
  };
  for (const name of ["window", "self", "top", "parent", "globalThis"]) globals[name] = globals;
  return globals;
}
