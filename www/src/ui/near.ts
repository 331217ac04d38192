import type { Attachment } from 'svelte/attachments';

/** Tells whether a place is in sight or nearly so, whenever that changes. */
export const nearing = (told: (near: boolean) => void): Attachment => (place) => {
  const observer = new IntersectionObserver((entries) => told(entries.at(-1)!.isIntersecting), { rootMargin: '160px' });
  observer.observe(place);
  return () => observer.disconnect();
};
