import { credentialHeaders } from "../../../generated/operations.ts";
import { HttpError, errorReply, type SandboxRequest } from "../http/messages.ts";

const names: readonly string[] = Object.values(credentialHeaders);
const secrets = new Set([...names, "authorization", "cookie", "proxy-authorization"]);

/** Rule: every call needs both credentials, or else 401. Any text that is not blank is valid. */
export function requireCredentials({ headers }: SandboxRequest): void {
  const missing = names.filter((name) => !headers[name]?.trim());
  if (missing.length === 0) return;
  const list = missing.join(" and the header ");
  throw new HttpError(errorReply(401, `The call lacks credentials. Missing: the header ${list}.`));
}

/** The token that says which connection a call is for. */
export function accessTokenOf({ headers }: SandboxRequest): string {
  return headers[credentialHeaders.accessToken] ?? "";
}

/** The headers without the credentials, for records and conditions. */
export function withoutCredentials(headers: SandboxRequest["headers"]): SandboxRequest["headers"] {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !secrets.has(name)));
}
