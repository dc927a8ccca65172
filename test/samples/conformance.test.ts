import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { folderForTests } from "../support/folder-for-tests.ts";
import { root } from "../support/system.ts";
import { runCommand } from "../support/terminal.ts";

const clients = join(root, "test/cli/conformance-clients");
const client = [process.execPath, join(clients, "client.mjs")];
const ourClient = join(await folderForTests("trackstar-our-client"), "our-client.mjs");
const shared = { bundle: true, platform: "node", format: "esm", target: "node20", logLevel: "error" } as const;
await build({ ...shared, entryPoints: [join(clients, "our-client.ts")], outfile: ourClient });

async function conformance(command: string[], options: string[] = []) {
  const { PATH = "" } = process.env;
  const { code, lines, complaints } = runCommand(["conformance", ...options, "--", ...command], { env: { PATH } });
  const exit = await code;
  return { code: exit, findings: lines.flatMap((text) => text.match(/(?<=^ {6}- ).*$/gm) ?? []), complaints };
}

it.each([
  ["this package's client", [process.execPath, ourClient]],
  ["Python's urllib", ["python3", join(clients, "urllib.py")]],
  ["curl", ["sh", join(clients, "curl.sh")]],
])("conformance finds nothing in a right client: %s", async (_name, command) => {
  expect(await conformance(command)).toEqual({ code: 0, findings: [], complaints: [] });
});

it("conformance finds nothing in a client that reads the order before it repeats a shipment", async () => {
  const names = ["bad-gateway-before-write", "bad-gateway-after-write", "cut-before-write", "cut-after-write"];
  const options = names.map((name) => `--scenario=${name}`);
  expect(await conformance([...client, "looks-up"], options)).toEqual({ code: 0, findings: [], complaints: [] });
});

it.each([
  ["Python's urllib", ["python3", join(clients, "urllib.py"), "retries"]],
  ["curl", ["sh", join(clients, "curl.sh"), "--retry", "1"]],
])("conformance finds that a client on %s with plain retries ships twice", async (_name, command) => {
  const { code, findings } = await conformance(command, ["--scenario=bad-gateway-after-write"]);
  expect(code).toBe(1);
  expect(findings).toContain("shipOrder shipped twice: a 502, then a 200");
});

it("conformance ends a hang after 10 s, and a command after 40 s", async () => {
  const [hanging, endless] = await Promise.all([
    conformance([...client, "never-gives-up"], ["--scenario=time-out-before-write", "--scenario=time-out-after-write"]),
    conformance(["sh", "-c", `${client.join(" ")}; sleep 600`], ["--scenario=success"]),
  ]);
  expect(hanging).toEqual({ code: 0, findings: [], complaints: [] });
  expect(endless.findings).toHaveLength(3);
  for (const finding of endless.findings) expect(finding).toContain("was ended by a signal, or ran longer than 40 s");
});
