import { createSandbox } from "trackstar-orders-contract/sandbox";
import { describe, expect, it } from "vitest";
import { responseHeaderTypes } from "../../generated/headers.ts";
import published from "../../generated/openapi.json" with { type: "json" };
import { callerOf, paths } from "../support/sandbox-calls.ts";

const { responses } = published.components;
type Documented = { headers: object };

/** The headers of the contract that the document gives a response, in lower case. */
const documentedFor = (name: keyof typeof responses) =>
  Object.keys((responses[name] as Documented).headers)
    .map((header) => header.toLowerCase())
    .sort();

const sentWith = ({ headers }: Response) =>
  Object.keys(responseHeaderTypes)
    .filter((name) => headers.has(name))
    .sort();

describe("a response of the sandbox has the headers that are documented for it, and no others", () => {
  const call = callerOf(createSandbox().fetch);
  const update = (headers: Record<string, string>) =>
    call("PUT", paths.update, { body: { status: "picked" }, headers });

  it.each<[keyof typeof responses, number]>([
    ["BadRequest", 400],
    ["Unauthorized", 401],
    ["Forbidden", 403],
    ["NotFound", 404],
    ["Conflict", 409],
    ["UnprocessableEntity", 422],
    ["TooManyRequests", 429],
    ["NotImplemented", 501],
  ])("%s", async (name, status) => {
    const response = await update({ "x-sandbox-status": `${status}` });
    expect(response.status).toBe(status);
    expect(sentWith(response)).toEqual(documentedFor(name));
  });

  it("Unauthorized, when a credential is missing", async () => {
    const response = await update({ "x-trackstar-api-key": "" });
    expect(response.status).toBe(401);
    expect(sentWith(response)).toEqual(documentedFor("Unauthorized"));
  });

  it("UpdatedOrder, when it is a replay", async () => {
    await update({ "idempotency-key": "key" });
    expect(sentWith(await update({ "idempotency-key": "key" }))).toEqual(documentedFor("UpdatedOrder"));
  });
});
