import type { OperationDescription } from "../../generated/operations.ts";
import { ContractError } from "../errors/contract-error.ts";
import { notify } from "../errors/notify.ts";
import { UnusedFieldsError } from "../errors/unused-fields-error.ts";
import type { ComponentValidators } from "../schemas/validator.ts";
import { toDrift, toIssues } from "../schemas/issues.ts";
import type { ApiResult } from "./api.ts";
import { Course } from "./course.ts";
import type { ClientOptions, Job } from "./options.ts";

type Watchers = Pick<ClientOptions, "onDrift" | "onUnusedFields">;

/**
 * Reads an answer as what the operation promises.
 *
 * @throws {ApiError} for anything but a success with JSON.
 * @throws {ContractError} for a success whose JSON is not as agreed; its `accepted` says that the write happened.
 * @throws {UnusedFieldsError} if the caller wants one.
 */
export function readAnswer(operation: OperationDescription, result: ApiResult, job: Job, watchers: Watchers): unknown {
  const { response, data, error, sending } = result;
  const course = sending?.course ?? new Course(job, undefined);
  if (!response.ok) throw course.refusal(response, error ?? "");
  const check = operation.response;
  if (!check) return undefined;
  const value = course.json(response, data ?? "");
  if (!check.validate(value)) {
    throw new ContractError(check.name, toIssues(check.validate.errors ?? [], value), {
      accepted: true,
      received: value,
    });
  }
  tellDrift(check, value, job, watchers);
  tellUnused(value, job, watchers);
  return value;
}

function tellDrift({ drift }: ComponentValidators, value: unknown, { operation }: Job, { onDrift }: Watchers): void {
  if (!onDrift || !drift || drift(value)) return;
  notify(onDrift, toDrift(toIssues(drift.errors ?? [], value), value), { operation: operation.name });
}

function tellUnused(value: unknown, { operation }: Job, { onUnusedFields }: Watchers): void {
  const listed = (value as { unused_fields?: readonly string[] } | null)?.unused_fields ?? [];
  // The samples have a list of one empty text where nothing was ignored.
  const fields = onUnusedFields ? listed.filter((field) => field !== "") : [];
  if (fields.length === 0) return;
  if (onUnusedFields === "throw") throw new UnusedFieldsError(operation.name, fields, value);
  notify(onUnusedFields, fields, { operation: operation.name });
}
