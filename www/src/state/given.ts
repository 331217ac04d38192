/** Files that a person gives: a plan takes the place of the open one, several are put into one comparison, a mapping file says how others are read, the rest is a group's. */
import type { Experiment, GroupFile, ReadingOptions } from '../../pkg/community_sim.js';
import { group } from '../engine/group.svelte';
import { t } from '../i18n/language.svelte';
import { editor } from './editor.svelte';
import { MOST_STRATEGIES } from './experiment';
import { opening } from './opening.svelte';
import { onOneGroup } from './together';
import { view } from './view.svelte';

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
  if (files.length === 0) return;
  // One after another: a folder may hold more than can be read at once.
  const kinds: Awaited<ReturnType<typeof ownFile>>[] = [];
  for (const { data } of files) kinds.push(data instanceof Blob ? await ownFile(data) : null);
  if (kinds.every((kind) => kind === 'plan')) {
    opening.close();
    return openPlans(files.map(({ data }) => data as File));
  }
  await opening.group();
  const options: ReadingOptions = folder ? { folder } : {};
  const read: GroupFile[] = [];
  for (const [place, file] of files.entries()) {
    if (file.data instanceof Blob && kinds[place] === 'mapping') options.mapping = await file.data.text();
    else read.push(file);
  }
  if (read.length > 0) group.open(read, options);
  else if (group.files.length > 0) void group.read({ ...group.options, ...options });
}

/** Opens documents: one takes the place of what is open, several become one comparison. One that holds none is shown, and the others wait for it. */
async function openPlans(files: readonly File[]): Promise<void> {
  const [only] = files;
  if (files.length === 1) return editor.openFile(only!);
  const read: Experiment[] = [];
  for (const file of files) {
    const experiment = await editor.readFile(file);
    if (!experiment) return;
    read.push(experiment);
  }
  const { experiment, taken, known, left, otherGroup } = onOneGroup(read as [Experiment, ...Experiment[]]);
  const { name } = only!;
  // A plan may speak of people whom the first group has not.
  const whole = await editor.readFile(new File([JSON.stringify(experiment)], name));
  if (!whole) return;
  editor.openExperiment(whole, null);
  const words = [
    t('together-opened', { files: files.length, first: name, taken }),
    known > 0 ? t('together-known', { known }) : '',
    left > 0 ? t('together-left', { left, most: MOST_STRATEGIES }) : '',
    otherGroup ? t('together-other') : '',
  ];
  view.notice = words.filter((text) => text !== '').join(' ');
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
