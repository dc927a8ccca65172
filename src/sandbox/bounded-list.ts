interface Kept<T> {
  item: T;
  weight: number;
}

export interface Bounds {
  items: number;
  /** The sum of all weights; an item's weight is about its size in memory. */
  weight: number;
}

/** A list that forgets its oldest items, and lets go of them at once, so that a long run does not fill the memory. */
export class BoundedList<T> {
  readonly #bounds: Bounds;
  #kept: Kept<T>[] = [];
  #weight = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  add(item: T, weight = 1): void {
    this.#kept.push({ item, weight });
    this.#weight += weight;
    while (this.#kept.length > this.#bounds.items || this.#weight > this.#bounds.weight)
      this.#weight -= this.#kept.shift()?.weight ?? 0;
  }

  /** The items, oldest first. */
  items(): T[] {
    return this.#kept.map(({ item }) => item);
  }

  clear(): void {
    this.#kept = [];
    this.#weight = 0;
  }
}
