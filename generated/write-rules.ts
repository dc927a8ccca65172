// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type { WriteRules } from "../src/schemas/write-rules.ts";

/** Strings that the API refuses in any field of a write. */
export const refused: readonly string[] = ["", "null", "none"];

export const lengthUnitRules: WriteRules = {};

export const orderStatusRules: WriteRules = {};

export const packageTrackingRules: WriteRules = {
  fields: { package_id: {}, tracking_number: {} },
  mistaken: { tracking: "tracking_number", tracking_no: "tracking_number" },
};

export const requestAddressRules: WriteRules = {
  fields: { full_name: {}, company: {}, address1: {}, address2: {}, city: {}, state: {}, postal_code: {}, country: {} },
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
};

export const requestChannelRules: WriteRules = {
  fields: { channel_id: {}, channel_name: {} },
  mistaken: { name: "channel_name" },
};

export const shipOrderRequestRules: WriteRules = {
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
};

export const shipmentMeasurementsRules: WriteRules = {
  fields: {
    length: { nullable: true },
    width: { nullable: true },
    height: { nullable: true },
    unit: { nullable: true },
    weight: { nullable: true },
    weight_unit: { nullable: true },
  },
  mistaken: { length_unit: "unit", dimension_unit: "unit", dimensions_unit: "unit" },
};

export const tagRules: WriteRules = {};

export const updateOrderLineItemRules: WriteRules = {
  fields: { product_id: {}, sku: {}, quantity: {}, unit_price: {}, discount_amount: {} },
  mistaken: { qty: "quantity" },
};

export const updateOrderRequestRules: WriteRules = {
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
};

export const weightUnitRules: WriteRules = {};
