import { errorValidators, otherErrorValidators } from "../../generated/errors.ts";

const maxExcerptLength = 200;

/** A response that was read to its end. */
interface ReadResponse {
  readonly status: number;
  readonly text: string;
  /** The text, parsed; undefined if it is not JSON. */
  readonly json: unknown;
}

/** The documented body of an error; the whole text of a success, as it may tell of a write; an excerpt of any other. */
export function errorBodyOf({ status, text, json }: ReadResponse): object | string {
  const validators = errorValidators[status] ?? otherErrorValidators;
  const isDocumented = (value: unknown): value is object => validators.some((validate) => validate(value));
  if (isDocumented(json)) return json;
  if (status >= 200 && status < 300) return text;
  // Never written as JSON again: a parsed value may be nested too deep for that.
  return (typeof json === "string" ? json : text).slice(0, maxExcerptLength);
}

/** The id of a request, if it looks like one: errors show it, and it comes from outside. */
export function requestIdOf(headers: Pick<Headers, "get">): string | undefined {
  const id = headers.get("x-request-id");
  return id !== null && /^[\w.:-]{1,128}$/.test(id) ? id : undefined;
}
