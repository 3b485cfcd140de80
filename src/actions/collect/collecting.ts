import { activateSheet } from "../../excel/activateSheet";
import { Cancelled } from "../../sheet/Cancelled";
import { inExcel } from "../../excel/inExcel";
import { writeNewSheet } from "../../excel/writeNewSheet";
import type { CollectedForm } from "../../sheet/forms/CollectedForm";
import { groupForms } from "../../sheet/forms/groupForms";
import { levelOfForms } from "../../sheet/forms/levelOfForms";
import { mergeForms } from "../../sheet/forms/mergeForms";
import { templateKey } from "../../sheet/forms/templateKey";
import { unexpectedErrors } from "../errors/unexpectedErrors";
import { problemOf } from "../problemOf";
import { collectLimits } from "./collectLimits";
import type { ChosenFile, CollectState } from "./CollectState";
import { collectStore } from "./collectStore";
import type { FileToRead } from "./FileToRead";
import { digestOf } from "./digestOf";
import { failureOf } from "./failureOf";
import { readCollectedFile } from "./readCollectedFile";
import { rowsToWrite, type CollectWordsToWrite } from "./rowsToWrite";

/** What was read of each file, by its id. */
const forms = new Map<number, readonly CollectedForm[]>();
const digests = new Map<number, string>();
let lastId = 0;
let running: AbortController | undefined;

/** Everything that the page which collects forms can ask for. Nothing throws: failures are data of the state. */
export const collecting = {
  state: collectStore.get,
  subscribe: collectStore.subscribe,

  /** Reads more files, one after the other; a file that cannot be read is named and the others go on. */
  readFiles: (files: readonly FileToRead[]): Promise<void> =>
    running || files.length === 0
      ? Promise.resolve()
      : run("read", (signal) => read(files, signal)),

  /** Which templates are written. */
  chooseGroups: (keys: readonly string[]): void => {
    if (!running) collectStore.set({ ...chosenOf(keys), written: undefined });
  },

  removeFile: (id: number): void => {
    if (running) return;
    forms.delete(id);
    digests.delete(id);
    collectStore.set({ files: collectStore.get().files.filter((file) => file.id !== id) });
    regroup();
  },

  clear: (): void => {
    if (running) return;
    forms.clear();
    digests.clear();
    collectStore.clear();
  },

  /** Writes the chosen templates as one table to a new sheet and goes there; nothing else is touched. */
  write: (words: CollectWordsToWrite): Promise<void> => {
    const { merged, tooManyRows } = collectStore.get();
    if (running || !merged || tooManyRows !== undefined) return Promise.resolve();
    return run("write", async (signal) => {
      const files = filesIn(collectStore.get().chosen);
      const { worksheetId, name } = await inExcel(async (context) => {
        const sheet = await writeNewSheet(context, rowsToWrite(merged, words), {
          signal,
          onProgress: (done, of) => collectStore.set({ progress: { done, of } }),
        });
        await activateSheet(context, sheet.worksheetId);
        return sheet;
      });
      const rows = merged.rows.length;
      collectStore.set({ written: { worksheetId, sheetName: name, rows, files, isGone: false } });
    });
  },

  /** Goes to the sheet that was written, whichever is active by now; false where that cannot be. */
  showWritten: async (): Promise<boolean> => {
    const { written } = collectStore.get();
    if (running || !written) return false;
    try {
      const isThere = await inExcel((context) => activateSheet(context, written.worksheetId));
      collectStore.set({ written: { ...written, isGone: !isThere }, problem: undefined });
      return isThere;
    } catch (error) {
      collectStore.set({ problem: problemOf(error) });
      return false;
    }
  },

  /** Stops reading or writing; a sheet half written goes again. */
  cancel: (): void => running?.abort(),
};

async function run(
  busy: NonNullable<CollectState["busy"]>,
  work: (signal: AbortSignal) => Promise<void>,
): Promise<void> {
  running = new AbortController();
  collectStore.set({
    busy,
    progress: undefined,
    problem: undefined,
    written: undefined,
    cancelled: false,
  });
  try {
    await work(running.signal);
  } catch (error) {
    if (error instanceof Cancelled) collectStore.set({ cancelled: true });
    else {
      unexpectedErrors.note(`collect ${busy}`, error);
      collectStore.set({ problem: problemOf(error) });
    }
  }
  running = undefined;
  collectStore.set({ busy: undefined, progress: undefined });
}

