/** What is taken out of a folder: the rest of it nobody meant to hand in. */
const WORKBOOK = /\.(xlsx|xlsm|xlsb|xls|et|csv|ods)$/iu;

/** The files of a drop, those of dropped folders and their folders among them; Excel's own lock files (~$) left out. */
export async function droppedFiles(data: DataTransfer): Promise<readonly File[]> {
  // Entries can be asked for while the drop is handled, and not after.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const plain = [...data.files];
  if (!entries.some((entry) => entry?.isDirectory)) return plain;
  const found = await Promise.all(entries.map((entry) => (entry ? filesOf(entry, false) : [])));
  return found.flat();
}

async function filesOf(entry: FileSystemEntry, isInFolder: boolean): Promise<File[]> {
  if (entry.isFile) {
    if (isInFolder && (!WORKBOOK.test(entry.name) || entry.name.startsWith("~$"))) return [];
    return new Promise((resolve) =>
      (entry as FileSystemFileEntry).file(
        (file) => resolve([file]),
        () => resolve([]),
      ),
    );
  }
  const entries = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  const files = await Promise.all(entries.map((each) => filesOf(each, true)));
  return files.flat();
}

/** A folder is told in parts, the last of which is empty. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const part = await new Promise<FileSystemEntry[]>((resolve) =>
    reader.readEntries(resolve, () => resolve([])),
  );
  return part.length === 0 ? [] : [...part, ...(await entriesOf(reader))];
}
