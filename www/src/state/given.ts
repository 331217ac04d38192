/** Files that a person gives: a plan takes the place of the open one, a mapping file says how others are read, the rest is a group's. */
import type { GroupFile, ReadingOptions } from '../../pkg/community_sim.js';
import { group } from '../engine/group.svelte';
import { editor } from './editor.svelte';
import { opening } from './opening.svelte';

/** A plan or a mapping file says what it is within so many bytes. */
const BEGINNING = 1 << 16;
/** A mapping file has some lines. */
const LARGEST_MAPPING = 1 << 16;

/** Which of the program's own files it is, if any: its plain letters are looked at, in whatever encoding. */
async function ownFile(file: Blob): Promise<'plan' | 'mapping' | null> {
  const bytes = await file.slice(0, BEGINNING).arrayBuffer();
  const text = new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
  if (/"format"\s*:\s*"community-sim\//.test(text)) return 'plan';
  return file.size <= LARGEST_MAPPING && /"format"\s*:\s*"community-sim-mapping\//.test(text) ? 'mapping' : null;
}

/** Opens files; of a folder those that hold no table are passed over. */
export async function openFiles(files: readonly GroupFile[], folder: boolean): Promise<void> {
  const [first] = files;
  if (!first) return;
  if (files.length === 1 && first.data instanceof File && (await ownFile(first.data)) === 'plan') {
    opening.close();
    return editor.openFile(first.data);
  }
  await opening.group();
  const options: ReadingOptions = folder ? { folder } : {};
  const read: GroupFile[] = [];
  for (const file of files) {
    if (file.data instanceof Blob && (await ownFile(file.data)) === 'mapping') options.mapping = await file.data.text();
    else read.push(file);
  }
  if (read.length > 0) group.open(read, options);
  else if (group.files.length > 0) void group.read({ ...group.options, ...options });
}

/** Opens what was dropped, with all files of folders; where a browser has no entries of a disk, the files alone. */
export async function openDropped(entries: readonly (FileSystemEntry | null)[], list: readonly GroupFile[]): Promise<void> {
  const known = entries.filter((entry) => entry !== null);
  if (known.length === 0) return openFiles(list, false);
  const files = (await Promise.all(known.map(filesOf))).flat().sort((a, b) => (a.name < b.name ? -1 : 1));
  return openFiles(files, known.some((entry) => entry.isDirectory));
}

async function filesOf(entry: FileSystemEntry): Promise<GroupFile[]> {
  if (entry.isFile) {
    const data = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), data }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: GroupFile[] = [];
  for (;;) {
    // A browser gives the entries of a folder in parts.
    const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (part.length === 0) return files;
    for (const inside of part) files.push(...(await filesOf(inside)));
  }
}
