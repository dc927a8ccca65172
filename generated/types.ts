// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

/**
 * The address that an order or a shipment goes to. Any field can be missing or null. Orders from before `phone_number`
 * and `email_address` were added lack both, as the sample of the cancel page does; so do the addresses of shipments in
 * all samples.
 */
export interface Address {
  /**
   * The name of the person at the address.
   * @example "John Doe"
   */
  full_name?: string | null;
  /**
   * The company at the address.
   * @example "Company"
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
   * The country, as a name or a code: the vendor promises neither, and its samples write a name.
   * @example "United States"
   */
  country?: string | null;
  /**
   * The recipient's phone number, in no fixed format.
   * @example "123-456-7890"
   */
  phone_number?: string | null;
  /**
   * The recipient's email address. It is a plain string without a format, because the sample of the ship page holds
   * `[email protected]`, a mask that the documentation site put there.
   * @example "johndoe@example.com"
   */
  email_address?: string | null;
}

/** The sales channel of an order. It can be empty: the samples of the update and cancel pages have `{}`. */
export interface ChannelObject {
  /**
   * The id of the channel.
   * @example "channel_id"
   */
  channel_id?: string;
  /**
   * The name of the channel.
   * @example "channel_name"
   */
  channel_name?: string | null;
}

/**
 * Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
 * `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
 */
export type ErrorOrigin = "trackstar" | "integration" | (string & {});

/** What an operation answers when it fails. */
export interface ErrorResponse {
  /**
   * What went wrong, for a person to read. Do not build logic on its wording.
   * @example "The request body is not valid."
   */
  error: string;
  /** Who refused the request. Some bodies lack it, such as the vendor's sample of a 501. */
  origin?: ErrorOrigin;
}

/**
 * Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
 * October 2025; the pages show only `sender`.
 */
export type InternationalDutyPayer = "sender" | "recipient" | "third_party" | (string & {});

/**
 * The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
 * of October 2025.
 */
export type LengthUnit = "in" | "cm" | (string & {});

/** One product of an order, and how many of it. */
export interface LineItem {
  /**
   * The id of the product. The vendor's endpoint for products lists them.
   * @example "product_id"
   */
  product_id: string;
  /**
   * The stock keeping unit of the product.
   * @example "sku"
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
   * What was taken off the price. In the body of an update it is the amount per unit; that it is so here too is inferred.
   * @example 1.5
   */
  discount_amount?: number | null;
}

/** The size and weight of a package. Any of them can be missing or null; a number means nothing without its unit. */
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

/** What an operation answers with a 404. */
export interface NotFoundErrorResponse {
  /**
   * What went wrong, for a person to read. Do not build logic on its wording.
   * @example "The request body is not valid."
   */
  error: string;
  /** Who refused the request. Some bodies lack it, such as the vendor's sample of a 501. */
  origin?: ErrorOrigin;
  /**
   * The id that was not found. It is documented in the vendor's OpenAPI document of October 2025 only, so it can be
   * missing.
   * @example "order_id"
   */
  id?: string;
}

/**
 * An order as Trackstar holds it: a copy of what the connected warehouse system says about it.
 *
 * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems know
 * different things, orders gain fields every year, and the sample of the cancel page lacks several that the update page
 * shows (such as `service_level`, `carrier_id` and `additional_fields`).
 */
