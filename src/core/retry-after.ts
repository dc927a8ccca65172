// Date.parse alone makes a date of "-5" and "10, 20".
const httpDate = /^\w+, [\w -]+ \d\d:\d\d:\d\d GMT$/;

/** How many seconds `retry-after` asks for, written as a number or as a date; undefined for anything else. */
export function readRetryAfter(headers: Pick<Headers, "get">): number | undefined {
  const seconds = readNumber(headers, "retry-after");
  if (seconds !== undefined) return seconds;
  const until = readDate(headers, "retry-after");
  return Number.isNaN(until) ? undefined : Math.max(0, (until - serverTime(headers)) / 1000);
}

/** The server's clock in milliseconds since 1970, to the second: ours may differ. */
export function serverTime(headers: Pick<Headers, "get">): number {
  return readDate(headers, "date") || Date.now();
}

/** A header that is a decimal number; undefined if it is missing or anything else. */
export function readNumber(headers: Pick<Headers, "get">, name: string): number | undefined {
  const text = headers.get(name)?.trim();
  return text && /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** NaN where there is no date. */
function readDate(headers: Pick<Headers, "get">, name: string): number {
  const text = headers.get(name) ?? "";
  return httpDate.test(text) ? Date.parse(text) : Number.NaN;
}