async function read(files: readonly FileToRead[], signal: AbortSignal): Promise<void> {
  const room = Math.max(0, collectLimits.files - collectStore.get().files.length);
  const added = files.map((file, place): ChosenFile => ({
    id: ++lastId,
    name: file.name,
    state:
      place < room
        ? { code: "waiting" }
        : { code: "failed", failure: { code: "tooMany", limitFiles: collectLimits.files } },
  }));
  collectStore.set({ files: [...collectStore.get().files, ...added] });
  const readable = files.slice(0, room);
  for (const [place, file] of readable.entries()) {
    if (signal.aborted) break;
    const { id } = added[place]!;
    collectStore.set({ progress: { done: place, of: readable.length } });
    setState(id, { code: "reading" });
    setState(id, await readOne(id, file));
    // The pane is drawn, and a cancel heard, between two files.
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  const isWaiting = ({ state }: ChosenFile): boolean => state.code === "waiting";
  collectStore.set({
    files: collectStore.get().files.filter((file) => !isWaiting(file)),
    cancelled: signal.aborted,
  });
  regroup();
}

async function readOne(id: number, file: FileToRead): Promise<ChosenFile["state"]> {
  if (file.size > collectLimits.fileBytes)
    return {
      code: "failed",
      failure: { code: "too-large", limitBytes: collectLimits.fileBytes },
    };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => undefined,
  );
  if (!bytes) return { code: "failed", failure: { code: "unreachable" } };
  const digest = await digestOf(bytes);
  const same = [...digests].find(([, other]) => other === digest)?.[0];
  const twin = collectStore.get().files.find((other) => other.id === same);
  if (twin) return { code: "same", as: twin.name };
  const reader = await import(/* webpackChunkName: "files" */ "../../files/readFileGrids").catch(
    () => undefined,
  );
  if (!reader) return { code: "failed", failure: { code: "notLoaded" } };
  try {
    const { readFileGrids } = reader;
    const found = readCollectedFile(await readFileGrids(bytes, file.name, collectLimits));
    if ("failure" in found) return { code: "failed", failure: found.failure };
    digests.set(id, digest);
    forms.set(
      id,
      found.readings.map((reading) => ({ fileName: file.name, reading })),
    );
    return { code: "read", ...found.findings };
  } catch (error) {
    return { code: "failed", failure: failureOf(error) };
  }
}

function setState(id: number, state: ChosenFile["state"]): void {
  const { files } = collectStore.get();
  collectStore.set({ files: files.map((file) => (file.id === id ? { ...file, state } : file)) });
}

/** Groups anew; what was chosen stays chosen, and where nothing was, the commonest template is. */
function regroup(): void {
  const { files, chosen } = collectStore.get();
  const groups = groupForms(files.flatMap(({ id }) => forms.get(id) ?? []));
  const kept = chosen.filter((key) => groups.some((group) => group.key === key));
  const first = groups[0] ? [groups[0].key] : [];
  collectStore.set({ groups, written: undefined });
  collectStore.set(chosenOf(kept.length > 0 ? kept : first));
}

function filesIn(templates: readonly string[]): number {
  return [...forms.values()].filter((read) =>
    read.some(({ reading }) => templates.includes(templateKey(reading))),
  ).length;
}

function chosenOf(keys: readonly string[]): Partial<CollectState> {
  const groups = collectStore.get().groups.filter(({ key }) => keys.includes(key));
  const rows = groups.reduce((sum, { records }) => sum + records, 0);
  const chosen = groups.flatMap((group) => group.forms);
  const merged = rows > 0 ? mergeForms(chosen) : undefined;
  const saysLevel = merged?.columns.some(
    ({ field }) => field === "schoolType" || field === "level",
  );
  return {
    chosen: groups.map(({ key }) => key),
    merged,
    level: saysLevel ? undefined : levelOfForms(chosen),
    tooManyRows: rows > collectLimits.rows ? rows : undefined,
  };
}
