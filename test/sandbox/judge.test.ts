import { createSandbox, type FaultRule } from "trackstar-orders-contract/sandbox";
import { describe, expect, it } from "vitest";
import { redocly } from "../../scripts/redocly.ts";

const workflows = "test/sandbox/orders.arazzo.yaml";

/** What Redocly Respect has to say of a listening sandbox. */
async function judge(faults: FaultRule[] = []): Promise<string> {
  const sandbox = createSandbox({ faults });
  const { url } = await sandbox.listen(0);
  try {
    return await redocly("respect", workflows, "--server", `orders=${url}`);
  } finally {
    await sandbox.close();
  }
}

describe("an independent judge", () => {
  it("finds no violation in what the listening sandbox answers", async () => {
    const verdict = await judge();
    expect(verdict).toMatch(/Workflows: 3 passed, 3 total/);
    expect(verdict).toMatch(/Steps: 33 passed, 33 total/);
  });

  it("would find one", async () => {
    const cut: FaultRule = { operation: "shipOrder", status: 200, body: "html", times: 1 };
    await expect(judge([cut])).rejects.toThrow(/failed/);
  });
});
