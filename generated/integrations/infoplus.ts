// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { RequestChannel, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/infoplus.js";

/** What `updateOrder` takes for Infoplus, by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the
   * update page marks this one as nullable: we follow the reference.
   * @example ["tag1","tag2",{"tag3":"value3"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The id of the merchant that the order belongs to, for a warehouse that serves several; the vendor's endpoint for
   * warehouse customers lists them. The guide says that `null`
   * is refused in any field, but the reference on the update page marks this one as nullable: we follow the reference.
   * @example "warehouse_customer_id"
   */
  warehouse_customer_id?: string | null;
  /**
   * The id of the warehouse that is to ship the order. The vendor's endpoint for warehouses lists them.
   * @example "warehouse_id"
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
     * @example "Company"
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
     * The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.
     * @example "United States"
     */
    country: string;
  };
  /**
   * The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
   * in every one of them, which the vendor's guide says is refused with a 422.
   *
   * A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
   * list a third address line, a phone number or an email address; where they are taken, the name differs from system to
   * system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
   * `email_address`).
   */
  ship_to_address?: {
    /**
     * The name of the recipient.
     * @example "John Doe"
     */
    full_name?: string;
    /**
     * The company at the address.
     * @example "Company"
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
     * The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.
     * @example "United States"
     */
    country: string;
  };
  /** The products of the order. The vendor does not say whether lines that are left out stay: check the response. */
  line_items: {
    /**
     * The stock keeping unit of the product.
     * @example "sku"
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
   * The sales channel as plain text. Replaced by `channel_object`.
   * @deprecated
   * @example "channel_id"
   */
  channel?: string;
  /**
   * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse
   * system may take fields of its own beyond these.
   */
  channel_object?: RequestChannel;
  /**
   * The id of the shipping method to use; the vendor's endpoint for shipping methods lists them. It
   * wins over a `shipping_method_name`, which some warehouse systems take beside it.
   * @example "fedex_ground"
   */
  shipping_method_id?: string;
  /**
   * The name of the shipping method to use. A `shipping_method_id` wins over it.
   * @example "FedEx Ground"
   */
  shipping_method_name?: string;
  /**
   * How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and
   * `shipping_method_id` (what is used).
   * @deprecated
   * @example "shipping_method_id"
   */
  shipping_method?: string;
  /**
   * Tags to attach in the warehouse system itself. `trackstar_tags` are attached through Trackstar.
   * @example ["tag1","tag2"]
   */
  tags?: string[];
  /**
   * The number of the buyer's purchase order.
   * @example "PO-1001"
   */
  customer_po_number?: string;
  /**
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "order_number"
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
   * The carrier's tracking number. The ship page calls it the number of the package, in the singular, and has a number
   * for each package in `packages` too. That this one stands for the shipment as a whole is inferred.
   * @example "tracking_number"
   */
  tracking_number?: string;
  /**
   * The id of the shipping method that was used; the vendor's endpoint for shipping methods lists them. It
   * wins over a `shipping_method_name`, which some warehouse systems take beside it.
   * @example "fedex_ground"
   */
  shipping_method_id?: string;
  /**
   * The name of the shipping method that was used. A `shipping_method_id` wins over it.
   * @example "FedEx Ground"
   */
  shipping_method_name?: string;
  /**
   * How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship
   * page.
   * @deprecated
   * @example "shipping_method_id"
   */
  shipping_method?: string;
  /**
   * The carrier's numbers for the shipment. How they relate to `tracking_number` is not documented.
   * @example ["tracking_number"]
   */
  tracking_numbers?: string[];
}

