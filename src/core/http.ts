const jsonType = /^application\/(?:[\w.+-]+\+)?json$/i;
const visibleAscii = /^[\x21-\x7e]+$/;

/** How much of a body that was refused half-way is still read, so that a sender who reads the response last gets it. */
export const maxDrainedBytes = 64 * 1_048_576;

/** Whether a `Content-Type` is JSON: `application/json` or `application/…+json`, in any case, with or without parameters. */
export function isJsonMediaType(contentType: string | null | undefined): boolean {
  const [type = ""] = (contentType ?? "").split(";");
  return jsonType.test(type.trim());
}

/** Whether a `Content-Type` names a charset that is neither UTF-8 nor a part of it. */
export function namesOtherCharset(contentType: string | undefined): boolean {
  return /;\s*charset\s*=\s*"?(?!(?:utf-?8|us-ascii)\b)\w/i.test(contentType ?? "");
}

/** Whether a text can be sent as a credential: printable ASCII without spaces. `fetch` quotes a header that it cannot send. */
export function isSendableSecret(text: unknown): text is string {
  return typeof text === "string" && visibleAscii.test(text);
}

/** The decoded parameters of a path by name; undefined if it does not fit the template, or one is empty or malformed. */
export function matchPathTemplate(template: string, path: string): Record<string, string> | undefined {
  const expected = template.split("/");
  const segments = path.split("/");
  if (expected.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [at, segment] of segments.entries()) {
    const wanted = expected[at] ?? "";
    if (wanted.startsWith("{")) {
      const value = decodeEscapes(segment);
      if (!value) return undefined;
      parameters[wanted.slice(1, -1)] = value;
    } else if (segment !== wanted) return undefined;
  }
  return parameters;
}

/** A text without its percent-encoding; undefined if an escape is malformed. */
export function decodeEscapes(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

// As a parsed URL has them.
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
// In brackets an IPv6 address has no dot, wherever it leads.
const nameWithoutDot = /^[^.[\]]+$/;

/** Whether a host, as a parsed URL has it, is this machine: nothing that is sent there leaves it. */
export function isLoopback(hostname: string): boolean {
  return loopback.test(hostname);
}

/** Whether a host is this machine, or a name without a dot: containers have such names, no site on the internet. */
export function isLocalHost(hostname: string): boolean {
  return isLoopback(hostname) || nameWithoutDot.test(hostname) || /^(?:[\w-]+\.)+localhost$/i.test(hostname);
}
