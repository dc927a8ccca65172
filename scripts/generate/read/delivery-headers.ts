import type { ContractDocument } from "./document.ts";
import type { FoundOperation } from "./operations.ts";

const parts = ["id", "timestamp", "signature"] as const;

/** The names of the headers that sign a delivery, one entry for each family of names, the documented one first. */
export function deliveryHeadersOf(webhooks: readonly FoundOperation[]): Record<(typeof parts)[number], string>[] {
  const names = webhooks.flatMap(({ parameters }) =>
    parameters.filter((parameter) => parameter.in === "header").map(({ name }) => name),
  );
  const families = [...new Set(names.map((name) => name.toLowerCase().replace(/-[a-z]+$/, "")))];
  return families
    .filter((family) => parts.every((part) => names.includes(`${family}-${part}`)))
    .map((family) => ({ id: `${family}-id`, timestamp: `${family}-timestamp`, signature: `${family}-signature` }));
}

/** The header that carries the organisation's API key. */
export function apiKeyHeaderOf(document: ContractDocument): string {
  const scheme = document.components["securitySchemes"]?.["apiKey"] as { name?: string } | undefined;
  if (scheme?.name === undefined) throw new Error("openapi.yaml needs the security scheme `apiKey` with a `name`.");
  return scheme.name;
}

/** The hosts that the API answers on. */
export function hostsOf(document: ContractDocument): string[] {
  return (document.servers ?? []).map(({ url }) => new URL(url).host);
}
