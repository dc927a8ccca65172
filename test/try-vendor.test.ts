import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anOrder } from "trackstar-orders-contract/testing";
import { expect, it } from "vitest";
import { tryVendor } from "../scripts/try-vendor.ts";
import { root, run } from "./support/system.ts";

const credentials = { TRACKSTAR_API_KEY: "key", TRACKSTAR_SANDBOX_ACCESS_TOKEN: "token" };

it("the script for the vendor's sandbox updates, ships and cancels, and prints the outcome of each call", async () => {
  const sandbox = createSandbox({ orders: [anOrder({ id: "first" }), anOrder({ id: "second" })] });
  const { url } = await sandbox.listen(0);
  try {
    const script = `${root}scripts/try-vendor.ts`;
    const { stdout } = await run(process.execPath, ["--import", "tsx", script, "first", "second"], {
      env: { ...process.env, ...credentials, TRACKSTAR_BASE_URL: url },
    });
    expect(stdout.split("\n")).toEqual([
      "updateOrder: first is picked, ignored fields: none",
      "shipOrder: first is fulfilled, ignored fields: none",
      "cancelOrder: second is cancelled, ignored fields: none",
      "",
    ]);
    expect(sandbox.requests.map(({ operation }) => operation)).toEqual(["updateOrder", "shipOrder", "cancelOrder"]);
  } finally {
    await sandbox.close();
  }
});

it("the script for the vendor's sandbox stops at the first failure", async () => {
  const sandbox = createSandbox({ orders: [anOrder({ id: "first" })] });
  const { url } = await sandbox.listen(0);
  const lines: string[] = [];
  try {
    const tried = tryVendor(["unknown", "first"], { ...credentials, TRACKSTAR_BASE_URL: url }, (line) =>
      lines.push(line),
    );
    await expect(tried).rejects.toMatchObject({ status: 404 });
    expect(lines).toEqual([]);
    expect(sandbox.orders.get("first")?.status).toBe("open");
  } finally {
    await sandbox.close();
  }
});

it.each([
  [["first"], credentials],
  [["first", "second"], { TRACKSTAR_API_KEY: "key", TRACKSTAR_ACCESS_TOKEN: "the token of a real connection" }],
])("the script for the vendor's sandbox wants two orders and a token of its own: %o", async (orders, environment) => {
  await expect(tryVendor(orders, environment, () => {})).rejects.toThrow("TRACKSTAR_SANDBOX_ACCESS_TOKEN");
});
