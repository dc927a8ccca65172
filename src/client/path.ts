import { ContractError } from "../errors/contract-error.ts";
import { join } from "../schemas/json-pointer.ts";

// Half a surrogate pair cannot be encoded.
const unfit = /^\.{0,2}$|\p{Surrogate}/u;

/**
 * Puts the parameters into a path, encoded.
 *
 * An id of `""`, `.` or `..` would lead to another path, and a write to another resource.
 *
 * @throws {ContractError} naming the parameter that cannot do.
 */
export function fillPath(template: string, parameters: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
    if (typeof value === "string" && !unfit.test(value)) return encodeURIComponent(value);
    const message = 'must be a text other than "", "." and "..", as it is a part of the path';
    throw new ContractError(template, [{ path: join("", name), keyword: "path", message }]);
  });
}
