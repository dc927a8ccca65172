// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

/**
 * The address that an order or a shipment goes to. Any field can be missing or null. Older orders, and all shipments in
 * the vendor's samples, have no `phone_number` and no `email_address`.
 */
export interface Address {
  /**
   * The name of the person at the address.
   * @example "John Doe"
   */
  full_name?: string | null;
  /**
   * The company at the address.
   * @example "Acme Outdoor"
   */
  company?: string | null;
  /**
   * The first line: street and number.
   * @example "123 Main St"
   */
  address1?: string | null;
  /**
   * The second line, such as a flat or suite.
   * @example "Apt 2"
   */
  address2?: string | null;
  /**
   * The third line.
   * @example "Floor 3"
   */
  address3?: string | null;
  /**
   * The city.
   * @example "New York"
   */
  city?: string | null;
  /**
   * The state, province or region.
   * @example "NY"
   */
  state?: string | null;
  /**
   * The postal code, always as text.
   * @example "10001"
   */
  postal_code?: string | null;
  /**
   * The country, as a name or a code. The vendor promises neither.
   * @example "United States"
   */
  country?: string | null;
  /**
   * The recipient's phone number, in no fixed format.
   * @example "123-456-7890"
   */
  phone_number?: string | null;
  /**
   * The recipient's email address. It is a plain string without a format.
   * @example "johndoe@example.com"
   */
  email_address?: string | null;
}

/** The sales channel of an order. It can be empty: `{}`. */
export interface ChannelObject {
  /**
   * The id of the channel. `GET /wms/orders/channels` lists the channels.
   * @example "shopify_us"
   */
  channel_id?: string;
  /**
   * The name of the channel.
   * @example "Shopify US"
   */
  channel_name?: string | null;
}

/**
 * Who refused the request.
 *
 * - `trackstar`: Trackstar itself
 * - `integration`: the connected warehouse system; show its `error` unchanged to a person
 */
export type ErrorOrigin = "trackstar" | "integration" | (string & {});

/** The body of a failed request. */
export interface ErrorResponse {
  /**
   * A text for a person. Do not build logic on its wording.
   * @example "The request body is not valid."
   */
  error: string;
  /** Who refused the request. Some bodies lack it, such as that of a 501. */
  origin?: ErrorOrigin;
}

/** Who pays the duty on an order that crosses a border. */
export type InternationalDutyPayer = "sender" | "recipient" | "third_party" | (string & {});

/** The unit of length, width and height: inches or centimetres. */
export type LengthUnit = "in" | "cm" | (string & {});

/** One product of an order, with its quantity. */
export interface LineItem {
  /**
   * The id of the product. Look it up at `GET /wms/products/{id}`.
   * @example "prod_tee_navy_m"
   */
  product_id: string;
  /**
   * The stock keeping unit of the product.
   * @example "TEE-NAVY-M"
   */
  sku?: string | null;
  /**
   * How many units were ordered.
   * @example 1
   */
  quantity: number;
  /**
   * The price of one unit.
   * @example 10.99
   */
  unit_price?: number | null;
  /**
   * Whether the units were taken from the shelf.
   * @example false
   */
  is_picked: boolean;
  /**
   * The discount. It is inferred that it is per unit, as in the body of an update.
   * @example 1.5
   */
  discount_amount?: number | null;
}

/** The size and weight of a package. Any of them can be missing or null. A number means nothing without its unit. */
export interface Measurements {
  /**
   * The length, in `unit`.
   * @example 1
   */
  length?: number | null;
  /**
   * The width, in `unit`.
   * @example 1
   */
  width?: number | null;
  /**
   * The height, in `unit`.
   * @example 1
   */
  height?: number | null;
  /** The unit of `length`, `width` and `height`. */
  unit?: LengthUnit | null;
  /**
   * The weight, in `weight_unit`.
   * @example 1
   */
  weight?: number | null;
  /** The unit of `weight`. */
  weight_unit?: WeightUnit | null;
}

