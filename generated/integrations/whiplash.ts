// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { PackageTracking, ShipmentMeasurements, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/whiplash.js";

/** What `updateOrder` takes for Whiplash (Ryder), by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the
   * update page marks this one as nullable: we follow the reference.
   * @example ["tag1","tag2",{"tag3":"value3"}]
   */
  trackstar_tags?: Tag[] | null;
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
   * The carrier that is to ship the order, as one text. In a shipment the same field is replaced by `carrier_id`, so
   * prefer that here too.
   * @deprecated
   * @example "FedEx"
   */
  carrier?: string;
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
    full_name: string;
    /**
     * The company at the address.
     * @example "Company"
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
     * The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.
     * @example "United States"
     */
    country: string;
  };
  /** The products of the order. The vendor does not say whether lines that are left out stay: check the response. */
  line_items?: {
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
   * The order's id in the system it came from, such as a shop. Falls back to the order's id.
   * @example "order_reference_id"
   */
  reference_id?: string;
}

/** The vendor does not list `shipOrder` for Whiplash (Ryder): this is its base variant, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * When the shipment left.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  shipped_date?: string;
  /**
   * The carrier's tracking number. The ship page calls it the number of the package, in the singular, and has a number
   * for each package in `packages` too. That this one stands for the shipment as a whole is inferred.
   * @example "tracking_number"
   */
  tracking_number?: string;
  /**
   * Where the shipment can be followed.
   * @example "https://example.com/track/tracking_number"
   */
  tracking_url?: string;
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
  shipping_cost?: number;
  /**
   * The size and weight of the shipment.
   *
   * All six fields are required and each can be null. The ship page shows this object collapsed, so the vendor's OpenAPI
   * document of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the
   * API refuses `null`. A warehouse system may take fields of its own beyond these.
   */
  measurements?: ShipmentMeasurements;
  /**
   * The id of the warehouse that the shipment left from. The vendor's endpoint for warehouses lists them.
   * @example "warehouse_id"
   */
  warehouse_id?: string;
  /** The packages of the shipment, each with the tracking number that it is to have. */
  packages?: PackageTracking[];
}

