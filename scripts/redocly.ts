import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const cli = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** Lines of the boxes in which the CLI announces its own news. */
const frame = /^ *[╔║╚].*\n/gm;

/** Runs Redocly CLI without telemetry or update notices; a failure carries its output. */
export async function redocly(...args: string[]): Promise<string> {
  const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  try {
    const { stdout } = await promisify(execFile)(process.execPath, [cli, ...args], {
      env,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    const said = `${stdout}${stderr}`.replaceAll(frame, "").trim();
    throw new Error(`redocly ${args[0]} failed.\n${said}`, { cause: error });
  }
}
