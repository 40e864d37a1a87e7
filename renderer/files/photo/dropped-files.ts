/** The files of what was dropped or pasted, those inside folders too, in the folder's order. */
export async function droppedFiles(data: DataTransfer): Promise<File[]> {
  // Both lists are emptied as soon as the event is over, so they are read before anything is awaited.
  const entries = Array.from(data.items, (item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = [...data.files];
  if (entries.every((entry) => entry.isFile)) return files;
  const found: File[] = [];
  for (const entry of entries) found.push(...(await filesIn(entry)));
  return found;
}

async function filesIn(entry: FileSystemEntry): Promise<File[]> {
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  const found: File[] = [];
  for (const inside of await entriesOf(entry as FileSystemDirectoryEntry))
    found.push(...(await filesIn(inside)));
  return found;
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** A reader gives a hundred entries at a time, and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}
