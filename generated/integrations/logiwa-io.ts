// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/logiwa-io.js";

/** What `updateOrder` takes for Logiwa IO, by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the
   * update page marks this one as nullable: we follow the reference.
   * @example ["tag1","tag2",{"tag3":"value3"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "order_number"
   */
  order_number?: string;
  /**
   * When the order was placed.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  order_date: string;
  /**
   * The id of the warehouse that is to ship the order. The vendor's endpoint for warehouses lists them.
   * @example "warehouse_id"
   */
  warehouse_id: string;
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
   * The id of the carrier that is to ship the order.
   * @example "fedex"
   */
  carrier_id?: string;
  /**
   * The name of the carrier that is to ship the order.
   * @example "FedEx"
   */
  carrier_name?: string;
  /**
   * The carrier that is to ship the order, as one text. In a shipment the same field is replaced by `carrier_id`, so
   * prefer that here too.
   * @deprecated
   * @example "FedEx"
   */
  carrier?: string;
  /**
   * Notes on the order. Who reads them is not documented.
   * @example "Leave at the door"
   */
  notes?: string;
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
  }[];
  /**
   * The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
   * in every one of them, which the vendor's guide says is refused with a 422.
   *
   * A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
   * list a third address line, a phone number or an email address; where they are taken, the name differs from system to
   * system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
   * `email_address`).
   */
  ship_to_address: {
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
     * The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.
     * @example "United States"
     */
    country: string;
  };
}

/** What `shipOrder` takes for Logiwa IO, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the
   * update page marks this one as nullable: we follow the reference.
   * @example ["tag1","tag2",{"tag3":"value3"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The carrier's tracking number. The ship page calls it the number of the package, in the singular, and has a number
   * for each package in `packages` too. That this one stands for the shipment as a whole is inferred.
   * @example "tracking_number"
   */
  tracking_number?: string;
  /**
   * The id of the carrier. It wins over a `carrier_name`, which some warehouse systems take beside it.
   * @example "fedex"
   */
  carrier_id?: string;
  /**
   * The name of the carrier. A `carrier_id` wins over it.
   * @example "FedEx"
   */
  carrier_name?: string;
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
  /** Files to keep with the shipment. */
  files?: {
    /**
     * Where the file can be fetched.
     * @example "https://example.com/files/packing-slip.pdf"
     */
    file_url: string;
    /**
     * The name of the file.
     * @example "packing-slip.pdf"
     */
    file_name: string;
  }[];
}

