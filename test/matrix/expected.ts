/** What each part of the program returns, in every runtime. */
export const expected: Readonly<Record<string, unknown>> = {
  client: {
    statuses: ["picked", "cancelled"],
    trackingNumbers: ["tracking_number"],
    unknown: 404,
    refused: ["/order_number"],
  },
  schemas: {
    valid: true,
    issues: [
      ["", "required"],
      ["/id", "type"],
    ],
    drift: [["/status", "unknown-value"]],
    lint: ["/ship_to_address/zip_code"],
  },
  webhooks: {
    responses: [200, 200, 400],
    changed: [
      ["order_number", "7"],
      ["order_number", "7"],
    ],
    refused: ["mismatch"],
    received: "order.updated",
  },
  integrations: { unused: [], issues: ["required"] },
  "openapi-fetch": { status: "cancelled", refused: [404, "object"] },
  sandbox: { inDoubt: "ship-1", shipments: 1, replayed: [false, true], deliveries: 1 },
  testing: { fits: true, misfit: false },
};
