import { createSandbox } from "trackstar-orders-contract/sandbox";
import { manualClock } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import { expect, it } from "vitest";
import { callerOf, paths } from "../support/sandbox-calls.ts";

const start = new Date("2026-03-01T12:00:00.250Z");

it("takes 50 writes a second from one token, then answers 429 until the next second", async () => {
  const clock = manualClock(start);
  const call = callerOf(createSandbox({ clock }).fetch);
  const write = (headers = {}) => call("PUT", paths.update, { body: { status: "open" }, headers });
  const answers = [];
  for (let count = 0; count < 50; count++) answers.push(await write());
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(200));
  expect(answers.map(({ headers }) => headers.get("x-ratelimit-remaining"))).toEqual(
    Array.from({ length: 50 }, (_, at) => `${49 - at}`),
  );

  const refused = await write();
  expect(refused.status).toBe(429);
  await expect(refused).toSatisfyContract("updateOrder");
  expect(refused.headers.get("retry-after")).toBe("1");
  expect(refused.headers.get("x-ratelimit-limit")).toBe("50");
  expect(refused.headers.get("x-ratelimit-remaining")).toBe("0");
  expect(refused.headers.get("x-ratelimit-reset")).toBe(`${Date.parse("2026-03-01T12:00:01Z") / 1000}`);

  expect((await write({ "x-trackstar-access-token": "another" })).status).toBe(200);
  await clock.advance(749);
  expect((await write()).status).toBe(429);
  await clock.advance(1);
  expect((await write()).status).toBe(200);
});

it("takes ten reads a second beside the writes", async () => {
  const call = callerOf(createSandbox({ clock: manualClock(start) }).fetch);
  const read = () => call("GET", paths.update);
  const statuses = [];
  for (let count = 0; count < 11; count++) statuses.push((await read()).status);
  expect(statuses).toEqual([...Array(10).fill(200), 429]);
  expect((await call("PUT", paths.cancel)).status).toBe(200);
  expect((await read()).headers.get("x-ratelimit-limit")).toBe("10");
});
