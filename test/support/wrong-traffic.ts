import { aShipOrderRequest } from "trackstar-orders-contract/testing";
import { credentials, paths } from "./sandbox-calls.ts";

const json = { ...credentials, "content-type": "application/json" };
const { packages: _packages, ...sparseShipment } = aShipOrderRequest();

/** One call of an integration that does some things wrong. */
export interface WrongCall {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
  /** What is wrong with it: subject, pointer and rule of each finding. */
  findings: string[];
}

function put(path: string, value: unknown, ...findings: string[]): WrongCall {
  const body = typeof value === "string" ? value : JSON.stringify(value);
  return { method: "PUT", path, headers: json, body, findings };
}

/** An update, and what is wrong with it. */
const update = (body: unknown, ...findings: string[]) =>
  put(paths.update, body, ...findings.map((finding) => `updateOrder request ${finding}`));

function bare(headers: Record<string, string>, call: Partial<WrongCall> = {}): WrongCall {
  return { method: "PUT", path: paths.update, headers, findings: [], ...call };
}

/** What an integration sends, right and wrong; other people's calls among it. */
export const wrongTraffic: readonly WrongCall[] = [
  update({ status: "picked", hub_id: "7" }),
  update({ status: "shipped" }, "/status enum"),
  update({ ship_to_address: { zip_code: "10001" } }, "/ship_to_address/zip_code misnamed"),
  update({ line_items: [{ product_id: null, sku: "A" }] }, "/line_items/0/product_id null"),
  update({ ship_to_address: { address2: "" } }, "/ship_to_address/address2 refused-text"),
  put("/wms/orders/unknown", { status: "picked" }),
  update("{status: picked}", "json"),
  bare(json, { findings: ["updateOrder request body"] }),
  bare(
    { ...credentials, "content-type": "application/x-www-form-urlencoded" },
    { body: "status=open", findings: ["updateOrder request content-type"] },
  ),
  {
    ...update({}, "credentials", "credentials"),
    headers: { "content-type": "application/json", authorization: "Bearer abc" },
  },
  { ...put(paths.ship, sparseShipment, "shipOrder request required"), method: "POST" },
  bare(credentials, { method: "POST", path: paths.cancel, findings: ["request method"] }),
  put(paths.cancel, { reason: "changed my mind" }, "cancelOrder request body"),
  bare(credentials, { path: paths.cancel }),
  bare({}, { method: "GET", path: "/openapi.json" }),
];
