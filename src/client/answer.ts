import { errorComponents } from "../../generated/errors.ts";
import type { ComponentValidators } from "../schemas/validator.ts";

/** How much is kept of a text that nobody promised. */
export const longestExcerpt = 200;
const anyErrorCheck = Object.values(errorComponents).flat();

/** An answer that was read to its end. It has what openapi-fetch reads of a `Response`, which costs more to make. */
export class Answer {
  readonly status: number;
  readonly ok: boolean;
  readonly headers: Headers;
  readonly #text: string;
  readonly #response: Response;

  constructor(response: Response, text: string) {
    this.status = response.status;
    this.ok = response.ok;
    this.headers = response.headers;
    this.#text = text;
    this.#response = response;
  }

  text(): string {
    return this.#text;
  }

  /** The same as a `Response` that nobody has read yet. */
  toResponse(): Response {
    const { status, headers } = this;
    const { statusText } = this.#response;
    const bodiless = this.#text === "" || [204, 205, 304].includes(status);
    return status < 200 ? this.#response : new Response(bodiless ? null : this.#text, { status, statusText, headers });
  }
}

/** A text as JSON, or as itself where it is none, or null. */
export function parsed(text: string): unknown {
  return jsonIn(text) ?? text;
}

/** A text as JSON; undefined where it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body of an error: an object if it is as documented, else a short excerpt of the text that it was parsed from. */
export function errorBody(status: number, body: unknown, text: string): object | string {
  const checks: readonly ComponentValidators[] = errorComponents[status] ?? anyErrorCheck;
  if (checks.some(({ validate }) => validate(body))) return body as object;
  // Never written as JSON again: what was parsed may be nested too deep for that.
  return (typeof body === "string" ? body : text).slice(0, longestExcerpt);
}

/** Whether the warehouse system refused, rather than Trackstar. */
export function fromIntegration(answer: Answer): boolean {
  const body = jsonIn(answer.text()) as { origin?: unknown } | null | undefined;
  return body?.origin === "integration";
}
