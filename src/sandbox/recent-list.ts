/** How many characters of JSON a list keeps: a thousand large items would fill the memory. */
export const maxKeptCharacters = 32 * 1_048_576;

/** A list that forgets its oldest items, by their number and by their size. */
export class RecentList<T> {
  readonly #maxItems: number;
  readonly #entries: ({ item: T; size: number } | undefined)[] = [];
  #oldest = 0;
  #size = 0;

  constructor(maxItems: number) {
    this.#maxItems = maxItems;
  }

  /** @param size In characters of JSON. The newest item is kept whatever its size. */
  add(item: T, size: number): void {
    this.#entries.push({ item, size });
    this.#size += size;
    while (this.#count > this.#maxItems || (this.#size > maxKeptCharacters && this.#count > 1)) this.#forgetOldest();
  }

  /** The items, oldest first. */
  items(): T[] {
    return this.#entries.slice(this.#oldest).flatMap((entry) => (entry ? [entry.item] : []));
  }

  get #count(): number {
    return this.#entries.length - this.#oldest;
  }

  #forgetOldest(): void {
    this.#size -= this.#entries[this.#oldest]?.size ?? 0;
    this.#entries[this.#oldest++] = undefined;
    if (this.#oldest <= this.#maxItems) return;
    // Once in a while: shifting the array would move every item for each one that is added.
    this.#entries.splice(0, this.#oldest);
    this.#oldest = 0;
  }
}
