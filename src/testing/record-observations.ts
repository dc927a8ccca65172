import type { Resolved } from "../core/resolved.ts";
import { parseJson } from "../core/json.ts";
import type { Observation } from "../core/observation.ts";
import { nodeModule } from "../sandbox/http/node-module.ts";
import type { SandboxOptions } from "../sandbox/options.ts";
import { isRequest, isResponse } from "./to-satisfy-contract.ts";
import { matchers } from "./matchers.ts";

/** Writes what a team's tests see, for `trackstar-orders check --coverage`. */
export interface ObservationRecorder {
  /** For a sandbox: what it is sent and answers, and the events that it delivers. */
  readonly hooks: Resolved<Pick<SandboxOptions, "onCall" | "onDelivery">>;
  /** For `expect.extend`: the matchers, which also write what satisfied them. */
  readonly matchers: typeof matchers;
}

/**
 * Makes a recorder that appends to a file, one JSON object a line. Several processes may write to the same file.
 *
 * Payloads are written as they are, headers never. What an earlier run wrote stays: remove the file before a run.
 * Node only.
 *
 * @example
 * const observations = recordObservations({ file: "seen.ndjson" });
 * const sandbox = createSandbox({ ...observations.hooks });
 * expect.extend(observations.matchers);
 * @throws {Error} if the file cannot be written.
 */
export function recordObservations({ file }: { file: string | URL }): ObservationRecorder {
  const { appendFileSync } = nodeModule("node:fs", "Recording observations needs Node.");
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
