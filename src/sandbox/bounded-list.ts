interface Kept<T> {
  item: T;
  weight: number;
}

export interface Bounds {
  items: number;
  /** The sum of all weights; an item's weight is about its size in memory. */
  weight: number;
}

/** A list that forgets its oldest items, so that a long run does not fill the memory. */
export class BoundedList<T> {
  readonly #bounds: Bounds;
  #kept: Kept<T>[] = [];
  #weight = 0;
  /** Shifting an array costs its length, so forgotten items are only cut off now and then. */
  #start = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  add(item: T, weight = 1): void {
    this.#kept.push({ item, weight });
    this.#weight += weight;
    while (this.#kept.length - this.#start > this.#bounds.items || this.#weight > this.#bounds.weight)
      this.#forgetOldest();
  }

  /** The items, oldest first. */
  items(): T[] {
    return this.#kept.slice(this.#start).map(({ item }) => item);
  }

  clear(): void {
    this.#kept = [];
    this.#weight = 0;
    this.#start = 0;
  }

  #forgetOldest(): void {
    this.#weight -= this.#kept[this.#start++]?.weight ?? 0;
    if (this.#start > this.#bounds.items) {
      this.#kept = this.#kept.slice(this.#start);
      this.#start = 0;
    }
  }
}
