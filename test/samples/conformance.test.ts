import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { folderForTests } from "../support/folder-for-tests.ts";
import { root } from "../support/system.ts";
import { runCommand } from "../support/terminal.ts";

const adapters = join(root, "examples/conformance/adapters");
const client = [process.execPath, join(root, "test/cli/conformance-clients/client.mjs")];
const ours = join(await folderForTests("trackstar-our-client"), "ours.mjs");
const shared = { bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" } as const;
await build({ ...shared, entryPoints: [join(adapters, "ours.mjs")], outfile: ours });

async function conformance(command: string[], options: string[] = []) {
  const { PATH = "" } = process.env;
  const { code, lines, complaints } = runCommand(["conformance", ...options, "--", ...command], { env: { PATH } });
  const exit = await code;
  return { code: exit, findings: lines.flatMap((text) => text.match(/(?<=^ {6}- ).*$/gm) ?? []), complaints };
}

it.each([
  ["this package's", [process.execPath, ours]],
  ["Python's urllib", ["python3", join(adapters, "urllib_client.py")]],
  ["curl", ["sh", join(adapters, "curl.sh")]],
  ["one that repeats updates", client],
])("conformance finds nothing in a right client, whatever happens: %s", async (_name, command) => {
  expect(await conformance(command)).toEqual({ code: 0, findings: [], complaints: [] });
});

it("conformance finds nothing in a client that reads the order before it repeats a shipment", async () => {
  const names = ["bad-gateway-before-write", "bad-gateway-after-write", "cut-before-write", "cut-after-write"];
  const options = names.map((name) => `--scenario=${name}`);
  expect(await conformance([...client, "looks-up"], options)).toEqual({ code: 0, findings: [], complaints: [] });
});

it("conformance ends a hang after 10 s", async () => {
  const options = ["--scenario=time-out-before-write", "--scenario=time-out-after-write"];
  expect(await conformance([...client, "never-gives-up"], options)).toEqual({ code: 0, findings: [], complaints: [] });
});