export interface Order {
  /**
   * Trackstar's id of the order: the `order_id` of every operation here.
   * @example "order_id"
   */
  id: string;
  /**
   * The id of the merchant that the order belongs to, for a warehouse that serves several. The vendor's endpoint for
   * warehouse customers lists them.
   * @example "warehouse_customer_id"
   */
  warehouse_customer_id?: string | null;
  /**
   * The id of the warehouse that is expected to ship the order; the vendor's endpoint for warehouses lists them. Where
   * a parcel really left from is in `shipments[].warehouse_id`.
   * @example "warehouse_id"
   */
  warehouse_id?: string | null;
  /**
   * When the order was created.
   *
   * Format: date-time.
   * @example "2022-01-01T00:00:00Z"
   */
  created_date: string;
  /**
   * When the order last changed.
   *
   * Format: date-time.
   * @example "2022-01-02T05:05:05Z"
   */
  updated_date: string;
  /**
   * When Trackstar first stored its copy of the order. Only newer records in the vendor's guides carry it; no
   * page or version of its OpenAPI document has it, so it can be missing or null.
   *
   * Format: date-time.
   * @example "2022-01-01T00:05:00Z"
   */
  trackstar_created_date?: string | null;
  /**
   * When Trackstar's copy of the order last changed. Only newer records in the vendor's guides carry it; no
   * page or version of its OpenAPI document has it, so it can be missing or null.
   *
   * Format: date-time.
   * @example "2022-01-02T05:10:00Z"
   */
  trackstar_updated_date?: string | null;
  /**
   * The order's id in the system it came from, such as a shop. Falls back to `id`.
   * @example "order_reference_id"
   */
  reference_id: string;
  /**
   * The number that people use for the order. Falls back to `reference_id`, which falls back to `id`.
   * @example "order_number"
   */
  order_number: string;
  /**
   * Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
   * `raw_status`. The list is that of the update page and of the vendor's guide.
   *
   * Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
   * (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
   * these.
   */
  status: OrderStatus;
  /**
   * The warehouse system's own word for the status. Read it when `status` is `other` or unknown to you.
   * @example "raw_status"
   */
  raw_status?: string | null;
  /**
   * The sales channel as plain text. Replaced by `channel_object`.
   * @deprecated
   * @example "channel_id"
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
   * How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and
   * `shipping_method_id` (what is used).
   * @deprecated
   * @example "shipping_method_id"
   */
  shipping_method?: string | null;
  /**
   * The kind of delivery that the buyer asked for.
   * @example "Standard"
   */
  service_level?: string | null;
  /**
   * The id of the shipping method in use; the vendor's endpoint for shipping methods lists them. Prefer it to `shipping_method_name` when both are there.
   * @example "fedex_ground"
   */
  shipping_method_id?: string | null;
  /**
   * The name of the shipping method in use. What the packages of a shipment were sent by can differ, and is on each of
   * them.
   * @example "FedEx Ground"
   */
  shipping_method_name?: string | null;
  /**
   * The id of the carrier. Prefer it to `carrier_name` when both are there.
   * @example "fedex"
   */
  carrier_id?: string | null;
  /**
   * The name of the carrier. What the packages of a shipment were sent by can differ, and is on each of them.
   * @example "FedEx"
   */
  carrier_name?: string | null;
  /**
   * The carrier's Standard Carrier Alpha Code, used in freight.
   * @example "FDEG"
   */
  scac?: string | null;
  /**
   * Whether the freight is billed to a third party's account. What it means is inferred from its name.
   * @example false
   */
  is_third_party_freight?: boolean | null;
  /**
   * The freight account of the third party. What it means is inferred from its name.
   * @example "123456"
   */
  third_party_freight_account_number?: string | null;
  /**
   * The freight account of the first party. What it means is inferred from its name.
   * @example "123456"
   */
  first_party_freight_account_number?: string | null;
  /**
   * The currency of the amounts on the order. Falls back to USD.
   * @example "USD"
   */
  invoice_currency_code: string;
  /**
   * What the customer paid for the order, in the currency of `invoice_currency_code`.
   * @example 13.49
   */
  total_price?: number | null;
  /**
   * The tax on the order, in the currency of `invoice_currency_code`.
   * @example 1.5
   */
  total_tax?: number | null;
  /**
   * What was taken off the price of the order, in the currency of `invoice_currency_code`.
   * @example 2.5
   */
  total_discount?: number | null;
  /**
   * What the customer was charged for shipping, in the currency of `invoice_currency_code`. What shipping cost the
   * warehouse is `shipments[].packages[].shipping_cost`.
   * @example 3.5
   */
  total_shipping?: number | null;
  /**
   * The address that an order or a shipment goes to. Any field can be missing or null. Orders from before `phone_number`
   * and `email_address` were added lack both, as the sample of the cancel page does; so do the addresses of shipments in
   * all samples.
   */
  ship_to_address: Address;
  /** The products that were ordered. */
  line_items: LineItem[];
  /**
   * Tags that the order has in the warehouse system. One that is a pair there arrives as one string, `key:value`. Tags
   * of yours are in `trackstar_tags`.
   * @example ["tag_0"]
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
  /** What has been shipped, or is about to be. Empty, not null, when there is nothing yet. */
  shipments: Shipment[];
  /**
   * Where a person finds the order in the warehouse system.
   * @example "https://example.com/order/123"
   */
  external_system_url?: string | null;
  /**
   * Tags attached through Trackstar.
   * @example ["tag1","tag2",{"tag3":"value3"}]
   */
  trackstar_tags?: Tag[] | null;
  /**
   * What this warehouse system says about the order beyond the fields here. Its keys differ from system to
   * system.
   * @example {"key":"value"}
   */
  additional_fields?: {
    [key: string]: unknown;
  };
}

