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

/** Makes ids such as `req_4f…`: with a seed the same ones in each run, otherwise unique ones. */
export function idMaker(random: Random | undefined): (kind: string) => string {
  if (!random) return (kind) => `${kind}_${crypto.randomUUID()}`;
  const part = () =>
    Math.floor(random() * 2 ** 32)
      .toString(16)
      .padStart(8, "0");
  return (kind) => `${kind}_${part()}${part()}${part()}${part()}`;
}
