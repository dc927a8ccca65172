// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/shipstation.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for ShipStation, by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "SO-10482"
   */
  order_number?: string;
  /**
   * The date by which the order has to leave the warehouse.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  required_ship_date?: string;
  /**
   * The id of the shipping method to use. It wins over `shipping_method_name`, which some integrations take too. `GET
   * /wms/shipping-methods` lists the methods.
   * @example "ups_ground"
   */
  shipping_method_id?: string;
  /**
   * The name of the shipping method to use. `shipping_method_id` wins over it.
   * @example "UPS Ground"
   */
  shipping_method_name?: string;
  /**
   * How the order is to be shipped, as one text.
   * @deprecated Send `service_level` for the request of the buyer, and
   * `shipping_method_id` for the method to use.
   * @example "UPS Ground"
   */
  shipping_method?: string;
  /** The address that the order is billed to. Leave out the lines that you do not have. */
  bill_to_address?: {
    /**
     * The name of the recipient.
     * @example "John Doe"
     */
    full_name: string;
    /**
     * The company at the address.
     * @example "Acme Outdoor"
     */
    company?: string;
    /**
     * The first line: street and number.
     * @example "123 Main St"
     */
    address1: string;
    /**
     * The second line, such as a flat or suite. Null is allowed here.
     * @example "Apt 2"
     */
    address2?: string | null;
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
     * The company at the address.
     * @example "Acme Outdoor"
     */
    company?: string;
    /**
     * The first line: street and number.
     * @example "123 Main St"
     */
    address1: string;
    /**
     * The second line, such as a flat or suite. Null is allowed here.
     * @example "Apt 2"
     */
    address2?: string | null;
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
  /** The products of the order. The vendor does not say whether lines that you leave out stay: check the response. */
  line_items?: {
    /**
     * How many units are ordered.
     * @example 1
     */
    quantity: number;
    /**
     * The stock keeping unit of the product.
     * @example "TEE-NAVY-M"
     */
    sku: string;
    /**
     * The price of one unit.
     * @example 10.99
     */
    unit_price?: number;
  }[];
}

/** What `shipOrder` takes for ShipStation, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The carrier as one text.
   * @deprecated Send `carrier_id`. The base contract still requires both.
   * @example "UPS"
   */
  carrier: string;
  /**
   * When the shipment left.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  shipped_date?: string;
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string;
  /**
   * Whether to notify the buyer of the shipment.
   * @example true
   */
  notify_customer?: boolean;
  /**
   * Whether to notify the sales channel of the shipment.
   * @example true
   */
  notify_sales_channel?: boolean;
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of ShipStation",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      order_number: {},
      required_ship_date: {},
      shipping_method_id: {},
      shipping_method_name: {},
      shipping_method: {},
      bill_to_address: {
        fields: {
          full_name: {},
          company: {},
          address1: {},
          address2: { nullable: true },
          city: {},
          state: {},
          postal_code: {},
          country: {},
        },
      },
      ship_to_address: {
        fields: {
          full_name: {},
          company: {},
          address1: {},
          address2: { nullable: true },
          city: {},
          state: {},
          postal_code: {},
          country: {},
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
      line_items: { items: { fields: { quantity: {}, sku: {}, unit_price: {} }, mistaken: { qty: "quantity" } } },
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
    order_number: "SO-10482",
    required_ship_date: "2022-05-06T01:02:03Z",
    shipping_method_id: "ups_ground",
    shipping_method_name: "UPS Ground",
    shipping_method: "UPS Ground",
    bill_to_address: {
      full_name: "John Doe",
      company: "Acme Outdoor",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
    },
    ship_to_address: {
      full_name: "John Doe",
      company: "Acme Outdoor",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
    },
    line_items: [{ quantity: 1, sku: "TEE-NAVY-M", unit_price: 10.99 }],
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for ShipStation, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["SO-10482"]},"required_ship_date":{"type":"string","format":"date-time","description":"The date by which the order has to leave the warehouse.","examples":["2022-05-06T01:02:03Z"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use. It wins over `shipping_method_name`, which some integrations take too. `GET\\n/wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method to use. `shipping_method_id` wins over it.","examples":["UPS Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Deprecated: send `service_level` for the request of the buyer, and\\n`shipping_method_id` for the method to use.","examples":["UPS Ground"]},"bill_to_address":{"description":"The address that the order is billed to. Leave out the lines that you do not have.","type":"object","required":["address1","city","country","full_name","postal_code","state"],"properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"description":"The second line, such as a flat or suite. Null is allowed here.","type":["string","null"],"examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}}},"ship_to_address":{"description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","type":"object","required":["address1","city","country","full_name","postal_code","state"],"properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"description":"The second line, such as a flat or suite. Null is allowed here.","type":["string","null"],"examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}}},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"description":"One product of the order. No field is required in the base contract. An integration may take further fields.","type":"object","required":["quantity","sku"],"properties":{"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]}}}}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for ShipStation, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of ShipStation",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: { carrier: {}, shipped_date: {}, tracking_number: {}, notify_customer: {}, notify_sales_channel: {} },
    mistaken: {
      tracking: "tracking_number",
      tracking_no: "tracking_number",
      ship_date: "shipped_date",
      shipping_date: "shipped_date",
      shipped_at: "shipped_date",
    },
  },
  example: {
    carrier: "UPS",
    shipped_date: "2022-05-06T01:02:03Z",
    tracking_number: "1Z999AA10123456784",
    notify_customer: true,
    notify_sales_channel: true,
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for ShipStation, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["carrier"],"properties":{"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Deprecated: send `carrier_id`. The base contract still requires both.","examples":["UPS"]},"shipped_date":{"type":"string","format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"notify_customer":{"type":"boolean","description":"Whether to notify the buyer of the shipment.","examples":[true]},"notify_sales_channel":{"type":"boolean","description":"Whether to notify the sales channel of the shipment.","examples":[true]}}}',
  parts: {},
};
/** What `shipOrder` takes for ShipStation, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that ShipStation takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const shipStation: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "shipstation",
  title: "ShipStation",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