/** The body of a 404. */
export interface NotFoundErrorResponse {
  /**
   * A text for a person. Do not build logic on its wording.
   * @example "The request body is not valid."
   */
  error: string;
  /** Who refused the request. Some bodies lack it, such as that of a 501. */
  origin?: ErrorOrigin;
  /**
   * The id that was not found. It can be missing.
   * @example "ord_8f2k1x"
   */
  id?: string;
}

/**
 * An order in Trackstar: a copy of the order in the connected warehouse system.
 *
 * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems differ,
 * older records lack newer fields, and orders gain fields every year.
 */
export interface Order {
  /**
   * Trackstar's id of the order. It is the `order_id` of every operation here.
   * @example "ord_8f2k1x"
   */
  id: string;
  /**
   * The id of the merchant that the order belongs to, for a warehouse that serves several. Look it up at `GET
   * /wms/warehouse-customers/{id}`.
   * @example "cust_acme"
   */
  warehouse_customer_id?: string | null;
  /**
   * The id of the warehouse that is expected to ship the order. `shipments[].warehouse_id` names the warehouse that
   * did. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id?: string | null;
  /**
   * When the order was created, by the source system.
   *
   * Format: date-time.
   * @example "2022-01-01T00:00:00Z"
   */
  created_date: string;
  /**
   * When the order last changed, by the source system. To order events, prefer `trackstar_updated_date`.
   *
   * Format: date-time.
   * @example "2022-01-02T05:05:05Z"
   */
  updated_date: string;
  /**
   * When Trackstar first stored the order. Older records lack it.
   *
   * Format: date-time.
   * @example "2022-01-01T00:05:00Z"
   */
  trackstar_created_date?: string | null;
  /**
   * When Trackstar's copy of the order last changed, also when Trackstar first saw an old order. Order events by it,
   * and by `updated_date` only where it is missing. Older records lack it.
   *
   * Format: date-time.
   * @example "2022-01-02T05:10:00Z"
   */
  trackstar_updated_date?: string | null;
  /**
   * The order's id in the system that it came from, such as a shop. Falls back to `id`.
   * @example "5512938471"
   */
  reference_id: string;
  /**
   * The number that people use for the order. Falls back to `reference_id`, which falls back to `id`.
   * @example "SO-10482"
   */
  order_number: string;
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
  status: OrderStatus;
  /**
   * The warehouse system's own text for the status. Read it when `status` is `other` or unknown to you.
   * @example "New"
   */
  raw_status?: string | null;
  /**
   * The sales channel as plain text.
   * @deprecated Read `channel_object`.
   * @example "shopify_us"
   */
  channel?: string | null;
  /** The sales channel that the order was placed on. */
  channel_object?: ChannelObject | null;
  /** The kind of business behind the order. */
  type?: OrderType | null;
  /**
   * The retailer that placed the order, for retail and EDI orders.
   * @example "Target"
   */
  trading_partner?: string | null;
  /**
   * How the order is to be shipped, as one text.
   * @deprecated Read `service_level` for the request of the buyer, and
   * `shipping_method_id` for the method in use.
   * @example "UPS Ground"
   */
  shipping_method?: string | null;
  /**
   * The kind of delivery that the buyer asked for.
   * @example "Standard"
   */
  service_level?: string | null;
  /**
   * The id of the shipping method in use. Prefer it to `shipping_method_name` when both are there. `GET
   * /wms/shipping-methods` lists the methods.
   * @example "ups_ground"
   */
  shipping_method_id?: string | null;
  /**
   * The name of the shipping method in use. The packages of a shipment can have used another one, and name it.
   * @example "UPS Ground"
   */
  shipping_method_name?: string | null;
  /**
   * The id of the carrier. Prefer it to `carrier_name` when both are there.
   * @example "ups"
   */
  carrier_id?: string | null;
  /**
   * The name of the carrier. The packages of a shipment can have used another one, and name it.
   * @example "UPS"
   */
  carrier_name?: string | null;
  /**
   * The carrier's Standard Carrier Alpha Code, used in freight.
   * @example "UPSN"
   */
  scac?: string | null;
  /**
   * Whether the freight is billed to a third party's account. The meaning is inferred from the name.
   * @example false
   */
  is_third_party_freight?: boolean | null;
  /**
   * The freight account of the third party. The meaning is inferred from the name.
   * @example "123456"
   */
  third_party_freight_account_number?: string | null;
  /**
   * The freight account of the first party. The meaning is inferred from the name.
   * @example "123456"
   */
  first_party_freight_account_number?: string | null;
  /**
   * The currency of the amounts on the order. Falls back to USD.
   * @example "USD"
   */
  invoice_currency_code: string;
  /**
   * The price that the customer paid for the order, in the currency of `invoice_currency_code`.
   * @example 13.49
   */
  total_price?: number | null;
  /**
   * The tax on the order, in the currency of `invoice_currency_code`.
   * @example 1.5
   */
  total_tax?: number | null;
  /**
   * The discount on the order, in the currency of `invoice_currency_code`.
   * @example 2.5
   */
  total_discount?: number | null;
  /**
   * The price that the customer paid for shipping, in the currency of `invoice_currency_code`. The warehouse's own
   * cost is `shipments[].packages[].shipping_cost`.
   * @example 3.5
   */
  total_shipping?: number | null;
  /**
   * The address that an order or a shipment goes to. Any field can be missing or null. Older orders, and all shipments in
   * the vendor's samples, have no `phone_number` and no `email_address`.
   */
  ship_to_address: Address;
  /** The products that were ordered. */
  line_items: LineItem[];
  /**
   * Tags of the order in the warehouse system. A tag that is a pair there arrives as one string, `key:value`. Your own
   * tags are in `trackstar_tags`.
   * @example ["gift","priority:high"]
   */
  tags: string[];
  /**
   * The date by which the order has to leave the warehouse.
   *
   * Format: date-time.
   * @example "2021-01-01T12:00:00Z"
   */
  required_ship_date?: string | null;
  /**
   * Whether the order is to be delivered on a Saturday.
   * @example false
   */
  saturday_delivery?: boolean | null;
  /**
   * Whether the recipient has to sign for the delivery.
   * @example false
   */
  signature_required?: boolean | null;
  /** Who pays the duty on an order that crosses a border. */
  international_duty_paid_by?: InternationalDutyPayer | null;
  /** The shipments of the order, those that are about to leave included. Empty, never null, when there are none. */
  shipments: Shipment[];
  /**
   * The page of the order in the warehouse system, for a person.
   * @example "https://example.com/order/123"
   */
  external_system_url?: string | null;
  /**
   * Tags attached through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list.
   * @example ["vip",{"campaign":"spring"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * Further fields of the order in this warehouse system. Its keys differ between integrations.
   * @example {"gift_wrap":true}
   */
  additional_fields?: {
    [key: string]: unknown;
  };
}

