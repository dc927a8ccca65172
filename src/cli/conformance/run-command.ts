import { spawn } from "node:child_process";
import { once } from "node:events";
import { onAbort, sleep, timeLimit, timeoutError } from "../../core/abortable.ts";
import { plainLine } from "../../core/text.ts";
import { UsageError, type Terminal } from "../terminal.ts";

/** How a command ended. */
export interface Ended {
  /** Undefined if it was ended by a signal: ours after 40 s, or another. */
  readonly code: number | undefined;
  /** The last lines that it printed, without secrets. */
  readonly output: readonly string[];
}

const [limitMs, graceMs] = [40_000, 500];
const [maxKept, maxLines, maxLength, minSecret] = [4000, 5, 200, 6];

/**
 * Runs a command without a shell, in a process group that ends as a whole: with the command, after 40 s, or when `stop` aborts.
 * A `UsageError` if there is no such program.
 */
export async function runCommand(
  [program = "", ...args]: readonly string[],
  { env, stop }: Pick<Terminal, "env" | "stop">,
): Promise<Ended> {
  if (stop.aborted) return { code: undefined, output: [] };
  const limit = timeLimit(limitMs, () => timeoutError(limitMs), stop);
  const child = spawn(program, args, { detached: true, env, stdio: ["ignore", "pipe", "pipe"] });
  const endGroup = (signal: NodeJS.Signals): void => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, signal);
    } catch {
      child.kill(signal); // Windows has no groups; elsewhere none of its processes is left
    }
  };
  const forget = onAbort(limit.signal, () => {
    endGroup("SIGTERM");
    setTimeout(endGroup, graceMs, "SIGKILL").unref();
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => (printed = (printed + chunk.toString()).slice(-maxKept)));
  const closed = once(child, "close").catch(() => undefined);
  try {
    const [code]: unknown[] = await once(child, "exit");
    endGroup("SIGKILL");
    await Promise.race([closed, sleep(graceMs)]);
    return { code: typeof code === "number" ? code : undefined, output: lastLines(printed, env) };
  } catch (cause) {
    throw new UsageError(`${program} cannot be started: there is no such program, or it is not executable.`, { cause });
  } finally {
    forget();
    limit.clear();
  }
}

/** Names of variables that hold secrets, and URLs that hold a password. */
const [secretName, secretUrl] = [/key|token|secret|pass|auth|cred|cookie|dsn|_pw$/i, /:\/\/[^/\s]*:[^@\s]+@/];

/** The last lines of an output, without secrets, as they are or encoded. */
function lastLines(printed: string, env: Terminal["env"]): string[] {
  const secrets = Object.entries(env).flatMap(([name, value = ""]) =>
    (secretName.test(name) || secretUrl.test(value)) && value.length >= minSecret
      ? [value, encodeURIComponent(value), Buffer.from(value).toString("base64")]
      : [],
  );
  const text = secrets.reduce((left, secret) => left.replaceAll(secret, "[secret]"), printed);
  const lines = text.split("\n").map((line) => plainLine(line, maxLength));
  return lines.filter((line) => line !== "").slice(-maxLines);
}
