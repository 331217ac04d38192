/** A chart as a picture of its own, and its numbers as texts. */
import type { Cell, Column } from '../../pkg/community_sim.js';

/** What the page's styles say of a drawing, which a file must say itself. */
const STYLES = ['fill', 'stroke', 'stroke-width', 'paint-order', 'dominant-baseline', 'font-family'];

/** A chart with the drawings that the page lays over it and below it, as one picture. */
export function together(chart: string, over: SVGSVGElement | undefined, below: SVGSVGElement | undefined): string {
  const whole = new DOMParser().parseFromString(chart, 'image/svg+xml').documentElement as unknown as SVGSVGElement;
  const [width, height] = ['width', 'height'].map((side) => Number(whole.getAttribute(side))) as [number, number];
  const lower = below ? below.viewBox.baseVal.height : 0;
  const add = (drawing: SVGSVGElement, top: number, tall: number): void => {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    const [shown, copied] = [drawing, copy].map((each) => [...each.querySelectorAll('*')]) as [Element[], Element[]];
    shown.forEach((element, place) => {
      const styles = getComputedStyle(element);
      for (const style of STYLES) copied[place]!.setAttribute(style, styles.getPropertyValue(style));
    });
    for (const [name, value] of Object.entries({ x: 0, y: top, width, height: tall })) copy.setAttribute(name, String(value));
    whole.append(copy);
  };
  whole.setAttribute('height', String(height + lower));
  whole.setAttribute('viewBox', `0 0 ${width} ${height + lower}`);
  if (over) add(over, 0, height);
  if (below) {
    const paper = document.createElementNS(whole.namespaceURI, 'rect');
    const fill = getComputedStyle(below).getPropertyValue('--paper');
    // A line into the chart, so that no seam shows between the two grounds.
    for (const [name, value] of Object.entries({ y: height - 1, width, height: lower + 1, fill })) paper.setAttribute(name, String(value));
    whole.append(paper);
    add(below, height, lower);
  }
  return new XMLSerializer().serializeToString(whole);
}

/** A picture as pixels, twice as dense as the screen's for printing. */
export async function toPng(svg: string): Promise<Blob> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  image.src = url;
  await image.decode();
  const canvas = document.createElement('canvas');
  const scale = Math.max(2, devicePixelRatio);
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  URL.revokeObjectURL(url);
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
