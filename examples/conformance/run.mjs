// Tries each client, and prints a row of the table for each. Exits with 1 if a row differs from the package's own
// `docs/generated-clients.md`. `--all` runs every scenario; findings of others than the few then differ.
import { execFile, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const manual = "node_modules/trackstar-orders-contract/docs/generated-clients.md";
/** They show each kind of finding. */
const few = ["bad-gateway-after-write", "rate-limited", "redirect"];
const scenarios = process.argv.includes("--all") ? [] : few.flatMap((name) => ["--scenario", name]);

const node = (...args) => ["node", ...args];
const canImportHttpx = (python) => spawnSync(python, ["-c", "import httpx"]).status === 0;
const python = ["python3", "/usr/bin/python3"].find(canImportHttpx) ?? "python3";

const clients = [
  ["This package's", "as it is", node("adapters/ours.mjs")],
  ["openapi-fetch", "as it is", node("adapters/openapi-fetch.mjs", "default")],
  ["openapi-fetch", "with a retry in `fetch`", node("adapters/openapi-fetch.mjs", "retry")],
  ["openapi-fetch", "with a retry that takes a fresh key", node("adapters/openapi-fetch.mjs", "fresh-key")],
  ["openapi-fetch", "safe", node("adapters/openapi-fetch.mjs", "safe")],
  ["hey-api", "as it is", node("adapters/hey-api.mjs", "default")],
  ["hey-api", "safe", node("adapters/hey-api.mjs", "safe")],
  ["Redocly, TypeScript", "as it is", node("adapters/redocly.mjs", "default")],
  ["Redocly, TypeScript", "with `retry` and `idempotencyKey`", node("adapters/redocly.mjs", "retry")],
  ["Redocly, TypeScript", "safe", node("adapters/redocly.mjs", "safe")],
  ["Redocly, Python", "as it is", [python, "adapters/redocly.py", "default"], "httpx"],
  ["Redocly, Python", "with `retry` and `idempotency_key`", [python, "adapters/redocly.py", "retry"], "httpx"],
  ["Redocly, Python", "safe", [python, "adapters/redocly.py", "safe"], "httpx"],
  ["Python's `urllib`", "safe", ["python3", "adapters/urllib_client.py"]],
  ["Java's `HttpClient`", "safe", ["java", "-cp", "generated", "HttpClientAdapter"], "javac"],
  ["curl", "safe", ["sh", "adapters/curl.sh"], "curl"],
];

/** What `trackstar-orders conformance` finds: each finding once and without its reason, with the calls that show it. */
async function findingsOf(command) {
  const args = ["conformance", ...scenarios, "--format", "json", "--", ...command];
  const { stdout } = await run("node_modules/.bin/trackstar-orders", args).catch((error) => {
    // 1 stands for findings.
    if (error.code === 1) return error;
    throw error;
  });
  const calls = new Map();
  for (const finding of JSON.parse(stdout).scenarios.flatMap(({ findings }) => findings)) {
    const [, call, text] = /^(\w+) ([^:]*)/.exec(finding);
    calls.set(text, [...new Set([...(calls.get(text) ?? []), call])]);
  }
  return [...calls].map(([text, names]) => `${names.length === 3 ? "each call" : names.join(", ")} ${text}`);
}

const isInstalled = (program) => spawnSync("sh", ["-c", `command -v ${program}`]).status === 0;
const withoutPadding = (line) => line.replaceAll(/ +/g, " ");
const documented = withoutPadding(await readFile(manual, "utf8"));

for (const [client, configuration, command, needed = command[0]] of clients) {
  if (needed === "httpx" ? !canImportHttpx(python) : !isInstalled(needed)) {
    console.error(`Left out: ${client}, as ${needed} is not installed.`);
    continue;
  }
  const row = `| ${client} | ${configuration} | ${(await findingsOf(command)).join("; ") || "–"} |`;
  const isNew = !documented.includes(row);
  console.log(isNew ? `${row} <- differs` : row);
  if (isNew) process.exitCode = 1;
}
