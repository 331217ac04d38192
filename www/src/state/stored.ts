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

/** What this tab remembers until it is closed, also when the page is loaded anew. */
export function storedInTab(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Null forgets it. */
export function storeInTab(key: string, value: string | null): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, value);
  } catch {
    // Without a store it lasts as long as the page.
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
