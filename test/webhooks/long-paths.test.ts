import { changes, type OrderUpdatedEvent } from "trackstar-orders-contract/webhooks";
import { expect, it } from "vitest";
import { orderUpdatedEvent } from "../../generated/examples.ts";

function eventWith(paths: number, segments: number): OrderUpdatedEvent {
  const tail = Array.from({ length: segments - 1 }, () => "a").join(".");
  const previous = Array.from({ length: paths }, (_, at) => [`f${at}.${tail}`, at]);
  return { ...orderUpdatedEvent, previous_attributes: Object.fromEntries(previous) as Record<string, unknown> };
}

/** Counts how often the engine is asked for a property by name: steps, not time. */
function lookupsFor(event: OrderUpdatedEvent): number {
  const original = Object.hasOwn;
  let count = 0;
  Object.hasOwn = (object, key) => {
    count++;
    return original(object, key);
  };
  try {
    changes(event);
  } finally {
    Object.hasOwn = original;
  }
  return count;
}

it("takes steps in proportion to the paths and to their length", () => {
  const [once, many, long] = [
    lookupsFor(eventWith(50, 8)),
    lookupsFor(eventWith(200, 8)),
    lookupsFor(eventWith(50, 32)),
  ];
  expect(many / once).toBeLessThan(5);
  expect(long / once).toBeLessThan(5);
});

it("works out once what was before an event, however many paths are asked for", () => {
  const event = eventWith(300, 30);
  const first = lookupsFor(event);
  expect(lookupsFor(event)).toBeLessThan(first);
});
