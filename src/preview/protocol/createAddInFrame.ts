import type { Host } from "../host/Host";
import type { RequestBody } from "../host/Wire";
import type { AddInFrame } from "./AddInFrame";
import type { EnvelopeRequest, EnvelopeResponse } from "./Envelope";
import { appContext } from "./appContext";
import { parseRequest } from "./parseRequest";

/** Numbers by which office.js names the methods of `executeMethod`. */
const dispatch = { richApi: 93, actionCompleted: 94 } as const;
const invocation = { invoke: 0, register: 1, unregister: 2 } as const;
// Shared runtime and custom functions: without the second the function runtime never starts.
const runtimeBits = 3;

/**
 * Starts the add-in in an iframe and answers it as Excel on the web does.
 * @param options.source address of the add-in's page, on the same host as this page
 */
export function createAddInFrame(options: {
  host: Host;
  source: string;
  language: string;
  title: string;
}): AddInFrame {
  const { host, source, language, title } = options;
  const conversation = `preview-${Math.random().toString(36).slice(2)}`;
  const controlId = "balance";
  const hostInfo = `Excel$Web$16.00$${language}$$$$${runtimeBits}`;
  const element = document.createElement("iframe");
  element.title = title;
  element.name = JSON.stringify({
    hostInfo,
    xdmInfo: `${conversation}|${controlId}|${location.origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
  element.src = `${source}?_host_Info=${hostInfo}`;

  const registered = new Map<string, () => void>();
  const registration = new Map<string, Promise<void>>();
  const running = new Map<string, { done(): void; fail(error: Error): void }>();
  let lastCommand = 0;

  /** Resolves when the add-in listens to an event of the envelope. */
  function listening(eventName: string): Promise<void> {
    let promise = registration.get(eventName);
    if (!promise) {
      promise = new Promise((resolve) => registered.set(eventName, resolve));
      registration.set(eventName, promise);
    }
    return promise;
  }

  function post(
    message: Pick<EnvelopeResponse, "_actionName" | "_correlationId" | "_responseType" | "_data">,
  ): void {
    const envelope: EnvelopeResponse = {
      _messageType: 1,
      _conversationId: conversation,
      _errorCode: 0,
      _serializerVersion: 1,
      _origin: location.origin,
      ...message,
    };
    element.contentWindow?.postMessage(JSON.stringify(envelope), "*");
  }

  const answer = (request: EnvelopeRequest, data: unknown): void =>
    post({
      _actionName: request._actionName,
      _correlationId: request._correlationId,
      _responseType: 0,
      _data: data,
    });

  const raise = (eventName: string, data: unknown): void =>
    post({ _actionName: eventName, _correlationId: 0, _responseType: 1, _data: data });

  async function receive(event: MessageEvent): Promise<void> {
    if (event.source !== element.contentWindow) return;
    const request = parseRequest(event.data);
    if (!request || request._conversationId !== conversation) return;
    if (request._actionType === invocation.register) {
      void listening(request._actionName);
      registered.get(request._actionName)?.();
      answer(request, { Error: 0 });
    } else if (request._actionType === invocation.unregister) {
      answer(request, { Error: 0 });
    } else await invoke(request);
  }

  async function invoke(request: EnvelopeRequest): Promise<void> {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return answer(
          request,
          appContext({
            profile: host.profile,
            language,
            controlId,
            documentName: host.model.workbook().getName(),
          }),
        );
      case "ContextActivationManager_notifyHost":
        return answer(request, { Error: 0 });
      case "executeMethod":
        return executeMethod(request);
      default:
        return refuse(request, request._actionName);
    }
  }

  async function executeMethod(request: EnvelopeRequest): Promise<void> {
    const data = request._data ?? {};
    const { DispatchId } = (data["DdaMethod"] ?? {}) as { DispatchId?: number };
    if (DispatchId === dispatch.actionCompleted) {
      completed(String(data["0"]), Number(data["1"]));
      return answer(request, { Version: 1, Error: 0 });
    }
    if (DispatchId !== dispatch.richApi) return refuse(request, `executeMethod ${DispatchId}`);
    const [customData, , , , body, , flags] = data["ArrayData"] as unknown[];
    const response = await host.processQuery(
      JSON.parse(String(body)) as RequestBody,
      Number(flags),
    );
    answer(request, {
      Version: 1,
      Error: 0,
      Data: [customData, "POST", JSON.stringify(response), [], 200, 0, ""],
    });
  }

  function refuse(request: EnvelopeRequest, name: string): void {
    const error = `NotImplemented: the host does not answer ${name}`;
    host.log.requests.push({ actions: [name], bytesIn: 0, bytesOut: 0, milliseconds: 0, error });
    answer(request, { Version: 1, Error: notImplemented });
  }

  function completed(commandId: string, status: number): void {
    const command = running.get(commandId);
    running.delete(commandId);
    if (status === 0) command?.done();
    else command?.fail(new Error(`The add-in has no such action (status ${status})`));
  }

  const onMessage = (event: MessageEvent): void => void receive(event);
  window.addEventListener("message", onMessage);
  const stopEvents = host.events.listen((entries) =>
    raise("richApiMessage", { ArrayData: entries }),
  );

  return {
    element,
    ready: listening("appCommandInvoked"),
    async invokeAction(functionName, control) {
      await listening("appCommandInvoked");
      lastCommand += 1;
      const commandId = `command-${lastCommand}`;
      await new Promise<void>((done, fail) => {
        running.set(commandId, { done, fail });
        raise("appCommandInvoked", [
          commandId,
          functionName,
          JSON.stringify({ source: { id: control } }),
        ]);
      });
    },
    async send(entries) {
      await listening("richApiMessage");
      raise("richApiMessage", { ArrayData: entries });
    },
    dispose() {
      stopEvents();
      window.removeEventListener("message", onMessage);
      element.remove();
    },
  };
}

/** OSF.DDA.ErrorCodeManager: "operation not supported". */
const notImplemented = 5000;
