import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, cp, mkdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { beforeAll, expect, inject, it } from "vitest";
import { parse } from "yaml";
import { folderForTests } from "../support/folder-for-tests.ts";
import { readmeBlocks } from "../support/readme.ts";
import { freePort, root, run } from "../support/system.ts";

/** A stage of the Dockerfile, with a folder in place of its root. */
interface Stage {
  folder: string;
  workdir: string;
  env: NodeJS.ProcessEnv;
  settings: Record<string, string>;
}

interface Service {
  command?: string[];
  environment?: Record<string, string>;
}

const folder = await folderForTests("image");
const stages = new Map<string, Stage>();
let image: Stage;

const words = (json: string) => JSON.parse(json) as string[];

/** Does what a step of the Dockerfile says. */
async function take(step: string, rest: string): Promise<void> {
  if (step === "FROM") {
    const name = / AS (.+)/.exec(rest)?.[1] ?? "last";
    image = { folder: join(folder, name), workdir: "/", env: {}, settings: {} };
    stages.set(name, image);
    return;
  }
  const at = join(image.folder, image.workdir);
  if (step === "WORKDIR") {
    image.workdir = rest;
    await mkdir(join(image.folder, rest), { recursive: true });
  } else if (step === "RUN") await run("sh", ["-c", rest], { cwd: at });
  else if (step === "COPY") {
    const [, stage, source = "", to = ""] = /^(?:--from=(\S+) )?(\S+) (\S+)$/.exec(rest) ?? [];
    if (stage === undefined) expect(source).toBe("trackstar-orders-contract-*.tgz");
    const from = stage === undefined ? inject("tarball") : join(stages.get(stage)?.folder ?? "", source);
    await cp(from, to.startsWith("/") ? join(image.folder, to) : join(at, to), {
      recursive: true,
      verbatimSymlinks: true,
    });
  } else if (step === "ENV")
    for (const [, name = "", value = ""] of rest.matchAll(/(\w+)=(\S+)/g))
      image.env[name] = value.replace(/^\//, `${image.folder}/`).replace("$PATH", process.env["PATH"] ?? "");
  else image.settings[step] = rest;
}

beforeAll(async () => {
  const text = (await readFile(join(root, "Dockerfile"), "utf8")).replaceAll("\\\n", " ");
  for (const [, step = "", rest = ""] of text.matchAll(/^([A-Z]+) (.+)$/gm)) await take(step, rest);
  // Its user is another than the one who built it.
  await chmod(folder, 0o755);
});

const recipes = (await readmeBlocks("docs/ci-recipes.md"))
  .filter(({ lang }) => lang === "yaml")
  .map(({ source }) => parse(source) as { services?: Record<string, Service> });
const composed = recipes.flatMap(({ services }) => services?.["orders-api"] ?? []);

it("is built of known steps, and of nothing but the packed package; its recipes are YAML", async () => {
  expect([recipes.length, composed.length]).toEqual([5, 1]);
  expect(Object.keys(image.settings)).toEqual(["USER", "EXPOSE", "HEALTHCHECK", "ENTRYPOINT", "CMD"]);
  expect(basename(inject("tarball"))).toMatch(/^trackstar-orders-contract-.*\.tgz$/);
  expect(await readFile(join(root, ".dockerignore"), "utf8")).toBe("*\n!trackstar-orders-contract-*.tgz\n");
});

it.each([["by default", {}] as const, ...composed.map((service) => ["as Docker Compose has it", service] as const)])(
  "serves %s, without rights, to other hosts, and its health check tells",
  async (_how, { command, environment }: Service) => {
    const { USER = "", ENTRYPOINT = "", CMD = "", HEALTHCHECK = "" } = image.settings;
    const asUser = ["--reuid", USER.replace(/:.*/, ""), "--regid", USER.replace(/.*:/, ""), "--clear-groups"];
    const line = [...words(ENTRYPOINT), ...(command ?? words(CMD))];
    const isRoot = process.getuid?.() === 0;
    const [program = "", ...args] = isRoot ? ["setpriv", ...asUser, ...line] : line;
    const PORT = String(await freePort());
    const settings = {
      env: { ...process.env, ...image.env, PORT, ...environment },
      cwd: join(image.folder, image.workdir),
    };
    const [tool = "", ...check] = words(HEALTHCHECK.replace(/^.* CMD /, ""));
    const isHealthy = () =>
      run(tool, check, settings).then(
        () => true,
        () => false,
      );

    expect(await isHealthy()).toBe(false);
    const server = spawn(program, args, { ...settings, stdio: ["ignore", "pipe", "inherit"] });
    try {
      await Promise.race([once(server.stdout, "data"), once(server, "exit")]);
      expect(await isHealthy()).toBe(true);
      const status = await readFile(`/proc/${server.pid}/status`, "utf8");
      expect(status).toMatch(/^Uid:\t[1-9]\d*\t/m);
      const response = await fetch(`http://127.0.0.2:${PORT}/__sandbox/orders`, {
        headers: { host: "orders-api:4010" },
      });
      expect(response.status).toBe(200);
    } finally {
      server.kill("SIGTERM");
    }
    expect((await once(server, "exit"))[0]).toBe(0);
  },
);
