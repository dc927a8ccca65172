/** What is signed: the bytes of `head`, then those of `body`. */
export interface SignedContent {
  readonly head: string;
  readonly body: Uint8Array;
}

/** HMAC-SHA256 under one key, in base64. */
export type Hmac = (content: SignedContent) => string | Promise<string>;

/** Node's own crypto where there is one: it is many times faster for bodies of this size. Web Crypto elsewhere. */
export function createHmac(key: Uint8Array<ArrayBuffer>): Hmac {
  let hmac: Hmac | undefined;
  // When first used: loading Node's crypto takes longer than all else that makes a receiver.
  return (content) => (hmac ??= hmacOf(key))(content);
}

function hmacOf(key: Uint8Array<ArrayBuffer>): Hmac {
  // Asked for at run time, so that bundles for browsers and workers hold no import that they can't resolve.
  const node = globalThis.process?.getBuiltinModule?.("node:crypto");
  return node ? nodeHmac(node, key) : webHmac(key);
}

function nodeHmac(node: typeof import("node:crypto"), key: Uint8Array): Hmac {
  const secret = node.createSecretKey(key);
  return ({ head, body }) => node.createHmac("sha256", secret).update(head).update(body).digest("base64");
}

function webHmac(key: Uint8Array<ArrayBuffer>): Hmac {
  const imported = crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return async ({ head, body }) => {
    const bytes = await new Blob([head, new Uint8Array(body)]).arrayBuffer();
    const signature = await crypto.subtle.sign("HMAC", await imported, bytes);
    return btoa(String.fromCharCode(...new Uint8Array(signature)));
  };
}

/** Whether two strings of one length are the same, in a time that does not tell where they differ. */
export function isSameInConstantTime(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let at = 0; at < left.length; at++) difference |= left.charCodeAt(at) ^ right.charCodeAt(at);
  return difference === 0;
}
