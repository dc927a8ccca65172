import type { Sandbox } from "trackstar-orders-contract/sandbox";

export const origin = "https://production.trackstarhq.com";
export const apiKey = "key-that-must-not-leak";
export const accessToken = "token-that-must-not-leak";
export const secret = "whsec_c2FuZGJveC10ZXN0LXNlY3JldC1ub3QtcmVhbA==";

export interface CallOptions {
  body?: unknown;
  /** A text is sent as it is. */
  raw?: string | Uint8Array<ArrayBuffer>;
  headers?: Record<string, string>;
}

export type Caller = (method: string, path: string, options?: CallOptions) => Promise<Response>;

export const credentials = { "x-trackstar-api-key": apiKey, "x-trackstar-access-token": accessToken };

/** A call as `fetch` takes it, with credentials. */
export function initOf(method: string, { body, raw, headers }: CallOptions = {}) {
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const type = content !== undefined && { "content-type": "application/json" };
  return { method, headers: { ...credentials, ...type, ...headers }, ...(content !== undefined && { body: content }) };
}

/** Calls a sandbox, or what else answers like `fetch`, with credentials. */
export function callerOf(fetch: Sandbox["fetch"], base = origin): Caller {
  return (method, path, options) => fetch(base + path, initOf(method, options));
}

export const paths = {
  update: "/wms/orders/order_id",
  cancel: "/wms/orders/order_id/cancel",
  ship: "/wms/orders/order_id/shipments",
} as const;

interface ErrorBody {
  error: string;
  origin?: string;
  detail?: Record<string, Record<string, string[]>>;
}

/** The body of an answer that is an error. */
export async function errorOf(response: Response): Promise<ErrorBody> {
  return (await response.json()) as ErrorBody;
}
