import { isLocalHost } from "../../core/http.ts";
import { errorReply, type Reply, type SandboxRequest } from "./messages.ts";

/** Who may call a listening sandbox from a browser. */
export interface BrowserOptions {
  /**
   * Pages that may call the sandbox and read its responses, by default none: `true` for any, or a list of origins such as
   * `"http://localhost:3000"`.
   */
  cors?: boolean | readonly string[] | undefined;
  /**
   * More hosts that requests may be sent to, or come from a page of, such as `sandbox.test`. Always allowed: this machine,
   * names without a dot, and names that end in `.internal` or `.local`.
   */
  allowedHosts?: readonly string[] | undefined;
}

const exposed =
  "x-request-id, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, retry-after, idempotent-replayed";
/** A DNS rebinding needs a name: a host that is an address is where the request was sent to. */
const address = /^(?:\d{1,3}(?:\.\d{1,3}){3}|\[[\da-f:.]+\])$/i;
/** Nobody can register a name that ends so on the internet: container runtimes and clusters have them. */
const privateName = /\.(?:internal|local)$/i;

/**
 * Refuses requests that only a tricked browser would send: for another host (DNS rebinding), or from a page of another
 * site. Answers preflights. No reply for a request that may go on; `cors` are the headers that let its page read the response.
 */
export function guard(
  { method, headers }: SandboxRequest,
  options: BrowserOptions,
): { reply?: Reply; cors?: Readonly<Record<string, string>> | undefined } {
  const { host = "", origin, "sec-fetch-site": site } = headers;
  const name = host.replace(/:\d+$/, "");
  if (name !== "" && !address.test(name) && !isKnown(name, options))
    return { reply: errorReply(403, "The request names a host that is not this machine. List it in allowedHosts.") };
  const cors = corsHeaders(origin, options);
  // Over plain HTTP a browser may send no sec-fetch-site, but it sends the origin. No machine has the empty name.
  const page = origin !== undefined && (URL.canParse(origin) ? new URL(origin).hostname : "");
  const isForeign = site === "cross-site" || (page !== false && !isKnown(page, options));
  if (isForeign && !cors)
    return { reply: errorReply(403, "The request comes from a page of another site. Allow its origin with cors.") };
  if (!cors || method !== "OPTIONS" || headers["access-control-request-method"] === undefined) return { cors };
  const allowed = {
    "access-control-allow-methods": "GET, PUT, POST",
    "access-control-allow-headers": headers["access-control-request-headers"] ?? "",
    "access-control-allow-private-network": "true",
    "access-control-max-age": "600",
  };
  return { reply: { status: 204, headers: allowed }, cors };
}

function isKnown(host: string, { allowedHosts = [] }: BrowserOptions): boolean {
  const listed = () => allowedHosts.some((one) => one.toLowerCase().replace(/:\d+$/, "") === host.toLowerCase());
  return isLocalHost(host) || privateName.test(host) || listed();
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
