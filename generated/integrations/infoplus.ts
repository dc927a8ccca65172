// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { RequestChannel, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/infoplus.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for Infoplus, by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The id of the merchant that the order belongs to, for a warehouse that serves several. Look it up at `GET
   * /wms/warehouse-customers/{id}`. Null is allowed by the vendor's update page, though not by its guide.
   * @example "cust_acme"
   */
  warehouse_customer_id?: string | null;
  /**
   * The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id: string;
  /** The address that the order is billed to. Leave out the lines that you do not have. */
  bill_to_address?: {
    /**
     * The name of the recipient.
     * @example "John Doe"
     */
    full_name?: string;
    /**
     * The company at the address.
     * @example "Acme Outdoor"
     */
    company: string;
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
    full_name?: string;
    /**
     * The company at the address.
     * @example "Acme Outdoor"
     */
    company: string;
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
  };
  /** The products of the order. The vendor does not say whether lines that you leave out stay: check the response. */
  line_items: {
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
   * The sales channel as plain text.
   * @deprecated Send `channel_object`.
   * @example "shopify_us"
   */
  channel?: string;
  /**
   * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration
   * may take further fields.
   */
  channel_object?: RequestChannel;
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
  /**
   * Tags to attach in the warehouse system itself. A tag that is a pair there is one string, `key:value`.
   * `trackstar_tags` are attached through Trackstar.
   * @example ["gift","priority:high"]
   */
  tags?: string[];
  /**
   * The number of the buyer's purchase order.
   * @example "PO-1001"
   */
  customer_po_number?: string;
  /**
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "SO-10482"
   */
  order_number?: string;
  /**
   * A message to the recipient of a gift.
   * @example "Happy birthday"
   */
  gift_message?: string;
}

/** What `shipOrder` takes for Infoplus, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string;
  /**
   * The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take
   * too. `GET /wms/shipping-methods` lists the methods.
   * @example "ups_ground"
   */
  shipping_method_id?: string;
  /**
   * The name of the shipping method that was used. `shipping_method_id` wins over it.
   * @example "UPS Ground"
   */
  shipping_method_name?: string;
  /**
   * How the shipment was sent, as one text.
   * @deprecated Send `shipping_method_id`. The base contract still requires
   * both.
   * @example "UPS Ground"
   */
  shipping_method?: string;
  /**
   * The tracking numbers, if there are several shipments.
   * @example ["1Z999AA10123456784","1Z999AA10123456793"]
   */
  tracking_numbers?: string[];
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Infoplus",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      warehouse_customer_id: { nullable: true },
      warehouse_id: {},
      bill_to_address: {
        fields: {
          full_name: {},
          company: {},
          address1: {},
          address2: {},
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
      ship_to_address: {
        fields: {
          full_name: {},
          company: {},
          address1: {},
          address2: {},
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
      line_items: { items: { fields: { sku: {}, quantity: {}, unit_price: {} }, mistaken: { qty: "quantity" } } },
      channel: {},
      channel_object: { fields: { channel_id: {}, channel_name: {} }, mistaken: { name: "channel_name" } },
      shipping_method_id: {},
      shipping_method_name: {},
      shipping_method: {},
      tags: { items: {} },
      customer_po_number: {},
      order_number: {},
      gift_message: {},
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
    warehouse_customer_id: "cust_acme",
    warehouse_id: "wh_reno",
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
    line_items: [{ sku: "TEE-NAVY-M", quantity: 1, unit_price: 10.99 }],
    channel: "shopify_us",
    channel_object: { channel_id: "shopify_us", channel_name: "Shopify US" },
    shipping_method_id: "ups_ground",
    shipping_method_name: "UPS Ground",
    shipping_method: "UPS Ground",
    tags: ["gift", "priority:high"],
    customer_po_number: "PO-1001",
    order_number: "SO-10482",
    gift_message: "Happy birthday",
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for Infoplus, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["line_items","warehouse_id"],"properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"warehouse_customer_id":{"type":["string","null"],"description":"The id of the merchant that the order belongs to, for a warehouse that serves several. Look it up at `GET\\n/wms/warehouse-customers/{id}`. Null is allowed by the vendor\'s update page, though not by its guide.","examples":["cust_acme"]},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"bill_to_address":{"type":"object","description":"The address that the order is billed to. Leave out the lines that you do not have.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}},"required":["address1","city","company","country","postal_code","state"]},"ship_to_address":{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}},"required":["address1","city","company","country","postal_code","state"]},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"description":"One product of the order. No field is required in the base contract. An integration may take further fields.","type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]}}}},"channel":{"type":"string","deprecated":true,"description":"The sales channel as plain text. Deprecated: send `channel_object`.","examples":["shopify_us"]},"channel_object":{"$ref":"#/$defs/RequestChannel"},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use. It wins over `shipping_method_name`, which some integrations take too. `GET\\n/wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method to use. `shipping_method_id` wins over it.","examples":["UPS Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Deprecated: send `service_level` for the request of the buyer, and\\n`shipping_method_id` for the method to use.","examples":["UPS Ground"]},"tags":{"type":"array","description":"Tags to attach in the warehouse system itself. A tag that is a pair there is one string, `key:value`.\\n`trackstar_tags` are attached through Trackstar.","examples":[["gift","priority:high"]],"items":{"type":"string"}},"customer_po_number":{"type":"string","description":"The number of the buyer\'s purchase order.","examples":["PO-1001"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["SO-10482"]},"gift_message":{"type":"string","description":"A message to the recipient of a gift.","examples":["Happy birthday"]}}}',
  parts: {
    RequestChannel:
      '{"type":"object","description":"The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration\\nmay take further fields.","properties":{"channel_id":{"type":"string","description":"The id of the channel. `GET /wms/orders/channels` lists the channels.","examples":["shopify_us"]},"channel_name":{"type":"string","description":"The name of the channel, if you do not have its id.","examples":["Shopify US"]}}}',
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for Infoplus, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Infoplus",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      tracking_number: {},
      shipping_method_id: {},
      shipping_method_name: {},
      shipping_method: {},
      tracking_numbers: { items: {} },
    },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
  },
  example: {
    tracking_number: "1Z999AA10123456784",
    shipping_method_id: "ups_ground",
    shipping_method_name: "UPS Ground",
    shipping_method: "UPS Ground",
    tracking_numbers: ["1Z999AA10123456784", "1Z999AA10123456793"],
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for Infoplus, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method that was used. `shipping_method_id` wins over it.","examples":["UPS Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: send `shipping_method_id`. The base contract still requires\\nboth.","examples":["UPS Ground"]},"tracking_numbers":{"type":"array","description":"The tracking numbers, if there are several shipments.","examples":[["1Z999AA10123456784","1Z999AA10123456793"]],"items":{"type":"string"}}}}',
  parts: {},
};
/** What `shipOrder` takes for Infoplus, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that Infoplus takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const infoplus: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "infoplus",
  title: "Infoplus",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