/**
 * What all three operations answer: the whole order, and what became of the request.
 *
 * Only the ship page promises `id` and `unused_fields`. The samples of all three pages have `data`, `id` and
 * `unused_fields`, so one envelope with all three required describes them all.
 */
export interface OrderResponse {
  /**
   * An order as Trackstar holds it: a copy of what the connected warehouse system says about it.
   *
   * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems know
   * different things, orders gain fields every year, and the sample of the cancel page lacks several that the update page
   * shows (such as `service_level`, `carrier_id` and `additional_fields`).
   */
  data: Order;
  /**
   * The id of what was created or changed.
   * @example "id"
   */
  id: string;
  /**
   * The fields of the body that the connected warehouse system ignored: the only sign that a value was not taken over.
   * The samples show one empty or placeholder text here; a real list can be empty.
   * @example ["trading_partner"]
   */
  unused_fields: string[];
}

/**
 * Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
 * `raw_status`. The list is that of the update page and of the vendor's guide.
 *
 * Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
 * (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
 * these.
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
 * The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
 * The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
 */
export type OrderType = "d2c" | "b2b" | "dropship" | "transfer" | (string & {});

/** What Trackstar posts after an order changed: the order as it is now, and what it was before. */
export interface OrderUpdatedEvent {
  /**
   * The id of the connection whose order changed.
   * @example "connection_id"
   */
  connection_id: string;
  /**
   * The kind of event. Events of other kinds can come to the same address.
   * @example "order.updated"
   */
  event_type: "order.updated";
  /**
   * The warehouse system behind the connection.
   * @example "integration_name"
   */
  integration_name: string;
  /**
   * The kind of system behind the connection. The sample shows `wms`; other values are not ruled out.
   * @example "wms"
   */
  integration_type: string;
  /** The whole order after the change. */
  data: Order;
  /**
   * The values that changed, as they were before. There are two ways to write them, and a reader has to know both:
   *
   * - by path, as the vendor's guide shows: a field inside another is keyed by a dotted path with array indexes as
   *   integers, such as `line_items.1.quantity`. When a whole array changed it is keyed by its name alone, such as
   *   `line_items`. A test for the key `shipments` misses `shipments.0.packages.0.tracking_number`.
   * - as a whole order, as the sample of the webhook page shows: then the fields that did not change are there too,
   *   and only a comparison with `data` tells which did.
   */
  previous_attributes: PreviousAttributes;
  /**
   * Says that the event is whole. Missing from the samples; `true` marks the truncated form, which is another schema.
   * @example false
   */
  data_truncated?: false;
  /**
   * Where the whole event can be fetched. Only a truncated event needs it.
   * @example "https://production.trackstarhq.com/example-path/msg_example"
   */
  data_url?: string;
}

