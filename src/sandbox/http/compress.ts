import { nodeModule } from "./node-module.ts";

/** Below this, the header of gzip and the work cost more than the bytes saved. */
const minBytes = 1024;
const maxKept = 8;
/** Compressed pages by their text: a page of megabytes is the same each time. */
const kept = new Map<string, Promise<Uint8Array>>();

/** A body compressed with gzip, if the client takes that and it is worth it; else undefined. */
export async function compressed(body: string, acceptEncoding: string): Promise<Uint8Array | undefined> {
  if (body.length < minBytes || !takesGzip(acceptEncoding)) return undefined;
  if (body.length < 64 * minBytes) return gzip(body);
  const known = kept.get(body) ?? gzip(body);
  kept.set(body, known);
  if (kept.size > maxKept) kept.delete(kept.keys().next().value ?? "");
  return known;
}

function gzip(body: string): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    nodeModule("node:zlib").gzip(body, (error, result) => (error ? reject(error) : resolve(result)));
  });
}

function takesGzip(acceptEncoding: string): boolean {
  return acceptEncoding.split(",").some((entry) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(entry));
}
