import type { OperationName } from "../../generated/operations.ts";
import type { ComponentValidators, RequestValidators } from "../schemas/validator.ts";

/** One operation of the contract, as the sandbox serves it. `generated/routes.ts` lists them. */
export interface Route {
  readonly operationId: OperationName;
  readonly method: string;
  /** With its parameters in braces: `/wms/orders/{order_id}`. */
  readonly path: string;
  /** What a request body must satisfy; missing if the operation takes none. */
  readonly request?: RequestValidators;
  readonly bodyRequired: boolean;
  /** In the document's order. */
  readonly responses: readonly DocumentedResponse[];
}

/** What the contract says of one response. */
export interface DocumentedResponse {
  readonly status: number;
  /** What the body must satisfy; missing if there is none. */
  readonly component?: ComponentValidators;
  /** Each documented header by its name, with its JSON type. */
  readonly headers: Readonly<Record<string, { readonly type: string; readonly required: boolean }>>;
  /** Documented bodies by the names of their examples. */
  readonly examples: Readonly<Record<string, unknown>>;
}
