import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { projectRoot, runAsCommand } from "./run.ts";

/**
 * Where the project lives. These are placeholders until it has a home: `.example` is reserved, and leads nowhere.
 *
 * Change them here alone, then run `npm run addresses`. No version is released before.
 */
export const addresses = {
  /** The repository, as a browser opens it. */
  repository: "https://code.example/trackstar-orders-contract",
  /** The docs site, from which the `$id` of each JSON Schema follows. */
  site: "https://docs.example/trackstar-orders-contract",
} as const;

type Addresses = Readonly<Record<keyof typeof addresses, string>>;

/** The files beside the generated ones that name these addresses. */
const files = ["package.json", "README.md", "CONTRIBUTING.md", "docs/ci-recipes.md"];

/** The fields of `package.json` that say where the project lives and whose it is. */
export function manifestFields({ repository, site }: Addresses) {
  return {
    homepage: site,
    bugs: { url: `${repository}/issues` },
    author: { name: "The trackstar-orders-contract authors", url: repository },
    repository: { type: "git", url: `git+${repository}.git` },
  };
}

/** Which addresses still are placeholders. */
export function placeholders(all: Addresses = addresses): string[] {
  return Object.values(all).filter((address) => new URL(address).hostname.endsWith(".example"));
}

/** Replaces the addresses that the files of a project have, as its `package.json` tells them, by the ones above. */
export async function writeAddresses(root: string): Promise<void> {
  const { homepage, bugs } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    homepage: string;
    bugs: { url: string };
  };
  const old: Addresses = { repository: bugs.url.replace(/\/issues$/, ""), site: homepage };
  for (const file of files) {
    const text = await readFile(join(root, file), "utf8");
    const { repository, site } = addresses;
    await writeFile(join(root, file), text.replaceAll(old.site, site).replaceAll(old.repository, repository));
  }
}

await runAsCommand(import.meta.url, () => writeAddresses(projectRoot));
