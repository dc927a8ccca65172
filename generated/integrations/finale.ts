// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { RequestAddress, RequestChannel, Tag, UpdateOrderLineItem, KnownOrderStatus } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/finale.js";

/** The vendor does not list `updateOrder` for Finale: this is its base variant, by the vendor's OpenAPI document of October 2025. */
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
   * The order's id in the system it came from, such as a shop. Falls back to the order's id.
   * @example "order_reference_id"
   */
  reference_id?: string;
  /**
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "order_number"
   */
  order_number?: string;
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
   * The retailer that placed the order, for retail and EDI orders.
   * @example "Target"
   */
  trading_partner?: string;
  /**
   * The id of the shipping method to use; the vendor's endpoint for shipping methods lists them. It
   * wins over a `shipping_method_name`, which some warehouse systems take beside it.
   * @example "fedex_ground"
   */
  shipping_method_id?: string;
  /**
   * How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and
   * `shipping_method_id` (what is used).
   * @deprecated
   * @example "shipping_method_id"
   */
  shipping_method?: string;
  /**
   * The kind of delivery that the buyer asked for.
   * @example "Standard"
   */
  service_level?: string;
  /**
   * The currency of the amounts on the order. Falls back to USD.
   * @example "USD"
   */
  invoice_currency_code?: string;
  /**
   * What the customer paid for the order, in the currency of `invoice_currency_code`.
   * @example 13.49
   */
  total_price?: number;
  /**
   * The tax on the order, in the currency of `invoice_currency_code`.
   * @example 1.5
   */
  total_tax?: number;
  /**
   * What was taken off the price of the order, in the currency of `invoice_currency_code`.
   * @example 2.5
   */
  total_discount?: number;
  /**
   * What the customer was charged for shipping, in the currency of `invoice_currency_code`.
   * @example 3.5
   */
  total_shipping?: number;
  /**
   * The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
   * in every one of them, which the vendor's guide says is refused with a 422.
   *
   * A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
   * list a third address line, a phone number or an email address; where they are taken, the name differs from system to
   * system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
   * `email_address`).
   */
  ship_to_address?: RequestAddress;
  /** The products of the order. The vendor does not say whether lines that are left out stay: check the response. */
  line_items?: UpdateOrderLineItem[];
  /**
   * Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
   * `raw_status`. The list is that of the update page and of the vendor's guide.
   *
   * Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
   * (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
   * these.
   */
  status?: KnownOrderStatus;
}

/** What `shipOrder` takes for Finale, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The carrier's tracking number. The ship page calls it the number of the package, in the singular, and has a number
   * for each package in `packages` too. That this one stands for the shipment as a whole is inferred.
   * @example "tracking_number"
   */
  tracking_number?: string;
  /** The products in the shipment. */
  line_items: {
    /**
     * The stock keeping unit of the product.
     * @example "sku"
     */
    sku: string;
    /**
     * How many units are in the shipment.
     * @example 1
     */
    quantity?: number;
    /**
     * The id of the place in the warehouse that the units are taken from.
     * @example "location_id"
     */
    location_id: string;
  }[];
}

