import { split } from "../core/json-pointer.ts";
import { exchangesOf } from "./contract.ts";
import type { Contract, Exchange, SchemaNode } from "./contract.ts";
import { shapeOf } from "./shape.ts";

/** What a contract says of one field, in words of JSON Schema. */
export interface Field {
  /** JSON types, `null` among them. */
  readonly type: readonly string[];
  /** The only values; undefined if others may come. */
  readonly enum?: readonly unknown[];
  /** Whether it, or something above it, can be missing or null. */
  readonly optional: boolean;
}

/** The field that a pointer leads to, with the pointer as far as the contract describes fields one by one. */
export interface FoundField extends Field {
  readonly pointer: string;
}

/** Finds a field below a schema; `*` is any index or key. Undefined if the contract knows none. */
export function fieldAt(contract: Contract, root: SchemaNode, pointer: string): FoundField | undefined {
  let nodes = [root];
  let optional = false;
  let reached = "";
  for (const key of split(pointer)) {
    const shapes = nodes.map((node) => shapeOf(contract, node));
    const variants = shapes.flatMap((shape) => shape.variants);
    const members = variants.map(({ schema }) => memberOf(schema, key));
    const found = members.filter((member) => member !== undefined);
    if (found.length === 0) {
      // Below a free-form object or anything else without a description there are no fields to rely on.
      if (variants.some(({ schema, types }) => schema.additionalProperties === true || types.length === 0)) break;
      return undefined;
    }
    const isSure = shapes.every(({ nullable }) => !nullable) && found.length === members.length;
    optional ||= !isSure || variants.some(({ schema }) => key !== "*" && !schema.required?.includes(key));
    nodes = found;
    reached += `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
  }
  return { ...describe(contract, nodes), optional, pointer: reached };
}

/** The schema of what an operation takes in its body, and of what it answers to a success; of an event, what comes. */
export function bodiesOf(
  contract: Contract,
): Map<string, { exchange: Exchange; sent?: SchemaNode; received?: SchemaNode }> {
  return new Map(
    [...exchangesOf(contract).values()].map((exchange) => {
      const request = bodyOf(exchange.request);
      const success = [...exchange.responses].find(([status]) => status.startsWith("2"))?.[1];
      const [sent, received] = exchange.isWebhook ? [undefined, request] : [request, bodyOf(success)];
      return [exchange.name, { exchange, ...(sent && { sent }), ...(received && { received }) }];
    }),
  );
}

function bodyOf(message: SchemaNode | undefined): SchemaNode | undefined {
  return message?.properties?.["body"];
}

function memberOf({ properties, items, additionalProperties }: SchemaNode, key: string): SchemaNode | undefined {
  if (properties && Object.hasOwn(properties, key)) return properties[key];
  if (key === "*" && items) return items;
  return typeof additionalProperties === "object" ? additionalProperties : undefined;
}

function describe(contract: Contract, nodes: readonly SchemaNode[]): Pick<Field, "type" | "enum"> {
  const shapes = nodes.map((node) => shapeOf(contract, node));
  const variants = shapes.flatMap((shape) => shape.variants);
  const nullable = shapes.some((shape) => shape.nullable);
  const types = [...new Set(variants.flatMap((variant) => variant.types))];
  const isClosed = variants.length > 0 && variants.every(({ values, isOpen }) => values && !isOpen);
  return {
    type: (nullable && types.length > 0 ? [...types, "null"] : types).toSorted(),
    ...(isClosed && { enum: variants.flatMap(({ values }) => values ?? []) }),
  };
}
