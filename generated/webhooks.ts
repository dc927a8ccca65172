// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type { ComponentValidators } from "../src/schemas/validator.ts";
import * as components from "./components.ts";
import type * as types from "./types.ts";

/** Each event by its type. */
export interface FullEvents {
  "order.updated": types.OrderUpdatedEvent;
}

/** Each event as it comes when it is truncated. */
export interface TruncatedEvents {
  "order.updated": types.TruncatedOrderUpdatedEvent;
}

/** What each event is about. */
export interface EventSubjects {
  "order.updated": types.Order;
}

/** The paths into the subject of each event that says what changed. */
export interface EventPaths {
  "order.updated": OrderPaths;
}

/** Each path into Order, `*` standing for an index, and the type of what is there. */
export interface OrderPaths {
  id: types.Order["id"];
  warehouse_customer_id: types.Order["warehouse_customer_id"];
  warehouse_id: types.Order["warehouse_id"];
  created_date: types.Order["created_date"];
  updated_date: types.Order["updated_date"];
  trackstar_created_date: types.Order["trackstar_created_date"];
  trackstar_updated_date: types.Order["trackstar_updated_date"];
  reference_id: types.Order["reference_id"];
  order_number: types.Order["order_number"];
  status: types.OrderStatus;
  raw_status: types.Order["raw_status"];
  channel: types.Order["channel"];
  channel_object: types.Order["channel_object"];
  "channel_object.channel_id": types.ChannelObject["channel_id"];
  "channel_object.channel_name": types.ChannelObject["channel_name"];
  type: types.Order["type"];
  trading_partner: types.Order["trading_partner"];
  shipping_method: types.Order["shipping_method"];
  service_level: types.Order["service_level"];
  shipping_method_id: types.Order["shipping_method_id"];
  shipping_method_name: types.Order["shipping_method_name"];
  carrier_id: types.Order["carrier_id"];
  carrier_name: types.Order["carrier_name"];
  scac: types.Order["scac"];
  is_third_party_freight: types.Order["is_third_party_freight"];
  third_party_freight_account_number: types.Order["third_party_freight_account_number"];
  first_party_freight_account_number: types.Order["first_party_freight_account_number"];
  invoice_currency_code: types.Order["invoice_currency_code"];
  total_price: types.Order["total_price"];
  total_tax: types.Order["total_tax"];
  total_discount: types.Order["total_discount"];
  total_shipping: types.Order["total_shipping"];
  ship_to_address: types.Address;
  "ship_to_address.full_name": types.Address["full_name"];
  "ship_to_address.company": types.Address["company"];
  "ship_to_address.address1": types.Address["address1"];
  "ship_to_address.address2": types.Address["address2"];
  "ship_to_address.address3": types.Address["address3"];
  "ship_to_address.city": types.Address["city"];
  "ship_to_address.state": types.Address["state"];
  "ship_to_address.postal_code": types.Address["postal_code"];
  "ship_to_address.country": types.Address["country"];
  "ship_to_address.phone_number": types.Address["phone_number"];
  "ship_to_address.email_address": types.Address["email_address"];
  line_items: types.Order["line_items"];
  "line_items.*": types.LineItem;
  "line_items.*.product_id": types.LineItem["product_id"];
  "line_items.*.sku": types.LineItem["sku"];
  "line_items.*.quantity": types.LineItem["quantity"];
  "line_items.*.unit_price": types.LineItem["unit_price"];
  "line_items.*.is_picked": types.LineItem["is_picked"];
  "line_items.*.discount_amount": types.LineItem["discount_amount"];
  tags: types.Order["tags"];
  "tags.*": NonNullable<types.Order["tags"]>[number];
  required_ship_date: types.Order["required_ship_date"];
  saturday_delivery: types.Order["saturday_delivery"];
  signature_required: types.Order["signature_required"];
  international_duty_paid_by: types.Order["international_duty_paid_by"];
  shipments: types.Order["shipments"];
  "shipments.*": types.Shipment;
  "shipments.*.shipment_id": types.Shipment["shipment_id"];
  "shipments.*.warehouse_id": types.Shipment["warehouse_id"];
  "shipments.*.shipped_date": types.Shipment["shipped_date"];
  "shipments.*.raw_status": types.Shipment["raw_status"];
  "shipments.*.status": types.ShipmentStatus;
  "shipments.*.shipping_method": types.Shipment["shipping_method"];
  "shipments.*.line_items": types.Shipment["line_items"];
  "shipments.*.line_items.*": types.ShipmentLineItem;
  "shipments.*.line_items.*.inventory_item_id": types.ShipmentLineItem["inventory_item_id"];
  "shipments.*.line_items.*.sku": types.ShipmentLineItem["sku"];
  "shipments.*.line_items.*.quantity": types.ShipmentLineItem["quantity"];
  "shipments.*.line_items.*.parent_product_id": types.ShipmentLineItem["parent_product_id"];
  "shipments.*.ship_to_address": types.Address;
  "shipments.*.ship_to_address.full_name": types.Address["full_name"];
  "shipments.*.ship_to_address.company": types.Address["company"];
  "shipments.*.ship_to_address.address1": types.Address["address1"];
  "shipments.*.ship_to_address.address2": types.Address["address2"];
  "shipments.*.ship_to_address.address3": types.Address["address3"];
  "shipments.*.ship_to_address.city": types.Address["city"];
  "shipments.*.ship_to_address.state": types.Address["state"];
  "shipments.*.ship_to_address.postal_code": types.Address["postal_code"];
  "shipments.*.ship_to_address.country": types.Address["country"];
  "shipments.*.ship_to_address.phone_number": types.Address["phone_number"];
  "shipments.*.ship_to_address.email_address": types.Address["email_address"];
  "shipments.*.ship_from_address": types.ShipmentAddress;
  "shipments.*.ship_from_address.full_name": types.ShipmentAddress["full_name"];
  "shipments.*.ship_from_address.company": types.ShipmentAddress["company"];
  "shipments.*.ship_from_address.address1": types.ShipmentAddress["address1"];
  "shipments.*.ship_from_address.address2": types.ShipmentAddress["address2"];
  "shipments.*.ship_from_address.address3": types.ShipmentAddress["address3"];
  "shipments.*.ship_from_address.city": types.ShipmentAddress["city"];
  "shipments.*.ship_from_address.state": types.ShipmentAddress["state"];
  "shipments.*.ship_from_address.postal_code": types.ShipmentAddress["postal_code"];
  "shipments.*.ship_from_address.country": types.ShipmentAddress["country"];
  "shipments.*.packages": types.Shipment["packages"];
  "shipments.*.packages.*": types.Package;
  "shipments.*.packages.*.package_id": types.Package["package_id"];
  "shipments.*.packages.*.package_name": types.Package["package_name"];
  "shipments.*.packages.*.tracking_number": types.Package["tracking_number"];
  "shipments.*.packages.*.tracking_url": types.Package["tracking_url"];
  "shipments.*.packages.*.shipping_method": types.Package["shipping_method"];
  "shipments.*.packages.*.carrier": types.Package["carrier"];
  "shipments.*.packages.*.shipping_method_id": types.Package["shipping_method_id"];
  "shipments.*.packages.*.shipping_method_name": types.Package["shipping_method_name"];
  "shipments.*.packages.*.carrier_id": types.Package["carrier_id"];
  "shipments.*.packages.*.carrier_name": types.Package["carrier_name"];
  "shipments.*.packages.*.scac": types.Package["scac"];
  "shipments.*.packages.*.shipping_cost": types.Package["shipping_cost"];
  "shipments.*.packages.*.measurements": types.Measurements;
  "shipments.*.packages.*.measurements.length": types.Measurements["length"];
  "shipments.*.packages.*.measurements.width": types.Measurements["width"];
  "shipments.*.packages.*.measurements.height": types.Measurements["height"];
  "shipments.*.packages.*.measurements.unit": types.Measurements["unit"];
  "shipments.*.packages.*.measurements.weight": types.Measurements["weight"];
  "shipments.*.packages.*.measurements.weight_unit": types.Measurements["weight_unit"];
  "shipments.*.packages.*.line_items": types.Package["line_items"];
  "shipments.*.packages.*.line_items.*": types.PackageLineItem;
  "shipments.*.packages.*.line_items.*.inventory_item_id": types.PackageLineItem["inventory_item_id"];
  "shipments.*.packages.*.line_items.*.sku": types.PackageLineItem["sku"];
  "shipments.*.packages.*.line_items.*.quantity": types.PackageLineItem["quantity"];
  "shipments.*.packages.*.line_items.*.parent_product_id": types.PackageLineItem["parent_product_id"];
  "shipments.*.packages.*.line_items.*.lot_id": types.PackageLineItem["lot_id"];
  "shipments.*.packages.*.line_items.*.expiration_date": types.PackageLineItem["expiration_date"];
  external_system_url: types.Order["external_system_url"];
  trackstar_tags: types.Order["trackstar_tags"];
  "trackstar_tags.*": types.Tag;
  [path: `trackstar_tags.*.${string}`]: unknown;
  additional_fields: types.Order["additional_fields"];
  [path: `additional_fields.${string}`]: unknown;
}

