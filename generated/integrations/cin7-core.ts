// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema } from "../../src/schemas/define-schema.ts";
import type { Integration, IntegrationRequest } from "../../src/schemas/integration.ts";
import type { Tag } from "../types.ts";
import { refused } from "../write-rules.ts";
import * as validators from "./validators/cin7-core.js";

export type { CheckResult, Issue, RequestSchema, StandardSchema } from "../../src/schemas/define-schema.ts";
export type { Integration, IntegrationRequest };

/** What `updateOrder` takes for Cin7 Core (Dear Systems), by the vendor's OpenAPI document of October 2025. */
export interface UpdateOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id: string;
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
  /** The address that the order is billed to. Leave out the lines that you do not have. */
  bill_to_address?: {
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
     * The id of the product. Look it up at `GET /wms/products/{id}`.
     * @example "prod_tee_navy_m"
     */
    product_id: string;
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
     * The tax on the line. The vendor does not say whether for one unit or for all.
     * @example 1.5
     */
    tax: number;
  }[];
}

/** What `shipOrder` takes for Cin7 Core (Dear Systems), by the vendor's OpenAPI document of October 2025. */
export interface ShipOrderRequest {
  /**
   * Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.
   * Null is allowed by the vendor's update page, though not by its guide.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * The id of the carrier. The carriers are the connection's own: its `write-info` lists them.
   * @example "ups"
   */
  carrier_id?: string;
  /**
   * The carrier to use for the shipment, as one text. The carriers are the connection's own: its `write-info` lists
   * them.
   * @deprecated Send `carrier_id`.
   * @example "UPS"
   */
  carrier?: string;
  /**
   * The carrier's tracking number of the package. Where there are several packages, `packages` has a number for each.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string;
}

const UpdateOrderRequest_request: IntegrationRequest<UpdateOrderRequest> = {
  name: "UpdateOrderRequest of Cin7 Core (Dear Systems)",
  validate: validators.validateUpdateOrderRequest,
  refused,
  rules: {
    nonEmpty: true,
    fields: {
      trackstar_tags: { nullable: true, items: {} },
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
      bill_to_address: { fields: { address1: {}, address2: {}, city: {}, state: {}, postal_code: {}, country: {} } },
      line_items: {
        items: { fields: { product_id: {}, quantity: {}, unit_price: {}, tax: {} }, mistaken: { qty: "quantity" } },
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
    },
    bill_to_address: {
      address1: "123 Main St",
      address2: "Apt 2",
      city: "New York",
      state: "NY",
      postal_code: "10001",
      country: "United States",
    },
    line_items: [{ product_id: "prod_tee_navy_m", quantity: 1, unit_price: 10.99, tax: 1.5 }],
  },
};
const UpdateOrderRequest_json = {
  own: '{"description":"What `updateOrder` takes for Cin7 Core (Dear Systems), by the vendor\'s OpenAPI document of October 2025.","type":"object","required":["warehouse_id"],"properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"warehouse_id":{"type":"string","description":"The id of the warehouse that is to ship the order. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"ship_to_address":{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}},"required":["address1","city","country","full_name","postal_code","state"]},"bill_to_address":{"description":"The address that the order is billed to. Leave out the lines that you do not have.","type":"object","required":["address1","city","country","postal_code","state"],"properties":{"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}}},"line_items":{"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response.","type":"array","items":{"description":"One product of the order. No field is required in the base contract. An integration may take further fields.","type":"object","required":["product_id","quantity","tax","unit_price"],"properties":{"product_id":{"type":"string","description":"The id of the product. Look it up at `GET /wms/products/{id}`.","examples":["prod_tee_navy_m"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]},"tax":{"type":"number","description":"The tax on the line. The vendor does not say whether for one unit or for all.","examples":[1.5]}}}}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `updateOrder` takes for Cin7 Core (Dear Systems), by the vendor's OpenAPI document of October 2025. */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(
  UpdateOrderRequest_request,
  UpdateOrderRequest_json,
);

const ShipOrderRequest_request: IntegrationRequest<ShipOrderRequest> = {
  name: "ShipOrderRequest of Cin7 Core (Dear Systems)",
  validate: validators.validateShipOrderRequest,
  refused,
  rules: {
    fields: { trackstar_tags: { nullable: true, items: {} }, carrier_id: {}, carrier: {}, tracking_number: {} },
    mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
  },
  example: {
    trackstar_tags: ["vip", { campaign: "spring" }],
    carrier_id: "ups",
    carrier: "UPS",
    tracking_number: "1Z999AA10123456784",
  },
};
const ShipOrderRequest_json = {
  own: '{"description":"What `shipOrder` takes for Cin7 Core (Dear Systems), by the vendor\'s OpenAPI document of October 2025.","type":"object","properties":{"trackstar_tags":{"type":["array","null"],"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]],"items":{"$ref":"#/$defs/Tag"}},"carrier_id":{"description":"The id of the carrier. The carriers are the connection\'s own: its `write-info` lists them.","type":"string","examples":["ups"]},"carrier":{"description":"The carrier to use for the shipment, as one text. The carriers are the connection\'s own: its `write-info` lists\\nthem. Deprecated: send `carrier_id`.","deprecated":true,"type":"string","examples":["UPS"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]}}}',
  parts: {
    Tag: '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}',
  },
};
/** What `shipOrder` takes for Cin7 Core (Dear Systems), by the vendor's OpenAPI document of October 2025. */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(ShipOrderRequest_request, ShipOrderRequest_json);

/** The fields that Cin7 Core (Dear Systems) takes: pass it as `integration` to the client, the sandbox or a matcher. Source: the vendor's OpenAPI document of October 2025. */
export const cin7Core: Integration<{ updateOrder: UpdateOrderRequest; shipOrder: ShipOrderRequest }> = {
  name: "cin7-core",
  title: "Cin7 Core (Dear Systems)",
  requests: { updateOrder: UpdateOrderRequest_request, shipOrder: ShipOrderRequest_request },
};