/** One package of a shipment. Only its id is certain. */
export interface Package {
  /**
   * The id of the package.
   * @example "package_id"
   */
  package_id: string;
  /**
   * The name of the package, such as the kind of box.
   * @example "package_name"
   */
  package_name?: string | null;
  /**
   * The carrier's number for the package.
   * @example "tracking_number"
   */
  tracking_number?: string | null;
  /**
   * Where the package can be followed.
   * @example "tracking_url"
   */
  tracking_url?: string | null;
  /**
   * How the package was sent, as one text. Replaced by `shipping_method_id`.
   * @deprecated
   * @example "shipping_method_id"
   */
  shipping_method?: string | null;
  /**
   * The carrier as one text. Replaced by `carrier_id`, with `carrier_name` for people.
   * @deprecated
   * @example "carrier"
   */
  carrier?: string | null;
  /**
   * The id of the shipping method that was used. Prefer it to `shipping_method_name`.
   * @example "shipping_method_id"
   */
  shipping_method_id?: string | null;
  /**
   * The name of the shipping method that was used.
   * @example "shipping_method_name"
   */
  shipping_method_name?: string | null;
  /**
   * The id of the carrier. Prefer it to `carrier_name`.
   * @example "carrier_id"
   */
  carrier_id?: string | null;
  /**
   * The name of the carrier.
   * @example "carrier_name"
   */
  carrier_name?: string | null;
  /**
   * The carrier's Standard Carrier Alpha Code, used in freight.
   * @example "scac"
   */
  scac?: string | null;
  /**
   * What the warehouse paid to ship the package. What the customer was charged is `total_shipping` of the order.
   * @example 1
   */
  shipping_cost?: number | null;
  /** The size and weight of a package. Any of them can be missing or null; a number means nothing without its unit. */
  measurements?: Measurements;
  /** What is in the package. */
  line_items?: PackageLineItem[];
}

/** An item of a package, and how many of it. */
export interface PackageLineItem {
  /**
   * The id of the item in the stock of the warehouse.
   * @example "item_id"
   */
  inventory_item_id: string;
  /**
   * The stock keeping unit of the item.
   * @example "sku"
   */
  sku?: string | null;
  /**
   * How many units of the item are in the shipment or package.
   * @example 1
   */
  quantity: number;
  /**
   * The id of the product that the item was sold as a part of, such as a bundle. Null in every sample.
   * @example "product_id"
   */
  parent_product_id?: string | null;
  /**
   * The id of the lot that the units were taken from.
   * @example "lot_id"
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

/**
 * A package and the tracking number that it is to have. A warehouse system may take fields of its own beyond
 * these.
 */
export interface PackageTracking {
  /**
   * The id of the package.
   * @example "package_id"
   */
  package_id: string;
  /**
   * The carrier's number for the package.
   * @example "tracking_number"
   */
  tracking_number: string;
}

/**
 * The values that changed, as they were before. There are two ways to write them, and a reader has to know both:
 *
 * - by path, as the vendor's guide shows: a field inside another is keyed by a dotted path with array indexes as
 *   integers, such as `line_items.1.quantity`. When a whole array changed it is keyed by its name alone, such as
 *   `line_items`. A test for the key `shipments` misses `shipments.0.packages.0.tracking_number`.
 * - as a whole order, as the sample of the webhook page shows: then the fields that did not change are there too,
 *   and only a comparison with `data` tells which did.
 */
export type PreviousAttributes = {
  [key: string]: unknown;
};

/**
 * The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
 * in every one of them, which the vendor's guide says is refused with a 422.
 *
 * A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
 * list a third address line, a phone number or an email address; where they are taken, the name differs from system to
 * system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
 * `email_address`).
 */
export interface RequestAddress {
  /**
   * The name of the recipient.
   * @example "John Doe"
   */
  full_name?: string;
  /**
   * The company at the address.
   * @example "Company"
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
   * The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.
   * @example "United States"
   */
  country?: string;
}

/**
 * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse
 * system may take fields of its own beyond these.
 */
export interface RequestChannel {
  /**
   * The id of the channel.
   * @example "channel_id"
   */
  channel_id?: string;
  /**
   * The name of the channel, for when you do not have the id.
   * @example "channel_name"
   */
  channel_name?: string;
}

/**
 * A shipment to record on the order.
 *
 * All eleven fields are required, deprecated ones included, because the ship page marks them so. The vendor's other
 * documents ask for less: its OpenAPI document of October 2025 requires none in the base shipment (and different ones
 * in 14 variants, one for each warehouse system), and its guide sends five. This contract follows the page.
 *
 * A warehouse system may take fields of its own beyond these. Outside `measurements` no field may be
 * `null`, and none may be `""`, `"null"` or `"none"`.
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
   * The carrier's tracking number. The ship page calls it the number of the package, in the singular, and has a number
   * for each package in `packages` too. That this one stands for the shipment as a whole is inferred.
   * @example "tracking_number"
   */
  tracking_number: string;
  /**
   * Where the shipment can be followed.
   * @example "https://example.com/track/tracking_number"
   */
  tracking_url: string;
  /**
   * The id of the carrier. It wins over a `carrier_name`, which some warehouse systems take beside it.
   * @example "fedex"
   */
  carrier_id: string;
  /**
   * The carrier as one text. Replaced by `carrier_id`, but still required by the ship page.
   * @deprecated
   * @example "FedEx"
   */
  carrier: string;
  /**
   * The id of the shipping method that was used; the vendor's endpoint for shipping methods lists them. It
   * wins over a `shipping_method_name`, which some warehouse systems take beside it.
   * @example "fedex_ground"
   */
  shipping_method_id: string;
  /**
   * How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship
   * page.
   * @deprecated
   * @example "shipping_method_id"
   */
  shipping_method: string;
  /**
   * What the warehouse paid for shipping. The vendor names no currency for it.
   * @example 2.5
   */
  shipping_cost: number;
  /**
   * The size and weight of the shipment.
   *
   * All six fields are required and each can be null. The ship page shows this object collapsed, so the vendor's OpenAPI
   * document of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the
   * API refuses `null`. A warehouse system may take fields of its own beyond these.
   */
  measurements: ShipmentMeasurements;
  /**
   * The id of the warehouse that the shipment left from. The vendor's endpoint for warehouses lists them.
   * @example "warehouse_id"
   */
  warehouse_id: string;
  /** The packages of the shipment, each with the tracking number that it is to have. */
  packages: PackageTracking[];
}

