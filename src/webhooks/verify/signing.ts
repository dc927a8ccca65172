import { ask } from "../../core/call-hook.ts";

/** One signing secret, or several while one replaces another. */
export type Secrets = string | readonly string[];

/** Signing secrets, or a function that gives them, which is called for each delivery. */
export type SecretSource = Secrets | (() => Secrets | Promise<Secrets>);

/** The parts of a delivery that its signature covers. */
export interface SignedContent {
  readonly id: string;
  /** Seconds since 1970, as the header has them. */
  readonly timestamp: string;
  readonly body: Uint8Array;
}

/** HMAC-SHA256 of `id.timestamp.body` under one secret, in base64. */
export type Sign = (content: SignedContent) => string | Promise<string>;

const prefix = /^whsec_/;
const minBytes = 16;
const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;

/** The signing functions of a source of secrets, made once for each value. See `signersOf` for the errors. */
export function signersFrom(source: SecretSource, option: string): () => Promise<Sign[]> {
  if (typeof source !== "function") {
    const signers = signersOf(source, option);
    return async () => signers;
  }
  let known: { readonly secrets: readonly string[]; readonly signers: Sign[] } | undefined;
  return async () => {
    const secrets = [await ask("secret", source)].flat();
    const isSame = known?.secrets.length === secrets.length && secrets.every((one, at) => one === known?.secrets[at]);
    if (!known || !isSame) known = { secrets, signers: signersOf(secrets, option) };
    return known.signers;
  };
}

/** A signing function for each secret; a `TypeError` if there is none or one is malformed, naming the option. */
export function signersOf(secrets: Secrets, option: string): Sign[] {
  const list = [secrets].flat();
  if (list.length === 0) throw new TypeError(`${option} must hold at least one secret`);
  return list.map((secret) => signerOf(keyIn(secret, option)));
}

/** The key inside a signing secret, which may lack its prefix. */
function keyIn(secret: string, option: string): Uint8Array<ArrayBuffer> {
  // An unset environment variable gets past the types.
  if (!secret) throw new TypeError(`${option} is missing`);
  const encoded = typeof secret === "string" ? secret.replace(prefix, "") : "";
  if (encoded === "" || !base64.test(encoded))
    throw new TypeError(`${option} must be "whsec_" and base64, as the dashboard shows it`);
  const key = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  if (key.length < minBytes) throw new TypeError(`${option} must hold at least ${minBytes} bytes`);
  return key;
}

function signerOf(key: Uint8Array<ArrayBuffer>): Sign {
  let sign: Sign | undefined;
  // When first used: loading Node's crypto takes longer than all else that makes a receiver.
  return (content) => (sign ??= nodeSigner(key) ?? webSigner(key))(content);
}

/** Node's own crypto where there is one: it is many times faster for bodies of this size. */
function nodeSigner(key: Uint8Array): Sign | undefined {
  // Asked for at run time, so that bundles for browsers and workers hold no import that they can't resolve.
  const node = globalThis.process?.getBuiltinModule?.("node:crypto");
  const secret = node?.createSecretKey(key);
  if (!node || !secret) return undefined;
  return ({ id, timestamp, body }) =>
    node.createHmac("sha256", secret).update(`${id}.${timestamp}.`).update(body).digest("base64");
}

function webSigner(key: Uint8Array<ArrayBuffer>): Sign {
  const imported = crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return async ({ id, timestamp, body }) => {
    const content = await new Blob([`${id}.${timestamp}.`, new Uint8Array(body)]).arrayBuffer();
    const signature = await crypto.subtle.sign("HMAC", await imported, content);
    return btoa(String.fromCharCode(...new Uint8Array(signature)));
  };
}
