import { isObject } from "../../../core/json.ts";
import { integrationRequestOf, type Integration } from "../../../schemas/integration.ts";
import type { ComponentValidators } from "../../../schemas/validator.ts";
import { jsonSchemaOf, payloadComponents } from "../contract.ts";

interface Candidate {
  readonly component: ComponentValidators;
  readonly fields: ReadonlySet<string>;
  readonly required: readonly string[];
}

const maxRemembered = 1000;
const maxKeyLength = 4096;

/**
 * Makes the function that tells which component a payload is, by the names of its fields alone, so that a wrong value does
 * not hide it. The component that knows most of them wins; of two, the one that lacks fewer required fields, then the smaller
 * one. It must know more than half of the names, and have more than half of its required ones. Several are equally likely.
 */
export function createRecogniser(integration: Integration | undefined) {
  const candidates = payloadComponents.map((component) => candidateFor(component, integration));
  const remembered = new Map<string, readonly ComponentValidators[]>();
  return (payload: unknown): readonly ComponentValidators[] => {
    const names = isObject(payload) ? Object.keys(payload) : [];
    const key = names.join("\n");
    const found = remembered.get(key) ?? recognise(new Set(names), candidates);
    if (remembered.size < maxRemembered && key.length < maxKeyLength) remembered.set(key, found);
    return found;
  };
}

function recognise(names: ReadonlySet<string>, candidates: readonly Candidate[]): ComponentValidators[] {
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
  return scored
    .filter(({ known, missing, size }) => known === best?.known && missing === best.missing && size === best.size)
    .map(({ component }) => component);
}

function candidateFor(component: ComponentValidators, integration: Integration | undefined): Candidate {
  const request = integration && integrationRequestOf(component.name, integration);
  if (request) {
    const missing = request.validate({}) ? [] : (request.validate.errors ?? []);
    const required = missing.map(({ params }) => String(params["missingProperty"]));
    return { component, fields: new Set(Object.keys(request.rules.fields ?? {})), required };
  }
  const { properties, required } = jsonSchemaOf(component);
  const fields = new Set(isObject(properties) ? Object.keys(properties) : []);
  return { component, fields, required: Array.isArray(required) ? required : [] };
}