/** The response of a write: the whole order, and the fields that were ignored. */
export interface OrderResponse {
  /**
   * An order in Trackstar: a copy of the order in the connected warehouse system.
   *
   * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems differ,
   * older records lack newer fields, and orders gain fields every year.
   */
  data: Order;
  /**
   * The id of the record that was created or changed.
   * @example "ord_8f2k1x"
   */
  id: string;
  /**
   * The fields of the body that the warehouse system ignored. It is the only sign that a value was not stored. The
   * list can be empty.
   * @example ["trading_partner"]
   */
  unused_fields: string[];
}

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
export type OrderStatus =
  | "open"
  | "confirmed"
  | "processing"
  | "picked"
  | "packed"
  | "partially_fulfilled"
  | "fulfilled"
  | "backordered"
  | "exception"
  | "cancelled"
  | "other"
  | (string & {});

/**
 * The kind of business behind the order.
 *
 * - `d2c`: to a consumer
 * - `b2b`: to a business
 * - `dropship`: dropshipped
 * - `transfer`: a transfer of stock
 */
export type OrderType = "d2c" | "b2b" | "dropship" | "transfer" | (string & {});

/** The event after an order changed: the order as it is now, and its old values. */
export interface OrderUpdatedEvent {
  /**
   * The id of the connection whose order changed. `GET /connections/{connection_id}` describes it.
   * @example "conn_7h3m9q"
   */
  connection_id: string;
  /**
   * The kind of event. Events of other kinds can arrive at the same address.
   * @example "order.updated"
   */
  event_type: "order.updated";
  /**
   * The vendor's name of the integration behind the connection, such as `ongoing`. It is the name in the path of the
   * vendor's `write-info` endpoint, not a title for people.
   * @example "ongoing"
   */
  integration_name: string;
  /**
   * The kind of system behind the connection, such as `wms`. Newer events can lack it.
   * @example "wms"
   */
  integration_type?: string;
  /**
   * Your own id of the customer whose connection it is. It can be missing.
   * @example "acme-outdoor"
   */
  customer_id?: string | null;
  /** The whole order after the change. */
  data: Order;
  /**
   * The old values of what changed. They come in one of two forms, and a reader has to know both:
   *
   * - Keyed by path: a field inside another one is keyed by a dotted path with array indexes, such as
   *   `line_items.1.quantity`. An array that changed as a whole is keyed by its name, such as `line_items`. A test for the
   *   key `shipments` misses `shipments.0.packages.0.tracking_number`.
   * - As a whole order: unchanged fields are there too. Compare it with `data` to find the changes.
   */
  previous_attributes: PreviousAttributes;
  /**
   * Marks the event as whole. Usually missing; `true` marks the truncated form, which is another schema.
   * @example false
   */
  data_truncated?: false;
  /**
   * The address of the whole event. Only a truncated event needs it.
   * @example "https://production.trackstarhq.com/example-path/msg_example"
   */
  data_url?: string;
}

