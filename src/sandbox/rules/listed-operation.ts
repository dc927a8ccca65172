import type { Integration } from "../../schemas/integration.ts";
import { HttpError, jsonReply } from "../http/messages.ts";
import type { Route } from "../route.ts";

/** Rule: an integration has the operations that the vendor lists for it, or else 501. */
export function requireListed({ name }: Route, integration: Integration | undefined): void {
  if (!integration?.unlisted?.includes(name)) return;
  const endpoint = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  // In the vendor's words, and without an origin, as its sample.
  throw new HttpError(jsonReply(501, { error: `Endpoint ${endpoint} is not implemented for ${integration.title}` }));
}
