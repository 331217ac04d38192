/** States with undo and redo. States are never changed in place. */
export class History<T> {
  #past: T[] = [];
  #present: T;
  #future: T[] = [];
  /** What the last change was about; changes of the same thing become one step until it is sealed. */
  #about: string | null = null;

  constructor(
    present: T,
    private readonly limit = 200,
  ) {
    this.#present = present;
  }

  get present(): T {
    return this.#present;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }
  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** Goes to `next`. With the same `about` as the change before, both are one step. */
  change(next: T, about: string | null = null): void {
    if (about === null || about !== this.#about) {
      this.#past.push(this.#present);
      if (this.#past.length > this.limit) this.#past.shift();
    }
    this.#present = next;
    this.#future = [];
    this.#about = about;
  }

  /** The next change is a step of its own, whatever it is about. */
  seal(): void {
    this.#about = null;
  }

  undo(): void {
    const last = this.#past.pop();
    if (last === undefined) return;
    this.#future.push(this.#present);
    this.#present = last;
    this.#about = null;
  }

  redo(): void {
    const next = this.#future.pop();
    if (next === undefined) return;
    this.#past.push(this.#present);
    this.#present = next;
    this.#about = null;
  }
}
