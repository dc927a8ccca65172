import { credentialHeaders } from "../../generated/operations.ts";
import { ask } from "../core/call-hook.ts";
import { isSendableSecret } from "../core/http.ts";

/**
 * A secret, or a function that is asked for it before each attempt: cache what it returns.
 *
 * @example async () => (await vault.read("trackstar")).accessToken
 */
export type Credential = string | (() => string | Promise<string>);

type CredentialName = keyof typeof credentialHeaders;

/** The credentials as headers, at once where they are strings. */
export type CredentialSource = () => Record<string, string> | Promise<Record<string, string>>;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- Object.keys knows strings only
const names = Object.keys(credentialHeaders) as CredentialName[];

/**
 * Checks the credentials; the result of a function is checked each time that it is called.
 *
 * @param of Who takes the credentials, as the user wrote it: `createClient`.
 * @throws {TypeError} naming the credential that is missing or cannot be sent, never quoting it.
 */
export function credentialSource(
  credentials: Readonly<Partial<Record<CredentialName, Credential>>>,
  of: string,
): CredentialSource {
  const missing = names.filter((name) => isMissing(credentials[name]));
  if (missing.length > 0) throw new TypeError(`${of}: ${missing.join(" and ")} must be given`);
  const fixed: Record<string, string> = {};
  const asked: [name: CredentialName, give: () => string | Promise<string>][] = [];
  for (const name of names) {
    const credential = credentials[name];
    if (typeof credential === "function") asked.push([name, credential]);
    else fixed[credentialHeaders[name]] = checkCredential(credential, `${of}: ${name} must be`);
  }
  if (asked.length === 0) return () => fixed;
  return async () => {
    const headers = { ...fixed };
    for (const [name, give] of asked)
      headers[credentialHeaders[name]] = checkCredential(await ask(name, give), `${of}: ${name} must return`);
    return headers;
  };
}

function checkCredential(value: unknown, rule: string): string {
  if (isSendableSecret(value)) return value;
  throw new TypeError(`${rule} printable ASCII text without spaces${isMissing(value) ? ", and not be empty" : ""}`);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === "";
}
