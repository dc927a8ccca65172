import type { ComponentValidators } from "../schemas/validator.ts";

/** What the contract says of one type of event. */
export interface EventDescription<Full = unknown, Truncated = unknown> {
  readonly full: ComponentValidators<Full>;
  /** Missing if the event is never truncated. */
  readonly truncated?: ComponentValidators<Truncated>;
}

/** What an event is about: its `data`. */
export interface SubjectDescription<Subject = unknown> {
  readonly component: ComponentValidators<Subject>;
  /** The fields without which an object is not a whole subject. */
  readonly required: readonly string[];
}
