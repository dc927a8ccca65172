// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type {
  KnownOrderStatus,
  KnownWeightUnit,
  RequestAddress,
  RequestChannel,
  Tag,
  UpdateOrderLineItem,
} from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/oia-global.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** The vendor does not list `updateOrder` for OIA Global: expect a 501. The list is the vendor's OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor's base variant of the body. */
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
   * The retailer that placed the order, for retail and EDI orders.
   * @example "Target"
   */
  trading_partner?: string;
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
   * The price that the customer paid for the order, in the currency of `invoice_currency_code`.
   * @example 13.49
   */
  total_price?: number;
  /**
   * The tax on the order, in the currency of `invoice_currency_code`.
   * @example 1.5
   */
  total_tax?: number;
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
   * The address that the order goes to. Leave out the lines that you do not have: `""` gets a 422.
   *
   * An integration may take further fields, and one of them requires `email`. Their names differ between integrations:
   * some take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third
   * address line, phone number or email address.
   */
  ship_to_address?: RequestAddress;
  /** The products of the order. The vendor does not say whether lines that you leave out stay: check the response. */
  line_items?: UpdateOrderLineItem[];
  /**
   * The order's status. Values are listed in life-cycle order.
   *
   * - `open`: the order was placed
   * - `confirmed`: the warehouse confirmed it
   * - `processing`: the warehouse is working on it and picking its items
   * - `picked`: its items were picked
   * - `packed`: its items were packed
   * - `partially_fulfilled`: a part of it was fulfilled
   * - `fulfilled`: it was fulfilled and shipped
   * - `backordered`: inventory is lacking
   * - `exception`: something is wrong with it
   * - `cancelled`: the warehouse or the customer cancelled it
   * - `other`: Trackstar cannot determine it, often because it is a custom status: read `raw_status`
   *
   * Expect other values in what Trackstar sends: the list has changed before. Send only one of these.
   */
  status?: KnownOrderStatus;
}

