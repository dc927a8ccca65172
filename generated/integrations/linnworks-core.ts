// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { KnownWeightUnit, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/linnworks-core.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for Linnworks Core (SKUVault), by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The order's status. The vendor lists six statuses here.
   * @example "open"
   */
  status: "open" | "confirmed" | "processing" | "fulfilled" | "exception" | "cancelled";
}

/** What `shipOrder` takes for Linnworks Core (SKUVault), by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id: string;
  /**
   * The id of the carrier. It wins over `carrier_name`, which some integrations take too.
   * @example "ups"
   */
  carrier_id?: string;
  /**
   * The carrier as one text.
   * @deprecated Send `carrier_id`. The base contract still requires both.
   * @example "UPS"
   */
  carrier?: string;
  /**
   * The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take
   * too. `GET /wms/shipping-methods` lists the methods.
   * @example "ups_ground"
   */
  shipping_method_id?: string;
  /**
   * How the shipment was sent, as one text.
   * @deprecated Send `shipping_method_id`. The base contract still requires
   * both.
   * @example "UPS Ground"
   */
  shipping_method?: string;
  /**
   * The price that the warehouse paid for shipping. The vendor names no currency.
   * @example 2.5
   */
  shipping_cost: number;
  /** The weight of the shipment. This integration takes no size. */
  measurements: {
    /**
     * The weight, in `weight_unit`.
     * @example 1
     */
    weight: number | null;
    /** The unit of `weight`. */
    weight_unit: KnownWeightUnit | null;
  };
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number: string;
  /**
   * The carrier's page that tracks the shipment.
   * @example "https://tracking.example.com/1Z999AA10123456784"
   */
  tracking_url: string;
  /**
   * The source of the shipping information.
   * @example "Carrier portal"
   */
  source?: string;
  /**
   * A note on the shipment.
   * @example "Left at the door"
   */
  note?: string;
  /** The products in the shipment. */
  line_items?: {
    /**
     * The stock keeping unit of the product.
     * @example "TEE-NAVY-M"
     */
    sku: string;
    /**
     * How many units are in the shipment.
     * @example 1
     */
    quantity: number;
  }[];
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Linnworks Core (SKUVault)",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: { trackstar_tags: { nullable: true, items: {} }, status: {} },
    mistaken: { order_status: "status" },
  },
  example: { trackstar_tags: ["vip", { campaign: "spring" }], status: "open" },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for Linnworks Core (SKUVault), by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["status"],"properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"status":{"description":"The order\'s status. The vendor lists six statuses here.","type":"string","enum":["open","confirmed","processing","fulfilled","exception","cancelled"],"examples":["open"]}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for Linnworks Core (SKUVault), by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Linnworks Core (SKUVault)",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      warehouse_id: {},
      carrier_id: {},
      carrier: {},
      shipping_method_id: {},
      shipping_method: {},
      shipping_cost: {},
      measurements: { fields: { weight: { nullable: true }, weight_unit: { nullable: true } } },
      tracking_number: {},
      tracking_url: {},
      source: {},
      note: {},
      line_items: { items: { fields: { sku: {}, quantity: {} } } },
    },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number", tracking_link: "tracking_url" },
  },
  example: {
    warehouse_id: "wh_reno",
    carrier_id: "ups",
    carrier: "UPS",
    shipping_method_id: "ups_ground",
    shipping_method: "UPS Ground",
    shipping_cost: 2.5,
    measurements: { weight: 1, weight_unit: "lb" },
    tracking_number: "1Z999AA10123456784",
    tracking_url: "https://tracking.example.com/1Z999AA10123456784",
    source: "Carrier portal",
    note: "Left at the door",
    line_items: [{ sku: "TEE-NAVY-M", quantity: 1 }],
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for Linnworks Core (SKUVault), by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["measurements","shipping_cost","tracking_number","tracking_url","warehouse_id"],"properties":{"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over `carrier_name`, which some integrations take too.","examples":["ups"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Deprecated: send `carrier_id`. The base contract still requires both.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: send `shipping_method_id`. The base contract still requires\\nboth.","examples":["UPS Ground"]},"shipping_cost":{"type":"number","description":"The price that the warehouse paid for shipping. The vendor names no currency.","examples":[2.5]},"measurements":{"description":"The weight of the shipment. This integration takes no size.","type":"object","required":["weight","weight_unit"],"properties":{"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/KnownWeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}}},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"tracking_url":{"type":"string","description":"The carrier\'s page that tracks the shipment.","examples":["https://tracking.example.com/1Z999AA10123456784"]},"source":{"type":"string","description":"The source of the shipping information.","examples":["Carrier portal"]},"note":{"type":"string","description":"A note on the shipment.","examples":["Left at the door"]},"line_items":{"type":"array","description":"The products in the shipment.","items":{"type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are in the shipment.","examples":[1]}}}}}}',
  parts: {
    KnownWeightUnit:
      '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms.","enum":["lb","oz","kg"],"examples":["lb"]}',
  },
};
/** What `shipOrder` takes for Linnworks Core (SKUVault), by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that Linnworks Core (SKUVault) takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const linnworksCore: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "linnworks-core",
  title: "Linnworks Core (SKUVault)",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
