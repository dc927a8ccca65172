import { decodeUtf8, isContainer, isObject, join, type JsonObject, parseJson } from "../../core/json.ts";
import { ContractError, type Issue } from "../../errors/contract-error.ts";
import { driftOf, issuesOf, type Drift } from "../../schemas/validate.ts";
import type { ComponentValidators } from "../../schemas/validator.ts";
import { descriptionOf, type WebhookEvent } from "../event.ts";

/** A delivery whose signature matches. Its body was not read yet. */
export interface VerifiedDelivery {
  /** The same each time the delivery comes. */
  readonly id: string;
  /** When this attempt was signed. */
  readonly timestamp: Date;
  /** The signed bytes as they came; of a truncated event, the truncated form. Do not change them. */
  readonly rawBody: Uint8Array;
  /**
   * The delivery with its event, whole if the receiver has an `apiKey`.
   *
   * @throws {InvalidEventError} if the event breaks the contract.
   * @throws {TruncatedEventError} if it was truncated, and the whole event could not be fetched.
   */
  load(this: void): Promise<Delivery>;
}

/** A delivery whose signature matches, and its event. */
export interface Delivery extends Omit<VerifiedDelivery, "load"> {
  readonly event: WebhookEvent;
  /** Parts of a known event that the contract does not know yet; worked out when first read. */
  readonly drift: readonly Drift[];
}

/** An event and its drift. A class: with a literal that has a getter, receiving took V8 four times as long. */
export class ParsedEvent {
  readonly event: WebhookEvent;
  readonly #findDrift: () => readonly Drift[];
  #drift: readonly Drift[] | undefined;

  constructor(event: WebhookEvent, findDrift: () => readonly Drift[]) {
    this.event = event;
    this.#findDrift = findDrift;
  }

  get drift(): readonly Drift[] {
    return (this.#drift ??= this.#findDrift());
  }
}

type Received = Pick<InvalidEventError, "id" | "payload">;

/**
 * A genuine delivery, by its signature, whose event breaks the contract. Its `payload` holds personal data, so neither the message
 * nor JSON nor an inspection of the error shows it or the id.
 */
export class InvalidEventError extends ContractError {
  protected static override readonly brand = "InvalidEventError";
  readonly #received: Received;

  constructor(schema: string, issues: readonly Issue[], received: Received) {
    super(schema, issues);
    this.#received = received;
  }

  /** The id of the delivery: the same each time it comes. */
  get id(): string {
    return this.#received.id;
  }

  /** The parsed body; its text where that is not JSON, its bytes where they are not UTF-8. */
  get payload(): unknown {
    return this.#received.payload;
  }
}

const maxFindings = 100;

/** Reads the raw body of a delivery, whose id is for the error, as an event; tolerantly. */
export function parseEvent(body: Uint8Array, id: string): ParsedEvent {
  const text = decodeUtf8(body);
  if (text === undefined) throw broken("encoding", "must be UTF-8", { id, payload: body });
  const payload = parseJson(text);
  if (payload === undefined) throw broken("json", "must be JSON", { id, payload: text });
  if (!isObject(payload)) throw broken("type", "must be object", { id, payload });
  return toEvent(payload, text, id);
}

/** Reads a parsed body as an event, tolerantly. `text` is the body before it was parsed. */
export function toEvent(payload: JsonObject, text: string, id: string): ParsedEvent {
  const type = payload["event_type"];
  if (typeof type !== "string") throw broken("type", "must be string", { id, payload }, "/event_type");
  const description = descriptionOf(type);
  if (!description) return new ParsedEvent({ kind: "unknown", event_type: type, payload }, () => []);
  const { full, truncated } = description;
  const findDrift = (component: ComponentValidators) => () => [
    ...driftOf(component, payload),
    ...unsafeIntegersIn(payload, text),
  ];
  const event = withoutKind(payload);
  if (truncated && payload["data_truncated"] === true) {
    assertValid(truncated, event, { id, payload });
    return new ParsedEvent({ ...event, kind: "truncated" }, findDrift(truncated));
  }
  assertValid(full, event, { id, payload });
  return new ParsedEvent(event, findDrift(full));
}

function assertValid<T>(component: ComponentValidators<T>, value: unknown, received: Received): asserts value is T {
  const issues = issuesOf(component, value);
  if (issues.length > 0) throw new InvalidEventError(component.name, issues, received);
}

/** Only this module says which kind an event is: a field of that name on the wire must not. */
function withoutKind(payload: JsonObject): object {
  if (!Object.hasOwn(payload, "kind")) return payload;
  const { kind: _wire, ...event } = payload;
  return event;
}

function broken(keyword: string, message: string, received: Received, path = ""): InvalidEventError {
  return new InvalidEventError("The body of the delivery", [{ path, keyword, message }], received);
}

/** Integers that are too large for a number of JavaScript, which may have changed them. */
function unsafeIntegersIn(payload: JsonObject, text: string): Drift[] {
  const found: Drift[] = [];
  // Few events hold a number of so many digits, and looking at the text is a fraction of the work.
  const pending: [value: unknown, path: string][] = /\d{16}/.test(text) ? [[payload, ""]] : [];
  for (let next = pending.pop(); next && found.length < maxFindings; next = pending.pop()) {
    const [value, path] = next;
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) found.push({ path, kind: "unsafe-integer", value });
    if (isContainer(value)) for (const [key, child] of Object.entries(value)) pending.push([child, join(path, key)]);
  }
  return found;
}
