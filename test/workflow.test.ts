import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { parse } from "yaml";

interface Job {
  container?: string;
  permissions?: Record<string, string>;
  steps: { uses?: string }[];
}

test("the workflow runs nothing that may change unseen, and each job asks for its own permissions", async () => {
  const text = await readFile(new URL("../.github/workflows/ci.yml", import.meta.url), "utf8");
  const { permissions, jobs } = parse(text) as { permissions: object; jobs: Record<string, Job> };
  expect(permissions).toEqual({});
  for (const { container, permissions: own, steps } of Object.values(jobs)) {
    expect(own).toBeDefined();
    if (container !== undefined) expect(container).toMatch(/@sha256:[0-9a-f]{64}$/);
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
  }
});