/** One package of a shipment. Only `package_id` is always present. */
export interface Package {
  /**
   * The id of the package.
   * @example "SO-10482-1"
   */
  package_id: string;
  /**
   * The name of the package, such as the kind of box.
   * @example "Small box"
   */
  package_name?: string | null;
  /**
   * The carrier's number for the package.
   * @example "1Z999AA10123456784"
   */
  tracking_number?: string | null;
  /**
   * The carrier's page that tracks the package.
   * @example "https://tracking.example.com/1Z999AA10123456784"
   */
  tracking_url?: string | null;
  /**
   * How the package was sent, as one text.
   * @deprecated Read `shipping_method_id`.
   * @example "UPS Ground"
   */
  shipping_method?: string | null;
  /**
   * The carrier as one text.
   * @deprecated Read `carrier_id`, or `carrier_name` for people.
   * @example "UPS"
   */
  carrier?: string | null;
  /**
   * The id of the shipping method that was used. Prefer it to `shipping_method_name`. `GET /wms/shipping-methods`
   * lists the methods.
   * @example "ups_ground"
   */
  shipping_method_id?: string | null;
  /**
   * The name of the shipping method that was used.
   * @example "UPS Ground"
   */
  shipping_method_name?: string | null;
  /**
   * The id of the carrier. Prefer it to `carrier_name`.
   * @example "ups"
   */
  carrier_id?: string | null;
  /**
   * The name of the carrier.
   * @example "UPS"
   */
  carrier_name?: string | null;
  /**
   * The carrier's Standard Carrier Alpha Code, used in freight.
   * @example "UPSN"
   */
  scac?: string | null;
  /**
   * The price that the warehouse paid to ship the package. `total_shipping` of the order is the price that the
   * customer paid.
   * @example 1
   */
  shipping_cost?: number | null;
  /** The size and weight of a package. Any of them can be missing or null. A number means nothing without its unit. */
  measurements?: Measurements;
  /** The items in the package. */
  line_items?: PackageLineItem[];
}

/** An item of a package, with its quantity. */
export interface PackageLineItem {
  /**
   * The id of the item in the warehouse's inventory. Look it up at `GET /wms/inventory/{id}`.
   * @example "inv_tee_navy_m"
   */
  inventory_item_id: string;
  /**
   * The stock keeping unit of the item.
   * @example "TEE-NAVY-M"
   */
  sku?: string | null;
  /**
   * How many units of the item are in the shipment or package.
   * @example 1
   */
  quantity: number;
  /**
   * The id of the product that the item was sold as a part of, such as a bundle. Usually null.
   * @example "prod_tee_navy_m"
   */
  parent_product_id?: string | null;
  /**
   * The id of the lot that the units were taken from.
   * @example "LOT-2291"
   */
  lot_id?: string | null;
  /**
   * When the units expire.
   *
   * Format: date-time.
   * @example "2022-06-06T01:02:03Z"
   */
  expiration_date?: string | null;
}

