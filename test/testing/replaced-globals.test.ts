import "trackstar-orders-contract/vitest";
import { getRequestListener } from "@hono/node-server";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { afterAll, beforeAll, expect, it } from "vitest";
import { accessToken, apiKey, origin, paths } from "../support/sandbox-calls.ts";

// Hono's server for Node puts classes of its own in place of the global Request and Response.
const { Request: OwnRequest, Response: OwnResponse } = globalThis;
beforeAll(() => {
  getRequestListener(() => new Response());
});
afterAll(() => {
  Object.defineProperty(globalThis, "Request", { value: OwnRequest, writable: true, configurable: true });
  Object.defineProperty(globalThis, "Response", { value: OwnResponse, writable: true, configurable: true });
});

it("meets other classes than the platform's", () => {
  expect(globalThis.Response).not.toBe(OwnResponse);
});

it("matches messages of the platform's classes and of those in their place", async () => {
  const headers = { "x-trackstar-api-key": apiKey, "x-trackstar-access-token": accessToken };
  for (const Class of [Request, OwnRequest]) {
    const request = new Class(origin + paths.cancel, { method: "PUT", headers });
    await expect(request).toSatisfyContract("cancelOrder");
    await expect(await createSandbox().fetch(request)).toSatisfyContract("cancelOrder");
  }
  for (const Class of [Response, OwnResponse])
    await expect(
      expect(new Class('{"success":true}', { headers: { "content-type": "application/json" } })).toSatisfyContract(
        "cancelOrder",
      ),
    ).rejects.toThrow('lacks the required field "data"');
});
