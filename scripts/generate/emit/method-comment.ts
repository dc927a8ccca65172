import { docComment } from "../read/names.ts";
import { isRead, keyHeader, type FoundOperation } from "../read/operations.ts";

/** The comment of an operation's method: its own text, its headers, and the errors that it throws. */
export function methodComment(found: FoundOperation): string {
  const { summary, description } = found.operation;
  return docComment([summary && `${summary}.`, description].filter(Boolean).join("\n\n"), tagsOf(found), "  ");
}

/** What a method throws, whatever the operation; and where the vendor describes it. */
function tagsOf(found: FoundOperation): string[] {
  const { deprecated, externalDocs } = found.operation;
  return [
    "",
    ...headersOf(found),
    ...(isRead(found) ? readErrors : writeErrors(found.requestBody !== undefined)),
    ...(externalDocs ? [`@see ${externalDocs.url}`] : []),
    ...(deprecated ? ["@deprecated"] : []),
  ];
}

/** Headers that a caller may send; the key has an option of its own. */
function headersOf({ parameters }: FoundOperation): string[] {
  const own = parameters.filter(({ in: place, name }) => place === "header" && name.toLowerCase() !== keyHeader);
  return own.map(({ name, description = "" }) => `@param options Its \`headers\` may hold \`${name}\`: ${description}`);
}

const readErrors = [
  "@throws {ContractError} for an id that the API would refuse; nothing is sent then. Or for a response that breaks the contract.",
  "@throws {ApiError} for a response that is not a success.",
  "@throws {UnreachableError} if there was no response.",
];

const writeErrors = (hasBody: boolean): string[] => [
  `@throws {ContractError} for ${hasBody ? "a body, id" : "an id"} or key that the API would refuse, before anything is sent; or for the`,
  "  response to a write that was applied, if it breaks the contract: `outcome` tells.",
  "@throws {ApiError} for a refusal: nothing was written.",
  "@throws {OutcomeUnknownError} if the write may have been applied or not.",
  "@throws {UnreachableError} if the API was not reached: nothing was written.",
];
