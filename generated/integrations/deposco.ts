// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { PackageTracking, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/deposco.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for Deposco, by the vendor's OpenAPI document of October 2025. */
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
  warehouse_id?: string;
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
    full_name?: string;
    /**
     * The first line: street and number.
     * @example "123 Main St"
     */
    address1: string;
    /**
     * The second line, such as a flat or suite.
     * @example "Apt 2"
     */
    address2?: string;
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
    /**
     * The recipient's phone number.
     * @example "555-555-0100"
     */
    phone_number?: string;
  };
  /** The products of the order. The vendor does not say whether lines that you leave out stay: check the response. */
  line_items?: {
    /**
     * The stock keeping unit of the product.
     * @example "TEE-NAVY-M"
     */
    sku: string;
    /**
     * How many units are ordered.
     * @example 1
     */
    quantity: number;
    /**
     * The price of one unit.
     * @example 10.99
     */
    unit_price?: number;
  }[];
  /**
   * The order's id in the system that it came from, such as a shop. Falls back to the order's id.
   * @example "5512938471"
   */
  reference_id?: string;
  /**
   * The id of the shipping method to use. It wins over `shipping_method_name`, which some integrations take too. `GET
   * /wms/shipping-methods` lists the methods.
   * @example "ups_ground"
   */
  shipping_method_id?: string;
  /**
   * How the order is to be shipped, as one text.
   * @deprecated Send `service_level` for the request of the buyer, and
   * `shipping_method_id` for the method to use.
   * @example "UPS Ground"
   */
  shipping_method?: string;
  /**
   * The sales channel as plain text.
   * @deprecated Send `channel_object`.
   * @example "shopify_us"
   */
  channel?: string;
  /**
   * The date by which the order has to leave the warehouse.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  required_ship_date?: string;
  /**
   * The retailer that placed the order, for retail and EDI orders.
   * @example "Target"
   */
  trading_partner?: string;
  /**
   * The order is to be cancelled if it has not left by then.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  cancel_by_ship_date?: string;
  /**
   * Custom attribute 1. Each account gives it a meaning of its own.
   * @example "Fragile"
   */
  custom_attribute_1?: string;
  /**
   * Custom attribute 7. Each account gives it a meaning of its own.
   * @example "Gift wrap"
   */
  custom_attribute_7?: string;
  /**
   * Whether the goods go to a buyer or to another warehouse. Falls back to `Sales Order`.
   * @example "Sales Order"
   */
  order_type?: "Sales Order" | "Outbound Transfer Order";
  /**
   * The number of the account that pays for the freight.
   * @example "4478120"
   */
  freight_account_number?: string;
  /** Notes on the order. */
  notes?: {
    /**
     * The heading of the note.
     * @example "Delivery"
     */
    title: string;
    /**
     * The text of the note.
     * @example "Leave at the door"
     */
    body: string;
  }[];
}

