/** Choosing a span of days on a chart: dragged over by mouse or pen; a double click or Escape shows the whole run again. */
import type { Attachment } from 'svelte/attachments';
import type { Picture } from '../../engine/pictures';
import { view } from '../../state/view.svelte';

/** What moves less is a click, in pixels. */
const LEAST = 8;

/**
 * A finger moves the page and the line that reads the chart: it chooses days by their dates. The picture may be drawn anew meanwhile.
 */
export function choosing(picture: () => Picture | undefined): Attachment {
  return (element) => {
    const chart = element as HTMLElement;
    // What the line reads off is no text to be marked.
    chart.style.userSelect = 'none';
    let from: number | null = null;
    let box: HTMLElement | null = null;

    /** In pixels of the picture, within its plot. */
    const at = (event: PointerEvent, { frame, width }: Picture): number => {
      const { left, width: wide } = chart.getBoundingClientRect();
      return Math.min(frame.right, Math.max(frame.left, ((event.clientX - left) / wide) * width));
    };
    const dayAt = (place: number, { frame, x }: Picture): number => Math.round(x.low + ((place - frame.left) / (frame.right - frame.left)) * (x.high - x.low));

    const down = (event: PointerEvent): void => {
      const shown = picture();
      if (event.pointerType === 'touch' || event.button !== 0 || !shown) return;
      from = at(event, shown);
      chart.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent): void => {
      const shown = picture();
      if (from === null || !shown) return;
      const { frame, width, height } = shown;
      const to = at(event, shown);
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
        top: `${(frame.top / height) * 100}%`,
        height: `${((frame.bottom - frame.top) / height) * 100}%`,
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
      const shown = picture();
      if (began === null || !dragged || !shown) return;
      const [first, last] = [began, at(event, shown)].map((place) => dayAt(place, shown)).toSorted((a, b) => a - b) as [number, number];
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
