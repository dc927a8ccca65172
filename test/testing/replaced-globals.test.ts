import "trackstar-orders-contract/vitest";
import { getRequestListener } from "@hono/node-server";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";
import { initOf, origin, paths } from "../support/sandbox-calls.ts";

const { Request: PlatformRequest, Response: PlatformResponse } = globalThis;
// Hono's server for Node puts classes of its own in place of the global ones.
beforeAll(() => void getRequestListener(() => new Response()));
afterAll(() => {
  Object.defineProperties(globalThis, { Request: { value: PlatformRequest }, Response: { value: PlatformResponse } });
});

it("matches messages of the platform's classes and of those in their place", async () => {
  expect(new PlatformResponse()).not.toBeInstanceOf(Response);
  for (const Class of [Request, PlatformRequest]) {
    const request = new Class(origin + paths.cancel, initOf("PUT"));
    await expect(request).toSatisfyContract("cancelOrder");
    await expect(await createSandbox().fetch(request)).toSatisfyContract("cancelOrder");
  }
  for (const Class of [Response, PlatformResponse]) {
    const response = new Class('{"success":true}', { headers: { "content-type": "application/json" } });
    await expect(expect(response).toSatisfyContract("cancelOrder")).rejects.toThrow('lacks the required field "data"');
  }
});
