import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync } from "node:fs";
import { chown, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { freePort, run, temporaryFolder } from "./system.ts";

export interface PostgresServer {
  /** For `DATABASE_URL`. */
  url: string;
  stop: () => Promise<void>;
}

const debian = "/usr/lib/postgresql";

/** Where Postgres's programs are: in the path, or where Debian keeps each version's; undefined if it is not installed. */
export function findPostgres(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [
    ...(process.env["PATH"] ?? "").split(delimiter),
    ...versions.map((version) => join(debian, version, "bin")),
  ];
  return folders.find((folder) => ["initdb", "postgres"].every((program) => existsSync(join(folder, program))));
}

/** A cluster of its own on a free loopback port, in a temporary folder. */
export async function startPostgres(programs = findPostgres()): Promise<PostgresServer> {
  if (programs === undefined) throw new Error("Postgres is not installed.");
  const folder = await temporaryFolder("postgres");
  const user = unprivilegedUser();
  if (user) await chown(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder };
  const data = join(folder, "data");
  const initdb = ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale", "--no-sync"];
  await run(join(programs, "initdb"), initdb, options);
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", `unix_socket_directories=${folder}`, "fsync=off"];
  const server = spawn(
    join(programs, "postgres"),
    ["-D", data, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    { ...options, stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(server, "exit");
  await new Promise<void>((ready, refuse) => {
    let printed = "";
    server.once("error", refuse);
    server.once("exit", () => refuse(new Error(`postgres ended before it was ready:\n${printed}`)));
    server.stderr.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes("ready to accept connections")) ready();
    });
  });
  const stop = async () => {
    server.kill("SIGINT");
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://postgres@127.0.0.1:${port}/postgres`, stop };
}

/** Postgres refuses to run as root: then the user that its package brings. */
function unprivilegedUser(): { uid: number; gid: number } | undefined {
  return process.getuid?.() === 0 ? { uid: idOfPostgres("-u"), gid: idOfPostgres("-g") } : undefined;
}

function idOfPostgres(option: "-u" | "-g"): number {
  return Number(execFileSync("id", [option, "postgres"], { encoding: "utf8" }));
}
