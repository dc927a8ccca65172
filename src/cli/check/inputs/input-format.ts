/** As much of an input as is needed to tell its format. */
export const headBytes = 65_536;

/** A zero byte among so many first ones makes a file a binary one, as Git has it. */
const sampleBytes = 8000;

/** Why bytes cannot be read as text; undefined if they can. */
export function wrongEncoding(head: Uint8Array): string | undefined {
  const isText = !head.subarray(0, sampleBytes).includes(0);
  return isText ? undefined : "this is UTF-16, UTF-32 or a binary file; JSON must be UTF-8";
}

/** How an input is read: line by line, or as a whole, which may be a request as it was sent. */
export function formatOf(name: string, head: Uint8Array): "lines" | "document" | "request" {
  // Latin-1 never fails, and all that is looked at is ASCII.
  const text = Buffer.from(head.subarray(0, headBytes)).toString("latin1");
  if (sentHead.test(text)) return "request";
  if (/\.(?:ndjson|jsonl|log)$/i.test(name)) return "lines";
  if (/\.har$/i.test(name) || /^\s*(?:\[|\{\s*"log"\s*:\s*\{)/.test(text)) return "document";
  const [line = "", next] = text.trimStart().split("\n", 2);
  // A line of a log can have an object of this name, too, and ends.
  const isHar = /^\{[^]*,\s*"log"\s*:\s*\{/.test(line);
  const isPrinted = next !== undefined && line.startsWith("{") && !/^\s*\{/.test(next);
  return (isHar || isPrinted) && openBraces(line) > 0 ? "document" : "lines";
}

function openBraces(line: string): number {
  const brackets = line.replaceAll(/"(?:[^"\\]|\\.)*"/g, "");
  return brackets.split(/[{[]/).length - brackets.split(/[}\]]/).length;
}

const sentHead = /^\s*(?:([A-Z]+) (\S+) HTTP\/[\d.]+\r?\n)?((?:[\w-]+:[^\r\n]*\r?\n)+)\r?\n/;

/**
 * A request that was written down as it was sent, in the form of a log line; its first line may be missing. Editors end the
 * body with a line end of their own, which is left out.
 */
export function readSentRequest(text: string): object {
  const [whole = "", method, url, lines = ""] = sentHead.exec(text) ?? [];
  const headers = Array.from(lines.matchAll(/^([\w-]+):(.*)$/gm), ([, name, value = ""]) => [name, value.trim()]);
  return { method, url, headers, body: text.slice(whole.length).replace(/\r?\n$/, "") };
}
