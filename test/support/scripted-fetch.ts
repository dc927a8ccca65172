import { createClient, type Client, type ClientOptions } from "trackstar-orders-contract";
import { quickOptions } from "./calls.ts";

/** What becomes of one request: an answer, or a rejection. */
export type Step = (init: RequestInit) => Response | Promise<Response>;

/** A client whose requests end as they are told to, in turn; the last step stays. */
export function scriptedClient(
  steps: readonly Step[],
  options: Partial<ClientOptions> = {},
): { client: Client; sent: RequestInit[] } {
  const sent: RequestInit[] = [];
  const fetch = async (_url: string, init: RequestInit): Promise<Response> => {
    const step = steps[Math.min(sent.length, steps.length - 1)];
    sent.push(init);
    if (!step) throw new Error("The script has no steps");
    return step(init);
  };
  return { sent, client: createClient({ ...quickOptions("https://x.test"), fetch, ...options }) };
}

/** A rejection as of `fetch`, with an error of the system beneath. */
export function failing(fields: object): Step {
  return () => Promise.reject(new TypeError("fetch failed", { cause: Object.assign(new Error("beneath"), fields) }));
}

/** What a call was rejected with; undefined for a success. */
export function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}
