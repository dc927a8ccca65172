// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { PackageTracking, RequestChannel, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/extensiv.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for Extensiv (3PL Central), by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The order's id in the system that it came from, such as a shop. Falls back to the order's id.
   * @example "5512938471"
   */
  reference_id?: string;
  /**
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "SO-10482"
   */
  order_number?: string;
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
     * The recipient's email address.
     * @example "john@example.com"
     */
    email_address?: string;
    /**
     * The recipient's phone number.
     * @example "555-555-0100"
     */
    phone_number?: string;
  };
  /**
   * Who pays the carrier. The part before `_` is the carrier, `default` for any other. The rest is the payer.
   * @example "default_Prepaid"
   */
  billing_code?:
    | "default_Prepaid"
    | "default_FreightCollect"
    | "default_BillThirdParty"
    | "fedex_collect"
    | "fedex_recipient"
    | "fedex_sender"
    | "fedex_third_party"
    | "ups_BillThirdParty"
    | "ups_ConsigneeBilled"
    | "ups_FreightCollect"
    | "ups_Prepaid";
  /**
   * The id of the carrier that is to ship the order.
   * @example "ups"
   */
  carrier_id?: string;
  /**
   * The carrier that is to ship the order, as one text.
   * @deprecated Send `carrier_id`.
   * @example "UPS"
   */
  carrier?: string;
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
  /** The products of the order. The vendor does not say whether lines that you leave out stay: check the response. */
  line_items?: {
    /**
     * The id of the product. Look it up at `GET /wms/products/{id}`.
     * @example "prod_tee_navy_m"
     */
    product_id?: string;
    /**
     * The stock keeping unit of the product.
     * @example "TEE-NAVY-M"
     */
    sku?: string;
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
    /** Custom fields of the line, as the account defines them. */
    custom_fields?: {
      /**
       * The name of the field.
       * @example "Season"
       */
      name: string;
      /**
       * Its value, always as text.
       * @example "Summer"
       */
      value: string;
    }[];
  }[];
  /**
   * The retailer that placed the order, for retail and EDI orders.
   * @example "Target"
   */
  trading_partner?: string;
  /** Custom fields of the order, as the account defines them. */
  custom_fields?: {
    /**
     * The name of the field.
     * @example "Season"
     */
    name: string;
    /**
     * Its value, always as text.
     * @example "Summer"
     */
    value: string;
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
   * The discount on the order, in the currency of `invoice_currency_code`.
   * @example 2.5
   */
  total_discount?: number;
  /**
   * The price that the customer paid for shipping, in the currency of `invoice_currency_code`.
   * @example 3.5
   */
  total_shipping?: number;
  /**
   * The tax on the order, in the currency of `invoice_currency_code`.
   * @example 1.5
   */
  total_tax?: number;
  /**
   * A message to the recipient of a gift.
   * @example "Happy birthday"
   */
  gift_message?: string;
  /**
   * The date on which the order is projected to leave.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  earliest_ship_date?: string;
  /**
   * The order is to be cancelled if it has not left by then.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  ship_cancel_date?: string;
  /**
   * The number of the buyer's purchase order.
   * @example "PO-1001"
   */
  purchase_order_number?: string;
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
    company?: string;
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
   * Notes on the order.
   * @example "Leave at the door"
   */
  notes?: string;
}

