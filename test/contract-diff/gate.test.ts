import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareWithReleased, releaseContracts } from "../../scripts/contract-diff/gate.ts";
import { add, changedContract, set, takeField, type Change } from "./changed-contract.ts";
import { run } from "../support/system.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

const folder = await folderForTests("trackstar-gate");

interface State {
  version?: string;
  changeset?: string;
  /** Released and working contracts by file; the API's own is there in any case. */
  old?: Record<string, unknown>;
  now?: Record<string, unknown>;
}

async function projectWith({ version = "0.1.0", changeset, old, now }: State): Promise<string> {
  const root = await mkdtemp(join(folder, "project-"));
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  await write("package.json", JSON.stringify({ name: "the-contract", version }));
  if (changeset !== undefined) await write(".changeset/brave-dogs.md", changeset);
  for (const [place, contracts] of Object.entries({ "openapi/released": old, generated: now }))
    for (const [file, contract] of Object.entries({ "openapi.json": changedContract(), ...contracts }))
      await write(`${place}/${file}`, JSON.stringify(contract));
  return root;
}

const less = takeField("Order", "raw_status");
const more = set("/components/schemas/Order/properties/hub", { type: "string" });
const api = (...changes: Change[]) => ({ "openapi.json": changedContract(...changes) });
const shipHero = (...changes: Change[]) => ({ "integrations/shiphero.openapi.json": changedContract(...changes) });
const one = set("/info/version", "1.4.0");
const changesetOf = (bump: string, name = "the-contract") => `---\n"${name}": ${bump}\n---\n\nSomething changed.\n`;
const breaking = api(...less);

const reportOf = async (state: State) => (await compareWithReleased(await projectWith(state))).report;

describe("the gate", () => {
  it.each<[string, State]>([
    ["no change without a version", {}],
    ["a breaking change with a minor changeset before 1.0.0", { now: breaking, changeset: changesetOf("minor") }],
    ["a breaking change with a minor version before 1.0.0", { now: breaking, version: "0.2.0" }],
    ["an addition with a patch before 1.0.0", { now: api(more), version: "0.1.1" }],
    [
      "a breaking change with a major changeset from 1.0.0 on",
      { old: api(one), now: api(one, ...less), version: "1.4.0", changeset: changesetOf("major") },
    ],
  ])("passes %s", async (_title, state) => {
    expect(await compareWithReleased(await projectWith(state))).not.toHaveProperty("problem");
  });

  it.each<[string, State, string]>([
    ["a breaking change without a version", { now: breaking }, "minor"],
    ["a breaking change with a patch before 1.0.0", { now: breaking, changeset: changesetOf("patch") }, "minor"],
    ["an addition without a version", { now: api(more) }, "patch"],
    [
      "a breaking change with a minor version from 1.0.0 on",
      { old: api(one), now: api(one, ...less), version: "1.5.0" },
      "major",
    ],
    ["a changeset for another package", { now: api(more), changeset: changesetOf("major", "other") }, "patch"],
  ])("refuses %s", async (_title, state, needed) => {
    const { problem } = await compareWithReleased(await projectWith(state));
    expect(problem).toContain(`need a ${needed} version`);
  });

  it("refuses a changeset of an unknown bump", async () => {
    const root = await projectWith({ changeset: changesetOf("huge") });
    await expect(compareWithReleased(root)).rejects.toThrow("must say patch, minor or major for the-contract");
  });

  it("prints the list for CHANGELOG, says which version the changes need, and exits with 1", async () => {
    const root = await projectWith({ now: breaking });
    const args = ["--import", "tsx", join(project, "scripts/contract-diff.ts"), "--root", root];
    const running = run(process.execPath, args);
    await expect(running).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringContaining(
        "### Changed: breaking\n\n- `Order /raw_status`: Property `raw_status` of",
      ) as unknown,
      stderr: expect.stringContaining("need a minor version; package.json and the changesets say none") as unknown,
    });
  });

  it("compares the contract of each integration, and says which", async () => {
    const required = shipHero(add("/components/schemas/UpdateOrderRequest/required", "reference_id"));
    expect(await reportOf({ now: shipHero() })).toMatch(/: not breaking\n\n- `contract`: added \(shiphero\)/);
    expect(await reportOf({ old: shipHero() })).toMatch(/: breaking\n\n- `contract`: removed \(shiphero\)/);
    expect(await reportOf({ old: shipHero(), now: required })).toMatch(
      /: breaking\n\n- `UpdateOrderRequest`: .* became required: `reference_id`\. \(shiphero\)/,
    );
  });

  it("says a change once for all contracts that have it", async () => {
    const report = await reportOf({ old: shipHero(), now: { ...breaking, ...shipHero(...less) } });
    expect(report.match(/Order \/raw_status/g)).toHaveLength(1);
    expect(report).toContain("(api and 1 more)");
  });
});

describe("a release", () => {
  it("makes the working contracts the released ones", async () => {
    const now = { ...api(more), ...shipHero() };
    const root = await projectWith({ now, old: { "integrations/gone.openapi.json": changedContract() } });
    await releaseContracts(root);
    expect((await compareWithReleased(root)).report).toBe("The contract is as in 0.1.0.");
  });

  it("needs the version of the package in the contract", async () => {
    const root = await projectWith({ now: api(more), version: "0.2.0" });
    await expect(releaseContracts(root)).rejects.toThrow(
      "info.version of the contract is 0.1.0, and package.json's is 0.2.0.",
    );
  });
});

it("the released contract is kept in the repository", async () => {
  const released = await readFile(join(project, "openapi/released/openapi.json"), "utf8");
  expect((JSON.parse(released) as { info: { version: string } }).info.version).toMatch(/^\d+\.\d+\.\d+$/);
});
