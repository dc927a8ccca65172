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

const put = (path: string, body: unknown, ...findings: string[]): WrongCall => ({
  ...{ method: "PUT", path, headers: json, findings },
  body: typeof body === "string" ? body : JSON.stringify(body),
});

/** An update, and what is wrong with it. */
const update = (body: unknown, ...findings: string[]) =>
  put(paths.update, body, ...findings.map((finding) => `updateOrder request ${finding}`));

const headless = (headers: Record<string, string>, call: Partial<WrongCall> = {}): WrongCall => ({
  ...{ method: "PUT", path: paths.update, headers, findings: [] },
  ...call,
});

/** What an integration sends, right and wrong; other people's calls among it. */
export const wrongTraffic: readonly WrongCall[] = [
  update({ status: "picked", hub_id: "7" }),
  update({ status: "shipped" }, "/status enum"),
  update({ ship_to_address: { zip_code: "10001" } }, "/ship_to_address/zip_code misnamed"),
  update({ line_items: [{ product_id: null, sku: "A" }] }, "/line_items/0/product_id null"),
  update({ ship_to_address: { address2: "" } }, "/ship_to_address/address2 refused-text"),
  put("/wms/orders/unknown", { status: "picked" }),
  update("{status: picked}", "json"),
  headless(json, { findings: ["updateOrder request body"] }),
  headless(
    { ...credentials, "content-type": "application/x-www-form-urlencoded" },
    { body: "status=open", findings: ["updateOrder request content-type"] },
  ),
  {
    ...update({}, "credentials", "credentials"),
    headers: { "content-type": "application/json", authorization: "Bearer abc" },
  },
  { ...put(paths.ship, sparseShipment, "shipOrder request required"), method: "POST" },
  headless(credentials, { method: "POST", path: paths.cancel, findings: ["request method"] }),
  put(paths.cancel, { reason: "changed my mind" }, "cancelOrder request body"),
  headless(credentials, { path: paths.cancel }),
  headless({}, { method: "GET", path: "/openapi.json" }),
];
