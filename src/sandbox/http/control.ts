import type { Order } from "../../../generated/types.ts";
import type { SandboxDelivery } from "../events/delivery.ts";
import type { RequestRecord } from "../request-record.ts";
import { accessTokenOf } from "../rules/credentials.ts";
import { errorReply, jsonReply, type Reply } from "./reply.ts";
import { pathOf, type SandboxRequest } from "./request.ts";

/** The parts of a sandbox that tests in other languages reach over HTTP. */
export interface Controlled {
  reset(this: void): void;
  ordersOf(this: void, accessToken: string): { list(this: void): Order[] };
  readonly requests: readonly RequestRecord[];
  readonly deliveries: readonly SandboxDelivery[];
}

const prefix = "/__sandbox/";
const help = `Send POST ${prefix}reset, GET ${prefix}orders, GET ${prefix}requests or GET ${prefix}deliveries.`;

/**
 * Controls the sandbox over HTTP; undefined for a request to another path. It needs no credentials and is not recorded.
 *
 * Orders are those of the connection whose access token the request carries.
 */
export function controlReply(sandbox: Controlled, request: SandboxRequest): Reply | undefined {
  const path = pathOf(request.target);
  if (!path.startsWith(prefix)) return undefined;
  switch (`${request.method} ${path.slice(prefix.length)}`) {
    case "POST reset":
      sandbox.reset();
      return { status: 204, headers: {} };
    case "GET orders":
      return jsonReply(200, sandbox.ordersOf(accessTokenOf(request)).list());
    case "GET requests":
      return jsonReply(200, sandbox.requests);
    case "GET deliveries":
      return jsonReply(200, sandbox.deliveries);
    default:
      return errorReply(404, help);
  }
}