/** The validators of one type of event. */
export interface EventDescription<Full = unknown, Truncated = unknown> {
  readonly full: ComponentValidators<Full>;
  /** Missing if the event is never truncated. */
  readonly truncated?: ComponentValidators<Truncated>;
}

/** The `data` of one type of event. */
export interface SubjectDescription<Subject = unknown> {
  readonly component: ComponentValidators<Subject>;
  /** The fields without which an object is not a whole subject. */
  readonly required: readonly string[];
}

/** Every event that the contract knows. */
export const webhookEvents: {
  readonly [T in keyof FullEvents]: EventDescription<FullEvents[T], TruncatedEvents[T]>;
} = { "order.updated": { full: components.OrderUpdatedEvent, truncated: components.TruncatedOrderUpdatedEvent } };

/** What each event is about. */
export const eventSubjects: { readonly [T in keyof EventSubjects]: SubjectDescription<EventSubjects[T]> } = {
  "order.updated": {
    component: components.Order,
    required: [
      "id",
      "created_date",
      "updated_date",
      "reference_id",
      "order_number",
      "status",
      "invoice_currency_code",
      "ship_to_address",
      "line_items",
      "tags",
      "shipments",
    ],
  },
};

/** The paths of `EventPaths`; one that ends with a dot stands for all that begin with it. */
export const eventPaths: Readonly<Record<string, readonly string[]>> = {
  "order.updated": [
    "id",
    "warehouse_customer_id",
    "warehouse_id",
    "created_date",
    "updated_date",
    "trackstar_created_date",
    "trackstar_updated_date",
    "reference_id",
    "order_number",
    "status",
    "raw_status",
    "channel",
    "channel_object",
    "channel_object.channel_id",
    "channel_object.channel_name",
    "type",
    "trading_partner",
    "shipping_method",
    "service_level",
    "shipping_method_id",
    "shipping_method_name",
    "carrier_id",
    "carrier_name",
    "scac",
    "is_third_party_freight",
    "third_party_freight_account_number",
    "first_party_freight_account_number",
    "invoice_currency_code",
    "total_price",
    "total_tax",
    "total_discount",
    "total_shipping",
    "ship_to_address",
    "ship_to_address.full_name",
    "ship_to_address.company",
    "ship_to_address.address1",
    "ship_to_address.address2",
    "ship_to_address.address3",
    "ship_to_address.city",
    "ship_to_address.state",
    "ship_to_address.postal_code",
    "ship_to_address.country",
    "ship_to_address.phone_number",
    "ship_to_address.email_address",
    "line_items",
    "line_items.*",
    "line_items.*.product_id",
    "line_items.*.sku",
    "line_items.*.quantity",
    "line_items.*.unit_price",
    "line_items.*.is_picked",
    "line_items.*.discount_amount",
    "tags",
    "tags.*",
    "required_ship_date",
    "saturday_delivery",
    "signature_required",
    "international_duty_paid_by",
    "shipments",
    "shipments.*",
    "shipments.*.shipment_id",
    "shipments.*.warehouse_id",
    "shipments.*.shipped_date",
    "shipments.*.raw_status",
    "shipments.*.status",
    "shipments.*.shipping_method",
    "shipments.*.line_items",
    "shipments.*.line_items.*",
    "shipments.*.line_items.*.inventory_item_id",
    "shipments.*.line_items.*.sku",
    "shipments.*.line_items.*.quantity",
    "shipments.*.line_items.*.parent_product_id",
    "shipments.*.ship_to_address",
    "shipments.*.ship_to_address.full_name",
    "shipments.*.ship_to_address.company",
    "shipments.*.ship_to_address.address1",
    "shipments.*.ship_to_address.address2",
    "shipments.*.ship_to_address.address3",
    "shipments.*.ship_to_address.city",
    "shipments.*.ship_to_address.state",
    "shipments.*.ship_to_address.postal_code",
    "shipments.*.ship_to_address.country",
    "shipments.*.ship_to_address.phone_number",
    "shipments.*.ship_to_address.email_address",
    "shipments.*.ship_from_address",
    "shipments.*.ship_from_address.full_name",
    "shipments.*.ship_from_address.company",
    "shipments.*.ship_from_address.address1",
    "shipments.*.ship_from_address.address2",
    "shipments.*.ship_from_address.address3",
    "shipments.*.ship_from_address.city",
    "shipments.*.ship_from_address.state",
    "shipments.*.ship_from_address.postal_code",
    "shipments.*.ship_from_address.country",
    "shipments.*.packages",
    "shipments.*.packages.*",
    "shipments.*.packages.*.package_id",
    "shipments.*.packages.*.package_name",
    "shipments.*.packages.*.tracking_number",
    "shipments.*.packages.*.tracking_url",
    "shipments.*.packages.*.shipping_method",
    "shipments.*.packages.*.carrier",
    "shipments.*.packages.*.shipping_method_id",
    "shipments.*.packages.*.shipping_method_name",
    "shipments.*.packages.*.carrier_id",
    "shipments.*.packages.*.carrier_name",
    "shipments.*.packages.*.scac",
    "shipments.*.packages.*.shipping_cost",
    "shipments.*.packages.*.measurements",
    "shipments.*.packages.*.measurements.length",
    "shipments.*.packages.*.measurements.width",
    "shipments.*.packages.*.measurements.height",
    "shipments.*.packages.*.measurements.unit",
    "shipments.*.packages.*.measurements.weight",
    "shipments.*.packages.*.measurements.weight_unit",
    "shipments.*.packages.*.line_items",
    "shipments.*.packages.*.line_items.*",
    "shipments.*.packages.*.line_items.*.inventory_item_id",
    "shipments.*.packages.*.line_items.*.sku",
    "shipments.*.packages.*.line_items.*.quantity",
    "shipments.*.packages.*.line_items.*.parent_product_id",
    "shipments.*.packages.*.line_items.*.lot_id",
    "shipments.*.packages.*.line_items.*.expiration_date",
    "external_system_url",
    "trackstar_tags",
    "trackstar_tags.*",
    "trackstar_tags.*.",
    "additional_fields",
    "additional_fields.",
  ],
};

/** The headers of a delivery; either family will do. */
export const deliveryHeaders = [
  { id: "svix-id", timestamp: "svix-timestamp", signature: "svix-signature" },
  { id: "webhook-id", timestamp: "webhook-timestamp", signature: "webhook-signature" },
] as const;

/** The header that carries the API key. */
export const apiKeyHeader = "x-trackstar-api-key";

/** The hosts that the API answers on. */
export const apiHosts: readonly string[] = ["production.trackstarhq.com"];
