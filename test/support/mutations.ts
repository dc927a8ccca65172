import fc from "fast-check";
import { absent, places, withValue } from "./payloads.ts";

/** A payload with up to three of its values replaced by others, taken out or added to. */
export function mutation(payload: unknown): fc.Arbitrary<unknown> {
  const pointers = [...places(payload)].map(({ pointer }) => pointer);
  const dates = ["2024-02-29T12:00:00Z", "2022-02-30T00:00:00Z", "2022-01-01"];
  const values = [null, true, 17, 1.5, "", "text", "open", ...dates, [], [null], {}, { a: 1, b: 2 }, absent];
  const junk = fc.constantFrom<unknown>(...values);
  const replaced = fc.tuple(fc.constantFrom(...pointers), junk);
  const added = fc.tuple(fc.constantFrom(...pointers.map((pointer) => `${pointer}/extra`)), junk);
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: replaced }, { weight: 1, arbitrary: added }), {
      minLength: 0,
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<unknown>((mutated, [pointer, value]) => {
        try {
          return withValue(mutated, pointer, pointer === "" && value === absent ? null : value);
        } catch {
          return mutated; // an earlier change took the place away
        }
      }, payload),
    );
}
