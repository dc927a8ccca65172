import type { Resolved } from "../core/check-options.ts";
import { parseJson } from "../core/json.ts";
import type { Observation } from "../core/observation.ts";
import type { SandboxOptions } from "../sandbox/options.ts";

import { isRequest, isResponse, matchers } from "./matchers.ts";

/** Writes the calls and payloads of a team's tests, for `trackstar-orders check --coverage`. */
export interface ObservationRecorder {
  /** For a sandbox: records its requests, its responses and the events that it delivers. */
  readonly hooks: Resolved<Pick<SandboxOptions, "onCall" | "onDelivery">>;
  /** For `expect.extend`: the matchers, which also write each value that satisfied them. */
  readonly matchers: typeof matchers;
}

/**
 * Makes a recorder that appends to a file, one JSON object a line. Several processes may write to the same file.
 *
 * Payloads are written as they are, headers never. Lines of an earlier run stay: remove the file before a run. Node only.
 *
 * @example
 * const observations = recordObservations({ file: "seen.ndjson" });
 * const sandbox = createSandbox({ ...observations.hooks });
 * expect.extend(observations.matchers);
 * @throws {Error} if the file cannot be written.
 */
export function recordObservations({ file }: { file: string | URL }): ObservationRecorder {
  // Asked for at run time: the other exports of this entry also work in browsers.
  const { appendFileSync } = globalThis.process?.getBuiltinModule?.("node:fs") ?? {};
  if (!appendFileSync) throw new Error("Recording observations needs Node.");
  appendFileSync(file, "");
  // A whole line in one write, at once: other processes append to the file too, and this one may end at any time.
  const write = (observation: Observation) => appendFileSync(file, `${JSON.stringify(observation)}\n`);
  return {
    hooks: {
      onCall: write,
      onDelivery({ event, attempts }) {
        // Later tries bring the same.
        if (attempts.length === 1) write({ headers: {}, body: JSON.stringify(event) });
      },
    },
    matchers: {
      toMatchSchema(received, name, options) {
        const result = matchers.toMatchSchema(received, name, options);
        if (result.pass) write({ schema: name, payload: received });
        return result;
      },
      async toSatisfyContract(received, operation, options) {
        const result = await matchers.toSatisfyContract(received, operation, options);
        if (!result.pass) return result;
        if (isRequest(received)) write({ operation, request: await bodyOf(received) });
        else if (isResponse(received))
          write({ operation, response: { status: received.status, ...(await bodyOf(received)) } });
        return result;
      },
    },
  };
}

async function bodyOf(message: Request | Response): Promise<{ body?: unknown }> {
  const text = await message.clone().text();
  return text === "" ? {} : { body: parseJson(text) ?? text };
}
