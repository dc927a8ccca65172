import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Job {
  container?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string }[];
}

it("the workflow runs nothing that may change unseen, and each job asks for its own permissions", async () => {
  const text = await readFile(new URL("../.github/workflows/ci.yml", import.meta.url), "utf8");
  const { permissions, jobs } = parse(text) as { permissions: object; jobs: Record<string, Job> };
  expect(permissions).toEqual({});
  const all = Object.values(jobs);
  expect(all.filter((job) => job.permissions === undefined)).toEqual([]);
  const containers = all.flatMap(({ container }) => container ?? []);
  expect(containers.filter((image) => !/@sha256:[0-9a-f]{64}$/.test(image))).toEqual([]);
  const actions = all.flatMap(({ steps }) => steps.flatMap(({ uses }) => uses ?? []));
  expect(actions.length).toBeGreaterThan(0);
  expect(actions.filter((action) => !/@[0-9a-f]{40}$/.test(action))).toEqual([]);
});
