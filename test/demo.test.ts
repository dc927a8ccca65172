import { describe, expect, it } from "vitest";
import { runDemo } from "../scripts/demo.ts";
import { root, run } from "./support/system.ts";

describe("the demo", () => {
  it("updates, ships and cancels, shows each event with what changed, and ends by itself with 0", async () => {
    const script = `${root}scripts/demo.ts`;
    const args = ["--import", "tsx", script];
    const { stdout } = await run(process.execPath, args);
    expect(stdout.match(/order\.updated, signature verified/g)).toHaveLength(3);
    expect(stdout).toContain('status: "open" → "picked"');
    expect(stdout).toContain('status: "picked" → "fulfilled"');
    expect(stdout).toContain('status: "open" → "cancelled"');
    expect(stdout).toMatch(/shipments\S*: /);
    expect(stdout).toContain("All events arrived.");
  });

  it("fails when an event is not accepted", async () => {
    const lines: string[] = [];
    const receiverSecret = "whsec_YW5vdGhlci1zZWNyZXQtdGhhbi10aGUtc2FuZGJveA==";
    expect(await runDemo({ print: (line) => lines.push(line), receiverSecret, deadlineMs: 200 })).toBe(false);
    expect(lines.join("\n")).toContain("no event arrived");
  });
});
