import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { anExample, signDelivery, type SignedDelivery } from "trackstar-orders-contract/testing";
import "trackstar-orders-contract/vitest";
import ts from "typescript";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import document from "../../generated/openapi.json" with { type: "json" };
import manifest from "../../package.json" with { type: "json" };
import { operations } from "../../generated/operations.ts";
import { withCodeSamples } from "../../scripts/docs/code-samples.ts";
import { operationsOf } from "../../scripts/generate/read/operations.ts";
import { readmeBlocks } from "../support/readme.ts";
import { root } from "../support/system.ts";
import { runCommand } from "../support/terminal.ts";
import { writeInfoOf } from "../support/write-info.ts";
import { hasSandbox, out, runPython, runShell, runTypeScript, writeTypeScript, type Runner } from "./run-sample.ts";
import { samplesOfDocument, samplesOfGuides, samplesOfReadme, type Sample } from "./samples.ts";

const sandbox = createSandbox();
const secret = `whsec_${Buffer.from("a secret for tests only").toString("base64")}`;
const generated = samplesOfDocument(withCodeSamples(document, operationsOf(document)));
const samples = [
  ...generated,
  ...(await samplesOfGuides()),
  ...(await samplesOfReadme()),
  ...(await samplesOfReadme("skills/trackstar-orders/SKILL.md")),
];
const of = (lang: string, fits: (sample: Sample) => boolean = () => true) =>
  samples.filter((sample) => sample.lang === lang && fits(sample));
