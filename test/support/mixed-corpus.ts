import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { aShipOrderRequest, anExample, anOrder } from "trackstar-orders-contract/testing";
import { folderForTests } from "./folder-for-tests.ts";

/** Writes one file of each kind, with something wrong in most of them, into a folder of its own. */
export async function writeMixedCorpus(): Promise<string> {
  const folder = await folderForTests("trackstar-corpus");
  const { tracking_number: _left, ...shipment } = aShipOrderRequest();
  const files: Record<string, string> = {
    "a-right.json": JSON.stringify(anOrder(), null, 2),
    "b-orders.ndjson": [
      JSON.stringify(anOrder()),
      JSON.stringify({ ...anOrder({ status: "teleported" }), 'colour <&"\u001b[31m>': "red" }),
      JSON.stringify({ ...anOrder(), status: 3, created_date: "yesterday" }),
      '{"id": "order_id", "status": nope}',
      '{"who": "knows"}',
      JSON.stringify(anOrder()).slice(0, 200),
    ].join("\n"),
    "c-requests.json": JSON.stringify([{ ship_to_address: { zip_code: "10001", company: "" } }, shipment], null, 2),
    "d-traffic.har": JSON.stringify(
      {
        log: {
          version: "1.2",
          entries: [
            entry("PUT", "/wms/orders/order_id", 422, anExample("error422Validation"), { status: "shipped" }),
            entry("POST", "/wms/orders/order_id/cancel", 405, {}),
            entry("PUT", "/wms/orders/order_id/cancel", 200, anExample("cancelOrderResponse")),
            entry("GET", "/", 200, {}),
          ],
        },
      },
      null,
      2,
    ),
    "e-deliveries.log": [
      { headers: {}, body: JSON.stringify(anExample("orderUpdatedEventDotted")) },
      { headers: {}, body: JSON.stringify({ ...anExample("orderUpdatedEventDotted"), integration_type: 7 }) },
    ]
      .map((line) => JSON.stringify(line))
      .join("\n"),
    "f-empty.json": "",
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

function entry(method: string, path: string, status: number, answer: object, body?: object): object {
  const json = "application/json";
  return {
    request: {
      method,
      url: `https://gateway.example${path}`,
      headers: [],
      ...(body && { postData: { mimeType: json, text: JSON.stringify(body) } }),
    },
    response: { status, content: { mimeType: json, text: JSON.stringify(answer) } },
  };
}
