import { createClient, type CallReport, type Outcome } from "trackstar-orders-contract";
import { expect, it } from "vitest";
import { shipOrderResponse } from "../../generated/examples.ts";
import { callOperation, operationNames, quickOptions, type Operation } from "../support/calls.ts";
import { ledgerServer, type Fault } from "../support/ledger-server.ts";

const server = ledgerServer();

const statuses = [
  200, 201, 202, 204, 206, 301, 307, 400, 401, 402, 403, 404, 408, 409, 413, 418, 422, 429, 451, 460, 499,
];
const failures = [500, 501, 502, 503, 504, 599];
const bodies: Readonly<Record<string, unknown>> = {
  response: shipOrderResponse,
  error: { error: "No.", origin: "trackstar" },
  integration: { error: "No.", origin: "integration" },
  page: "<h1>Maintenance</h1>",
  empty: undefined,
};
const retries = { never: { retry: false }, default: {}, "and resends": { resend: true } };
const kept = new Set([408, 409, 499]);

/** What a server may have done that answers so: an API that refuses has written nothing, and one that confirms has. */
function truthsOf(status: number, body: string): boolean[] {
  if (status <= 202 && body === "response") return [true];
  const isRefusal =
    (status >= 400 && status < 500 && !kept.has(status) && status !== 400 && status !== 460) || status === 501;
  const isOfIntegration = body === "integration" && [400, 409, 460].includes(status);
  return isRefusal || isOfIntegration ? [false] : [true, false];
}

interface Case {
  readonly seen: string;
  readonly fault: Fault;
}

const cases: Case[] = [
  ...[...statuses, ...failures].flatMap((status) =>
    Object.entries(bodies).flatMap(([name, body]) =>
      truthsOf(status, name).map((accepted) => ({ seen: `${status} ${name}`, fault: { status, body, accepted } })),
    ),
  ),
  ...(["cut", "cut-inside"] as const).flatMap((connection) =>
    [true, false].map((accepted) => ({ seen: connection, fault: { connection, accepted } })),
  ),
];

/** One call against a server that ends each of its requests, or the first, so; and what the server wrote. */
async function outcomeOf({ fault, seen }: Case, operation: Operation, retry: keyof typeof retries, times: number) {
  const id = `${operation} ${seen} ${fault.accepted} ${retry} ${times}`;
  server.plan(id, Array<Fault>(times).fill(fault));
  let outcome: Outcome | undefined;
  const onResponse = (report: CallReport) => (outcome = report.outcome);
  const { resend, ...options } = { resend: false, ...retries[retry] };
  const client = createClient({ ...quickOptions(server.baseUrl), ...options, onResponse });
  const told = await callOperation(client, operation, id, { resendWhenUnknown: resend }).then(
    () => "applied",
    (error: unknown) => (error as { outcome?: Outcome }).outcome,
  );
  return { seen, operation, retry, times, outcome, told, writes: server.acceptedOf(id).length };
}

it("applied and not-applied are never wrong, and unknown only where the server may have done either", async () => {
  const calls = cases.flatMap((each) =>
    operationNames.flatMap((operation) =>
      Object.keys(retries).flatMap((retry) =>
        (retry === "never" ? [1] : [9]).map(
          (times) => () => outcomeOf(each, operation, retry as keyof typeof retries, times),
        ),
      ),
    ),
  );
  const runs: Awaited<ReturnType<typeof outcomeOf>>[] = [];
  // A few at a time: a connection that a busy machine refuses would be an ending of its own.
  while (calls.length > 0) runs.push(...(await Promise.all(calls.splice(0, 40).map((call) => call()))));
  expect(runs.filter(({ outcome, told }) => outcome !== told)).toEqual([]);
  expect(runs.filter(({ outcome, writes }) => outcome === "applied" && writes === 0)).toEqual([]);
  expect(runs.filter(({ outcome, writes }) => outcome === "not-applied" && writes > 0)).toEqual([]);
  const blind = runs.filter(({ operation, retry }) => operation === "shipOrder" && retry !== "and resends");
  expect(blind.filter(({ writes }) => writes > 1)).toEqual([]);
  // To a client that sends once, one response is all there is to see.
  const seenOnce = runs.filter(({ retry }) => retry === "never");
  const once = [...new Set(seenOnce.map(({ seen }) => seen))].map(
    (seen) => [seen, seenOnce.filter((run) => run.seen === seen)] as const,
  );
  const certain = once.filter(([, same]) => new Set(same.map(({ writes }) => writes)).size === 1);
  expect(certain.flatMap(([, same]) => same).filter(({ outcome }) => outcome === "unknown")).toEqual([]);
});
