/** What is dropped on the page or chosen from a disk: a plan takes the place of the open one, anything else is a group's files. */
import type { Component } from 'svelte';
import type { GroupFile, ReadingOptions } from '../../pkg/community_sim.js';
import { editor } from './editor.svelte';

/** A plan or a mapping file says what it is within so many bytes. */
const BEGINNING = 1 << 16;
/** A mapping file has some lines. */
const LARGEST_MAPPING = 1 << 16;

/** The beginning of a file in which plain letters are themselves, in whatever encoding. */
async function beginning(file: Blob): Promise<string> {
  const bytes = await file.slice(0, BEGINNING).arrayBuffer();
  return new TextDecoder('latin1').decode(bytes).replaceAll('\0', '');
}

/** Which of the program's own files it is, if any. */
export async function ownFile(file: Blob): Promise<'plan' | 'mapping' | null> {
  const text = await beginning(file);
  if (/"format"\s*:\s*"community-sim\//.test(text)) return 'plan';
  return file.size <= LARGEST_MAPPING && /"format"\s*:\s*"community-sim-mapping\//.test(text) ? 'mapping' : null;
}

class Opening {
  /** The dialog of a person's own group, while it is open. */
  Dialog = $state.raw<Component | null>(null);

  /** Opens files; those of a folder have its name before theirs. */
  async files(files: readonly GroupFile[], folder: boolean): Promise<void> {
    const [first] = files;
    if (!first) return;
    if (files.length === 1 && first.data instanceof File && (await ownFile(first.data)) === 'plan') return editor.openFile(first.data);
    await this.group();
    const { group } = await import('../engine/group.svelte');
    const options: ReadingOptions = folder ? { folder } : {};
    const read: GroupFile[] = [];
    for (const file of files) {
      if (file.data instanceof Blob && (await ownFile(file.data)) === 'mapping') options.mapping = await file.data.text();
      else read.push(file);
    }
    if (read.length > 0) group.open(read, options);
    else if (group.files.length > 0) void group.read({ ...group.options, ...options });
  }

  /** Shows the dialog. */
  async group(): Promise<void> {
    this.Dialog = (await import('../ui/group/GroupDialog.svelte')).default;
  }

  close(): void {
    this.Dialog = null;
  }
}

export const opening = new Opening();

/** Files as a person chose them; those of a chosen folder know their path. */
export function chosen(list: FileList | null): GroupFile[] {
  return [...(list ?? [])].map((file) => ({ name: file.webkitRelativePath || file.name, data: file }));
}

/** What was dropped, with all files of folders. To be called while the event is handled: later the browser gives nothing. */
export async function dropped(transfer: DataTransfer): Promise<{ files: GroupFile[]; folder: boolean }> {
  const files: GroupFile[] = [];
  let folder = false;
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry());
  // What is no entry of a disk, as where a test drops it, is a file all the same.
  if (entries.every((entry) => entry === null)) return { files: chosen(transfer.files), folder };
  const collect = async (entry: FileSystemEntry): Promise<void> => {
    if (entry.isFile) {
      const data = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
      files.push({ name: entry.fullPath.replace(/^\//, ''), data });
      return;
    }
    folder = true;
    const reader = (entry as FileSystemDirectoryEntry).createReader();
    for (;;) {
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
      if (part.length === 0) return;
      for (const inside of part) await collect(inside);
    }
  };
  for (const entry of entries) if (entry) await collect(entry);
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files, folder };
}
