import { outcomeOf } from "../../client/outcome.ts";
import { ReceivedResponse, type Ending } from "../../client/received-response.ts";
import type { CallToCheck } from "../check/payloads/read-payloads.ts";
import type { Explanation } from "./records.ts";

/** Explains a call: its outcome by the table of the guide, and whether it can be repeated. */
export function explainCall(call: CallToCheck): Explanation {
  const { operation, response } = call;
  const key = explainKey(call);
  return {
    title: `${operation.name}, ${response ? `answered with ${response.status}` : "not answered"}`,
    rows: { outcome: [explainOutcome(call)], ...(key !== undefined && { key: [key] }) },
    isFault: false,
  };
}

function explainOutcome({ operation, response }: CallToCheck): string {
  if (operation.kind === "read") return "a read: it changes nothing, and can be sent again";
  if (response?.body.kind === "unrecorded" && response.status < 300)
    return `cannot be told: the body of the ${response.status} was not recorded`;
  const outcome = outcomeOf(endingOf(response), operation, "not-applied");
  if (outcome === "applied") return "applied";
  if (outcome === "not-applied") return "not applied: nothing was written";
  return operation.method === "PUT"
    ? "unknown: it may have been written; send it again with the same idempotency key"
    : "unknown: it may have been written; look at the order before you send it again";
}

function endingOf(response: CallToCheck["response"]): Ending {
  if (!response) return { error: undefined, isUnsent: false, isFinal: true };
  const { status, body } = response;
  const text = body.kind === "json" ? JSON.stringify(body.value) : "";
  return new ReceivedResponse({ status, statusText: "", headers: new Headers(), text: async () => text }, text);
}

/** Whether a write had an idempotency key; undefined where nothing is to be said. */
function explainKey({ operation, request }: CallToCheck): string | undefined {
  if (operation.kind === "read" || !request || request.headers.size === 0) return undefined;
  return request.headers.get("idempotency-key") ? "sent" : "missing: sent again, it is a new write";
}
