import { isContainer } from "../../../core/json.ts";
import { integrationRequestOf } from "../../../schemas/integration.ts";
import type { Integration } from "../../../schemas/integration.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { jsonSchemaOf, payloadComponents } from "../contract.ts";

interface Candidate {
  readonly component: ComponentValidators;
  readonly fields: ReadonlySet<string>;
  readonly required: readonly string[];
}

/** The component that a payload looks like; otherwise the names of those that it might be. */
export type Recognised = { readonly component: ComponentValidators } | { readonly candidates: readonly string[] };

const maxRemembered = 1000;

/**
 * Makes what tells what an object is by the names of its fields alone, so that a wrong value does not hide it.
 *
 * The component that knows most of them wins; of two, the one that lacks fewer required fields, then the smaller one. It
 * must know more than half of the names, and have more than half of its required ones.
 *
 * @param integration The warehouse system whose fields request bodies have; undefined for those of the base contract.
 */
export function createRecogniser(integration: Integration | undefined): (payload: object) => Recognised {
  const candidates = payloadComponents.map((component) => candidateFor(component, integration));
  const remembered = new Map<string, Recognised>();
  return (payload) => {
    const names = Object.keys(payload);
    const key = names.join("\n");
    let found = remembered.get(key);
    if (!found) {
      found = compare(new Set(names), candidates);
      if (remembered.size < maxRemembered && key.length < 4096) remembered.set(key, found);
    }
    return found;
  };
}

function compare(names: ReadonlySet<string>, candidates: readonly Candidate[]): Recognised {
  const scored = candidates
    .map(({ component, fields, required }) => ({
      component,
      known: [...names].filter((name) => fields.has(name)).length,
      missing: required.filter((name) => !names.has(name)).length,
      required: required.length,
      size: fields.size,
    }))
    .filter(({ known, missing, required }) => known * 2 > names.size && (required === 0 || missing * 2 < required))
    .sort((a, b) => b.known - a.known || a.missing - b.missing || a.size - b.size);
  const [best] = scored;
  if (!best) return { candidates: [] };
  const equals = scored.filter(
    ({ known, missing, size }) => known === best.known && missing === best.missing && size === best.size,
  );
  return equals.length === 1 ? best : { candidates: equals.map(({ component }) => component.name) };
}

function candidateFor(component: ComponentValidators, integration: Integration | undefined): Candidate {
  const request = integration && integrationRequestOf(component.name, integration);
  if (request) {
    const missing = request.validate({}) ? [] : (request.validate.errors ?? []);
    const required = missing.map(({ params }) => String(params["missingProperty"]));
    return { component, fields: new Set(Object.keys(request.rules.fields ?? {})), required };
  }
  const { properties, required } = jsonSchemaOf(component);
  return {
    component,
    fields: new Set(isContainer(properties) ? Object.keys(properties) : []),
    required: Array.isArray(required) ? required : [],
  };
}
