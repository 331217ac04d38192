/** Brings a part of the page into view and gives it the focus; it glides there unless the user wants no motion. */
export function bring(element: HTMLElement | null): void {
  if (!element) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'start', behavior: still ? 'instant' : 'smooth' });
  element.focus({ preventScroll: true });
}