/** What `shipOrder` takes for Extensiv (3PL Central), by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * When the shipment left.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  shipped_date: string;
  /**
   * When the shipment was sent. Falls back to the current time.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  confirm_date?: string;
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string;
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
  /** The packages of the shipment, each with its tracking number. */
  packages?: PackageTracking[];
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Extensiv (3PL Central)",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      reference_id: {},
      order_number: {},
      warehouse_id: {},
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
          email_address: {},
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
      billing_code: {},
      carrier_id: {},
      carrier: {},
      shipping_method_id: {},
      shipping_method: {},
      line_items: {
        items: {
          fields: {
            product_id: {},
            sku: {},
            quantity: {},
            unit_price: {},
            custom_fields: { items: { fields: { name: {}, value: {} } } },
          },
          mistaken: { qty: "quantity" },
        },
      },
      trading_partner: {},
      custom_fields: { items: { fields: { name: {}, value: {} } } },
      channel: {},
      channel_object: { fields: { channel_id: {}, channel_name: {} }, mistaken: { name: "channel_name" } },
      total_discount: {},
      total_shipping: {},
      total_tax: {},
      gift_message: {},
      earliest_ship_date: {},
      ship_cancel_date: {},
      purchase_order_number: {},
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
      notes: {},
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
    reference_id: "5512938471",
    order_number: "SO-10482",
    warehouse_id: "wh_reno",
    ship_to_address: {
      full_name: "John Doe",
      company: "Acme Outdoor",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
      email_address: "john@example.com",
      phone_number: "555-555-0100",
    },
    billing_code: "default_Prepaid",
    carrier_id: "ups",
    carrier: "UPS",
    shipping_method_id: "ups_ground",
    shipping_method: "UPS Ground",
    line_items: [
      {
        product_id: "prod_tee_navy_m",
        sku: "TEE-NAVY-M",
        quantity: 1,
        unit_price: 10.99,
        custom_fields: [{ name: "Season", value: "Summer" }],
      },
    ],
    trading_partner: "Target",
    custom_fields: [{ name: "Season", value: "Summer" }],
    channel: "shopify_us",
    channel_object: { channel_id: "shopify_us", channel_name: "Shopify US" },
    total_discount: 2.5,
    total_shipping: 3.5,
    total_tax: 1.5,
    gift_message: "Happy birthday",
    earliest_ship_date: "2022-05-06T01:02:03Z",
    ship_cancel_date: "2022-05-06T01:02:03Z",
    purchase_order_number: "PO-1001",
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
    notes: "Leave at the door",
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for Extensiv (3PL Central), by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"reference_id":{"type":"string","description":"The order\'s id in the system that it came from, such as a shop. Falls back to the order\'s id.","examples":["5512938471"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["SO-10482"]},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"ship_to_address":{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]},"email_address":{"type":"string","description":"The recipient\'s email address.","examples":["john@example.com"]},"phone_number":{"type":"string","description":"The recipient\'s phone number.","examples":["555-555-0100"]}},"required":["address1","city","country","postal_code","state"]},"billing_code":{"type":"string","enum":["default_Prepaid","default_FreightCollect","default_BillThirdParty","fedex_collect","fedex_recipient","fedex_sender","fedex_third_party","ups_BillThirdParty","ups_ConsigneeBilled","ups_FreightCollect","ups_Prepaid"],"description":"Who pays the carrier. The part before `_` is the carrier, `default` for any other. The rest is the payer.","examples":["default_Prepaid"]},"carrier_id":{"type":"string","description":"The id of the carrier that is to ship the order.","examples":["ups"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier that is to ship the order, as one text. Deprecated: send `carrier_id`.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use. It wins over `shipping_method_name`, which some integrations take too. `GET\\n/wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Deprecated: send `service_level` for the request of the buyer, and\\n`shipping_method_id` for the method to use.","examples":["UPS Ground"]},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"description":"One product of the order. No field is required in the base contract. An integration may take further fields.","type":"object","required":["quantity"],"properties":{"product_id":{"type":"string","description":"The id of the product. Look it up at `GET /wms/products/{id}`.","examples":["prod_tee_navy_m"]},"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]},"custom_fields":{"type":"array","description":"Custom fields of the line, as the account defines them.","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","description":"The name of the field.","examples":["Season"]},"value":{"type":"string","description":"Its value, always as text.","examples":["Summer"]}}}}}}},"trading_partner":{"type":"string","description":"The retailer that placed the order, for retail and EDI orders.","examples":["Target"]},"custom_fields":{"type":"array","description":"Custom fields of the order, as the account defines them.","items":{"type":"object","required":["name","value"],"properties":{"name":{"type":"string","description":"The name of the field.","examples":["Season"]},"value":{"type":"string","description":"Its value, always as text.","examples":["Summer"]}}}},"channel":{"type":"string","deprecated":true,"description":"The sales channel as plain text. Deprecated: send `channel_object`.","examples":["shopify_us"]},"channel_object":{"$ref":"#/$defs/RequestChannel"},"total_discount":{"type":"number","description":"The discount on the order, in the currency of `invoice_currency_code`.","examples":[2.5]},"total_shipping":{"type":"number","description":"The price that the customer paid for shipping, in the currency of `invoice_currency_code`.","examples":[3.5]},"total_tax":{"type":"number","description":"The tax on the order, in the currency of `invoice_currency_code`.","examples":[1.5]},"gift_message":{"type":"string","description":"A message to the recipient of a gift.","examples":["Happy birthday"]},"earliest_ship_date":{"type":"string","format":"date-time","description":"The date on which the order is projected to leave.","examples":["2022-05-06T01:02:03Z"]},"ship_cancel_date":{"type":"string","format":"date-time","description":"The order is to be cancelled if it has not left by then.","examples":["2022-05-06T01:02:03Z"]},"purchase_order_number":{"type":"string","description":"The number of the buyer\'s purchase order.","examples":["PO-1001"]},"bill_to_address":{"type":"object","description":"The address that the order is billed to. Leave out the lines that you do not have.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}},"required":["address1","city","country","postal_code","state"]},"notes":{"type":"string","description":"Notes on the order.","examples":["Leave at the door"]}}}',
  parts: {
    RequestChannel:
      '{"type":"object","description":"The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration\\nmay take further fields.","properties":{"channel_id":{"type":"string","description":"The id of the channel. `GET /wms/orders/channels` lists the channels.","examples":["shopify_us"]},"channel_name":{"type":"string","description":"The name of the channel, if you do not have its id.","examples":["Shopify US"]}}}',
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for Extensiv (3PL Central), by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Extensiv (3PL Central)",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      shipped_date: {},
      confirm_date: {},
      tracking_number: {},
      carrier_id: {},
      carrier: {},
      shipping_method_id: {},
      shipping_method: {},
      shipping_cost: {},
      packages: {
        items: {
          fields: { package_id: {}, tracking_number: {} },
          mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
        },
      },
    },
    mistaken: {
      tracking: "tracking_number",
      tracking_no: "tracking_number",
      ship_date: "shipped_date",
      shipping_date: "shipped_date",
      shipped_at: "shipped_date",
    },
  },
  example: {
    shipped_date: "2022-05-06T01:02:03Z",
    confirm_date: "2022-05-06T01:02:03Z",
    tracking_number: "1Z999AA10123456784",
    carrier_id: "ups",
    carrier: "UPS",
    shipping_method_id: "ups_ground",
    shipping_method: "UPS Ground",
    shipping_cost: 2.5,
    packages: [{ package_id: "SO-10482-1", tracking_number: "1Z999AA10123456784" }],
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for Extensiv (3PL Central), by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["shipped_date","shipping_cost"],"properties":{"shipped_date":{"type":"string","format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"confirm_date":{"type":"string","format":"date-time","description":"When the shipment was sent. Falls back to the current time.","examples":["2022-05-06T01:02:03Z"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over `carrier_name`, which some integrations take too.","examples":["ups"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Deprecated: send `carrier_id`. The base contract still requires both.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: send `shipping_method_id`. The base contract still requires\\nboth.","examples":["UPS Ground"]},"shipping_cost":{"type":"number","description":"The price that the warehouse paid for shipping. The vendor names no currency.","examples":[2.5]},"packages":{"type":"array","description":"The packages of the shipment, each with its tracking number.","items":{"$ref":"#/$defs/PackageTracking"}}}}',
  parts: {
    PackageTracking:
      '{"type":"object","description":"Assigns a tracking number to a package. An integration may take further fields.","required":["package_id","tracking_number"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["SO-10482-1"]},"tracking_number":{"type":"string","description":"The carrier\'s number for the package.","examples":["1Z999AA10123456784"]}}}',
  },
};
/** What `shipOrder` takes for Extensiv (3PL Central), by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that Extensiv (3PL Central) takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const extensiv: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "extensiv",
  title: "Extensiv (3PL Central)",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