/**
 * One shipment of an order: what left the warehouse together, in one or more packages. Tracking numbers are on the
 * packages.
 */
export interface Shipment {
  /**
   * The id of the shipment.
   * @example "shipment_id"
   */
  shipment_id: string;
  /**
   * The id of the warehouse that the shipment left from.
   * @example "wh_id"
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
   * The warehouse system's own word for the status. Read it when `status` is `other` or unknown to you.
   * @example "raw_status"
   */
  raw_status?: string | null;
  /**
   * Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
   * values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
   */
  status: ShipmentStatus;
  /**
   * How the shipment was sent, as one text. Replaced by `shipping_method_id`, which is on each package.
   * @deprecated
   * @example "shipping_method_id"
   */
  shipping_method?: string | null;
  /** What is in the shipment. */
  line_items: ShipmentLineItem[];
  /** Where the shipment goes. */
  ship_to_address?: Address;
  /** Where the shipment comes from. */
  ship_from_address?: ShipmentAddress;
  /** The packages of the shipment. */
  packages: Package[];
}

/**
 * The address that a shipment comes from. Unlike the address of the order it has no phone number and no email address.
 * Any field can be missing or null; in the samples a sender has neither name nor company.
 */
export interface ShipmentAddress {
  /**
   * The name of the person at the address.
   * @example "John Doe"
   */
  full_name?: string | null;
  /**
   * The company at the address.
   * @example "Company"
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
   * The country, as a name or a code: the vendor promises neither, and its samples write a name.
   * @example "United States"
   */
  country?: string | null;
}

/**
 * An item of a shipment, and how many of it. Which package holds it, from which lot, is in the line items of the
 * packages.
 */
export interface ShipmentLineItem {
  /**
   * The id of the item in the stock of the warehouse.
   * @example "item_id"
   */
  inventory_item_id: string;
  /**
   * The stock keeping unit of the item.
   * @example "sku"
   */
  sku?: string | null;
  /**
   * How many units of the item are in the shipment or package.
   * @example 1
   */
  quantity: number;
  /**
   * The id of the product that the item was sold as a part of, such as a bundle. Null in every sample.
   * @example "product_id"
   */
  parent_product_id?: string | null;
}

/**
 * The size and weight of the shipment.
 *
 * All six fields are required and each can be null. The ship page shows this object collapsed, so the vendor's OpenAPI
 * document of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the
 * API refuses `null`. A warehouse system may take fields of its own beyond these.
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

/**
 * Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
 * values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
 */
export type ShipmentStatus = "open" | "shipped" | "cancelled" | "other" | (string & {});

/**
 * A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as
 * `{"tag3": "value3"}`.
 */
export type Tag =
  | string
  | {
      [key: string]: unknown;
    };

