/** What the browser remembers of the page; without a store, nothing. */

export function stored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

export function store(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Without a store the choice lasts as long as the page.
  }
}

/** Whether the browser remembers anything for this page; some do not for a file on a disk. */
export function remembers(): boolean {
  const key = 'community-sim.trial';
  try {
    localStorage.setItem(key, key);
    localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