/** What `shipOrder` takes for Deposco, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string;
  /**
   * The price that the warehouse paid for shipping. The vendor names no currency.
   * @example 2.5
   */
  shipping_cost: number;
  /** The packages of the shipment, each with its tracking number. */
  packages?: PackageTracking[];
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Deposco",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      warehouse_id: {},
      ship_to_address: {
        fields: {
          full_name: {},
          address1: {},
          address2: {},
          city: {},
          state: {},
          postal_code: {},
          country: {},
          phone_number: {},
        },
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
          street2: "address2",
          address_line_2: "address2",
          address_line2: "address2",
          county: "county",
          phone: "phone",
          email: "email",
        },
      },
      line_items: { items: { fields: { sku: {}, quantity: {}, unit_price: {} }, mistaken: { qty: "quantity" } } },
      reference_id: {},
      shipping_method_id: {},
      shipping_method: {},
      channel: {},
      required_ship_date: {},
      trading_partner: {},
      cancel_by_ship_date: {},
      custom_attribute_1: {},
      custom_attribute_7: {},
      order_type: {},
      freight_account_number: {},
      notes: { items: { fields: { title: {}, body: {} } } },
    },
    mistaken: {
      shipping_address: "ship_to_address",
      delivery_address: "ship_to_address",
      items: "line_items",
      order_items: "line_items",
      zip_code: "ship_to_address.postal_code",
      postal_code: "ship_to_address.postal_code",
    },
  },
  example: {
    trackstar_tags: ["vip", { campaign: "spring" }],
    warehouse_id: "wh_reno",
    ship_to_address: {
      full_name: "John Doe",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
      phone_number: "555-555-0100",
    },
    line_items: [{ sku: "TEE-NAVY-M", quantity: 1, unit_price: 10.99 }],
    reference_id: "5512938471",
    shipping_method_id: "ups_ground",
    shipping_method: "UPS Ground",
    channel: "shopify_us",
    required_ship_date: "2022-05-06T01:02:03Z",
    trading_partner: "Target",
    cancel_by_ship_date: "2022-05-06T01:02:03Z",
    custom_attribute_1: "Fragile",
    custom_attribute_7: "Gift wrap",
    order_type: "Sales Order",
    freight_account_number: "4478120",
    notes: [{ title: "Delivery", body: "Leave at the door" }],
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for Deposco, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"ship_to_address":{"description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","type":"object","required":["address1","city","country","postal_code","state"],"properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]},"phone_number":{"type":"string","description":"The recipient\'s phone number.","examples":["555-555-0100"]}}},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"description":"One product of the order. No field is required in the base contract. An integration may take further fields.","type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]}}}},"reference_id":{"type":"string","description":"The order\'s id in the system that it came from, such as a shop. Falls back to the order\'s id.","examples":["5512938471"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use. It wins over `shipping_method_name`, which some integrations take too. `GET\\n/wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Deprecated: send `service_level` for the request of the buyer, and\\n`shipping_method_id` for the method to use.","examples":["UPS Ground"]},"channel":{"type":"string","deprecated":true,"description":"The sales channel as plain text. Deprecated: send `channel_object`.","examples":["shopify_us"]},"required_ship_date":{"type":"string","format":"date-time","description":"The date by which the order has to leave the warehouse.","examples":["2022-05-06T01:02:03Z"]},"trading_partner":{"type":"string","description":"The retailer that placed the order, for retail and EDI orders.","examples":["Target"]},"cancel_by_ship_date":{"type":"string","format":"date-time","description":"The order is to be cancelled if it has not left by then.","examples":["2022-05-06T01:02:03Z"]},"custom_attribute_1":{"type":"string","description":"Custom attribute 1. Each account gives it a meaning of its own.","examples":["Fragile"]},"custom_attribute_7":{"type":"string","description":"Custom attribute 7. Each account gives it a meaning of its own.","examples":["Gift wrap"]},"order_type":{"type":"string","enum":["Sales Order","Outbound Transfer Order"],"description":"Whether the goods go to a buyer or to another warehouse. Falls back to `Sales Order`.","examples":["Sales Order"]},"freight_account_number":{"type":"string","description":"The number of the account that pays for the freight.","examples":["4478120"]},"notes":{"description":"Notes on the order.","type":"array","items":{"type":"object","required":["body","title"],"properties":{"title":{"type":"string","description":"The heading of the note.","examples":["Delivery"]},"body":{"type":"string","description":"The text of the note.","examples":["Leave at the door"]}}}}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for Deposco, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Deposco",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      tracking_number: {},
      shipping_cost: {},
      packages: {
        items: {
          fields: { package_id: {}, tracking_number: {} },
          mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
        },
      },
    },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
  },
  example: {
    tracking_number: "1Z999AA10123456784",
    shipping_cost: 2.5,
    packages: [{ package_id: "SO-10482-1", tracking_number: "1Z999AA10123456784" }],
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for Deposco, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["shipping_cost"],"properties":{"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"shipping_cost":{"type":"number","description":"The price that the warehouse paid for shipping. The vendor names no currency.","examples":[2.5]},"packages":{"type":"array","description":"The packages of the shipment, each with its tracking number.","items":{"$ref":"#/$defs/PackageTracking"}}}}',
  parts: {
    PackageTracking:
      '{"type":"object","description":"Assigns a tracking number to a package. An integration may take further fields.","required":["package_id","tracking_number"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["SO-10482-1"]},"tracking_number":{"type":"string","description":"The carrier\'s number for the package.","examples":["1Z999AA10123456784"]}}}',
  },
};
/** What `shipOrder` takes for Deposco, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that Deposco takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const deposco: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "deposco",
  title: "Deposco",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
