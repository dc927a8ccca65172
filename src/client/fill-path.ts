import { join } from "../core/json-pointer.ts";
import { ContractError } from "../errors/contract-error.ts";

// Half a surrogate pair cannot be encoded.
const invalid = /^\.{0,2}$|\p{Surrogate}/u;

/**
 * Puts the parameters into a path, encoded.
 *
 * An id of `""`, `.` or `..` would lead to another path, and a write to another resource.
 *
 * @param of What the error names: the operation.
 * @throws {ContractError} naming the argument that is invalid.
 */
export function fillPath(template: string, parameters: Readonly<Record<string, unknown>>, of = template): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (typeof value === "string" && !invalid.test(value)) return encodeURIComponent(value);
    const message = `(the argument ${camelCase(name)}) must be a string other than "", "." and "..": it is part of the URL`;
    throw new ContractError(of, [{ path: join("", name), keyword: "path", message }]);
  });
}

/** `order_id` is the argument `orderId`. */
function camelCase(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
