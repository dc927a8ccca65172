/** A list that forgets its oldest items, so that a long run does not fill the memory. */
export class RecentList<T> {
  readonly #max: number;
  /** A ring once it is full: shifting an array would move every item for each one that is added. */
  readonly #items: T[] = [];
  #oldest = 0;

  constructor(max: number) {
    this.#max = max;
  }

  add(item: T): void {
    if (this.#items.length < this.#max) {
      this.#items.push(item);
      return;
    }
    this.#items[this.#oldest] = item;
    this.#oldest = (this.#oldest + 1) % this.#max;
  }

  /** The items, oldest first. */
  items(): T[] {
    return [...this.#items.slice(this.#oldest), ...this.#items.slice(0, this.#oldest)];
  }
}
