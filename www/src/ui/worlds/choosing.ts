/** Choosing a span of days on a chart: dragged over by mouse or pen; a double click or Escape shows the whole run again. */
import type { Attachment } from 'svelte/attachments';
import { view, type Picture } from '../../state/view.svelte';

/** What moves less is a click, in pixels. */
const LEAST = 8;

/** A finger moves the page and the line that reads the chart: it chooses days by their dates. */
export function choosing(picture: Picture): Attachment {
  return (element) => {
    const chart = element as HTMLElement;
    // What the line reads off is no text to be marked.
    chart.style.userSelect = 'none';
    let from: number | null = null;
    let box: HTMLElement | null = null;
    const { frame, x, width } = picture;

    /** In pixels of the picture, within its plot. */
    const at = (event: PointerEvent): number => {
      const { left, width: wide } = chart.getBoundingClientRect();
      return Math.min(frame.right, Math.max(frame.left, ((event.clientX - left) / wide) * width));
    };
    const dayAt = (place: number): number => Math.round(x.low + ((place - frame.left) / (frame.right - frame.left)) * (x.high - x.low));

    const down = (event: PointerEvent): void => {
      if (event.pointerType === 'touch' || event.button !== 0) return;
      from = at(event);
      chart.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      if (from === null) return;
      const to = at(event);
      if (!box && Math.abs(to - from) < LEAST) return;
      if (!box) {
        box = document.createElement('div');
        box.className = 'chosen-days';
        chart.append(box);
      }
      const [left, right] = [Math.min(from, to), Math.max(from, to)];
      Object.assign(box.style, {
        left: `${(left / width) * 100}%`,
        width: `${((right - left) / width) * 100}%`,
        top: `${(frame.top / picture.height) * 100}%`,
        height: `${((frame.bottom - frame.top) / picture.height) * 100}%`,
      });
    };
    const end = (): void => {
      box?.remove();
      box = null;
      from = null;
    };
    const up = (event: PointerEvent): void => {
      const began = from;
      const dragged = box !== null;
      end();
      if (began === null || !dragged) return;
      const [first, last] = [dayAt(began), dayAt(at(event))].toSorted((a, b) => a - b) as [number, number];
      if (last > first) view.days = [first, last];
    };
    const whole = (): void => {
      view.days = null;
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') whole();
    };

    chart.addEventListener('pointerdown', down);
    chart.addEventListener('pointermove', move);
    chart.addEventListener('pointerup', up);
    chart.addEventListener('pointercancel', end);
    chart.addEventListener('dblclick', whole);
    chart.addEventListener('keydown', key);
    return () => {
      end();
      chart.removeEventListener('pointerdown', down);
      chart.removeEventListener('pointermove', move);
      chart.removeEventListener('pointerup', up);
      chart.removeEventListener('pointercancel', end);
      chart.removeEventListener('dblclick', whole);
      chart.removeEventListener('keydown', key);
    };
  };
}
