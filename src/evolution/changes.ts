import { join } from "../core/json-pointer.ts";

/** Whether a consumer has to act, may act, or only reads something else. */
export type Impact = "breaking" | "compatible" | "documentation";

/** Who sends a value: `incoming` is what the API sends, `outgoing` what its consumers send. */
export type Direction = "incoming" | "outgoing";

/** What became of the values that are admitted: fewer, more, or others. */
export type Effect = "narrowed" | "widened" | "changed";

/** Where a change shows: the part of an operation or a webhook, and a JSON Pointer with `*` for any index or key. */
export interface Place {
  /** The name of an integration; undefined for the API's own contract. */
  readonly integration?: string;
  /** The operationId, or the name of the webhook. */
  readonly exchange: string;
  /** Such as `request`, `response 200`, `event`; undefined for the operation itself. */
  readonly part?: string;
  /** Into `body`, or a parameter such as `header idempotency-key`: `/body/data/id`. */
  readonly pointer: string;
}

/** One change, once for all places that show it. */
export interface Change {
  readonly impact: Impact;
  /** The component and a pointer into it, or the place. */
  readonly subject: string;
  readonly message: string;
  readonly places: readonly Place[];
}

/** Where a comparison stands. */
export interface Position extends Place {
  readonly direction: Direction;
  /** The nearest component, and the pointer from there. */
  readonly component?: { readonly name: string; readonly pointer: string };
}

/** The position of a member. */
export function below(at: Position, key: string): Position {
  const component = at.component && { ...at.component, pointer: join(at.component.pointer, key) };
  return { ...at, pointer: join(at.pointer, key), ...(component && { component }) };
}

/** Collects changes, the same change of one component only once. */
export class ChangeList {
  readonly #changes = new Map<string, Change & { places: Place[] }>();

  add(impact: Impact, at: Place & Partial<Position>, message: string): void {
    const { integration, exchange, part, pointer, component } = at;
    const subject = component ? `${component.name} ${component.pointer}`.trim() : describePlace(at);
    const key = [impact, component ? at.direction : "", subject, message].join("\n");
    const change = this.#changes.get(key) ?? { impact, subject, message, places: [] };
    change.places.push({
      exchange,
      pointer,
      ...(part !== undefined && { part }),
      ...(integration !== undefined && { integration }),
    });
    this.#changes.set(key, change);
  }

  /** Adds a change by what it does to the admitted values: more may not come, and less may not be refused. */
  addEffect(effect: Effect, at: Position, message: string): void {
    const breaks = effect === "changed" || effect === (at.direction === "incoming" ? "widened" : "narrowed");
    this.add(breaks ? "breaking" : "compatible", at, message);
  }

  /** Breaking ones first, otherwise in the order of the document. */
  get all(): Change[] {
    const order: Impact[] = ["breaking", "compatible", "documentation"];
    return [...this.#changes.values()].sort((a, b) => order.indexOf(a.impact) - order.indexOf(b.impact));
  }
}

/** A place in words. */
export function describePlace({ integration, exchange, part, pointer }: Place): string {
  return [integration && `${integration}:`, exchange, part, pointer].filter(Boolean).join(" ");
}