/**
 * What Trackstar posts when an `order.updated` event is too large: the id of the order instead of the order.
 *
 * To get the whole event, send a `GET` with the API key to `data_url`. It answers with `{download_url}`, an address that
 * serves the event and is good for 20 minutes.
 */
export interface TruncatedOrderUpdatedEvent {
  /**
   * The id of the connection whose order changed.
   * @example "connection_id"
   */
  connection_id: string;
  /**
   * The kind of event. Events of other kinds can come to the same address.
   * @example "order.updated"
   */
  event_type: "order.updated";
  /**
   * The warehouse system behind the connection.
   * @example "integration_name"
   */
  integration_name: string;
  /**
   * The kind of system behind the connection. The sample shows `wms`; other values are not ruled out.
   * @example "wms"
   */
  integration_type: string;
  /** What is left of the order. */
  data: {
    /**
     * Trackstar's id of the order that changed.
     * @example "order_id"
     */
    id: string;
  };
  /** The values that changed, as they were before. A truncated event can lack it. */
  previous_attributes?: PreviousAttributes;
  /**
   * Marks the event as truncated.
   * @example true
   */
  data_truncated: true;
  /**
   * Where the whole event can be fetched. Take the address as it comes, but send your key only to an HTTPS address of
   * the vendor's: the path in the example is made up.
   * @example "https://production.trackstarhq.com/example-path/msg_example"
   */
  data_url: string;
}

/**
 * One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse
 * system may take fields of its own beyond these.
 */
export interface UpdateOrderLineItem {
  /**
   * The id of the product. The vendor's endpoint for products lists them.
   * @example "product_id"
   */
  product_id?: string;
  /**
   * The stock keeping unit of the product.
   * @example "sku"
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
   * What is taken off the price of one unit.
   * @example 1.5
   */
  discount_amount?: number;
}

/**
 * The fields of an order to change. Leave out what is to stay.
 *
 * Nothing is required here, as on the update page. Some warehouse systems do require fields (the vendor's OpenAPI
 * document of October 2025 lists 28 variants), and some take fields of their own beyond these, so a body may carry
 * more. The vendor's guide says that `null`, `""`, `"null"` and `"none"` are refused in any field, while the update page
 * marks two fields as nullable and has empty texts in its sample: this contract follows the page for what may be null,
 * and the guide for the refused texts.
 */
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

/**
 * What an operation answers with a 422. `detail` is there when Trackstar found the fault in the body. That it can be
 * missing when the warehouse system refused the write (`origin` is then `integration`) is inferred: which status such a
 * refusal has is not documented. So it is not required here.
 */
export interface ValidationErrorResponse {
  /**
   * What went wrong, for a person to read. Do not build logic on its wording.
   * @example "The request body is not valid."
   */
  error: string;
  /** Who refused the request. Some bodies lack it, such as the vendor's sample of a 501. */
  origin?: ErrorOrigin;
  /**
   * What is wrong with each field, by location, then by field: lists of messages, or, for a field that holds others,
   * whatever the vendor puts there. A location is the part of the request that the field is in. The vendor lists no
   * names of locations: the `json` of the example is only an illustration.
   * @example {"json":{"order_number":["The value must not be empty."]}}
   */
  detail?: {
    [key: string]: {
      [key: string]: unknown;
    };
  };
}

/**
 * The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
 * 2025.
 */
export type WeightUnit = "lb" | "oz" | "kg" | (string & {});

/**
 * Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
 * `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
 */
export type KnownErrorOrigin = "trackstar" | "integration";

/**
 * Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
 * October 2025; the pages show only `sender`.
 */
export type KnownInternationalDutyPayer = "sender" | "recipient" | "third_party";

/**
 * The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
 * of October 2025.
 */
export type KnownLengthUnit = "in" | "cm";

/**
 * Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
 * `raw_status`. The list is that of the update page and of the vendor's guide.
 *
 * Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
 * (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
 * these.
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
 * The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
 * The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
 */
export type KnownOrderType = "d2c" | "b2b" | "dropship" | "transfer";

/**
 * Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
 * values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
 */
export type KnownShipmentStatus = "open" | "shipped" | "cancelled" | "other";

/**
 * The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
 * 2025.
 */
export type KnownWeightUnit = "lb" | "oz" | "kg";