const updateOrder: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Infoplus",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
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
    trackstar_tags: ["tag1", "tag2", { tag3: "value3" }],
    warehouse_customer_id: "warehouse_customer_id",
    warehouse_id: "warehouse_id",
    bill_to_address: {
      full_name: "John Doe",
      company: "Company",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
    },
    ship_to_address: {
      full_name: "John Doe",
      company: "Company",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
    },
    line_items: [{ sku: "sku", quantity: 1, unit_price: 10.99 }],
    channel: "channel_id",
    channel_object: { channel_id: "channel_id", channel_name: "channel_name" },
    shipping_method_id: "fedex_ground",
    shipping_method_name: "FedEx Ground",
    shipping_method: "shipping_method_id",
    tags: ["tag1", "tag2"],
    customer_po_number: "PO-1001",
    order_number: "order_number",
    gift_message: "Happy birthday",
  },
};
const updateOrderRequestJson = {
  own: '{"description":"What `updateOrder` takes for Infoplus, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["line_items","warehouse_id"],"properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the\\nupdate page marks this one as nullable: we follow the reference.","examples":[["tag1","tag2",{"tag3":"value3"}]],"items":{"$ref":"#/$defs/Tag"}},"warehouse_customer_id":{"type":["string","null"],"description":"The id of the merchant that the order belongs to, for a warehouse that serves several; the vendor\'s endpoint for\\nwarehouse customers lists them. The guide says that `null`\\nis refused in any field, but the reference on the update page marks this one as nullable: we follow the reference.","examples":["warehouse_customer_id"]},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the order. The vendor\'s endpoint for warehouses lists them.","examples":["warehouse_id"]},"bill_to_address":{"type":"object","description":"The address that the order is billed to. Leave out the lines that you do not have.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Company"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.","examples":["United States"]}},"required":["address1","city","company","country","postal_code","state"]},"ship_to_address":{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `\\"\\"`\\nin every one of them, which the vendor\'s guide says is refused with a 422.\\n\\nA warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not\\nlist a third address line, a phone number or an email address; where they are taken, the name differs from system to\\nsystem (`phone` and `email` in the vendor\'s OpenAPI document of October 2025; an order calls them `phone_number` and\\n`email_address`).","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Company"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.","examples":["United States"]}},"required":["address1","city","company","country","postal_code","state"]},"line_items":{"description":"The products of the order. The vendor does not say whether lines that are left out stay: check the response.","type":"array","items":{"description":"One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse\\nsystem may take fields of its own beyond these.","type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]}}}},"channel":{"type":"string","deprecated":true,"description":"The sales channel as plain text. Replaced by `channel_object`.","examples":["channel_id"]},"channel_object":{"$ref":"#/$defs/RequestChannel"},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method to use. A `shipping_method_id` wins over it.","examples":["FedEx Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and\\n`shipping_method_id` (what is used).","examples":["shipping_method_id"]},"tags":{"type":"array","description":"Tags to attach in the warehouse system itself. `trackstar_tags` are attached through Trackstar.","examples":[["tag1","tag2"]],"items":{"type":"string"}},"customer_po_number":{"type":"string","description":"The number of the buyer\'s purchase order.","examples":["PO-1001"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["order_number"]},"gift_message":{"type":"string","description":"A message to the recipient of a gift.","examples":["Happy birthday"]}}}',
  parts: {
    RequestChannel:
      '{"type":"object","description":"The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse\\nsystem may take fields of its own beyond these.","properties":{"channel_id":{"type":"string","description":"The id of the channel.","examples":["channel_id"]},"channel_name":{"type":"string","description":"The name of the channel, for when you do not have the id.","examples":["channel_name"]}}}',
    Tag: '{"description":"A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as\\n`{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["tag1"]}',
  },
};
/** What `updateOrder` takes for Infoplus, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(updateOrder, updateOrderRequestJson);

const shipOrder: IntegrationRequest<ShipOrderRequest> = {
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
    tracking_number: "tracking_number",
    shipping_method_id: "fedex_ground",
    shipping_method_name: "FedEx Ground",
    shipping_method: "shipping_method_id",
    tracking_numbers: ["tracking_number"],
  },
};
const shipOrderRequestJson = {
  own: '{"description":"What `shipOrder` takes for Infoplus, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"tracking_number":{"type":"string","description":"The carrier\'s tracking number. The ship page calls it the number of the package, in the singular, and has a number\\nfor each package in `packages` too. That this one stands for the shipment as a whole is inferred.","examples":["tracking_number"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method that was used. A `shipping_method_id` wins over it.","examples":["FedEx Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship\\npage.","examples":["shipping_method_id"]},"tracking_numbers":{"type":"array","description":"The carrier\'s numbers for the shipment. How they relate to `tracking_number` is not documented.","examples":[["tracking_number"]],"items":{"type":"string"}}}}',
  parts: {},
};
/** What `shipOrder` takes for Infoplus, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(shipOrder, shipOrderRequestJson);

/** What Infoplus takes, by the vendor's OpenAPI document of October 2025. */
export const infoplus: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "infoplus",
  title: "Infoplus",
  requests: { updateOrder, shipOrder },
};
