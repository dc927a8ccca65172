// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { ShipmentMeasurements, Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/shiphero.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for ShipHero, by the vendor's OpenAPI document of October 2025. */
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
   * The number that people use for the order. Falls back to `reference_id`.
   * @example "SO-10482"
   */
  order_number?: string;
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
    unit_price: number;
    /**
     * The id of the warehouse that is to ship the line.
     * @example "wh_reno"
     */
    warehouse_id?: string;
  }[];
  /**
   * Shipping labels to create for the shipment. With `labels`, no other field can be updated: send them in an update
   * of their own.
   */
  labels?: {
    /**
     * The id of the shipment that the label is for.
     * @example "shp_41c9"
     */
    shipment_id: string;
    /**
     * The id of the carrier. It wins over `carrier_name`, which some integrations take too.
     * @example "ups"
     */
    carrier_id?: string;
    /**
     * The carrier that was used to ship the package, as one text. Prefer `carrier_id`.
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
     * The name of the shipping method that was used. `shipping_method_id` wins over it.
     * @example "UPS Ground"
     */
    shipping_method_name?: string;
    /**
     * How the package is sent, as one text. Prefer `shipping_method_id`.
     * @example "UPS Ground"
     */
    shipping_method?: string;
    /**
     * Not documented. Prefer `shipping_method_name`.
     * @example "UPS Ground"
     */
    shipping_name?: string;
    /**
     * The cost of the label. The vendor names no currency.
     * @example 2.5
     */
    shipping_cost: number;
    /**
     * The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that
     * was not measured. An integration may take further fields.
     *
     * The vendor's ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.
     */
    measurements: ShipmentMeasurements;
    /** Addresses that serve the label, by form. */
    label?: {
      /**
       * The label as a PDF for sheets of paper.
       * @example "https://example.com/labels/1-paper.pdf"
       */
      paper_pdf_location?: string;
      /**
       * The label as a PDF for a thermal printer.
       * @example "https://example.com/labels/1-thermal.pdf"
       */
      thermal_pdf_location?: string;
      /**
       * The label as a PDF.
       * @example "https://example.com/labels/1.pdf"
       */
      pdf_location?: string;
      /**
       * The label as an image.
       * @example "https://example.com/labels/1.png"
       */
      image_location?: string;
    };
    /** The stock keeping units that the label is for. */
    skus: string[];
    /**
     * The carrier's number for the shipment.
     * @example "1Z999AA10123456784"
     */
    tracking_number?: string;
  }[];
  /**
   * The order's id in the system that it came from, such as a shop. Falls back to the order's id.
   * @example "5512938471"
   */
  reference_id?: string;
  /**
   * The order's status. ShipHero takes this one only.
   * @example "fulfilled"
   */
  status?: "fulfilled";
  /**
   * A note for the people who pack the order.
   * @example "Wrap in paper"
   */
  packing_note?: string;
  /**
   * Tags to attach in the warehouse system itself. A tag that is a pair there is one string, `key:value`.
   * `trackstar_tags` are attached through Trackstar.
   * @example ["gift","priority:high"]
   */
  tags?: string[];
}

