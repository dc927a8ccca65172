import { build } from "esbuild";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { inspect } from "node:util";
import * as own from "trackstar-orders-contract";
import { describe, expect, it } from "vitest";
import { error404OrderNotFound, shipOrderResponse } from "../../generated/examples.ts";
import { secrets, shipment, failing, thrownBy, type Step } from "../support/calls.ts";
import { root } from "../support/system.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

type Copy = typeof own;
const entry = join(root, "src/index.ts");

const folder = await folderForTests("copies");
const load = async (name: string): Promise<Copy> => {
  const outfile = join(folder, name);
  await build({ entryPoints: [entry], bundle: true, format: "esm", minify: true, outfile });
  return import(pathToFileURL(outfile).href) as Promise<Copy>;
};

/** Two bundles of the package, minified, as a bundler puts one into each route of a server. */
const copies = await Promise.all([load("one.mjs"), load("other.mjs")]);

const names = ["ApiError", "ContractError", "OutcomeUnknownError", "UnreachableError", "UnusedFieldsError"] as const;
const endings: Readonly<Record<(typeof names)[number], Step>> = {
  ApiError: () => Response.json(error404OrderNotFound, { status: 404 }),
  ContractError: () => Response.json({ ...shipOrderResponse, data: { id: "x" } }),
  OutcomeUnknownError: failing({ code: "ECONNRESET" }),
  UnreachableError: failing({ code: "ECONNREFUSED" }),
  UnusedFieldsError: () => Response.json({ ...shipOrderResponse, unused_fields: ["carrier"] }),
};

describe.each(names)("an %s of one copy of the package", (name) => {
  const thrown = async (): Promise<unknown> => {
    const client = copies[0].createClient({
      ...secrets,
      fetch: async () => endings[name]({}),
      retry: false,
      onUnusedFields: "throw",
    });
    return thrownBy(client.shipOrder("order_id", shipment));
  };

  it("is an instance of its class and of TrackstarError in another copy, and of no other class", async () => {
    const error = await thrown();
    for (const copy of [own, ...copies]) {
      expect(names.filter((other) => error instanceof copy[other])).toEqual([name]);
      expect(error).toBeInstanceOf(copy.TrackstarError);
    }
  });

  it("shows nothing of how it is recognised", async () => {
    const error = await thrown();
    const shown = inspect(error).replaceAll(/\n    at .*/g, "");
    for (const text of [shown, JSON.stringify(error)]) expect(text).not.toMatch(/brand|Symbol/);
  });
});

describe("a subclass of the caller's", () => {
  it("has its own instances only, which are instances of what it extends in every copy", () => {
    const [one, other] = copies;
    class Refused extends one.ContractError {}
    class Unrelated extends one.ContractError {}
    const error = new Refused("Order", []);
    expect(error).toBeInstanceOf(Refused);
    expect(error).toBeInstanceOf(other.ContractError);
    expect(error).not.toBeInstanceOf(Unrelated);
    expect(new other.ContractError("Order", [])).not.toBeInstanceOf(Refused);
  });

  it.each([undefined, null, "ApiError", { name: "ApiError" }, new Error("x"), () => undefined])(
    "and every class takes no %s for one of its own",
    (value) => {
      for (const name of names) expect(value instanceof own[name]).toBe(false);
    },
  );
});
