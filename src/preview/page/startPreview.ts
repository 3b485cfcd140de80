import type { IWorkbookData } from "@univerjs/presets";
import { createFunctionRuntime } from "../customFunctions/createFunctionRuntime";
import { customFunctionsContainer } from "../customFunctions/customFunctionsContainer";
import { customFunctionsService } from "../customFunctions/customFunctionsService";
import type { FunctionMetadata } from "../customFunctions/FunctionMetadata";
import { createHost } from "../host/createHost";
import { effectiveFill } from "../host/effectiveFill";
import { profiles } from "../host/profiles";
import type { AddInFrame } from "../protocol/AddInFrame";
import { addinInternalService } from "../protocol/addinInternalService";
import { appRuntimeService } from "../protocol/appRuntimeService";
import { createAddInFrame } from "../protocol/createAddInFrame";
import type { FileFailure, PreviewTexts } from "../texts/PreviewTexts";
import { textsOf } from "../texts/textsOf";
import type { Manifest, ManifestControl } from "./Manifest";
import type { PreviewOptions } from "./PreviewOptions";
import { acceptDroppedFiles } from "./acceptDroppedFiles";
import { askToSave } from "./askToSave";
import { createCellMessages } from "./cellMessages";
import { createGrid, gridLocale } from "./createGrid";
import { describeNotices } from "./describeNotices";
import { downloadFile } from "./downloadFile";
import { element } from "./element";
import { createFocusRing } from "./focusRing";
import { labelGrid } from "./labelGrid";
import { createMessageBar } from "./messageBar";
import { pageRegions } from "./pageRegions";
import { createPane } from "./pane";
import { readManifest } from "./readManifest";
import { createRibbon } from "./ribbon";
import { scrollIntoView } from "./scrollIntoView";
import { createTitleBar } from "./titleBar";
import { createWorkbookState } from "./workbookState";

const manifestAddress = "/addin/manifest.xml";
const sampleAddress = "/addin/assets/sample-county.xlsx";