/** Assigns a tracking number to a package. An integration may take further fields. */
export interface PackageTracking {
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
}

/**
 * The old values of what changed. They come in one of two forms, and a reader has to know both:
 *
 * - Keyed by path: a field inside another one is keyed by a dotted path with array indexes, such as
 *   `line_items.1.quantity`. An array that changed as a whole is keyed by its name, such as `line_items`. A test for the
 *   key `shipments` misses `shipments.0.packages.0.tracking_number`.
 * - As a whole order: unchanged fields are there too. Compare it with `data` to find the changes.
 */
export type PreviousAttributes = {
  [key: string]: unknown;
};

/** The response of a read. It has neither `id` nor `unused_fields`, which the response of a write has. */
export interface ReadOrderResponse {
  /**
   * An order in Trackstar: a copy of the order in the connected warehouse system.
   *
   * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems differ,
   * older records lack newer fields, and orders gain fields every year.
   */
  data: Order;
}

/**
 * The address that the order goes to. Leave out the lines that you do not have: `""` gets a 422.
 *
 * An integration may take further fields, and one of them requires `email`. Their names differ between integrations:
 * some take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third
 * address line, phone number or email address.
 */
export interface RequestAddress {
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
  address1?: string;
  /**
   * The second line, such as a flat or suite.
   * @example "Apt 2"
   */
  address2?: string;
  /**
   * The city.
   * @example "New York"
   */
  city?: string;
  /**
   * The state, province or region.
   * @example "NY"
   */
  state?: string;
  /**
   * The postal code, as text.
   * @example "10001"
   */
  postal_code?: string;
  /**
   * The country, as a name or a code. The vendor promises neither; its own orders have a name.
   * @example "United States"
   */
  country?: string;
}

/**
 * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration
 * may take further fields.
 */
export interface RequestChannel {
  /**
   * The id of the channel. `GET /wms/orders/channels` lists the channels.
   * @example "shopify_us"
   */
  channel_id?: string;
  /**
   * The name of the channel, if you do not have its id.
   * @example "Shopify US"
   */
  channel_name?: string;
}

/**
 * A shipment to record on the order.
 *
 * Outside `measurements`, no field may be `null`. None may be `""`, `"null"` or `"none"`. An integration may take
 * further fields, and most require fewer.
 *
 * All eleven fields are required, deprecated ones included, because the vendor's ship page marks them so. Its other
 * documents require fewer. To send fewer, name your integration, or `base`.
 */
export interface ShipOrderRequest {
  /**
   * When the shipment left.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  shipped_date: string;
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
  /**
   * The id of the carrier. It wins over `carrier_name`, which some integrations take too.
   * @example "ups"
   */
  carrier_id: string;
  /**
   * The carrier as one text.
   * @deprecated Send `carrier_id`. The base contract still requires both.
   * @example "UPS"
   */
  carrier: string;
  /**
   * The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take
   * too. `GET /wms/shipping-methods` lists the methods.
   * @example "ups_ground"
   */
  shipping_method_id: string;
  /**
   * How the shipment was sent, as one text.
   * @deprecated Send `shipping_method_id`. The base contract still requires
   * both.
   * @example "UPS Ground"
   */
  shipping_method: string;
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
   * The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id: string;
  /** The packages of the shipment, each with its tracking number. */
  packages: PackageTracking[];
}

