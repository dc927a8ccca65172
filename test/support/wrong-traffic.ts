import { aShipOrderRequest } from "trackstar-orders-contract/testing";
import { accessToken, apiKey, paths } from "./sandbox-calls.ts";

const credentials = { "x-trackstar-api-key": apiKey, "x-trackstar-access-token": accessToken };
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

function put(path: string, body: unknown, findings: string[] = []): WrongCall {
  return { method: "PUT", path, headers: json, body: JSON.stringify(body), findings };
}

/** What an integration sends, right and wrong; other people's calls among it. */
export const wrongTraffic: readonly WrongCall[] = [
  put(paths.update, { status: "picked", hub_id: "7" }),
  put(paths.update, { status: "shipped" }, ["updateOrder request /status enum"]),
  put(paths.update, { ship_to_address: { zip_code: "10001" } }, [
    "updateOrder request /ship_to_address/zip_code misnamed",
  ]),
  put(paths.update, { line_items: [{ product_id: null, sku: "A" }] }, [
    "updateOrder request /line_items/0/product_id null",
  ]),
  put(paths.update, { ship_to_address: { address2: "" } }, [
    "updateOrder request /ship_to_address/address2 refused-text",
  ]),
  put("/wms/orders/unknown", { status: "picked" }),
  {
    method: "PUT",
    path: paths.update,
    headers: json,
    body: "{status: picked}",
    findings: ["updateOrder request json"],
  },
  { method: "PUT", path: paths.update, headers: json, findings: ["updateOrder request body"] },
  {
    method: "PUT",
    path: paths.update,
    headers: { ...credentials, "content-type": "application/x-www-form-urlencoded" },
    body: "status=open",
    findings: ["updateOrder request content-type"],
  },
  {
    method: "PUT",
    path: paths.update,
    headers: { "content-type": "application/json", authorization: "Bearer abc" },
    body: "{}",
    findings: ["updateOrder request credentials", "updateOrder request credentials"],
  },
  {
    method: "POST",
    path: paths.ship,
    headers: json,
    body: JSON.stringify(sparseShipment),
    findings: ["shipOrder request required"],
  },
  { method: "POST", path: paths.cancel, headers: credentials, findings: ["request method"] },
  put(paths.cancel, { reason: "changed my mind" }, ["cancelOrder request body"]),
  { method: "PUT", path: paths.cancel, headers: credentials, findings: [] },
  { method: "GET", path: "/openapi.json", headers: {}, findings: [] },
];
