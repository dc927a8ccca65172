// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/logiwa.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for Logiwa, by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id: string;
  /**
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "SO-10482"
   */
  order_number?: string;
  /**
   * The address that the order goes to. Leave out the lines that you do not have: `""` gets a 422.
   *
   * An integration may take further fields, and one of them requires `email`. Their names differ between integrations:
   * some take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third
   * address line, phone number or email address.
   */
  ship_to_address?: {
    /**
     * The name of the recipient.
     * @example "John Doe"
     */
    full_name: string;
    /**
     * The first line: street and number.
     * @example "123 Main St"
     */
    address1: string;
    /**
     * The city.
     * @example "New York"
     */
    city: string;
    /**
     * The state, province or region.
     * @example "NY"
     */
    state: string;
    /**
     * The postal code, as text.
     * @example "10001"
     */
    postal_code: string;
    /**
     * The country, as a name or a code. The vendor promises neither; its own orders have a name.
     * @example "United States"
     */
    country: string;
  };
  /**
   * The order's status. The vendor lists six statuses here.
   * @example "open"
   */
  status?: "open" | "confirmed" | "processing" | "fulfilled" | "cancelled" | "exception";
}

/** What `shipOrder` takes for Logiwa, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The id of the carrier. It wins over `carrier_name`, which some integrations take too.
   * @example "ups"
   */
  carrier_id?: string;
  /**
   * The name of the carrier. `carrier_id` wins over it.
   * @example "UPS"
   */
  carrier_name?: string;
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
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string;
  /**
   * The tracking numbers, if there are several shipments.
   * @example ["1Z999AA10123456784","1Z999AA10123456793"]
   */
  tracking_numbers?: string[];
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Logiwa",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      warehouse_id: {},
      order_number: {},
      ship_to_address: {
        fields: { full_name: {}, address1: {}, city: {}, state: {}, postal_code: {}, country: {} },
        mistaken: {
          zip_code: "postal_code",
          zipcode: "postal_code",
          zip: "postal_code",
          postcode: "postal_code",
          post_code: "postal_code",
          name: "full_name",
          street: "address1",
          street1: "address1",
          address_line_1: "address1",
          address_line1: "address1",
          county: "county",
          phone: "phone",
          email: "email",
        },
      },
      status: {},
    },
    mistaken: {
      shipping_address: "ship_to_address",
      delivery_address: "ship_to_address",
      order_status: "status",
      zip_code: "ship_to_address.postal_code",
      postal_code: "ship_to_address.postal_code",
    },
  },
  example: {
    trackstar_tags: ["vip", { campaign: "spring" }],
    warehouse_id: "wh_reno",
    order_number: "SO-10482",
    ship_to_address: {
      full_name: "John Doe",
      address1: "123 Main St",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
    },
    status: "open",
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for Logiwa, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["warehouse_id"],"properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["SO-10482"]},"ship_to_address":{"description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","type":"object","required":["address1","city","country","full_name","postal_code","state"],"properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}}},"status":{"description":"The order\'s status. The vendor lists six statuses here.","type":"string","enum":["open","confirmed","processing","fulfilled","cancelled","exception"],"examples":["open"]}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for Logiwa, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Logiwa",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      carrier_id: {},
      carrier_name: {},
      carrier: {},
      shipping_method_id: {},
      shipping_method: {},
      tracking_number: {},
      tracking_numbers: { items: {} },
    },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
  },
  example: {
    carrier_id: "ups",
    carrier_name: "UPS",
    carrier: "UPS",
    shipping_method_id: "ups_ground",
    shipping_method: "UPS Ground",
    tracking_number: "1Z999AA10123456784",
    tracking_numbers: ["1Z999AA10123456784", "1Z999AA10123456793"],
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for Logiwa, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"carrier_id":{"type":"string","description":"The id of the carrier. It wins over `carrier_name`, which some integrations take too.","examples":["ups"]},"carrier_name":{"type":"string","description":"The name of the carrier. `carrier_id` wins over it.","examples":["UPS"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Deprecated: send `carrier_id`. The base contract still requires both.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: send `shipping_method_id`. The base contract still requires\\nboth.","examples":["UPS Ground"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"tracking_numbers":{"type":"array","description":"The tracking numbers, if there are several shipments.","examples":[["1Z999AA10123456784","1Z999AA10123456793"]],"items":{"type":"string"}}}}',
  parts: {},
};
/** What `shipOrder` takes for Logiwa, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that Logiwa takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const logiwa: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "logiwa",
  title: "Logiwa",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
