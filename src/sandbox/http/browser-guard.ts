import { isLocalHost } from "../../core/http.ts";
import { errorReply, type Reply, type SandboxRequest } from "./messages.ts";

/** Who may call a listening sandbox from a browser. */
export interface BrowserOptions {
  /**
   * Pages that may call the sandbox and read its responses: `true` for any, or a list of origins such as
   * `"http://localhost:3000"`.
   *
   * @default false
   */
  cors?: boolean | readonly string[] | undefined;
  /**
   * More hosts that requests may be sent to, or come from a page of. Always allowed: this machine, names without a dot,
   * and names that end in `.internal` or `.local`.
   *
   * @example ["sandbox.test"]
   */
  allowedHosts?: readonly string[] | undefined;
}

const exposed =
  "x-request-id, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, retry-after, idempotent-replayed";

/**
 * Refuses requests that only a tricked browser would send: for another host (DNS rebinding), or from a page of another
 * site. Undefined for a request that may go on.
 */
export function refuseForeign({ headers }: SandboxRequest, options: BrowserOptions): Reply | undefined {
  const { host = "", origin, "sec-fetch-site": site } = headers;
  const name = host.replace(/:\d+$/, "");
  if (name !== "" && !isAddress(name) && !isKnown(name, options))
    return errorReply(403, "The request names a host that is not this machine. List it in allowedHosts.");
  // Over plain HTTP a browser may send no sec-fetch-site, but it sends the origin.
  const isForeign = site === "cross-site" || (origin !== undefined && !isKnown(hostnameOf(origin), options));
  if (isForeign && corsHeaders(origin, options) === undefined)
    return errorReply(403, "The request comes from a page of another site. Allow its origin with cors.");
  return undefined;
}

/** A DNS rebinding needs a name: a host that is an address is where the request was sent to. */
function isAddress(host: string): boolean {
  return /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i.test(host);
}

/** Nobody can register a name that ends so on the internet: container runtimes and clusters have them. */
const privateName = /\.(?:internal|local)$/i;

function isKnown(host: string, { allowedHosts = [] }: BrowserOptions): boolean {
  const listed = () => allowedHosts.some((one) => one.toLowerCase().replace(/:\d+$/, "") === host.toLowerCase());
  return isLocalHost(host) || privateName.test(host) || listed();
}

/** The empty string, which no machine has, for the origin `null`. */
function hostnameOf(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : "";
}

/** The response to a preflight request of a browser; undefined for other requests, and for a page that may not call. */
export function preflight({ method, headers }: SandboxRequest, options: BrowserOptions): Reply | undefined {
  const allowed = corsHeaders(headers["origin"], options);
  if (method !== "OPTIONS" || !allowed || headers["access-control-request-method"] === undefined) return undefined;
  return {
    status: 204,
    headers: {
      ...allowed,
      "access-control-allow-methods": "GET, PUT, POST",
      "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
      "access-control-allow-private-network": "true",
      "access-control-max-age": "600",
    },
  };
}

/** A response that the page of the request can read, if it may. */
export function withCors(reply: Reply, { headers }: SandboxRequest, options: BrowserOptions): Reply {
  const allowed = corsHeaders(headers["origin"], options);
  return allowed ? { ...reply, headers: { ...reply.headers, ...allowed } } : reply;
}

/** The headers that let a page of this origin read a response; undefined if it may not. */
function corsHeaders(origin: string | undefined, { cors = false }: BrowserOptions): Record<string, string> | undefined {
  if (origin === undefined || cors === false || (cors !== true && !cors.includes(origin))) return undefined;
  return { "access-control-allow-origin": origin, "access-control-expose-headers": exposed, vary: "Origin" };
}

/** @throws {TypeError} for a value that is not a list, and for origins that no browser would send. */
export function checkOrigins({ cors }: BrowserOptions): void {
  if (cors === undefined || typeof cors === "boolean") return;
  if (!Array.isArray(cors)) throw new TypeError("createSandbox: cors must be true, false or a list of origins");
  for (const origin of cors) {
    const right = URL.canParse(origin) ? new URL(origin).origin : undefined;
    if (right === origin) continue;
    const hint = right === undefined || right === "null" ? "" : ` Did you mean "${right}"?`;
    throw new TypeError(`createSandbox: cors: "${origin}" is not an origin.${hint}`);
  }
}