const isTest = ({ source }: Sample) => source.includes('from "vitest"');
const isServer = ({ source }: Sample) => source.includes("export default");
/** Only functions and types to use: `test/client/queue-recipe.test.ts` calls the queue's. */
const isFunction = ({ source }: Sample) => /^export (async function|const|type)/m.test(source);
const isCommand = ({ source }: Sample) => source.startsWith("npx trackstar-orders ");
const isVerifier = ({ source }: Sample) => /SVIX_SIGNATURE|def verify\(/.test(source);
let runner: Runner;

beforeAll(async () => {
  await mkdir(out, { recursive: true });
  await writeFile(join(out, "write-info.json"), JSON.stringify(writeInfoOf("Ongoing WMS", "Ongoing")));
  const { url } = await sandbox.listen(0);
  runner = { url, env: { WEBHOOK_SECRET: secret } };
});
beforeEach(() => sandbox.reset());
afterAll(async () => {
  await sandbox.close();
  await rm(out, { recursive: true, force: true });
});

const fileOf = (sample: Sample) =>
  writeTypeScript(isTest(sample) ? `${sample.name}.test` : sample.name, sample.source, runner);

it("every operation has a sample in each language, and every block of the guides is in one that is checked", () => {
  expect(generated.map(({ name, lang }) => `${name} ${lang}`).sort()).toEqual(
    Object.keys(operations)
      .flatMap((name) => ["Python", "Shell", "TypeScript"].map((lang) => `${name} ${lang}`))
      .sort(),
  );
  expect(new Set(samples.map(({ lang }) => lang))).toEqual(
    new Set(["Shell", "TypeScript", "Python", "yaml", "sql", "text"]),
  );
});

it("every block of README is in a language that is checked; what a shell installs and checks, test/package runs", async () => {
  const blocks = await readmeBlocks();
  expect(new Set(blocks.map(({ lang }) => lang))).toEqual(new Set(["sh", "ts"]));
  const elsewhere = blocks.filter(
    ({ heading, lang, source }) =>
      lang === "sh" &&
      !source.startsWith("curl ") &&
      !["Install", "First call", "Test against it", "Check in CI"].includes(heading),
  );
  const lines = elsewhere.flatMap(({ source }) => source.replaceAll(/ *#.*$/gm, "").split(/ && |\n/));
  const scripts = Object.keys(manifest.scripts).map((name) => `npm run ${name}`);
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.filter((line) => ![...scripts, "npm ci", "npm start", "npm test"].includes(line))).toEqual([]);
});

it("all TypeScript samples compile", async () => {
  const files = await Promise.all(of("TypeScript").map(fileOf));
  const { config } = ts.readConfigFile(join(root, "tsconfig.json"), (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const found = ts.getPreEmitDiagnostics(ts.createProgram(files, options));
  const inSamples = found.filter(({ file }) => file?.fileName.startsWith(out));
  expect(
    inSamples.map(
      ({ messageText, file }) => `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    ),
  ).toEqual([]);
});

describe("run against the sandbox", () => {
  it.each(of("TypeScript", (sample) => !isTest(sample) && !isServer(sample)))("TypeScript of $name", async (sample) => {
    expect((await runTypeScript(await fileOf(sample), runner)) === "").toBe(isFunction(sample));
    const calls = /create(Fetch)?Client\(/.test(sample.source) && !hasSandbox(sample.source) && !isFunction(sample);
    expect(sandbox.requests.length > 0).toBe(calls);
  });

  it.each(of("Shell", (sample) => !isVerifier(sample) && !isCommand(sample)))("shell of $name", async ({ source }) => {
    await runShell(source, runner);
    expect(sandbox.requests.length).toBeGreaterThan(0);
  });

  it.each(of("Python", (sample) => !isVerifier(sample)))("Python of $name", async ({ source }) => {
    expect(await runPython(source, runner)).not.toBe("");
    expect(sandbox.requests.length).toBeGreaterThan(0);
  });

  it.each(Object.values(operations))("the sample of $name is accepted", async ({ name }) => {
    const sample = generated.find((one) => one.name === name && one.lang === "Shell");
    const response = new Response(await runShell(sample?.source ?? "", runner), {
      headers: { "content-type": "application/json", "x-request-id": "request_id" },
    });
    await expect(response).toSatisfyContract(name);
  });
});

it.each(of("TypeScript", isTest))("the test in $name passes under Vitest", async (sample) => {
  const file = await fileOf(sample);
  const command = `cd ${root} && npx vitest run --config test/samples/vitest.config.ts ${file}`;
  const printed = await runShell(command, runner);
  expect(printed).toMatch(/1 passed/);
});

/** A genuine delivery, one whose body was changed, and one that is too old. */
const deliveries = async (): Promise<[SignedDelivery, SignedDelivery, SignedDelivery]> => {
  const genuine = await signDelivery(anExample("orderUpdatedEventDotted"), { secret });
  const old = await signDelivery(anExample("orderUpdatedEventDotted"), {
    secret,
    timestamp: new Date(Date.now() - 600_000),
  });
  return [genuine, { ...genuine, body: genuine.body.replace("order_id", "order_is") }, old];
};

describe("verify a delivery", () => {
  it.each(of("TypeScript", isServer))("TypeScript of $name", async (sample) => {
    const file = await fileOf(sample);
    Object.assign(process.env, { WEBHOOK_SECRET: secret, TRACKSTAR_API_KEY: "key" });
    const { default: server } = (await import(file)) as { default: { fetch: (request: Request) => Promise<Response> } };
    const statuses = await Promise.all(
      (await deliveries()).map(async ({ headers, body }) => {
        const response = await server.fetch(new Request("http://localhost/", { method: "POST", headers, body }));
        return response.status;
      }),
    );
    expect(statuses).toEqual([200, 400, 400]);
  });

  it.each(of("Python", isVerifier))("Python of $name", async ({ source }) => {
    const [given, changed, old] = await deliveries();
    const driver = `${source}
import json, os, sys
print([verify(os.environ["WEBHOOK_SECRET"], d["headers"], d["body"].encode()) for d in json.loads(os.environ["DELIVERIES"])])`;
    const env = { ...runner.env, DELIVERIES: JSON.stringify([given, changed, old]) };
    expect((await runPython(driver, { ...runner, env })).trim()).toBe("[True, False, False]");
  });

  it.each(of("Shell", isVerifier))("shell of $name", async ({ source }) => {
    const [{ headers, body }, changed] = await deliveries();
    const env = {
      ...runner.env,
      SVIX_ID: headers["svix-id"] ?? "",
      SVIX_TIMESTAMP: headers["svix-timestamp"] ?? "",
      SVIX_SIGNATURE: headers["svix-signature"] ?? "",
    };
    await writeFile(join(out, "body.json"), body);
    expect((await runShell(source, { ...runner, env })).trim()).toBe("genuine");
    await writeFile(join(out, "body.json"), changed.body);
    await expect(runShell(source, { ...runner, env })).rejects.toThrow("not genuine");
  });
});

it.each(of("Shell", isCommand))("$name has a command, with options that it knows", async ({ source }) => {
  const [, , ...words] = source.split(/\s+/);
  const { code, lines } = runCommand([...words, "--help"]);
  expect(await code).toBe(0);
  const options = words.filter((word) => word.startsWith("--"));
  expect(options.filter((option) => !lines.join("\n").includes(`  ${option} `))).toEqual([]);
});

it.each(of("yaml"))("YAML of $name is well-formed", ({ source }) => {
  expect(parse(source)).toMatchObject({ steps: expect.any(Array) as unknown });
});
