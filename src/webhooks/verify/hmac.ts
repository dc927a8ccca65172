import { decodeBase64 } from "./secret.ts";

/** What is signed: the bytes of `head`, then those of `body`. */
export interface SignedContent {
  readonly head: string;
  readonly body: Uint8Array;
}

/** HMAC-SHA256 under one key, in base64. */
export interface Hmac {
  sign(content: SignedContent): string | Promise<string>;
  /** Whether one of `signatures`, 32 bytes each in base64, signs the content; compared in constant time. */
  matches(content: SignedContent, signatures: readonly string[]): boolean | Promise<boolean>;
}

const encoder = new TextEncoder();

/** Node's own crypto where there is one: it is many times faster for bodies of this size. Web Crypto elsewhere. */
export function createHmac(key: Uint8Array<ArrayBuffer>): Hmac {
  // Asked for at run time, so that bundles for browsers and workers hold no import that they can't resolve.
  const node = globalThis.process?.getBuiltinModule?.("node:crypto");
  return node ? nodeHmac(node, key) : webHmac(key);
}

function nodeHmac(node: typeof import("node:crypto"), key: Uint8Array): Hmac {
  const secret = node.createSecretKey(key);
  const sign = ({ head, body }: SignedContent) =>
    node.createHmac("sha256", secret).update(head).update(body).digest("base64");
  return {
    sign,
    matches(content, signatures) {
      const expected = encoder.encode(sign(content));
      return signatures.some((signature) => node.timingSafeEqual(encoder.encode(signature), expected));
    },
  };
}

const algorithm = { name: "HMAC", hash: "SHA-256" };

function webHmac(key: Uint8Array<ArrayBuffer>): Hmac {
  const imported = crypto.subtle.importKey("raw", key, algorithm, false, ["sign", "verify"]);
  return {
    async sign(content) {
      const signature = await crypto.subtle.sign(algorithm, await imported, bytesOf(content));
      return btoa(String.fromCharCode(...new Uint8Array(signature)));
    },
    async matches(content, signatures) {
      const [secret, bytes] = [await imported, bytesOf(content)];
      const matches = signatures.map((signature) =>
        crypto.subtle.verify(algorithm, secret, decodeBase64(signature), bytes),
      );
      return (await Promise.all(matches)).includes(true);
    },
  };
}

function bytesOf({ head, body }: SignedContent): Uint8Array<ArrayBuffer> {
  const start = encoder.encode(head);
  const whole = new Uint8Array(start.length + body.length);
  whole.set(start);
  whole.set(body, start.length);
  return whole;
}
