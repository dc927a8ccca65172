/** A source of numbers from 0 to 1 that is the same for the same seed. */
export type Random = () => number;

/** Numbers by the mulberry32 recipe: good enough for samples, never for secrets. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hex = (value: number): string => value.toString(16).padStart(8, "0");

/**
 * Makes ids such as `req_4f…`: a random start and a count, unique without a seed and the same in each run with one. A UUID
 * for each would be the dearest part of a record: Node's is a rope of a dozen strings.
 */
export function idMaker(random: Random): (kind: string) => string {
  const part = (): string => hex(Math.floor(random() * 2 ** 32));
  const start = part() + part();
  let count = 0;
  return (kind) => `${kind}_${start}${hex(count++)}`;
}