/** One shipment of an order: one or more packages that left the warehouse together. Tracking numbers are on the packages. */
export interface Shipment {
  /**
   * The id of the shipment.
   * @example "shp_41c9"
   */
  shipment_id: string;
  /**
   * The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.
   * @example "wh_reno"
   */
  warehouse_id?: string;
  /**
   * When the shipment left.
   *
   * Format: date-time.
   * @example "2022-05-06T01:02:03Z"
   */
  shipped_date?: string | null;
  /**
   * The warehouse system's own text for the status. Read it when `status` is `other` or unknown to you.
   * @example "New"
   */
  raw_status?: string | null;
  /** The shipment's status. `other` means that Trackstar cannot determine it: read the shipment's `raw_status`. */
  status: ShipmentStatus;
  /**
   * How the shipment was sent, as one text.
   * @deprecated Read `shipping_method_id` of each package.
   * @example "UPS Ground"
   */
  shipping_method?: string | null;
  /** The items in the shipment. */
  line_items: ShipmentLineItem[];
  /** The address that the shipment goes to. */
  ship_to_address?: Address;
  /** The address that the shipment comes from. */
  ship_from_address?: ShipmentAddress;
  /** The packages of the shipment. */
  packages: Package[];
}

/**
 * The address that a shipment comes from. It has no phone number and no email address. Any field can be missing or null,
 * name and company above all.
 */
export interface ShipmentAddress {
  /**
   * The name of the person at the address.
   * @example "John Doe"
   */
  full_name?: string | null;
  /**
   * The company at the address.
   * @example "Acme Outdoor"
   */
  company?: string | null;
  /**
   * The first line: street and number.
   * @example "123 Main St"
   */
  address1?: string | null;
  /**
   * The second line, such as a flat or suite.
   * @example "Apt 2"
   */
  address2?: string | null;
  /**
   * The third line.
   * @example "Floor 3"
   */
  address3?: string | null;
  /**
   * The city.
   * @example "New York"
   */
  city?: string | null;
  /**
   * The state, province or region.
   * @example "NY"
   */
  state?: string | null;
  /**
   * The postal code, always as text.
   * @example "10001"
   */
  postal_code?: string | null;
  /**
   * The country, as a name or a code. The vendor promises neither.
   * @example "United States"
   */
  country?: string | null;
}

/** An item of a shipment, with its quantity. The line items of the packages have the package and the lot. */
export interface ShipmentLineItem {
  /**
   * The id of the item in the warehouse's inventory. Look it up at `GET /wms/inventory/{id}`.
   * @example "inv_tee_navy_m"
   */
  inventory_item_id: string;
  /**
   * The stock keeping unit of the item.
   * @example "TEE-NAVY-M"
   */
  sku?: string | null;
  /**
   * How many units of the item are in the shipment or package.
   * @example 1
   */
  quantity: number;
  /**
   * The id of the product that the item was sold as a part of, such as a bundle. Usually null.
   * @example "prod_tee_navy_m"
   */
  parent_product_id?: string | null;
}

/**
 * The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that
 * was not measured. An integration may take further fields.
 *
 * The vendor's ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.
 */
export interface ShipmentMeasurements {
  /**
   * The length, in `unit`.
   * @example 1
   */
  length: number | null;
  /**
   * The width, in `unit`.
   * @example 1
   */
  width: number | null;
  /**
   * The height, in `unit`.
   * @example 1
   */
  height: number | null;
  /** The unit of `length`, `width` and `height`. */
  unit: KnownLengthUnit | null;
  /**
   * The weight, in `weight_unit`.
   * @example 1
   */
  weight: number | null;
  /** The unit of `weight`. */
  weight_unit: KnownWeightUnit | null;
}

/** The shipment's status. `other` means that Trackstar cannot determine it: read the shipment's `raw_status`. */
export type ShipmentStatus = "open" | "shipped" | "cancelled" | "other" | (string & {});

/** A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{"tag3": "value3"}`. */
export type Tag =
  | string
  | {
      [key: string]: unknown;
    };

/**
 * An `order.updated` event that was too large to send whole: the order's id in place of the order.
 *
 * To get the whole event, send a `GET` with the API key to `data_url`. It returns `{download_url}`, an address that
 * serves the event for 20 minutes.
 */