const updateOrder: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Finale",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      warehouse_customer_id: { nullable: true },
      reference_id: {},
      order_number: {},
      channel: {},
      channel_object: { fields: { channel_id: {}, channel_name: {} }, mistaken: { name: "channel_name" } },
      trading_partner: {},
      shipping_method_id: {},
      shipping_method: {},
      service_level: {},
      invoice_currency_code: {},
      total_price: {},
      total_tax: {},
      total_discount: {},
      total_shipping: {},
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
      line_items: {
        items: {
          fields: { product_id: {}, sku: {}, quantity: {}, unit_price: {}, discount_amount: {} },
          mistaken: { qty: "quantity" },
        },
      },
      status: {},
    },
    mistaken: {
      shipping_address: "ship_to_address",
      delivery_address: "ship_to_address",
      items: "line_items",
      order_items: "line_items",
      order_status: "status",
      currency_code: "invoice_currency_code",
      zip_code: "ship_to_address.postal_code",
      postal_code: "ship_to_address.postal_code",
    },
  },
  example: {
    trackstar_tags: ["tag1", "tag2", { tag3: "value3" }],
    warehouse_customer_id: "warehouse_customer_id",
    reference_id: "order_reference_id",
    order_number: "order_number",
    channel: "channel_id",
    channel_object: { channel_id: "channel_id", channel_name: "channel_name" },
    trading_partner: "Target",
    shipping_method_id: "fedex_ground",
    shipping_method: "shipping_method_id",
    service_level: "Standard",
    invoice_currency_code: "USD",
    total_price: 13.49,
    total_tax: 1.5,
    total_discount: 2.5,
    total_shipping: 3.5,
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
    line_items: [{ product_id: "product_id", sku: "sku", quantity: 1, unit_price: 10.99, discount_amount: 1.5 }],
    status: "open",
  },
};
const updateOrderRequestJson = {
  own: '{"description":"The vendor does not list `updateOrder` for Finale: this is its base variant, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"description":"Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the\\nupdate page marks this one as nullable: we follow the reference.","type":["array","null"],"examples":[["tag1","tag2",{"tag3":"value3"}]],"items":{"$ref":"#/$defs/Tag"}},"warehouse_customer_id":{"description":"The id of the merchant that the order belongs to, for a warehouse that serves several; the vendor\'s endpoint for\\nwarehouse customers lists them. The guide says that `null`\\nis refused in any field, but the reference on the update page marks this one as nullable: we follow the reference.","type":["string","null"],"examples":["warehouse_customer_id"]},"reference_id":{"description":"The order\'s id in the system it came from, such as a shop. Falls back to the order\'s id.","type":"string","examples":["order_reference_id"]},"order_number":{"description":"The number that people use for the order. Falls back to `reference_id`.","type":"string","examples":["order_number"]},"channel":{"description":"The sales channel as plain text. Replaced by `channel_object`.","deprecated":true,"type":"string","examples":["channel_id"]},"channel_object":{"$ref":"#/$defs/RequestChannel"},"trading_partner":{"description":"The retailer that placed the order, for retail and EDI orders.","type":"string","examples":["Target"]},"shipping_method_id":{"description":"The id of the shipping method to use; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","type":"string","examples":["fedex_ground"]},"shipping_method":{"description":"How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and\\n`shipping_method_id` (what is used).","deprecated":true,"type":"string","examples":["shipping_method_id"]},"service_level":{"description":"The kind of delivery that the buyer asked for.","type":"string","examples":["Standard"]},"invoice_currency_code":{"description":"The currency of the amounts on the order. Falls back to USD.","type":"string","examples":["USD"]},"total_price":{"description":"What the customer paid for the order, in the currency of `invoice_currency_code`.","type":"number","examples":[13.49]},"total_tax":{"description":"The tax on the order, in the currency of `invoice_currency_code`.","type":"number","examples":[1.5]},"total_discount":{"description":"What was taken off the price of the order, in the currency of `invoice_currency_code`.","type":"number","examples":[2.5]},"total_shipping":{"description":"What the customer was charged for shipping, in the currency of `invoice_currency_code`.","type":"number","examples":[3.5]},"ship_to_address":{"$ref":"#/$defs/RequestAddress"},"line_items":{"description":"The products of the order. The vendor does not say whether lines that are left out stay: check the response.","type":"array","items":{"$ref":"#/$defs/UpdateOrderLineItem"}},"status":{"$ref":"#/$defs/OrderStatus"}}}',
  parts: {
    OrderStatus:
      '{"type":"string","description":"Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read\\n`raw_status`. The list is that of the update page and of the vendor\'s guide.\\n\\nLike every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before\\n(7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of\\nthese.","enum":["open","confirmed","processing","picked","packed","partially_fulfilled","fulfilled","backordered","exception","cancelled","other"],"examples":["open"]}',
    RequestAddress:
      '{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `\\"\\"`\\nin every one of them, which the vendor\'s guide says is refused with a 422.\\n\\nA warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not\\nlist a third address line, a phone number or an email address; where they are taken, the name differs from system to\\nsystem (`phone` and `email` in the vendor\'s OpenAPI document of October 2025; an order calls them `phone_number` and\\n`email_address`).","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Company"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.","examples":["United States"]}}}',
    RequestChannel:
      '{"type":"object","description":"The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse\\nsystem may take fields of its own beyond these.","properties":{"channel_id":{"type":"string","description":"The id of the channel.","examples":["channel_id"]},"channel_name":{"type":"string","description":"The name of the channel, for when you do not have the id.","examples":["channel_name"]}}}',
    Tag: '{"description":"A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as\\n`{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["tag1"]}',
    UpdateOrderLineItem:
      '{"type":"object","description":"One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse\\nsystem may take fields of its own beyond these.","properties":{"product_id":{"type":"string","description":"The id of the product. The vendor\'s endpoint for products lists them.","examples":["product_id"]},"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]},"discount_amount":{"type":"number","description":"What is taken off the price of one unit.","examples":[1.5]}}}',
  },
};
/** The vendor does not list `updateOrder` for Finale: this is its base variant, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(updateOrder, updateOrderRequestJson);

const shipOrder: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Finale",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: { tracking_number: {}, line_items: { items: { fields: { sku: {}, quantity: {}, location_id: {} } } } },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
  },
  example: {
    tracking_number: "tracking_number",
    line_items: [{ sku: "sku", quantity: 1, location_id: "location_id" }],
  },
};
const shipOrderRequestJson = {
  own: '{"description":"What `shipOrder` takes for Finale, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["line_items"],"properties":{"tracking_number":{"type":"string","description":"The carrier\'s tracking number. The ship page calls it the number of the package, in the singular, and has a number\\nfor each package in `packages` too. That this one stands for the shipment as a whole is inferred.","examples":["tracking_number"]},"line_items":{"description":"The products in the shipment.","type":"array","items":{"type":"object","required":["location_id","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units are in the shipment.","examples":[1]},"location_id":{"type":"string","description":"The id of the place in the warehouse that the units are taken from.","examples":["location_id"]}}}}}}',
  parts: {},
};
/** What `shipOrder` takes for Finale, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(shipOrder, shipOrderRequestJson);

/** What Finale takes, by the vendor's OpenAPI document of October 2025. */
export const finale: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "finale",
  title: "Finale",
  requests: { updateOrder, shipOrder },
};
