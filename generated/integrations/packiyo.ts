// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { ShipmentMeasurements, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/packiyo.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for Packiyo, by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The kind of delivery that the buyer asked for.
   * @example "Standard"
   */
  service_level?: string;
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
     * The stock keeping unit of the product.
     * @example "TEE-NAVY-M"
     */
    sku: string;
    /**
     * How many units are ordered.
     * @example 1
     */
    quantity: number;
  }[];
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
}

/** What `shipOrder` takes for Packiyo, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The price that the warehouse paid for shipping. The vendor names no currency.
   * @example 2.5
   */
  shipping_cost: number;
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number: string;
  /**
   * The carrier's page that tracks the shipment.
   * @example "https://tracking.example.com/1Z999AA10123456784"
   */
  tracking_url: string;
  /** The boxes of the shipment, each with its content. */
  boxes: {
    /**
     * The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that
     * was not measured. An integration may take further fields.
     *
     * The vendor's ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.
     */
    measurements?: ShipmentMeasurements;
    /**
     * The name of the kind of box. The names are the connection's own: its `write-info` lists them.
     * @example "Small box"
     */
    package_name: string;
    /** The products in the box. */
    line_items?: {
      /**
       * The stock keeping unit of the product.
       * @example "TEE-NAVY-M"
       */
      sku: string;
      /**
       * How many units are in the box.
       * @example 1
       */
      quantity: number;
    }[];
  }[];
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Packiyo",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      service_level: {},
      shipping_method: {},
      line_items: { items: { fields: { sku: {}, quantity: {} }, mistaken: { qty: "quantity" } } },
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
    service_level: "Standard",
    shipping_method: "UPS Ground",
    line_items: [{ sku: "TEE-NAVY-M", quantity: 1 }],
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
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for Packiyo, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"service_level":{"type":"string","description":"The kind of delivery that the buyer asked for.","examples":["Standard"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Deprecated: send `service_level` for the request of the buyer, and\\n`shipping_method_id` for the method to use.","examples":["UPS Ground"]},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"description":"One product of the order. No field is required in the base contract. An integration may take further fields.","type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]}}}},"ship_to_address":{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}},"required":["address1","city","country","full_name","postal_code","state"]}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for Packiyo, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Packiyo",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      shipping_cost: {},
      tracking_number: {},
      tracking_url: {},
      boxes: {
        items: {
          fields: {
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
            package_name: {},
            line_items: { items: { fields: { sku: {}, quantity: {} } } },
          },
        },
      },
    },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number", tracking_link: "tracking_url" },
  },
  example: {
    shipping_cost: 2.5,
    tracking_number: "1Z999AA10123456784",
    tracking_url: "https://tracking.example.com/1Z999AA10123456784",
    boxes: [
      {
        measurements: { length: 1, width: 1, height: 1, unit: "in", weight: 1, weight_unit: "lb" },
        package_name: "Small box",
        line_items: [{ sku: "TEE-NAVY-M", quantity: 1 }],
      },
    ],
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for Packiyo, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["boxes","shipping_cost","tracking_number","tracking_url"],"properties":{"shipping_cost":{"type":"number","description":"The price that the warehouse paid for shipping. The vendor names no currency.","examples":[2.5]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"tracking_url":{"type":"string","description":"The carrier\'s page that tracks the shipment.","examples":["https://tracking.example.com/1Z999AA10123456784"]},"boxes":{"type":"array","description":"The boxes of the shipment, each with its content.","items":{"type":"object","required":["package_name"],"properties":{"measurements":{"$ref":"#/$defs/ShipmentMeasurements"},"package_name":{"type":"string","description":"The name of the kind of box. The names are the connection\'s own: its `write-info` lists them.","examples":["Small box"]},"line_items":{"type":"array","description":"The products in the box.","items":{"type":"object","required":["quantity","sku"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are in the box.","examples":[1]}}}}}}}}}',
  parts: {
    KnownLengthUnit:
      '{"type":"string","description":"The unit of length, width and height: inches or centimetres.","enum":["in","cm"],"examples":["in"]}',
    KnownWeightUnit:
      '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms.","enum":["lb","oz","kg"],"examples":["lb"]}',
    ShipmentMeasurements:
      '{"type":"object","description":"The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that\\nwas not measured. An integration may take further fields.\\n\\nThe vendor\'s ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/KnownLengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/KnownWeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}},"required":["length","width","height","unit","weight","weight_unit"]}',
  },
};
/** What `shipOrder` takes for Packiyo, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that Packiyo takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const packiyo: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "packiyo",
  title: "Packiyo",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