export interface TruncatedOrderUpdatedEvent {
  /**
   * The id of the connection whose order changed. `GET /connections/{connection_id}` describes it.
   * @example "conn_7h3m9q"
   */
  connection_id: string;
  /**
   * The kind of event. Events of other kinds can arrive at the same address.
   * @example "order.updated"
   */
  event_type: "order.updated";
  /**
   * The vendor's name of the integration behind the connection, such as `ongoing`. It is the name in the path of the
   * vendor's `write-info` endpoint, not a title for people.
   * @example "ongoing"
   */
  integration_name: string;
  /**
   * The kind of system behind the connection, such as `wms`. Newer events can lack it.
   * @example "wms"
   */
  integration_type?: string;
  /**
   * Your own id of the customer whose connection it is. It can be missing.
   * @example "acme-outdoor"
   */
  customer_id?: string | null;
  /** The id of the order, and nothing else of it. */
  data: {
    /**
     * Trackstar's id of the order that changed.
     * @example "ord_8f2k1x"
     */
    id: string;
  };
  /** The old values of what changed. A truncated event can lack them. */
  previous_attributes?: PreviousAttributes;
  /**
   * Marks the event as truncated.
   * @example true
   */
  data_truncated: true;
  /**
   * The address of the whole event. Send your key only to an HTTPS address of the vendor's. The path in the example is
   * made up.
   * @example "https://production.trackstarhq.com/example-path/msg_example"
   */
  data_url: string;
}

/** One product of the order. No field is required in the base contract. An integration may take further fields. */
export interface UpdateOrderLineItem {
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
  quantity?: number;
  /**
   * The price of one unit.
   * @example 10.99
   */
  unit_price?: number;
  /**
   * The discount on the price of one unit.
   * @example 1.5
   */
  discount_amount?: number;
}

/**
 * The fields of an order to change. Leave out the fields that are to stay.
 *
 * No field is required in the base contract. Some integrations require fields, and some take further ones. `""`,
 * `"null"` and `"none"` get a 422 in any field, and `null` in all but `trackstar_tags` and `warehouse_customer_id`. For
 * these two the vendor's update page allows `null`, and its guide does not.
 */
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

/**
 * The body of a 422. `detail` is there when Trackstar found a fault in the body. It can be missing when the warehouse
 * system refused the write (`origin: integration`).
 */
export interface ValidationErrorResponse {
  /**
   * A text for a person. Do not build logic on its wording.
   * @example "The request body is not valid."
   */
  error: string;
  /** Who refused the request. Some bodies lack it, such as that of a 501. */
  origin?: ErrorOrigin;
  /**
   * The faults of each field, by location, then by field. A field has a list of messages or, if it holds other fields,
   * a value of any form. A location is a part of the request, such as `json`; the vendor lists no names of locations.
   * @example {"json":{"order_number":["The value must not be empty."]}}
   */
  detail?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
}

/** The unit of weight: pounds, ounces or kilograms. */
export type WeightUnit = "lb" | "oz" | "kg" | (string & {});

/**
 * Who refused the request.
 *
 * - `trackstar`: Trackstar itself
 * - `integration`: the connected warehouse system; show its `error` unchanged to a person
 */
export type KnownErrorOrigin = "trackstar" | "integration";

/** Who pays the duty on an order that crosses a border. */
export type KnownInternationalDutyPayer = "sender" | "recipient" | "third_party";

/** The unit of length, width and height: inches or centimetres. */
export type KnownLengthUnit = "in" | "cm";

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
export type KnownOrderStatus =
  | "open"
  | "confirmed"
  | "processing"
  | "picked"
  | "packed"
  | "partially_fulfilled"
  | "fulfilled"
  | "backordered"
  | "exception"
  | "cancelled"
  | "other";

/**
 * The kind of business behind the order.
 *
 * - `d2c`: to a consumer
 * - `b2b`: to a business
 * - `dropship`: dropshipped
 * - `transfer`: a transfer of stock
 */
export type KnownOrderType = "d2c" | "b2b" | "dropship" | "transfer";

/** The shipment's status. `other` means that Trackstar cannot determine it: read the shipment's `raw_status`. */
export type KnownShipmentStatus = "open" | "shipped" | "cancelled" | "other";

/** The unit of weight: pounds, ounces or kilograms. */
export type KnownWeightUnit = "lb" | "oz" | "kg";
