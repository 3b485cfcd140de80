import type { FUniver } from "@univerjs/core/facade";
import type { Fault } from "./Fault";
import type { Flavour, Host } from "./Host";
import type { HostContext } from "./HostContext";
import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import type { Profile } from "./Profile";
import type { ResponseBody } from "./Wire";
import { workbookClass } from "./classes/workbookClass";
import { createEventHub } from "./createEventHub";
import { createRequestLog } from "./createRequestLog";
import { createCalculation } from "./model/createCalculation";
import { followTables } from "./followTables";
import { createModel } from "./model/createModel";
import { processQuery } from "./processQuery";
import { profiles } from "./profiles";
import { raiseGridEvents } from "./raiseGridEvents";

/** What Excel on the web takes in one request or answer. */
const mostBytes = 5 * 1024 * 1024;

/**
 * Plays Excel over a Univer instance.
 * @param options.reveal scrolls what the add-in selects into sight; a grid without a screen needs none
 * @example const host = createHost({ univerAPI, profile: "ltsc2021" })
 */
export function createHost(options: {
  univerAPI: FUniver;
  profile?: Profile["id"] | undefined;
  flavour?: Flavour | undefined;
  reveal?: HostContext["reveal"];
}): Host {
  const model = createModel(options.univerAPI);
  const calculation = createCalculation(model);
  const events = createEventHub();
  const log = createRequestLog();
  const kept = new Map<string, HostObject>();
  const services = new Map<string, HostObject>();
  const encoder = new TextEncoder();
  const bytesOf = (value: unknown): number => encoder.encode(JSON.stringify(value)).length;
  const faults = new Map<number, Fault>();
  let requests = 0;
  let lastReference = 0;
  // Requests of one add-in are answered one after the other.
  let queue: Promise<unknown> = Promise.resolve();

  const host: Host = {
    model,
    calculation,
    events,
    log,
    profile: profiles[options.profile ?? "microsoft365"],
    flavour: options.flavour ?? "desktop",
    settled: () => calculation.settled(),
    get context() {
      return context;
    },
    failRequest: (n, code = "GeneralException") =>
      void faults.set(requests + n, { kind: "refused", code }),
    disturbRequest: (n, fault) => void faults.set(requests + n, fault),
    calm: () => faults.clear(),
    addService: (name, service) => void services.set(name, service),
    processQuery(body) {
      // office.js goes on changing the object it has sent.
      requests += 1;
      const fault = faults.get(requests);
      faults.delete(requests);
      const copy = JSON.parse(JSON.stringify(body)) as typeof body;
      const answer = queue.then(() => answerTo(copy, fault));
      queue = answer;
      return answer;
    },
  };
  const context: HostContext = {
    model,
    calculation,
    events,
    mood: {
      calculationMode: "Automatic",
      recalculationDue: false,
      structureProtected: false,
      readOnly: false,
    },
    get profile() {
      return host.profile;
    },
    reveal: options.reveal ?? (() => undefined),
    keep(object) {
      lastReference += 1;
      const id = `kept-${lastReference}`;
      kept.set(id, object);
      return id;
    },
    release: (referenceId) => void kept.delete(referenceId),
  };
  const roots = {
    workbook: () => workbookClass(null, context),
    kept: (referenceId: string) => kept.get(referenceId),
    service(name: string) {
      const service = services.get(name);
      if (!service) throw new HostError("NotImplemented", `The host does not offer ${name}`);
      return service;
    },
  };

  async function answerTo(
    body: Parameters<Host["processQuery"]>[0],
    fault: Fault | undefined,
  ): Promise<ResponseBody> {
    const start = Date.now();
    const actions: string[] = [];
    const bytesIn = bytesOf(body);
    if (fault?.kind === "delayed") await fault.until();
    let response: ResponseBody =
      fault?.kind === "refused"
        ? failure(fault.code ?? "GeneralException", "The host was told to refuse this request")
        : bytesIn > mostBytes
          ? failure(
              "RequestPayloadSizeLimitExceeded",
              `The request payload size has exceeded the limit: ${bytesIn} bytes`,
            )
          : await processQuery(
              fault?.kind === "brokenOff"
                ? { ...body, Actions: body.Actions.slice(0, fault.after) }
                : body,
              roots,
              calculation.settled,
              (action) => actions.push(action),
            );
    if (fault?.kind === "brokenOff" && fault.after < body.Actions.length)
      response = failure(fault.code ?? "GeneralException", "The host was told to break off here");
    if (fault?.kind === "answerLost")
      response = failure(fault.code ?? "GeneralException", "The host was told to lose the answer");
    const bytesOut = bytesOf(response);
    if (bytesOut > mostBytes) {
      response = failure(
        "ResponsePayloadSizeLimitExceeded",
        `The response payload size has exceeded the limit: ${bytesOut} bytes`,
      );
    }
    const error = response.Error ? `${response.Error.Code}: ${response.Error.Message}` : undefined;
    log.requests.push({
      actions,
      bytesIn,
      bytesOut,
      milliseconds: Date.now() - start,
      ...(error ? { error } : {}),
    });
    return response;
  }

  followTables(model);
  raiseGridEvents(context);
  return host;
}

function failure(code: string, message: string): ResponseBody {
  return { Results: [], Error: { Code: code, Message: message, ActionIndex: 0, Location: "" } };
}
