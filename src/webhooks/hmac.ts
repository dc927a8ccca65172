/** What is signed: the bytes of `head`, then those of `body`. */
export interface Signed {
  readonly head: string;
  readonly body: Uint8Array;
}

/** HMAC-SHA256 under one key. */
export interface Hmac {
  sign(content: Signed): Uint8Array | Promise<Uint8Array>;
  /** Whether one of `candidates`, 32 bytes each, signs the content; compared in constant time. */
  matches(content: Signed, candidates: readonly Uint8Array[]): boolean | Promise<boolean>;
}

/** Node's own crypto where there is one: it is many times faster for bodies of this size. Web Crypto elsewhere. */
export function createHmac(key: Uint8Array<ArrayBuffer>): Hmac {
  // Asked for at run time, so that bundles for browsers and workers hold no import that they can't resolve.
  const node = globalThis.process?.getBuiltinModule?.("node:crypto");
  return node ? nodeHmac(node, key) : webHmac(key);
}

function nodeHmac(node: typeof import("node:crypto"), key: Uint8Array): Hmac {
  const secret = node.createSecretKey(key);
  const sign = ({ head, body }: Signed) => node.createHmac("sha256", secret).update(head).update(body).digest();
  return {
    sign,
    matches(content, candidates) {
      const expected = sign(content);
      return candidates.some((candidate) => node.timingSafeEqual(candidate, expected));
    },
  };
}

const algorithm = { name: "HMAC", hash: "SHA-256" };

function webHmac(key: Uint8Array<ArrayBuffer>): Hmac {
  const imported = crypto.subtle.importKey("raw", key, algorithm, false, ["sign", "verify"]);
  return {
    async sign(content) {
      return new Uint8Array(await crypto.subtle.sign(algorithm, await imported, join(content)));
    },
    async matches(content, candidates) {
      const [secret, bytes] = [await imported, join(content)];
      const verdicts = candidates.map((candidate) =>
        crypto.subtle.verify(algorithm, secret, new Uint8Array(candidate), bytes),
      );
      return (await Promise.all(verdicts)).includes(true);
    },
  };
}

function join({ head, body }: Signed): Uint8Array<ArrayBuffer> {
  const start = new TextEncoder().encode(head);
  const whole = new Uint8Array(start.length + body.length);
  whole.set(start);
  whole.set(body, start.length);
  return whole;
}