/** What `shipOrder` takes for ShipHero, by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id: string;
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
   * The price that the warehouse paid for shipping. The vendor names no currency.
   * @example 2.5
   */
  shipping_cost: number;
  /**
   * The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that
   * was not measured. An integration may take further fields.
   *
   * The vendor's ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.
   */
  measurements: ShipmentMeasurements;
  /**
   * The address that serves the shipping label.
   * @example "https://example.com/labels/1.pdf"
   */
  label_url?: string;
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string;
  /**
   * The carrier's page that tracks the shipment.
   * @example "https://tracking.example.com/1Z999AA10123456784"
   */
  tracking_url?: string;
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of ShipHero",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
      warehouse_customer_id: { nullable: true },
      order_number: {},
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
        items: { fields: { sku: {}, quantity: {}, unit_price: {}, warehouse_id: {} }, mistaken: { qty: "quantity" } },
      },
      labels: {
        items: {
          fields: {
            shipment_id: {},
            carrier_id: {},
            carrier: {},
            shipping_method_id: {},
            shipping_method_name: {},
            shipping_method: {},
            shipping_name: {},
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
            label: {
              fields: { paper_pdf_location: {}, thermal_pdf_location: {}, pdf_location: {}, image_location: {} },
            },
            skus: { items: {} },
            tracking_number: {},
          },
        },
      },
      reference_id: {},
      status: {},
      packing_note: {},
      tags: { items: {} },
    },
    mistaken: {
      shipping_address: "ship_to_address",
      delivery_address: "ship_to_address",
      items: "line_items",
      order_items: "line_items",
      order_status: "status",
      zip_code: "ship_to_address.postal_code",
      postal_code: "ship_to_address.postal_code",
    },
    exclusive: ["labels"],
  },
  example: {
    trackstar_tags: ["vip", { campaign: "spring" }],
    warehouse_customer_id: "cust_acme",
    order_number: "SO-10482",
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
    line_items: [{ sku: "TEE-NAVY-M", quantity: 1, unit_price: 10.99, warehouse_id: "wh_reno" }],
    reference_id: "5512938471",
    status: "fulfilled",
    packing_note: "Wrap in paper",
    tags: ["gift", "priority:high"],
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for ShipHero, by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"warehouse_customer_id":{"type":["string","null"],"description":"The id of the merchant that the order belongs to, for a warehouse that serves several. Look it up at `GET\\n/wms/warehouse-customers/{id}`. Null is allowed by the vendor\'s update page, though not by its guide.","examples":["cust_acme"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["SO-10482"]},"ship_to_address":{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}},"required":["address1","city","country","full_name","postal_code","state"]},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"description":"One product of the order. No field is required in the base contract. An integration may take further fields.","type":"object","required":["quantity","sku","unit_price"],"properties":{"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the line.","examples":["wh_reno"]}}}},"labels":{"type":"array","description":"Shipping labels to create for the shipment. With `labels`, no other field can be updated: send them in an update\\nof their own.","items":{"type":"object","required":["measurements","shipment_id","shipping_cost","skus"],"properties":{"shipment_id":{"type":"string","description":"The id of the shipment that the label is for.","examples":["shp_41c9"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over `carrier_name`, which some integrations take too.","examples":["ups"]},"carrier":{"type":"string","description":"The carrier that was used to ship the package, as one text. Prefer `carrier_id`.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method that was used. `shipping_method_id` wins over it.","examples":["UPS Ground"]},"shipping_method":{"type":"string","description":"How the package is sent, as one text. Prefer `shipping_method_id`.","examples":["UPS Ground"]},"shipping_name":{"type":"string","description":"Not documented. Prefer `shipping_method_name`.","examples":["UPS Ground"]},"shipping_cost":{"type":"number","description":"The cost of the label. The vendor names no currency.","examples":[2.5]},"measurements":{"$ref":"#/$defs/ShipmentMeasurements"},"label":{"type":"object","description":"Addresses that serve the label, by form.","properties":{"paper_pdf_location":{"type":"string","description":"The label as a PDF for sheets of paper.","examples":["https://example.com/labels/1-paper.pdf"]},"thermal_pdf_location":{"type":"string","description":"The label as a PDF for a thermal printer.","examples":["https://example.com/labels/1-thermal.pdf"]},"pdf_location":{"type":"string","description":"The label as a PDF.","examples":["https://example.com/labels/1.pdf"]},"image_location":{"type":"string","description":"The label as an image.","examples":["https://example.com/labels/1.png"]}}},"skus":{"type":"array","description":"The stock keeping units that the label is for.","items":{"type":"string"}},"tracking_number":{"type":"string","description":"The carrier\'s number for the shipment.","examples":["1Z999AA10123456784"]}}}},"reference_id":{"type":"string","description":"The order\'s id in the system that it came from, such as a shop. Falls back to the order\'s id.","examples":["5512938471"]},"status":{"description":"The order\'s status. ShipHero takes this one only.","type":"string","enum":["fulfilled"],"examples":["fulfilled"]},"packing_note":{"type":"string","description":"A note for the people who pack the order.","examples":["Wrap in paper"]},"tags":{"type":"array","description":"Tags to attach in the warehouse system itself. A tag that is a pair there is one string, `key:value`.\\n`trackstar_tags` are attached through Trackstar.","examples":[["gift","priority:high"]],"items":{"type":"string"}}}}',
  parts: {
    KnownLengthUnit:
      '{"type":"string","description":"The unit of length, width and height: inches or centimetres.","enum":["in","cm"],"examples":["in"]}',
    KnownWeightUnit:
      '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms.","enum":["lb","oz","kg"],"examples":["lb"]}',
    ShipmentMeasurements:
      '{"type":"object","description":"The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that\\nwas not measured. An integration may take further fields.\\n\\nThe vendor\'s ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/KnownLengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/KnownWeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}},"required":["length","width","height","unit","weight","weight_unit"]}',
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for ShipHero, by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of ShipHero",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: {
      warehouse_id: {},
      carrier_id: {},
      carrier: {},
      shipping_method_id: {},
      shipping_method_name: {},
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
      label_url: {},
      tracking_number: {},
      tracking_url: {},
    },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number", tracking_link: "tracking_url" },
  },
  example: {
    warehouse_id: "wh_reno",
    carrier_id: "ups",
    carrier: "UPS",
    shipping_method_id: "ups_ground",
    shipping_method_name: "UPS Ground",
    shipping_method: "UPS Ground",
    shipping_cost: 2.5,
    measurements: { length: 1, width: 1, height: 1, unit: "in", weight: 1, weight_unit: "lb" },
    label_url: "https://example.com/labels/1.pdf",
    tracking_number: "1Z999AA10123456784",
    tracking_url: "https://tracking.example.com/1Z999AA10123456784",
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for ShipHero, by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["measurements","shipping_cost","warehouse_id"],"properties":{"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over `carrier_name`, which some integrations take too.","examples":["ups"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Deprecated: send `carrier_id`. The base contract still requires both.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method_name":{"type":"string","description":"The name of the shipping method that was used. `shipping_method_id` wins over it.","examples":["UPS Ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: send `shipping_method_id`. The base contract still requires\\nboth.","examples":["UPS Ground"]},"shipping_cost":{"type":"number","description":"The price that the warehouse paid for shipping. The vendor names no currency.","examples":[2.5]},"measurements":{"$ref":"#/$defs/ShipmentMeasurements"},"label_url":{"type":"string","description":"The address that serves the shipping label.","examples":["https://example.com/labels/1.pdf"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"tracking_url":{"type":"string","description":"The carrier\'s page that tracks the shipment.","examples":["https://tracking.example.com/1Z999AA10123456784"]}}}',
  parts: {
    KnownLengthUnit:
      '{"type":"string","description":"The unit of length, width and height: inches or centimetres.","enum":["in","cm"],"examples":["in"]}',
    KnownWeightUnit:
      '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms.","enum":["lb","oz","kg"],"examples":["lb"]}',
    ShipmentMeasurements:
      '{"type":"object","description":"The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that\\nwas not measured. An integration may take further fields.\\n\\nThe vendor\'s ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/KnownLengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/KnownWeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}},"required":["length","width","height","unit","weight","weight_unit"]}',
  },
};
/** What `shipOrder` takes for ShipHero, by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that ShipHero takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const shipHero: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "shiphero",
  title: "ShipHero",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
