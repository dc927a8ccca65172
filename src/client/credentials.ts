import { credentialHeaders } from "../../generated/operations.ts";
import { TrackstarError } from "../errors/trackstar-error.ts";
import type { Credential } from "./options.ts";

/** Every credential that the API asks for. */
export type Credentials = Readonly<Record<keyof typeof credentialHeaders, Credential>>;

const names = Object.keys(credentialHeaders) as (keyof typeof credentialHeaders)[];
// What fetch refuses, it quotes in its error: such a secret must not get that far.
const sendable = /^[\x21-\x7e]+$/;

/** The credentials as headers, at once where they are texts. */
export type CredentialSource = () => Record<string, string> | Promise<Record<string, string>>;

/**
 * Refuses credentials that are missing or cannot be sent; a function is judged each time it is asked.
 *
 * @throws {TrackstarError} naming the credential, never quoting it.
 */
export function credentialSource(credentials: Credentials): CredentialSource {
  const fixed: Record<string, string> = {};
  for (const name of names) {
    const given = credentials[name];
    if (typeof given !== "function") fixed[credentialHeaders[name]] = checked(name, given);
  }
  return Object.keys(fixed).length === names.length ? () => fixed : () => ask(credentials);
}

async function ask(credentials: Credentials): Promise<Record<string, string>> {
  const headers: Record<string, string> = {};
  for (const name of names) {
    const given = credentials[name];
    headers[credentialHeaders[name]] = checked(name, typeof given === "function" ? await given() : given);
  }
  return headers;
}

function checked(name: string, value: unknown): string {
  if (typeof value === "string" && sendable.test(value)) return value;
  const fault = value === undefined || value === "" ? "is missing" : "must be printable ASCII text without spaces";
  throw new TrackstarError(`${name} ${fault}`);
}
