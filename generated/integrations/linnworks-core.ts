// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { Tag, KnownWeightUnit } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/linnworks-core.js";

/** What `updateOrder` takes for Linnworks Core (SKUVault), by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the
   * update page marks this one as nullable: we follow the reference.
   * @example ["tag1","tag2",{"tag3":"value3"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * Where the order stands. The vendor lists six of the statuses here.
   * @example "open"
   */
  status: "open" | "confirmed" | "processing" | "fulfilled" | "exception" | "cancelled";
}

/** What `shipOrder` takes for Linnworks Core (SKUVault), by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The id of the warehouse that the shipment left from. The vendor's endpoint for warehouses lists them.
   * @example "warehouse_id"
   */
  warehouse_id: string;
  /**
   * The id of the carrier. It wins over a `carrier_name`, which some warehouse systems take beside it.
   * @example "fedex"
   */
  carrier_id?: string;
  /**
   * The carrier as one text. Replaced by `carrier_id`, but still required by the ship page.
   * @deprecated
   * @example "FedEx"
   */
  carrier?: string;
  /**
   * The id of the shipping method that was used; the vendor's endpoint for shipping methods lists them. It
   * wins over a `shipping_method_name`, which some warehouse systems take beside it.
   * @example "fedex_ground"
   */
  shipping_method_id?: string;
  /**
   * How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship
   * page.
   * @deprecated
   * @example "shipping_method_id"
   */
  shipping_method?: string;
  /**
   * What the warehouse paid for shipping. The vendor names no currency for it.
   * @example 2.5
   */
  shipping_cost: number;
  /** The weight of the shipment. The vendor lists no size here. */
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
   * The carrier's tracking number. The ship page calls it the number of the package, in the singular, and has a number
   * for each package in `packages` too. That this one stands for the shipment as a whole is inferred.
   * @example "tracking_number"
   */
  tracking_number: string;
  /**
   * Where the shipment can be followed.
   * @example "https://example.com/track/tracking_number"
   */
  tracking_url: string;
  /**
   * Not documented.
   * @example "source"
   */
  source?: string;
  /**
   * A note on the shipment. Who reads it is not documented.
   * @example "Left at the door"
   */
  note?: string;
  /** The products in the shipment. */
  line_items?: {
    /**
     * The stock keeping unit of the product.
     * @example "sku"
     */
    sku: string;
    /**
     * How many units are in the shipment.
     * @example 1
     */
    quantity: number;
  }[];
}

const updateOrder: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Linnworks Core (SKUVault)",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    fields: { trackstar_tags: { nullable: true, items: {} }, status: {} },
    mistaken: { order_status: "status" },
  },
  example: { trackstar_tags: ["tag1", "tag2", { tag3: "value3" }], status: "open" },
};
const updateOrderRequestJson = {
  own: '{"description":"What `updateOrder` takes for Linnworks Core (SKUVault), by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["status"],"properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the\\nupdate page marks this one as nullable: we follow the reference.","examples":[["tag1","tag2",{"tag3":"value3"}]],"items":{"$ref":"#/$defs/Tag"}},"status":{"description":"Where the order stands. The vendor lists six of the statuses here.","type":"string","enum":["open","confirmed","processing","fulfilled","exception","cancelled"],"examples":["open"]}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as\\n`{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["tag1"]}',
  },
};
/** What `updateOrder` takes for Linnworks Core (SKUVault), by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(updateOrder, updateOrderRequestJson);

const shipOrder: IntegrationRequest<ShipOrderRequest> = {
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
    warehouse_id: "warehouse_id",
    carrier_id: "fedex",
    carrier: "FedEx",
    shipping_method_id: "fedex_ground",
    shipping_method: "shipping_method_id",
    shipping_cost: 2.5,
    measurements: { weight: 1, weight_unit: "lb" },
    tracking_number: "tracking_number",
    tracking_url: "https://example.com/track/tracking_number",
    source: "source",
    note: "Left at the door",
    line_items: [{ sku: "sku", quantity: 1 }],
  },
};
const shipOrderRequestJson = {
  own: '{"description":"What `shipOrder` takes for Linnworks Core (SKUVault), by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["measurements","shipping_cost","tracking_number","tracking_url","warehouse_id"],"properties":{"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. The vendor\'s endpoint for warehouses lists them.","examples":["warehouse_id"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over a `carrier_name`, which some warehouse systems take beside it.","examples":["fedex"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Replaced by `carrier_id`, but still required by the ship page.","examples":["FedEx"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship\\npage.","examples":["shipping_method_id"]},"shipping_cost":{"type":"number","description":"What the warehouse paid for shipping. The vendor names no currency for it.","examples":[2.5]},"measurements":{"description":"The weight of the shipment. The vendor lists no size here.","type":"object","required":["weight","weight_unit"],"properties":{"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/WeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}}},"tracking_number":{"type":"string","description":"The carrier\'s tracking number. The ship page calls it the number of the package, in the singular, and has a number\\nfor each package in `packages` too. That this one stands for the shipment as a whole is inferred.","examples":["tracking_number"]},"tracking_url":{"type":"string","description":"Where the shipment can be followed.","examples":["https://example.com/track/tracking_number"]},"source":{"type":"string","description":"Not documented.","examples":["source"]},"note":{"type":"string","description":"A note on the shipment. Who reads it is not documented.","examples":["Left at the door"]},"line_items":{"type":"array","description":"The products in the shipment.","items":{"type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units are in the shipment.","examples":[1]}}}}}}',
  parts: {
    WeightUnit:
      '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms. The values come from the vendor\'s OpenAPI document of October\\n2025.","enum":["lb","oz","kg"],"examples":["lb"]}',
  },
};
/** What `shipOrder` takes for Linnworks Core (SKUVault), by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(shipOrder, shipOrderRequestJson);

/** What Linnworks Core (SKUVault) takes, by the vendor's OpenAPI document of October 2025. */
export const linnworksCore: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "linnworks-core",
  title: "Linnworks Core (SKUVault)",
  requests: { updateOrder, shipOrder },
};