const updateOrder: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Logiwa IO",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      order_number: {},
      order_date: {},
      warehouse_id: {},
      shipping_method_id: {},
      shipping_method_name: {},
      shipping_method: {},
      carrier_id: {},
      carrier_name: {},
      carrier: {},
      notes: {},
      line_items: { items: { fields: { sku: {}, quantity: {} }, mistaken: { qty: "quantity" } } },
      ship_to_address: {
        fields: { full_name: {}, address1: {}, address2: {}, city: {}, state: {}, postal_code: {}, country: {} },
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
    order_number: "order_number",
    order_date: "2022-05-06T01:02:03Z",
    warehouse_id: "warehouse_id",
    shipping_method_id: "fedex_ground",
    shipping_method_name: "FedEx Ground",
    shipping_method: "shipping_method_id",
    carrier_id: "fedex",
    carrier_name: "FedEx",
    carrier: "FedEx",
    notes: "Leave at the door",
    line_items: [{ sku: "sku", quantity: 1 }],
    ship_to_address: {
      full_name: "John Doe",
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
    },
  },
};
const updateOrderRequestJson = {
  own: '{"description":"What `updateOrder` takes for Logiwa IO, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["line_items","order_date","ship_to_address","warehouse_id"],"properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the\\nupdate page marks this one as nullable: we follow the reference.","examples":[["tag1","tag2",{"tag3":"value3"}]],"items":{"$ref":"#/$defs/Tag"}},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["order_number"]},"order_date":{"type":"string","format":"date-time","description":"When the order was placed.","examples":["2022-05-06T01:02:03Z"]},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the order. The vendor\'s endpoint for warehouses lists them.","examples":["warehouse_id"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method to use. A `shipping_method_id` wins over it.","examples":["FedEx Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and\\n`shipping_method_id` (what is used).","examples":["shipping_method_id"]},"carrier_id":{"type":"string","description":"The id of the carrier that is to ship the order.","examples":["fedex"]},"carrier_name":{"type":"string","description":"The name of the carrier that is to ship the order.","examples":["FedEx"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier that is to ship the order, as one text. In a shipment the same field is replaced by `carrier_id`, so\\nprefer that here too.","examples":["FedEx"]},"notes":{"type":"string","description":"Notes on the order. Who reads them is not documented.","examples":["Leave at the door"]},"line_items":{"description":"The products of the order. The vendor does not say whether lines that are left out stay: check the response.","type":"array","items":{"description":"One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse\\nsystem may take fields of its own beyond these.","type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]}}}},"ship_to_address":{"description":"The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `\\"\\"`\\nin every one of them, which the vendor\'s guide says is refused with a 422.\\n\\nA warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not\\nlist a third address line, a phone number or an email address; where they are taken, the name differs from system to\\nsystem (`phone` and `email` in the vendor\'s OpenAPI document of October 2025; an order calls them `phone_number` and\\n`email_address`).","type":"object","required":["address1","city","country","postal_code","state"],"properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.","examples":["United States"]}}}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as\\n`{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["tag1"]}',
  },
};
/** What `updateOrder` takes for Logiwa IO, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(updateOrder, updateOrderRequestJson);

const shipOrder: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Logiwa IO",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      tracking_number: {},
      carrier_id: {},
      carrier_name: {},
      carrier: {},
      shipping_method_id: {},
      shipping_method_name: {},
      shipping_method: {},
      files: { items: { fields: { file_url: {}, file_name: {} } } },
    },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
  },
  example: {
    trackstar_tags: ["tag1", "tag2", { tag3: "value3" }],
    tracking_number: "tracking_number",
    carrier_id: "fedex",
    carrier_name: "FedEx",
    carrier: "FedEx",
    shipping_method_id: "fedex_ground",
    shipping_method_name: "FedEx Ground",
    shipping_method: "shipping_method_id",
    files: [{ file_url: "https://example.com/files/packing-slip.pdf", file_name: "packing-slip.pdf" }],
  },
};
const shipOrderRequestJson = {
  own: '{"description":"What `shipOrder` takes for Logiwa IO, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the\\nupdate page marks this one as nullable: we follow the reference.","examples":[["tag1","tag2",{"tag3":"value3"}]],"items":{"$ref":"#/$defs/Tag"}},"tracking_number":{"type":"string","description":"The carrier\'s tracking number. The ship page calls it the number of the package, in the singular, and has a number\\nfor each package in `packages` too. That this one stands for the shipment as a whole is inferred.","examples":["tracking_number"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over a `carrier_name`, which some warehouse systems take beside it.","examples":["fedex"]},"carrier_name":{"type":"string","description":"The name of the carrier. A `carrier_id` wins over it.","examples":["FedEx"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Replaced by `carrier_id`, but still required by the ship page.","examples":["FedEx"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method that was used. A `shipping_method_id` wins over it.","examples":["FedEx Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship\\npage.","examples":["shipping_method_id"]},"files":{"type":"array","description":"Files to keep with the shipment.","items":{"type":"object","required":["file_name","file_url"],"properties":{"file_url":{"type":"string","description":"Where the file can be fetched.","examples":["https://example.com/files/packing-slip.pdf"]},"file_name":{"type":"string","description":"The name of the file.","examples":["packing-slip.pdf"]}}}}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as\\n`{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["tag1"]}',
  },
};
/** What `shipOrder` takes for Logiwa IO, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(shipOrder, shipOrderRequestJson);

/** What Logiwa IO takes, by the vendor's OpenAPI document of October 2025. */
export const logiwaIo: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "logiwa-io",
  title: "Logiwa IO",
  requests: { updateOrder, shipOrder },
};
