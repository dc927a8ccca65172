const head = /^\s*(?:([A-Z]+) (\S+) HTTP\/[\d.]+\r?\n)?((?:[\w-]+:[^\r\n]*\r?\n)+)\r?\n/;

/** Whether text begins as a request does that was written down as it was sent; its first line may be missing. */
export function isSentRequest(text: string): boolean {
  return head.test(text);
}

/** Such a request in the form of a log line. Editors end the body with a line end of their own, which is left out. */
export function readSentRequest(text: string): object {
  const [whole = "", method, url, lines = ""] = head.exec(text) ?? [];
  const headers = lines
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => [line.slice(0, line.indexOf(":")), line.slice(line.indexOf(":") + 1).trim()]);
  return { method, url, headers, body: text.slice(whole.length).replace(/\r?\n$/, "") };
}
