/** How many characters of JSON a list keeps: a thousand large items would fill the memory. */
export const maxKeptCharacters = 32 * 1_048_576;
const maxItems = 1000;

/** A list that forgets its oldest items, by their number and by their size. */
export class RecentList<T> {
  readonly #entries: { item: T; size: number }[] = [];
  #size = 0;

  /** @param size In characters of JSON. The newest item is kept whatever its size. */
  add(item: T, size: number): void {
    this.#entries.push({ item, size });
    this.#size += size;
    const isFull = () => this.#entries.length > maxItems || this.#size > maxKeptCharacters;
    while (isFull() && this.#entries.length > 1) this.#size -= this.#entries.shift()?.size ?? 0;
  }

  /** The items, oldest first. */
  items(): T[] {
    return this.#entries.map(({ item }) => item);
  }
}
