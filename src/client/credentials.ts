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
  const asked: [name: keyof typeof credentialHeaders, ask: () => string | Promise<string>][] = [];
  for (const name of names) {
    const given = credentials[name];
    if (typeof given === "function") asked.push([name, given]);
    else fixed[credentialHeaders[name]] = checked(name, given);
  }
  const ask = async (): Promise<Record<string, string>> => {
    const headers = { ...fixed };
    for (const [name, given] of asked) headers[credentialHeaders[name]] = checked(name, await answerOf(name, given));
    return headers;
  };
  return asked.length > 0 ? ask : () => fixed;
}

async function answerOf(name: string, ask: () => string | Promise<string>): Promise<string> {
  try {
    return await ask();
  } catch {
    // Nothing of what it threw: that may hold the credential, in any of its fields.
    throw new TrackstarError(`The function for ${name} failed`);
  }
}

function checked(name: string, value: unknown): string {
  if (typeof value === "string" && sendable.test(value)) return value;
  const fault = value === undefined || value === "" ? "is missing" : "must be printable ASCII text without spaces";
  throw new TrackstarError(`${name} ${fault}`);
}
