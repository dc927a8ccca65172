import { longestExcerpt } from "./answer.ts";
import { unlessEnded } from "./unless-ended.ts";

/** A hundred times the largest order. More of an answer than this is not kept. */
const mostBytes = 10 * 1024 * 1024;

/**
 * Reads an answer to its end, or to the end of the signal.
 *
 * Of an answer that is too large it brings the beginning, with an ellipsis that no JSON ends with.
 */
export async function readText(response: Response, ended: AbortSignal): Promise<string> {
  // Some implementations of fetch have another kind of stream, or none.
  const stream: Partial<ReadableStream<Uint8Array>> | null | undefined = response.body;
  if (!stream?.getReader) return unlessEnded(response.text(), ended);
  const reader = stream.getReader();
  try {
    return await unlessEnded(collect(reader), ended);
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

/** Ends a body that nobody will read. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => undefined);
}

async function collect(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
    if (size > mostBytes) return `${text.slice(0, longestExcerpt)}…`;
  }
}
