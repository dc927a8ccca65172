import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changedContract, removeField, require } from "../support/changed-contract.ts";
import type { ChangedContract } from "../support/changed-contract.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));

interface State {
  version?: string;
  changeset?: string;
  old?: Record<string, unknown>;
  now?: Record<string, unknown>;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "trackstar-gate-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function write(root: string, file: string, text: string): Promise<void> {
  await mkdir(join(root, file, ".."), { recursive: true });
  await writeFile(join(root, file), text);
}

/** A project with a released contract, a working one, a version and perhaps a changeset. */
async function projectWith({ version = "0.1.0", changeset, old = {}, now = {} }: State): Promise<string> {
  const root = await mkdtemp(join(folder, "project-"));
  await write(root, "package.json", JSON.stringify({ name: "the-contract", version }));
  if (changeset !== undefined) await write(root, ".changeset/brave-dogs.md", changeset);
  const released = { "openapi.json": changedContract(), ...old };
  const working = { "openapi.json": changedContract(), ...now };
  for (const [name, document] of Object.entries(released))
    await write(root, `openapi/released/${name}`, JSON.stringify(document));
  for (const [name, document] of Object.entries(working))
    await write(root, `generated/${name}`, JSON.stringify(document));
  return root;
}

function gate(root: string, ...args: string[]): Promise<{ code: number; output: string; complaint: string }> {
  const tsx = [join(project, "node_modules/tsx/dist/cli.mjs"), join(project, "scripts/contract-diff.ts")];
  return new Promise((resolve) => {
    execFile(process.execPath, [...tsx, "--root", root, ...args], (error, output, complaint) => {
      resolve({ code: error ? Number(error.code) : 0, output, complaint });
    });
  });
}

const breaking = { "openapi.json": changedContract(({ schema }) => removeField(schema("Order"), "raw_status")) };
const addition = {
  "openapi.json": changedContract(({ at }) => {
    at("components", "schemas", "Order", "properties")["hub"] = { type: "string" };
  }),
};
const atOne = (change?: (contract: ChangedContract) => void) => ({
  "openapi.json": changedContract((contract) => {
    contract.at("info")["version"] = "1.4.0";
    change?.(contract);
  }),
});
const warehouse = (change?: (contract: ChangedContract) => void) => ({
  "integrations/shiphero.openapi.json": changedContract(change),
});
const changesetOf = (bump: string) => `---\n"the-contract": ${bump}\n---\n\nWhat changed.\n`;

describe("the gate", () => {
  it.each<[string, State, number]>([
    ["no change without a version", {}, 0],
    ["a breaking change without a version", { now: breaking }, 1],
    ["a breaking change with a patch before 1.0.0", { now: breaking, changeset: changesetOf("patch") }, 1],
    ["a breaking change with a minor changeset before 1.0.0", { now: breaking, changeset: changesetOf("minor") }, 0],
    ["a breaking change with a minor version before 1.0.0", { now: breaking, version: "0.2.0" }, 0],
    ["an addition without a version", { now: addition }, 1],
    ["an addition with a patch before 1.0.0", { now: addition, version: "0.1.1" }, 0],
    [
      "a breaking change with a minor version from 1.0.0 on",
      { old: atOne(), now: atOne(({ schema }) => removeField(schema("Order"), "raw_status")), version: "1.5.0" },
      1,
    ],
    [
      "a breaking change with a major changeset from 1.0.0 on",
      {
        old: atOne(),
        now: atOne(({ schema }) => removeField(schema("Order"), "raw_status")),
        version: "1.4.0",
        changeset: changesetOf("major"),
      },
      0,
    ],
    ["a changeset for another package", { now: addition, changeset: '---\n"other": major\n---\n' }, 1],
  ])("answers %s", async (_title, state, code) => {
    expect((await gate(await projectWith(state))).code).toBe(code);
  });

  it("says what the changes need, and prints the list for CHANGELOG", async () => {
    const { output, complaint } = await gate(await projectWith({ now: breaking }));
    expect(output).toContain("### Changed: breaking\n\n- `Order /raw_status`: field removed");
    expect(complaint).toContain("since 0.1.0 need a minor version; package.json and the changesets say none");
  });

  it("compares the contract of each integration, and says which", async () => {
    const added = await gate(await projectWith({ now: warehouse() }));
    const removed = await gate(await projectWith({ old: warehouse() }));
    const changed = await gate(
      await projectWith({
        old: warehouse(),
        now: warehouse(({ schema }) => require(schema("UpdateOrderRequest"), "reference_id")),
      }),
    );
    expect(added.output).toMatch(/not breaking\n\n- `shiphero: contract`: integration added/);
    expect(removed.output).toMatch(/: breaking\n\n- `shiphero: contract`: integration removed/);
    expect(changed.output).toMatch(
      /: breaking\n\n- `UpdateOrderRequest \/reference_id`: required from now on \(shiphero: updateOrder request\)/,
    );
  });
});

describe("a release", () => {
  it("makes the working contracts the released ones", async () => {
    const now = { ...addition, "integrations/shiphero.openapi.json": changedContract() };
    const root = await projectWith({ now, old: { "integrations/gone.openapi.json": changedContract() } });
    expect((await gate(root, "--release")).code).toBe(0);
    expect((await gate(root)).output).toBe("The contract is as in 0.1.0.\n");
  });

  it("needs the version of the package in the contract", async () => {
    const root = await projectWith({ now: addition, version: "0.2.0" });
    const { code, complaint } = await gate(root, "--release");
    expect([code, complaint]).toEqual([1, "info.version of the contract is 0.1.0, and package.json's is 0.2.0.\n"]);
  });
});

it("the released contract is kept in the repository", async () => {
  const released = await readFile(join(project, "openapi/released/openapi.json"), "utf8");
  expect((JSON.parse(released) as { info: { version: string } }).info.version).toMatch(/^\d+\.\d+\.\d+$/);
});
