/** Files for the user, made in the page. */
import type { Cell, Column } from '../../pkg/community_sim.js';

export function saveText(name: string, type: string, text: string): void {
  save(name, new Blob([text], { type }));
}

export function save(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The chart as pixels, twice as dense as the screen's for printing. */
export async function toPng(url: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = Math.max(2, devicePixelRatio);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
}

/** The columns' names, then row by row what stands beside one another. */
function lines(columns: readonly Column[]): Cell[][] {
  const rows = columns[0]?.cells.map((_, row) => columns.map(({ cells }) => cells[row] ?? null)) ?? [];
  return [columns.map(({ name }) => name), ...rows];
}

/** For spreadsheets by way of the clipboard. */
export function toTsv(columns: readonly Column[]): string {
  return lines(columns).map((row) => row.map((cell) => String(cell ?? '').replace(/[\t\r\n]+/g, ' ')).join('\t')).join('\n');
}

/** For spreadsheets by way of a file. Texts that a spreadsheet would take for a formula are made plain. */
export function toCsv(columns: readonly Column[], about: readonly string[]): string {
  const cell = (value: Cell): string => {
    if (typeof value === 'number') return String(value);
    const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const head = about.map((line) => `# ${line.replace(/[\r\n]+/g, ' ')}`);
  return [...head, ...lines(columns).map((row) => row.map(cell).join(','))].join('\r\n') + '\r\n';
}

/** A file name from words of any language. */
export function fileName(...parts: string[]): string {
  return parts.map((part) => part.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^-+|-+$/g, '')).filter((part) => part !== '').join('_').slice(0, 100);
}
