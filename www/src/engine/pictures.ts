import type { Drawing } from './protocol';

/** A chart as it is shown: with its picture's address. */
export interface Picture extends Drawing {
  url: string;
}

/** The old picture is still on the screen until the new one has been painted. */
const LEAVE_MILLISECONDS = 2_000;

/** Reads the pictures, so that they are painted in the same frame as the figures that come with them. */
export function read(drawings: readonly Drawing[], before: readonly Picture[]): Promise<Picture[]> {
  const reading = drawings.map(async (drawing): Promise<Picture> => {
    const same = before.find(({ slot, svg }) => slot === drawing.slot && svg === drawing.svg);
    if (same) return { ...drawing, url: same.url };
    const url = URL.createObjectURL(drawing.file);
    await load(url);
    return { ...drawing, url };
  });
  return Promise.all(reading);
}

/** Also when it cannot be read: the page then says what the picture would show. */
function load(url: string): Promise<unknown> {
  return new Promise((resolve) => {
    const image = new Image();
    image.onload = image.onerror = resolve;
    image.src = url;
  });
}

/** Lets pictures go that none of `after` shows. */
export function release(before: readonly Picture[], after: readonly Picture[]): void {
  for (const { url } of before) {
    if (!after.some((picture) => picture.url === url)) setTimeout(() => URL.revokeObjectURL(url), LEAVE_MILLISECONDS);
  }
}