const updateOrder: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Whiplash (Ryder)",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      shipping_method_id: {},
      shipping_method_name: {},
      shipping_method: {},
      carrier_id: {},
      carrier: {},
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
      reference_id: {},
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
    shipping_method_id: "fedex_ground",
    shipping_method_name: "FedEx Ground",
    shipping_method: "shipping_method_id",
    carrier_id: "fedex",
    carrier: "FedEx",
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
    reference_id: "order_reference_id",
  },
};
const updateOrderRequestJson = {
  own: '{"description":"What `updateOrder` takes for Whiplash (Ryder), by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the\\nupdate page marks this one as nullable: we follow the reference.","examples":[["tag1","tag2",{"tag3":"value3"}]],"items":{"$ref":"#/$defs/Tag"}},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method to use. A `shipping_method_id` wins over it.","examples":["FedEx Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and\\n`shipping_method_id` (what is used).","examples":["shipping_method_id"]},"carrier_id":{"type":"string","description":"The id of the carrier that is to ship the order.","examples":["fedex"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier that is to ship the order, as one text. In a shipment the same field is replaced by `carrier_id`, so\\nprefer that here too.","examples":["FedEx"]},"ship_to_address":{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `\\"\\"`\\nin every one of them, which the vendor\'s guide says is refused with a 422.\\n\\nA warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not\\nlist a third address line, a phone number or an email address; where they are taken, the name differs from system to\\nsystem (`phone` and `email` in the vendor\'s OpenAPI document of October 2025; an order calls them `phone_number` and\\n`email_address`).","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Company"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.","examples":["United States"]}},"required":["address1","city","country","full_name","postal_code","state"]},"line_items":{"description":"The products of the order. The vendor does not say whether lines that are left out stay: check the response.","type":"array","items":{"description":"One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse\\nsystem may take fields of its own beyond these.","type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]}}}},"reference_id":{"type":"string","description":"The order\'s id in the system it came from, such as a shop. Falls back to the order\'s id.","examples":["order_reference_id"]}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as\\n`{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["tag1"]}',
  },
};
/** What `updateOrder` takes for Whiplash (Ryder), by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(updateOrder, updateOrderRequestJson);

const shipOrder: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Whiplash (Ryder)",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      shipped_date: {},
      tracking_number: {},
      tracking_url: {},
      carrier_id: {},
      carrier: {},
      shipping_method_id: {},
      shipping_method: {},
      shipping_cost: {},
      measurements: {
        fields: {
          length: { nullable: true },
          width: { nullable: true },
          height: { nullable: true },
          unit: { nullable: true },
          weight: { nullable: true },
          weight_unit: { nullable: true },
        },
        mistaken: { length_unit: "unit", dimension_unit: "unit", dimensions_unit: "unit" },
      },
      warehouse_id: {},
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
      tracking_link: "tracking_url",
      ship_date: "shipped_date",
      shipping_date: "shipped_date",
      shipped_at: "shipped_date",
    },
  },
  example: {
    shipped_date: "2022-05-06T01:02:03Z",
    tracking_number: "tracking_number",
    tracking_url: "https://example.com/track/tracking_number",
    carrier_id: "fedex",
    carrier: "FedEx",
    shipping_method_id: "fedex_ground",
    shipping_method: "shipping_method_id",
    shipping_cost: 2.5,
    measurements: { length: 1, width: 1, height: 1, unit: "in", weight: 1, weight_unit: "lb" },
    warehouse_id: "warehouse_id",
    packages: [{ package_id: "package_id", tracking_number: "tracking_number" }],
  },
};
const shipOrderRequestJson = {
  own: '{"description":"The vendor does not list `shipOrder` for Whiplash (Ryder): this is its base variant, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"shipped_date":{"type":"string","format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number. The ship page calls it the number of the package, in the singular, and has a number\\nfor each package in `packages` too. That this one stands for the shipment as a whole is inferred.","examples":["tracking_number"]},"tracking_url":{"type":"string","description":"Where the shipment can be followed.","examples":["https://example.com/track/tracking_number"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over a `carrier_name`, which some warehouse systems take beside it.","examples":["fedex"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Replaced by `carrier_id`, but still required by the ship page.","examples":["FedEx"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship\\npage.","examples":["shipping_method_id"]},"shipping_cost":{"type":"number","description":"What the warehouse paid for shipping. The vendor names no currency for it.","examples":[2.5]},"measurements":{"$ref":"#/$defs/ShipmentMeasurements"},"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. The vendor\'s endpoint for warehouses lists them.","examples":["warehouse_id"]},"packages":{"type":"array","description":"The packages of the shipment, each with the tracking number that it is to have.","items":{"$ref":"#/$defs/PackageTracking"}}}}',
  parts: {
    LengthUnit:
      '{"type":"string","description":"The unit of length, width and height: inches or centimetres. The values come from the vendor\'s OpenAPI document\\nof October 2025.","enum":["in","cm"],"examples":["in"]}',
    PackageTracking:
      '{"type":"object","description":"A package and the tracking number that it is to have. A warehouse system may take fields of its own beyond\\nthese.","required":["package_id","tracking_number"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["package_id"]},"tracking_number":{"type":"string","description":"The carrier\'s number for the package.","examples":["tracking_number"]}}}',
    ShipmentMeasurements:
      '{"type":"object","description":"The size and weight of the shipment.\\n\\nAll six fields are required and each can be null. The ship page shows this object collapsed, so the vendor\'s OpenAPI\\ndocument of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the\\nAPI refuses `null`. A warehouse system may take fields of its own beyond these.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/LengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/WeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}},"required":["length","width","height","unit","weight","weight_unit"]}',
    WeightUnit:
      '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms. The values come from the vendor\'s OpenAPI document of October\\n2025.","enum":["lb","oz","kg"],"examples":["lb"]}',
  },
};
/** The vendor does not list `shipOrder` for Whiplash (Ryder): this is its base variant, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(shipOrder, shipOrderRequestJson);

/** What Whiplash (Ryder) takes, by the vendor's OpenAPI document of October 2025. */
export const whiplash: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "whiplash",
  title: "Whiplash (Ryder)",
  requests: { updateOrder, shipOrder },
};