/** What `shipOrder` takes for OIA Global, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /** The packages of the shipment, each with its carrier. */
  packages: {
    /**
     * The id of the package.
     * @example "SO-10482-1"
     */
    package_id: string;
    /**
     * The carrier's number for the package.
     * @example "1Z999AA10123456784"
     */
    tracking_number: string;
    /**
     * The id of the carrier of the package.
     * @example "ups"
     */
    carrier_id?: string;
    /**
     * The carrier of the package as one text. Deprecated in the base contract: send `carrier_id`.
     * @example "UPS"
     */
    carrier?: string;
    /**
     * The id of the shipping method of the package. `GET /wms/shipping-methods` lists the methods.
     * @example "ups_ground"
     */
    shipping_method_id?: string;
    /**
     * How the package was sent, as one text. Deprecated in the base contract: send `shipping_method_id`.
     * @example "UPS Ground"
     */
    shipping_method?: string;
    /**
     * The cost of shipping the package. The vendor names no currency.
     * @example 2.5
     */
    shipping_cost: number;
    /**
     * The weight of the package, in `weight_unit`.
     * @example 1
     */
    weight: number;
    /** The unit of weight: pounds, ounces or kilograms. */
    weight_unit: KnownWeightUnit;
  }[];
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of OIA Global",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
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
    trackstar_tags: ["vip", { campaign: "spring" }],
    warehouse_customer_id: "cust_acme",
    reference_id: "5512938471",
    order_number: "SO-10482",
    channel: "shopify_us",
    channel_object: { channel_id: "shopify_us", channel_name: "Shopify US" },
    trading_partner: "Target",
    shipping_method_id: "ups_ground",
    shipping_method: "UPS Ground",
    service_level: "Standard",
    invoice_currency_code: "USD",
    total_price: 13.49,
    total_tax: 1.5,
    total_discount: 2.5,
    total_shipping: 3.5,
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
    line_items: [
      { product_id: "prod_tee_navy_m", sku: "TEE-NAVY-M", quantity: 1, unit_price: 10.99, discount_amount: 1.5 },
    ],
    status: "open",
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"The vendor does not list `updateOrder` for OIA Global: expect a 501. The list is the vendor\'s OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor\'s base variant of the body.","type":"object","properties":{"trackstar_tags":{"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","type":["array","null"],"examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"warehouse_customer_id":{"description":"The id of the merchant that the order belongs to, for a warehouse that serves several. Look it up at `GET\\n/wms/warehouse-customers/{id}`. Null is allowed by the vendor\'s update page, though not by its guide.","type":["string","null"],"examples":["cust_acme"]},"reference_id":{"description":"The order\'s id in the system that it came from, such as a shop. Falls back to the order\'s id.","type":"string","examples":["5512938471"]},"order_number":{"description":"The number that people use for the order. Falls back to `reference_id`.","type":"string","examples":["SO-10482"]},"channel":{"description":"The sales channel as plain text. Deprecated: send `channel_object`.","deprecated":true,"type":"string","examples":["shopify_us"]},"channel_object":{"$ref":"#/$defs/RequestChannel"},"trading_partner":{"description":"The retailer that placed the order, for retail and EDI orders.","type":"string","examples":["Target"]},"shipping_method_id":{"description":"The id of the shipping method to use. It wins over `shipping_method_name`, which some integrations take too. `GET\\n/wms/shipping-methods` lists the methods.","type":"string","examples":["ups_ground"]},"shipping_method":{"description":"How the order is to be shipped, as one text. Deprecated: send `service_level` for the request of the buyer, and\\n`shipping_method_id` for the method to use.","deprecated":true,"type":"string","examples":["UPS Ground"]},"service_level":{"description":"The kind of delivery that the buyer asked for.","type":"string","examples":["Standard"]},"invoice_currency_code":{"description":"The currency of the amounts on the order. Falls back to USD.","type":"string","examples":["USD"]},"total_price":{"description":"The price that the customer paid for the order, in the currency of `invoice_currency_code`.","type":"number","examples":[13.49]},"total_tax":{"description":"The tax on the order, in the currency of `invoice_currency_code`.","type":"number","examples":[1.5]},"total_discount":{"description":"The discount on the order, in the currency of `invoice_currency_code`.","type":"number","examples":[2.5]},"total_shipping":{"description":"The price that the customer paid for shipping, in the currency of `invoice_currency_code`.","type":"number","examples":[3.5]},"ship_to_address":{"$ref":"#/$defs/RequestAddress"},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"$ref":"#/$defs/UpdateOrderLineItem"}},"status":{"$ref":"#/$defs/KnownOrderStatus"}}}',
  parts: {
    KnownOrderStatus:
      '{"type":"string","description":"The order\'s status. Values are listed in life-cycle order.\\n\\n- `open`: the order was placed\\n- `confirmed`: the warehouse confirmed it\\n- `processing`: the warehouse is working on it and picking its items\\n- `picked`: its items were picked\\n- `packed`: its items were packed\\n- `partially_fulfilled`: a part of it was fulfilled\\n- `fulfilled`: it was fulfilled and shipped\\n- `backordered`: inventory is lacking\\n- `exception`: something is wrong with it\\n- `cancelled`: the warehouse or the customer cancelled it\\n- `other`: Trackstar cannot determine it, often because it is a custom status: read `raw_status`\\n\\nExpect other values in what Trackstar sends: the list has changed before. Send only one of these.","enum":["open","confirmed","processing","picked","packed","partially_fulfilled","fulfilled","backordered","exception","cancelled","other"],"examples":["open"]}',
    RequestAddress:
      '{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}}}',
    RequestChannel:
      '{"type":"object","description":"The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration\\nmay take further fields.","properties":{"channel_id":{"type":"string","description":"The id of the channel. `GET /wms/orders/channels` lists the channels.","examples":["shopify_us"]},"channel_name":{"type":"string","description":"The name of the channel, if you do not have its id.","examples":["Shopify US"]}}}',
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
    UpdateOrderLineItem:
      '{"type":"object","description":"One product of the order. No field is required in the base contract. An integration may take further fields.","properties":{"product_id":{"type":"string","description":"The id of the product. Look it up at `GET /wms/products/{id}`.","examples":["prod_tee_navy_m"]},"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]},"discount_amount":{"type":"number","description":"The discount on the price of one unit.","examples":[1.5]}}}',
  },
};
/** The vendor does not list `updateOrder` for OIA Global: expect a 501. The list is the vendor's OpenAPI document of October 2025. The API has the last word, so the client still sends the call. This is the vendor's base variant of the body. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of OIA Global",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      packages: {
        items: {
          fields: {
            package_id: {},
            tracking_number: {},
            carrier_id: {},
            carrier: {},
            shipping_method_id: {},
            shipping_method: {},
            shipping_cost: {},
            weight: {},
            weight_unit: {},
          },
          mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
        },
      },
    },
  },
  example: {
    packages: [
      {
        package_id: "SO-10482-1",
        tracking_number: "1Z999AA10123456784",
        carrier_id: "ups",
        carrier: "UPS",
        shipping_method_id: "ups_ground",
        shipping_method: "UPS Ground",
        shipping_cost: 2.5,
        weight: 1,
        weight_unit: "lb",
      },
    ],
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for OIA Global, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["packages"],"properties":{"packages":{"description":"The packages of the shipment, each with its carrier.","type":"array","items":{"type":"object","description":"A package and its carrier.","required":["package_id","tracking_number","shipping_cost","weight","weight_unit"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["SO-10482-1"]},"tracking_number":{"type":"string","description":"The carrier\'s number for the package.","examples":["1Z999AA10123456784"]},"carrier_id":{"type":"string","description":"The id of the carrier of the package.","examples":["ups"]},"carrier":{"type":"string","description":"The carrier of the package as one text. Deprecated in the base contract: send `carrier_id`.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method of the package. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","description":"How the package was sent, as one text. Deprecated in the base contract: send `shipping_method_id`.","examples":["UPS Ground"]},"shipping_cost":{"type":"number","description":"The cost of shipping the package. The vendor names no currency.","examples":[2.5]},"weight":{"type":"number","description":"The weight of the package, in `weight_unit`.","examples":[1]},"weight_unit":{"$ref":"#/$defs/KnownWeightUnit"}}}}}}',
  parts: {
    KnownWeightUnit:
      '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms.","enum":["lb","oz","kg"],"examples":["lb"]}',
  },
};
/** What `shipOrder` takes for OIA Global, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that OIA Global takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const oiaGlobal: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "oia-global",
  title: "OIA Global",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
  unlisted: ["updateOrder"],
};