/** Builds the page and starts the add-in in it. */
export function startPreview(initial: PreviewOptions): void {
  let options = initial;
  let texts = textsOf(options.language);
  let manifest: Manifest | undefined;
  let frame: AddInFrame | undefined;
  let manifestText = "";

  const head = element("div", { class: "head" });
  const grid = element("main", { class: "grid", id: "grid" });
  const pane = createPane(showPaneState);
  const message = createMessageBar(() => texts);
  document.body.append(
    head,
    element("div", { class: "work" }, [
      element("div", { class: "stage" }, [grid, message.element]),
      pane.element,
    ]),
  );

  const univerAPI = createGrid(grid, options);
  univerAPI.createWorkbook(emptyWorkbook());
  const host = createHost({
    univerAPI,
    profile: options.profile,
    flavour: options.flavour,
    reveal: (area) => scrollIntoView(area, host.model),
  });
  const state = createWorkbookState(host.model, () => texts);
  const cellMessages = createCellMessages(host, () => functions, message);
  const functions = createFunctionRuntime(
    host,
    async (entries) => frame?.send(entries),
    () => {
      // The grid does not always redraw a sheet that was opened while its cells were waiting.
      univerAPI.getActiveWorkbook()?.getActiveSheet().refreshCanvas();
      cellMessages.update();
    },
  );

  const reports = { started: () => undefined, finished: functions.finished };
  const context = host.context;
  host.addService(
    "Microsoft.InternalService.AddinInternalService",
    addinInternalService(null, context),
  );
  host.addService("Microsoft.AppRuntime.AppRuntimeService", appRuntimeService(pane, context));
  host.addService(
    "Microsoft.ExcelServices.CustomFunctions",
    customFunctionsService(reports, context),
  );
  host.addService(
    "Microsoft.ExcelServices.CustomFunctionsContainer",
    customFunctionsContainer(reports, context),
  );

  function drawHead(): void {
    document.documentElement.lang = options.language;
    document.documentElement.dataset["theme"] = options.theme;
    document.title = texts.title;
    state.redraw();
    const title = createTitleBar({
      texts,
      options,
      workbookName: host.model.workbook().getName(),
      state: state.element,
      open: (file) => void openFile(file),
      save: () => void saveFile(),
      change: (next) => void change(next),
    });
    head.replaceChildren(title);
    if (!manifest) return;
    pane.label(manifest.displayName, texts);
    head.append(
      createRibbon(manifest, texts, {
        undo: () => void univerAPI.undo(),
        redo: () => void univerAPI.redo(),
        bold: () => void univerAPI.executeCommand("sheet.command.set-range-bold"),
        control: (control) => void runControl(control),
      }),
    );
    showPaneState();
  }

  function showPaneState(): void {
    for (const button of head.querySelectorAll('[aria-controls="pane"]'))
      button.setAttribute("aria-expanded", String(pane.isVisible()));
  }

  async function runControl(control: ManifestControl): Promise<void> {
    if (control.action.kind === "showPane") return pane.show();
    try {
      await frame?.invokeAction(control.action.functionName, control.id);
    } catch {
      message.show("error", texts.actionFailed(control.label));
    }
  }

  function startAddIn(): void {
    if (!manifest) return;
    frame?.dispose();
    frame = createAddInFrame({
      host,
      source: manifest.paneUrl,
      language: options.language,
      title: manifest.displayName,
    });
    frame.element.style.colorScheme = options.theme;
    pane.hold(frame.element);
    const { element: iframe } = frame;
    iframe.addEventListener("load", () =>
      iframe.contentWindow?.addEventListener("keydown", onKey, true),
    );
    functions.restart();
  }

  async function registerFunctions(): Promise<void> {
    if (!manifest) return;
    const metadata = (await (await fetch(manifest.functionsUrl)).json()) as FunctionMetadata;
    functions.register(metadata, manifest.namespace);
  }

  async function change(next: PreviewOptions): Promise<void> {
    const before = options;
    options = next;
    texts = textsOf(next.language);
    history.replaceState(null, "", addressOf(next));
    host.profile = profiles[next.profile];
    host.flavour = next.flavour;
    univerAPI.toggleDarkMode(next.theme === "dark");
    if (frame) frame.element.style.colorScheme = next.theme;
    if (next.language !== before.language) {
      univerAPI.setLocale(gridLocale[next.language]);
      if (manifestText) manifest = readManifest(manifestText, next.language);
      await registerFunctions();
    }
    drawHead();
    labelGrid(grid, texts.grid);
    // Excel tells its version and language only once, when the add-in starts.
    if (next.language !== before.language || next.profile !== before.profile) startAddIn();
    else if (next.flavour !== before.flavour) functions.restart();
  }

  function show(workbook: IWorkbookData): void {
    // In this order: a workbook that goes takes the grid's conditional formats of all others along.
    univerAPI.disposeUnit(host.model.workbook().getUnitId());
    univerAPI.createWorkbook({ ...workbook, id: `workbook-${Date.now()}` });
    drawHead();
  }

  async function open(
    bytes: Uint8Array,
    name: string,
    mayReplace: () => Promise<boolean> = async () => true,
  ): Promise<boolean> {
    message.hide();
    const { openWorkbookFile } = await import("../files/openWorkbookFile");
    try {
      const { workbook, notices } = await openWorkbookFile(bytes, name);
      if (!(await mayReplace())) return false;
      show({ ...workbook, name });
      state.opened("disk");
      startAddIn();
      const leftBehind = describeNotices(notices, texts, options.language);
      if (leftBehind) message.show("info", leftBehind);
      return true;
    } catch (error) {
      message.show("error", sentenceFor(error, name, texts));
      return false;
    }
  }

  async function openFile(file: File): Promise<void> {
    await open(new Uint8Array(await file.arrayBuffer()), file.name, changesAreSettled);
  }

  async function changesAreSettled(): Promise<boolean> {
    if (!state.hasChanges()) return true;
    const answer = await askToSave(host.model.workbook().getName(), texts);
    return answer === "save" ? saveFile() : answer === "discard";
  }

  async function save(): Promise<Uint8Array> {
    const { saveWorkbookFile } = await import("../files/saveWorkbookFile");
    await functions.settled();
    return saveWorkbookFile(host.model.facade().save());
  }

  async function saveFile(): Promise<boolean> {
    const name =
      host.model
        .workbook()
        .getName()
        .replace(/\.[^.]*$/, "") + ".xlsx";
    try {
      downloadFile(await save(), name);
      state.saved();
      message.show("info", texts.savedAs(name));
      return true;
    } catch {
      message.show("error", texts.saveFailed);
      return false;
    }
  }

  async function start(): Promise<void> {
    drawHead();
    const answer = await fetch(manifestAddress);
    if (!answer.ok) return message.show("error", texts.addInMissing);
    manifestText = await answer.text();
    manifest = readManifest(manifestText, options.language);
    drawHead();
    await registerFunctions();
    const sample = await fetch(sampleAddress);
    if (!sample.ok) startAddIn();
    else if (await open(new Uint8Array(await sample.arrayBuffer()), sampleName(options.language)))
      state.opened("sample");
    await frame?.ready;
  }

  const ring = createFocusRing(pageRegions({ head, grid, pane }, host.model));
  function onKey(event: KeyboardEvent): void {
    ring(event);
    if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey) || event.altKey)
      return;
    event.preventDefault();
    void saveFile();
  }
  document.addEventListener("keydown", onKey, true);
  new MutationObserver(() => labelGrid(grid, texts.grid)).observe(grid, {
    childList: true,
    subtree: true,
  });
  acceptDroppedFiles(
    document.body,
    () => texts.dropHere,
    (file) => void openFile(file),
  );
  const ready = start();
  window.balancePreview = {
    univerAPI,
    host,
    log: host.log,
    functions,
    open: async (bytes, name) => void (await open(bytes, name)),
    save,
    ready,
    effectiveFill: (sheetName, address) => effectiveFill(host, sheetName, address),
  };
}

function sampleName(language: string): string {
  return language.startsWith("zh") ? "示范县义务教育.xlsx" : "Sample county.xlsx";
}

function emptyWorkbook(): Partial<IWorkbookData> {
  return {
    id: "workbook",
    name: "Book1.xlsx",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 200, columnCount: 26 } },
  };
}

function addressOf(options: PreviewOptions): string {
  const { profile, flavour, language, theme } = options;
  return `?${new URLSearchParams({ profile, flavour, lang: language, theme }).toString()}`;
}

function sentenceFor(error: unknown, name: string, texts: PreviewTexts): string {
  const code = (error as { code?: string } | null)?.code ?? "";
  const known = code in texts.fileErrors ? (code as FileFailure) : "damaged";
  return texts.fileErrors[known](name);
}
