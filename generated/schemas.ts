// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema, defineSchema } from "../src/schemas/define-schema.ts";
import * as components from "./components.ts";
import type * as types from "./types.ts";

const incoming_Address =
  '{"type":"object","description":"The address that an order or a shipment goes to. Any field can be missing or null. Older orders, and all shipments in\\nthe vendor\'s samples, have no `phone_number` and no `email_address`.","properties":{"full_name":{"type":["string","null"],"description":"The name of the person at the address.","examples":["John Doe"]},"company":{"type":["string","null"],"description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":["string","null"],"description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":["string","null"],"description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"address3":{"type":["string","null"],"description":"The third line.","examples":["Floor 3"]},"city":{"type":["string","null"],"description":"The city.","examples":["New York"]},"state":{"type":["string","null"],"description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":["string","null"],"description":"The postal code, always as text.","examples":["10001"]},"country":{"type":["string","null"],"description":"The country, as a name or a code. The vendor promises neither.","examples":["United States"]},"phone_number":{"type":["string","null"],"description":"The recipient\'s phone number, in no fixed format.","examples":["123-456-7890"]},"email_address":{"type":["string","null"],"description":"The recipient\'s email address. It is a plain string without a format.","examples":["johndoe@example.com"]}}}';

const incoming_ChannelObject =
  '{"type":"object","description":"The sales channel of an order. It can be empty: `{}`.","properties":{"channel_id":{"type":"string","description":"The id of the channel. `GET /wms/orders/channels` lists the channels.","examples":["shopify_us"]},"channel_name":{"type":["string","null"],"description":"The name of the channel.","examples":["Shopify US"]}}}';

const incoming_ErrorOrigin =
  '{"description":"Who refused the request.\\n\\n- `trackstar`: Trackstar itself\\n- `integration`: the connected warehouse system; show its `error` unchanged to a person","examples":["trackstar"],"anyOf":[{"enum":["trackstar","integration"]},{"type":"string"}]}';

const incoming_ErrorResponse =
  '{"type":"object","description":"The body of a failed request.","required":["error"],"properties":{"error":{"type":"string","description":"A text for a person. Do not build logic on its wording.","examples":["The request body is not valid."]},"origin":{"$ref":"#/$defs/ErrorOrigin","description":"Who refused the request. Some bodies lack it, such as that of a 501."}}}';

const incoming_InternationalDutyPayer =
  '{"description":"Who pays the duty on an order that crosses a border.","examples":["sender"],"anyOf":[{"enum":["sender","recipient","third_party"]},{"type":"string"}]}';

const incoming_LengthUnit =
  '{"description":"The unit of length, width and height: inches or centimetres.","examples":["in"],"anyOf":[{"enum":["in","cm"]},{"type":"string"}]}';

const incoming_LineItem =
  '{"type":"object","description":"One product of an order, with its quantity.","required":["product_id","quantity","is_picked"],"properties":{"product_id":{"type":"string","description":"The id of the product. Look it up at `GET /wms/products/{id}`.","examples":["prod_tee_navy_m"]},"sku":{"type":["string","null"],"description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units were ordered.","examples":[1]},"unit_price":{"type":["number","null"],"description":"The price of one unit.","examples":[10.99]},"is_picked":{"type":"boolean","description":"Whether the units were taken from the shelf.","examples":[false]},"discount_amount":{"type":["number","null"],"description":"The discount. It is inferred that it is per unit, as in the body of an update.","examples":[1.5]}}}';

const incoming_WeightUnit =
  '{"description":"The unit of weight: pounds, ounces or kilograms.","examples":["lb"],"anyOf":[{"enum":["lb","oz","kg"]},{"type":"string"}]}';

const incoming_Measurements =
  '{"type":"object","description":"The size and weight of a package. Any of them can be missing or null. A number means nothing without its unit.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/LengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/WeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}}}';

const incoming_NotFoundErrorResponse =
  '{"type":"object","description":"The body of a 404.","required":["error"],"properties":{"error":{"type":"string","description":"A text for a person. Do not build logic on its wording.","examples":["The request body is not valid."]},"origin":{"$ref":"#/$defs/ErrorOrigin","description":"Who refused the request. Some bodies lack it, such as that of a 501."},"id":{"type":"string","description":"The id that was not found. It can be missing.","examples":["ord_8f2k1x"]}}}';

const incoming_OrderStatus =
  '{"description":"The order\'s status. Values are listed in life-cycle order.\\n\\n- `open`: the order was placed\\n- `confirmed`: the warehouse confirmed it\\n- `processing`: the warehouse is working on it and picking its items\\n- `picked`: its items were picked\\n- `packed`: its items were packed\\n- `partially_fulfilled`: a part of it was fulfilled\\n- `fulfilled`: it was fulfilled and shipped\\n- `backordered`: inventory is lacking\\n- `exception`: something is wrong with it\\n- `cancelled`: the warehouse or the customer cancelled it\\n- `other`: Trackstar cannot determine it, often because it is a custom status: read `raw_status`\\n\\nExpect other values in what Trackstar sends: the list has changed before. Send only one of these.","examples":["open"],"anyOf":[{"enum":["open","confirmed","processing","picked","packed","partially_fulfilled","fulfilled","backordered","exception","cancelled","other"]},{"type":"string"}]}';

const incoming_OrderType =
  '{"description":"The kind of business behind the order.\\n\\n- `d2c`: to a consumer\\n- `b2b`: to a business\\n- `dropship`: dropshipped\\n- `transfer`: a transfer of stock","examples":["d2c"],"anyOf":[{"enum":["d2c","b2b","dropship","transfer"]},{"type":"string"}]}';

const incoming_Package =
  '{"type":"object","description":"One package of a shipment. Only `package_id` is always present.","required":["package_id"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["SO-10482-1"]},"package_name":{"type":["string","null"],"description":"The name of the package, such as the kind of box.","examples":["Small box"]},"tracking_number":{"type":["string","null"],"description":"The carrier\'s number for the package.","examples":["1Z999AA10123456784"]},"tracking_url":{"type":["string","null"],"description":"The carrier\'s page that tracks the package.","examples":["https://tracking.example.com/1Z999AA10123456784"]},"shipping_method":{"type":["string","null"],"deprecated":true,"description":"How the package was sent, as one text. Deprecated: read `shipping_method_id`.","examples":["UPS Ground"]},"carrier":{"type":["string","null"],"deprecated":true,"description":"The carrier as one text. Deprecated: read `carrier_id`, or `carrier_name` for people.","examples":["UPS"]},"shipping_method_id":{"type":["string","null"],"description":"The id of the shipping method that was used. Prefer it to `shipping_method_name`. `GET /wms/shipping-methods`\\nlists the methods.","examples":["ups_ground"]},"shipping_method_name":{"type":["string","null"],"description":"The name of the shipping method that was used.","examples":["UPS Ground"]},"carrier_id":{"type":["string","null"],"description":"The id of the carrier. Prefer it to `carrier_name`.","examples":["ups"]},"carrier_name":{"type":["string","null"],"description":"The name of the carrier.","examples":["UPS"]},"scac":{"type":["string","null"],"description":"The carrier\'s Standard Carrier Alpha Code, used in freight.","examples":["UPSN"]},"shipping_cost":{"type":["number","null"],"description":"The price that the warehouse paid to ship the package. `total_shipping` of the order is the price that the\\ncustomer paid.","examples":[1]},"measurements":{"$ref":"#/$defs/Measurements"},"line_items":{"type":"array","items":{"$ref":"#/$defs/PackageLineItem"},"description":"The items in the package."}}}';

const incoming_PackageLineItem =
  '{"type":"object","description":"An item of a package, with its quantity.","required":["inventory_item_id","quantity"],"properties":{"inventory_item_id":{"type":"string","description":"The id of the item in the warehouse\'s inventory. Look it up at `GET /wms/inventory/{id}`.","examples":["inv_tee_navy_m"]},"sku":{"type":["string","null"],"description":"The stock keeping unit of the item.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units of the item are in the shipment or package.","examples":[1]},"parent_product_id":{"type":["string","null"],"description":"The id of the product that the item was sold as a part of, such as a bundle. Usually null.","examples":["prod_tee_navy_m"]},"lot_id":{"type":["string","null"],"description":"The id of the lot that the units were taken from.","examples":["LOT-2291"]},"expiration_date":{"type":["string","null"],"format":"date-time","description":"When the units expire.","examples":["2022-06-06T01:02:03Z"]}}}';

const incoming_Shipment =
  '{"type":"object","description":"One shipment of an order: one or more packages that left the warehouse together. Tracking numbers are on the packages.","required":["shipment_id","status","line_items","packages"],"properties":{"shipment_id":{"type":"string","description":"The id of the shipment.","examples":["shp_41c9"]},"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"shipped_date":{"type":["string","null"],"format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"raw_status":{"type":["string","null"],"description":"The warehouse system\'s own text for the status. Read it when `status` is `other` or unknown to you.","examples":["New"]},"status":{"$ref":"#/$defs/ShipmentStatus"},"shipping_method":{"type":["string","null"],"deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: read `shipping_method_id` of each package.","examples":["UPS Ground"]},"line_items":{"type":"array","items":{"$ref":"#/$defs/ShipmentLineItem"},"description":"The items in the shipment."},"ship_to_address":{"$ref":"#/$defs/Address","description":"The address that the shipment goes to."},"ship_from_address":{"$ref":"#/$defs/ShipmentAddress","description":"The address that the shipment comes from."},"packages":{"type":"array","items":{"$ref":"#/$defs/Package"},"description":"The packages of the shipment."}}}';

const incoming_ShipmentAddress =
  '{"type":"object","description":"The address that a shipment comes from. It has no phone number and no email address. Any field can be missing or null,\\nname and company above all.","properties":{"full_name":{"type":["string","null"],"description":"The name of the person at the address.","examples":["John Doe"]},"company":{"type":["string","null"],"description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":["string","null"],"description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":["string","null"],"description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"address3":{"type":["string","null"],"description":"The third line.","examples":["Floor 3"]},"city":{"type":["string","null"],"description":"The city.","examples":["New York"]},"state":{"type":["string","null"],"description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":["string","null"],"description":"The postal code, always as text.","examples":["10001"]},"country":{"type":["string","null"],"description":"The country, as a name or a code. The vendor promises neither.","examples":["United States"]}}}';

const incoming_ShipmentLineItem =
  '{"type":"object","description":"An item of a shipment, with its quantity. The line items of the packages have the package and the lot.","required":["inventory_item_id","quantity"],"properties":{"inventory_item_id":{"type":"string","description":"The id of the item in the warehouse\'s inventory. Look it up at `GET /wms/inventory/{id}`.","examples":["inv_tee_navy_m"]},"sku":{"type":["string","null"],"description":"The stock keeping unit of the item.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units of the item are in the shipment or package.","examples":[1]},"parent_product_id":{"type":["string","null"],"description":"The id of the product that the item was sold as a part of, such as a bundle. Usually null.","examples":["prod_tee_navy_m"]}}}';

const incoming_ShipmentStatus =
  '{"description":"The shipment\'s status. `other` means that Trackstar cannot determine it: read the shipment\'s `raw_status`.","examples":["open"],"anyOf":[{"enum":["open","shipped","cancelled","other"]},{"type":"string"}]}';

const incoming_Tag =
  '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"additionalProperties":true}],"examples":["vip"]}';

const incoming_Order =
  '{"type":"object","description":"An order in Trackstar: a copy of the order in the connected warehouse system.\\n\\nThe required fields are never null. Any other field can be missing, and most can be null: warehouse systems differ,\\nolder records lack newer fields, and orders gain fields every year.","required":["id","created_date","updated_date","reference_id","order_number","status","invoice_currency_code","ship_to_address","line_items","tags","shipments"],"properties":{"id":{"type":"string","description":"Trackstar\'s id of the order. It is the `order_id` of every operation here.","examples":["ord_8f2k1x"]},"warehouse_customer_id":{"type":["string","null"],"description":"The id of the merchant that the order belongs to, for a warehouse that serves several. Look it up at `GET\\n/wms/warehouse-customers/{id}`.","examples":["cust_acme"]},"warehouse_id":{"type":["string","null"],"description":"The id of the warehouse that is expected to ship the order. `shipments[].warehouse_id` names the warehouse that\\ndid. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"created_date":{"type":"string","format":"date-time","description":"When the order was created, by the source system.","examples":["2022-01-01T00:00:00Z"]},"updated_date":{"type":"string","format":"date-time","description":"When the order last changed, by the source system. To order events, prefer `trackstar_updated_date`.","examples":["2022-01-02T05:05:05Z"]},"trackstar_created_date":{"type":["string","null"],"format":"date-time","description":"When Trackstar first stored the order. Older records lack it.","examples":["2022-01-01T00:05:00Z"]},"trackstar_updated_date":{"type":["string","null"],"format":"date-time","description":"When Trackstar\'s copy of the order last changed, also when Trackstar first saw an old order. Order events by it,\\nand by `updated_date` only where it is missing. Older records lack it.","examples":["2022-01-02T05:10:00Z"]},"reference_id":{"type":"string","description":"The order\'s id in the system that it came from, such as a shop. Falls back to `id`.","examples":["5512938471"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`, which falls back to `id`.","examples":["SO-10482"]},"status":{"$ref":"#/$defs/OrderStatus"},"raw_status":{"type":["string","null"],"description":"The warehouse system\'s own text for the status. Read it when `status` is `other` or unknown to you.","examples":["New"]},"channel":{"type":["string","null"],"deprecated":true,"description":"The sales channel as plain text. Deprecated: read `channel_object`.","examples":["shopify_us"]},"channel_object":{"anyOf":[{"$ref":"#/$defs/ChannelObject"},{"type":"null"}],"description":"The sales channel that the order was placed on."},"type":{"anyOf":[{"$ref":"#/$defs/OrderType"},{"type":"null"}],"description":"The kind of business behind the order."},"trading_partner":{"type":["string","null"],"description":"The retailer that placed the order, for retail and EDI orders.","examples":["Target"]},"shipping_method":{"type":["string","null"],"deprecated":true,"description":"How the order is to be shipped, as one text. Deprecated: read `service_level` for the request of the buyer, and\\n`shipping_method_id` for the method in use.","examples":["UPS Ground"]},"service_level":{"type":["string","null"],"description":"The kind of delivery that the buyer asked for.","examples":["Standard"]},"shipping_method_id":{"type":["string","null"],"description":"The id of the shipping method in use. Prefer it to `shipping_method_name` when both are there. `GET\\n/wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method_name":{"type":["string","null"],"description":"The name of the shipping method in use. The packages of a shipment can have used another one, and name it.","examples":["UPS Ground"]},"carrier_id":{"type":["string","null"],"description":"The id of the carrier. Prefer it to `carrier_name` when both are there.","examples":["ups"]},"carrier_name":{"type":["string","null"],"description":"The name of the carrier. The packages of a shipment can have used another one, and name it.","examples":["UPS"]},"scac":{"type":["string","null"],"description":"The carrier\'s Standard Carrier Alpha Code, used in freight.","examples":["UPSN"]},"is_third_party_freight":{"type":["boolean","null"],"description":"Whether the freight is billed to a third party\'s account. The meaning is inferred from the name.","examples":[false]},"third_party_freight_account_number":{"type":["string","null"],"description":"The freight account of the third party. The meaning is inferred from the name.","examples":["123456"]},"first_party_freight_account_number":{"type":["string","null"],"description":"The freight account of the first party. The meaning is inferred from the name.","examples":["123456"]},"invoice_currency_code":{"type":"string","description":"The currency of the amounts on the order. Falls back to USD.","examples":["USD"]},"total_price":{"type":["number","null"],"description":"The price that the customer paid for the order, in the currency of `invoice_currency_code`.","examples":[13.49]},"total_tax":{"type":["number","null"],"description":"The tax on the order, in the currency of `invoice_currency_code`.","examples":[1.5]},"total_discount":{"type":["number","null"],"description":"The discount on the order, in the currency of `invoice_currency_code`.","examples":[2.5]},"total_shipping":{"type":["number","null"],"description":"The price that the customer paid for shipping, in the currency of `invoice_currency_code`. The warehouse\'s own\\ncost is `shipments[].packages[].shipping_cost`.","examples":[3.5]},"ship_to_address":{"$ref":"#/$defs/Address"},"line_items":{"type":"array","items":{"$ref":"#/$defs/LineItem"},"description":"The products that were ordered."},"tags":{"type":"array","items":{"type":"string"},"description":"Tags of the order in the warehouse system. A tag that is a pair there arrives as one string, `key:value`. Your own\\ntags are in `trackstar_tags`.","examples":[["gift","priority:high"]]},"required_ship_date":{"type":["string","null"],"format":"date-time","description":"The date by which the order has to leave the warehouse.","examples":["2021-01-01T12:00:00Z"]},"saturday_delivery":{"type":["boolean","null"],"description":"Whether the order is to be delivered on a Saturday.","examples":[false]},"signature_required":{"type":["boolean","null"],"description":"Whether the recipient has to sign for the delivery.","examples":[false]},"international_duty_paid_by":{"anyOf":[{"$ref":"#/$defs/InternationalDutyPayer"},{"type":"null"}],"description":"Who pays the duty on an order that crosses a border."},"shipments":{"type":"array","items":{"$ref":"#/$defs/Shipment"},"description":"The shipments of the order, those that are about to leave included. Empty, never null, when there are none."},"external_system_url":{"type":["string","null"],"description":"The page of the order in the warehouse system, for a person.","examples":["https://example.com/order/123"]},"trackstar_tags":{"type":["array","null"],"items":{"$ref":"#/$defs/Tag"},"description":"Tags attached through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list.","examples":[["vip",{"campaign":"spring"}]]},"additional_fields":{"type":"object","additionalProperties":true,"description":"Further fields of the order in this warehouse system. Its keys differ between integrations.","examples":[{"gift_wrap":true}]}}}';

const incoming_OrderResponse =
  '{"type":"object","description":"The response of a write: the whole order, and the fields that were ignored.","required":["data","id","unused_fields"],"properties":{"data":{"$ref":"#/$defs/Order"},"id":{"type":"string","description":"The id of the record that was created or changed.","examples":["ord_8f2k1x"]},"unused_fields":{"type":"array","items":{"type":"string"},"description":"The fields of the body that the warehouse system ignored. It is the only sign that a value was not stored. The\\nlist can be empty.","examples":[["trading_partner"]]}}}';

const incoming_PreviousAttributes =
  '{"type":"object","additionalProperties":true,"description":"The old values of what changed. They come in one of two forms, and a reader has to know both:\\n\\n- Keyed by path: a field inside another one is keyed by a dotted path with array indexes, such as\\n  `line_items.1.quantity`. An array that changed as a whole is keyed by its name, such as `line_items`. A test for the\\n  key `shipments` misses `shipments.0.packages.0.tracking_number`.\\n- As a whole order: unchanged fields are there too. Compare it with `data` to find the changes.","examples":[{"status":"open","line_items.1.quantity":1}]}';

const incoming_OrderUpdatedEvent =
  '{"type":"object","description":"The event after an order changed: the order as it is now, and its old values.","required":["connection_id","event_type","integration_name","data","previous_attributes"],"properties":{"connection_id":{"type":"string","description":"The id of the connection whose order changed. `GET /connections/{connection_id}` describes it.","examples":["conn_7h3m9q"]},"event_type":{"type":"string","const":"order.updated","description":"The kind of event. Events of other kinds can arrive at the same address.","examples":["order.updated"]},"integration_name":{"type":"string","description":"The vendor\'s name of the integration behind the connection, such as `ongoing`. It is the name in the path of the\\nvendor\'s `write-info` endpoint, not a title for people.","examples":["ongoing"]},"integration_type":{"type":"string","description":"The kind of system behind the connection, such as `wms`. Newer events can lack it.","examples":["wms"]},"customer_id":{"type":["string","null"],"description":"Your own id of the customer whose connection it is. It can be missing.","examples":["acme-outdoor"]},"data":{"$ref":"#/$defs/Order","description":"The whole order after the change."},"previous_attributes":{"$ref":"#/$defs/PreviousAttributes"},"data_truncated":{"type":"boolean","const":false,"description":"Marks the event as whole. Usually missing; `true` marks the truncated form, which is another schema.","examples":[false]},"data_url":{"type":"string","description":"The address of the whole event. Only a truncated event needs it.","examples":["https://production.trackstarhq.com/example-path/msg_example"]}}}';

const outgoing_PackageTracking =
  '{"type":"object","description":"Assigns a tracking number to a package. An integration may take further fields.","required":["package_id","tracking_number"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["SO-10482-1"]},"tracking_number":{"type":"string","description":"The carrier\'s number for the package.","examples":["1Z999AA10123456784"]}}}';

const incoming_ReadOrderResponse =
  '{"type":"object","description":"The response of a read. It has neither `id` nor `unused_fields`, which the response of a write has.","required":["data"],"properties":{"data":{"$ref":"#/$defs/Order"}}}';

const outgoing_RequestAddress =
  '{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: `\\"\\"` gets a 422.\\n\\nAn integration may take further fields, and one of them requires `email`. Their names differ between integrations:\\nsome take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third\\naddress line, phone number or email address.","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Acme Outdoor"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country, as a name or a code. The vendor promises neither; its own orders have a name.","examples":["United States"]}}}';

const outgoing_RequestChannel =
  '{"type":"object","description":"The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration\\nmay take further fields.","properties":{"channel_id":{"type":"string","description":"The id of the channel. `GET /wms/orders/channels` lists the channels.","examples":["shopify_us"]},"channel_name":{"type":"string","description":"The name of the channel, if you do not have its id.","examples":["Shopify US"]}}}';

const outgoing_KnownLengthUnit =
  '{"type":"string","description":"The unit of length, width and height: inches or centimetres.","enum":["in","cm"],"examples":["in"]}';

const outgoing_KnownWeightUnit =
  '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms.","enum":["lb","oz","kg"],"examples":["lb"]}';

const outgoing_ShipmentMeasurements =
  '{"type":"object","description":"The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that\\nwas not measured. An integration may take further fields.\\n\\nThe vendor\'s ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/KnownLengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/KnownWeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}},"required":["length","width","height","unit","weight","weight_unit"]}';

const outgoing_ShipOrderRequest =
  '{"type":"object","description":"A shipment to record on the order.\\n\\nOutside `measurements`, no field may be `null`. None may be `\\"\\"`, `\\"null\\"` or `\\"none\\"`. An integration may take\\nfurther fields, and most require fewer.\\n\\nAll eleven fields are required, deprecated ones included, because the vendor\'s ship page marks them so. Its other\\ndocuments require fewer. To send fewer, name your integration, or `base`.","required":["shipped_date","tracking_number","tracking_url","carrier_id","carrier","shipping_method_id","shipping_method","shipping_cost","measurements","warehouse_id","packages"],"properties":{"shipped_date":{"type":"string","format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number of the package. Where there are several packages, `packages` has a number for each.","examples":["1Z999AA10123456784"]},"tracking_url":{"type":"string","description":"The carrier\'s page that tracks the shipment.","examples":["https://tracking.example.com/1Z999AA10123456784"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over `carrier_name`, which some integrations take too.","examples":["ups"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Deprecated: send `carrier_id`. The base contract still requires both.","examples":["UPS"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used. It wins over `shipping_method_name`, which some integrations take\\ntoo. `GET /wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Deprecated: send `shipping_method_id`. The base contract still requires\\nboth.","examples":["UPS Ground"]},"shipping_cost":{"type":"number","description":"The price that the warehouse paid for shipping. The vendor names no currency.","examples":[2.5]},"measurements":{"$ref":"#/$defs/ShipmentMeasurements"},"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. Look it up at `GET /wms/warehouses/{id}`.","examples":["wh_reno"]},"packages":{"type":"array","items":{"$ref":"#/$defs/PackageTracking"},"description":"The packages of the shipment, each with its tracking number."}}}';

const incoming_TruncatedOrderUpdatedEvent =
  '{"type":"object","description":"An `order.updated` event that was too large to send whole: the order\'s id in place of the order.\\n\\nTo get the whole event, send a `GET` with the API key to `data_url`. It returns `{download_url}`, an address that\\nserves the event for 20 minutes.","required":["connection_id","event_type","integration_name","data","data_truncated","data_url"],"properties":{"connection_id":{"type":"string","description":"The id of the connection whose order changed. `GET /connections/{connection_id}` describes it.","examples":["conn_7h3m9q"]},"event_type":{"type":"string","const":"order.updated","description":"The kind of event. Events of other kinds can arrive at the same address.","examples":["order.updated"]},"integration_name":{"type":"string","description":"The vendor\'s name of the integration behind the connection, such as `ongoing`. It is the name in the path of the\\nvendor\'s `write-info` endpoint, not a title for people.","examples":["ongoing"]},"integration_type":{"type":"string","description":"The kind of system behind the connection, such as `wms`. Newer events can lack it.","examples":["wms"]},"customer_id":{"type":["string","null"],"description":"Your own id of the customer whose connection it is. It can be missing.","examples":["acme-outdoor"]},"data":{"type":"object","description":"The id of the order, and nothing else of it.","required":["id"],"properties":{"id":{"type":"string","description":"Trackstar\'s id of the order that changed.","examples":["ord_8f2k1x"]}}},"previous_attributes":{"$ref":"#/$defs/PreviousAttributes","description":"The old values of what changed. A truncated event can lack them."},"data_truncated":{"type":"boolean","const":true,"description":"Marks the event as truncated.","examples":[true]},"data_url":{"type":"string","description":"The address of the whole event. Send your key only to an HTTPS address of the vendor\'s. The path in the example is\\nmade up.","examples":["https://production.trackstarhq.com/example-path/msg_example"]}}}';

const outgoing_UpdateOrderLineItem =
  '{"type":"object","description":"One product of the order. No field is required in the base contract. An integration may take further fields.","properties":{"product_id":{"type":"string","description":"The id of the product. Look it up at `GET /wms/products/{id}`.","examples":["prod_tee_navy_m"]},"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["TEE-NAVY-M"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]},"discount_amount":{"type":"number","description":"The discount on the price of one unit.","examples":[1.5]}}}';

const outgoing_KnownOrderStatus =
  '{"type":"string","description":"The order\'s status. Values are listed in life-cycle order.\\n\\n- `open`: the order was placed\\n- `confirmed`: the warehouse confirmed it\\n- `processing`: the warehouse is working on it and picking its items\\n- `picked`: its items were picked\\n- `packed`: its items were packed\\n- `partially_fulfilled`: a part of it was fulfilled\\n- `fulfilled`: it was fulfilled and shipped\\n- `backordered`: inventory is lacking\\n- `exception`: something is wrong with it\\n- `cancelled`: the warehouse or the customer cancelled it\\n- `other`: Trackstar cannot determine it, often because it is a custom status: read `raw_status`\\n\\nExpect other values in what Trackstar sends: the list has changed before. Send only one of these.","enum":["open","confirmed","processing","picked","packed","partially_fulfilled","fulfilled","backordered","exception","cancelled","other"],"examples":["open"]}';

const outgoing_Tag =
  '{"description":"A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["vip"]}';

const outgoing_UpdateOrderRequest =
  '{"type":"object","description":"The fields of an order to change. Leave out the fields that are to stay.\\n\\nNo field is required in the base contract. Some integrations require fields, and some take further ones. `\\"\\"`,\\n`\\"null\\"` and `\\"none\\"` get a 422 in any field, and `null` in all but `trackstar_tags` and `warehouse_customer_id`. For\\nthese two the vendor\'s update page allows `null`, and its guide does not.","properties":{"trackstar_tags":{"type":["array","null"],"items":{"$ref":"#/$defs/Tag"},"description":"Tags to attach through Trackstar. `PUT /wms/orders/{order_id}/trackstar-tags` replaces the list without an update.\\nNull is allowed by the vendor\'s update page, though not by its guide.","examples":[["vip",{"campaign":"spring"}]]},"warehouse_customer_id":{"type":["string","null"],"description":"The id of the merchant that the order belongs to, for a warehouse that serves several. Look it up at `GET\\n/wms/warehouse-customers/{id}`. Null is allowed by the vendor\'s update page, though not by its guide.","examples":["cust_acme"]},"reference_id":{"type":"string","description":"The order\'s id in the system that it came from, such as a shop. Falls back to the order\'s id.","examples":["5512938471"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["SO-10482"]},"channel":{"type":"string","deprecated":true,"description":"The sales channel as plain text. Deprecated: send `channel_object`.","examples":["shopify_us"]},"channel_object":{"$ref":"#/$defs/RequestChannel"},"trading_partner":{"type":"string","description":"The retailer that placed the order, for retail and EDI orders.","examples":["Target"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use. It wins over `shipping_method_name`, which some integrations take too. `GET\\n/wms/shipping-methods` lists the methods.","examples":["ups_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Deprecated: send `service_level` for the request of the buyer, and\\n`shipping_method_id` for the method to use.","examples":["UPS Ground"]},"service_level":{"type":"string","description":"The kind of delivery that the buyer asked for.","examples":["Standard"]},"invoice_currency_code":{"type":"string","description":"The currency of the amounts on the order. Falls back to USD.","examples":["USD"]},"total_price":{"type":"number","description":"The price that the customer paid for the order, in the currency of `invoice_currency_code`.","examples":[13.49]},"total_tax":{"type":"number","description":"The tax on the order, in the currency of `invoice_currency_code`.","examples":[1.5]},"total_discount":{"type":"number","description":"The discount on the order, in the currency of `invoice_currency_code`.","examples":[2.5]},"total_shipping":{"type":"number","description":"The price that the customer paid for shipping, in the currency of `invoice_currency_code`.","examples":[3.5]},"ship_to_address":{"$ref":"#/$defs/RequestAddress"},"line_items":{"type":"array","items":{"$ref":"#/$defs/UpdateOrderLineItem"},"description":"The products of the order. The vendor does not say whether lines that you leave out stay: check the response."},"status":{"$ref":"#/$defs/KnownOrderStatus"}}}';

const incoming_ValidationErrorResponse =
  '{"type":"object","description":"The body of a 422. `detail` is there when Trackstar found a fault in the body. It can be missing when the warehouse\\nsystem refused the write (`origin: integration`).","required":["error"],"properties":{"error":{"type":"string","description":"A text for a person. Do not build logic on its wording.","examples":["The request body is not valid."]},"origin":{"$ref":"#/$defs/ErrorOrigin","description":"Who refused the request. Some bodies lack it, such as that of a 501."},"detail":{"type":"object","description":"The faults of each field, by location, then by field. A field has a list of messages or, if it holds other fields,\\na value of any form. A location is a part of the request, such as `json`; the vendor lists no names of locations.","additionalProperties":{"type":"object","additionalProperties":true},"examples":[{"json":{"order_number":["The value must not be empty."]}}]}}}';

/**
 * The address that an order or a shipment goes to. Any field can be missing or null. Older orders, and all shipments in
 * the vendor's samples, have no `phone_number` and no `email_address`.
 */
export const Address = /* @__PURE__ */ defineSchema(components.Address, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Address.json",
  own: incoming_Address,
  parts: {},
});
/**
 * The address that an order or a shipment goes to. Any field can be missing or null. Older orders, and all shipments in
 * the vendor's samples, have no `phone_number` and no `email_address`.
 */
export type Address = types.Address;

/** The sales channel of an order. It can be empty: `{}`. */
export const ChannelObject = /* @__PURE__ */ defineSchema(components.ChannelObject, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ChannelObject.json",
  own: incoming_ChannelObject,
  parts: {},
});
/** The sales channel of an order. It can be empty: `{}`. */
export type ChannelObject = types.ChannelObject;

/**
 * Who refused the request.
 *
 * - `trackstar`: Trackstar itself
 * - `integration`: the connected warehouse system; show its `error` unchanged to a person
 */
export const ErrorOrigin = /* @__PURE__ */ defineSchema(components.ErrorOrigin, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ErrorOrigin.json",
  own: incoming_ErrorOrigin,
  parts: {},
});
/**
 * Who refused the request.
 *
 * - `trackstar`: Trackstar itself
 * - `integration`: the connected warehouse system; show its `error` unchanged to a person
 */
export type ErrorOrigin = types.ErrorOrigin;

/** The body of a failed request. */
export const ErrorResponse = /* @__PURE__ */ defineSchema(components.ErrorResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ErrorResponse.json",
  own: incoming_ErrorResponse,
  parts: { ErrorOrigin: incoming_ErrorOrigin },
});
/** The body of a failed request. */
export type ErrorResponse = types.ErrorResponse;

/** Who pays the duty on an order that crosses a border. */
export const InternationalDutyPayer = /* @__PURE__ */ defineSchema(components.InternationalDutyPayer, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/InternationalDutyPayer.json",
  own: incoming_InternationalDutyPayer,
  parts: {},
});
/** Who pays the duty on an order that crosses a border. */
export type InternationalDutyPayer = types.InternationalDutyPayer;

/** The unit of length, width and height: inches or centimetres. */
export const LengthUnit = /* @__PURE__ */ defineRequestSchema(components.LengthUnit, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/LengthUnit.json",
  own: incoming_LengthUnit,
  parts: {},
});
/** The unit of length, width and height: inches or centimetres. */
export type LengthUnit = types.LengthUnit;

/** One product of an order, with its quantity. */
export const LineItem = /* @__PURE__ */ defineSchema(components.LineItem, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/LineItem.json",
  own: incoming_LineItem,
  parts: {},
});
/** One product of an order, with its quantity. */
export type LineItem = types.LineItem;

/** The size and weight of a package. Any of them can be missing or null. A number means nothing without its unit. */
export const Measurements = /* @__PURE__ */ defineSchema(components.Measurements, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Measurements.json",
  own: incoming_Measurements,
  parts: { LengthUnit: incoming_LengthUnit, WeightUnit: incoming_WeightUnit },
});
/** The size and weight of a package. Any of them can be missing or null. A number means nothing without its unit. */
export type Measurements = types.Measurements;

/** The body of a 404. */
export const NotFoundErrorResponse = /* @__PURE__ */ defineSchema(components.NotFoundErrorResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/NotFoundErrorResponse.json",
  own: incoming_NotFoundErrorResponse,
  parts: { ErrorOrigin: incoming_ErrorOrigin },
});
/** The body of a 404. */
export type NotFoundErrorResponse = types.NotFoundErrorResponse;

/**
 * An order in Trackstar: a copy of the order in the connected warehouse system.
 *
 * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems differ,
 * older records lack newer fields, and orders gain fields every year.
 */
export const Order = /* @__PURE__ */ defineSchema(components.Order, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Order.json",
  own: incoming_Order,
  parts: {
    Address: incoming_Address,
    ChannelObject: incoming_ChannelObject,
    InternationalDutyPayer: incoming_InternationalDutyPayer,
    LengthUnit: incoming_LengthUnit,
    LineItem: incoming_LineItem,
    Measurements: incoming_Measurements,
    OrderStatus: incoming_OrderStatus,
    OrderType: incoming_OrderType,
    Package: incoming_Package,
    PackageLineItem: incoming_PackageLineItem,
    Shipment: incoming_Shipment,
    ShipmentAddress: incoming_ShipmentAddress,
    ShipmentLineItem: incoming_ShipmentLineItem,
    ShipmentStatus: incoming_ShipmentStatus,
    Tag: incoming_Tag,
    WeightUnit: incoming_WeightUnit,
  },
});
/**
 * An order in Trackstar: a copy of the order in the connected warehouse system.
 *
 * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems differ,
 * older records lack newer fields, and orders gain fields every year.
 */
export type Order = types.Order;

/** The response of a write: the whole order, and the fields that were ignored. */
export const OrderResponse = /* @__PURE__ */ defineSchema(components.OrderResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/OrderResponse.json",
  own: incoming_OrderResponse,
  parts: {
    Address: incoming_Address,
    ChannelObject: incoming_ChannelObject,
    InternationalDutyPayer: incoming_InternationalDutyPayer,
    LengthUnit: incoming_LengthUnit,
    LineItem: incoming_LineItem,
    Measurements: incoming_Measurements,
    Order: incoming_Order,
    OrderStatus: incoming_OrderStatus,
    OrderType: incoming_OrderType,
    Package: incoming_Package,
    PackageLineItem: incoming_PackageLineItem,
    Shipment: incoming_Shipment,
    ShipmentAddress: incoming_ShipmentAddress,
    ShipmentLineItem: incoming_ShipmentLineItem,
    ShipmentStatus: incoming_ShipmentStatus,
    Tag: incoming_Tag,
    WeightUnit: incoming_WeightUnit,
  },
});
/** The response of a write: the whole order, and the fields that were ignored. */
export type OrderResponse = types.OrderResponse;

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
export const OrderStatus = /* @__PURE__ */ defineRequestSchema(components.OrderStatus, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/OrderStatus.json",
  own: incoming_OrderStatus,
  parts: {},
});
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
export type OrderStatus = types.OrderStatus;

/**
 * The kind of business behind the order.
 *
 * - `d2c`: to a consumer
 * - `b2b`: to a business
 * - `dropship`: dropshipped
 * - `transfer`: a transfer of stock
 */
export const OrderType = /* @__PURE__ */ defineSchema(components.OrderType, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/OrderType.json",
  own: incoming_OrderType,
  parts: {},
});
/**
 * The kind of business behind the order.
 *
 * - `d2c`: to a consumer
 * - `b2b`: to a business
 * - `dropship`: dropshipped
 * - `transfer`: a transfer of stock
 */
export type OrderType = types.OrderType;

/** The event after an order changed: the order as it is now, and its old values. */
export const OrderUpdatedEvent = /* @__PURE__ */ defineSchema(components.OrderUpdatedEvent, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/OrderUpdatedEvent.json",
  own: incoming_OrderUpdatedEvent,
  parts: {
    Address: incoming_Address,
    ChannelObject: incoming_ChannelObject,
    InternationalDutyPayer: incoming_InternationalDutyPayer,
    LengthUnit: incoming_LengthUnit,
    LineItem: incoming_LineItem,
    Measurements: incoming_Measurements,
    Order: incoming_Order,
    OrderStatus: incoming_OrderStatus,
    OrderType: incoming_OrderType,
    Package: incoming_Package,
    PackageLineItem: incoming_PackageLineItem,
    PreviousAttributes: incoming_PreviousAttributes,
    Shipment: incoming_Shipment,
    ShipmentAddress: incoming_ShipmentAddress,
    ShipmentLineItem: incoming_ShipmentLineItem,
    ShipmentStatus: incoming_ShipmentStatus,
    Tag: incoming_Tag,
    WeightUnit: incoming_WeightUnit,
  },
});
/** The event after an order changed: the order as it is now, and its old values. */
export type OrderUpdatedEvent = types.OrderUpdatedEvent;

/** One package of a shipment. Only `package_id` is always present. */
export const Package = /* @__PURE__ */ defineSchema(components.Package, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Package.json",
  own: incoming_Package,
  parts: {
    LengthUnit: incoming_LengthUnit,
    Measurements: incoming_Measurements,
    PackageLineItem: incoming_PackageLineItem,
    WeightUnit: incoming_WeightUnit,
  },
});
/** One package of a shipment. Only `package_id` is always present. */
export type Package = types.Package;

/** An item of a package, with its quantity. */
export const PackageLineItem = /* @__PURE__ */ defineSchema(components.PackageLineItem, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/PackageLineItem.json",
  own: incoming_PackageLineItem,
  parts: {},
});
/** An item of a package, with its quantity. */
export type PackageLineItem = types.PackageLineItem;

/** Assigns a tracking number to a package. An integration may take further fields. */
export const PackageTracking = /* @__PURE__ */ defineRequestSchema(components.PackageTracking, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/PackageTracking.json",
  own: outgoing_PackageTracking,
  parts: {},
});
/** Assigns a tracking number to a package. An integration may take further fields. */
export type PackageTracking = types.PackageTracking;

/**
 * The old values of what changed. They come in one of two forms, and a reader has to know both:
 *
 * - Keyed by path: a field inside another one is keyed by a dotted path with array indexes, such as
 *   `line_items.1.quantity`. An array that changed as a whole is keyed by its name, such as `line_items`. A test for the
 *   key `shipments` misses `shipments.0.packages.0.tracking_number`.
 * - As a whole order: unchanged fields are there too. Compare it with `data` to find the changes.
 */
export const PreviousAttributes = /* @__PURE__ */ defineSchema(components.PreviousAttributes, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/PreviousAttributes.json",
  own: incoming_PreviousAttributes,
  parts: {},
});
/**
 * The old values of what changed. They come in one of two forms, and a reader has to know both:
 *
 * - Keyed by path: a field inside another one is keyed by a dotted path with array indexes, such as
 *   `line_items.1.quantity`. An array that changed as a whole is keyed by its name, such as `line_items`. A test for the
 *   key `shipments` misses `shipments.0.packages.0.tracking_number`.
 * - As a whole order: unchanged fields are there too. Compare it with `data` to find the changes.
 */
export type PreviousAttributes = types.PreviousAttributes;

/** The response of a read. It has neither `id` nor `unused_fields`, which the response of a write has. */
export const ReadOrderResponse = /* @__PURE__ */ defineSchema(components.ReadOrderResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ReadOrderResponse.json",
  own: incoming_ReadOrderResponse,
  parts: {
    Address: incoming_Address,
    ChannelObject: incoming_ChannelObject,
    InternationalDutyPayer: incoming_InternationalDutyPayer,
    LengthUnit: incoming_LengthUnit,
    LineItem: incoming_LineItem,
    Measurements: incoming_Measurements,
    Order: incoming_Order,
    OrderStatus: incoming_OrderStatus,
    OrderType: incoming_OrderType,
    Package: incoming_Package,
    PackageLineItem: incoming_PackageLineItem,
    Shipment: incoming_Shipment,
    ShipmentAddress: incoming_ShipmentAddress,
    ShipmentLineItem: incoming_ShipmentLineItem,
    ShipmentStatus: incoming_ShipmentStatus,
    Tag: incoming_Tag,
    WeightUnit: incoming_WeightUnit,
  },
});
/** The response of a read. It has neither `id` nor `unused_fields`, which the response of a write has. */
export type ReadOrderResponse = types.ReadOrderResponse;

/**
 * The address that the order goes to. Leave out the lines that you do not have: `""` gets a 422.
 *
 * An integration may take further fields, and one of them requires `email`. Their names differ between integrations:
 * some take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third
 * address line, phone number or email address.
 */
export const RequestAddress = /* @__PURE__ */ defineRequestSchema(components.RequestAddress, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/RequestAddress.json",
  own: outgoing_RequestAddress,
  parts: {},
});
/**
 * The address that the order goes to. Leave out the lines that you do not have: `""` gets a 422.
 *
 * An integration may take further fields, and one of them requires `email`. Their names differ between integrations:
 * some take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third
 * address line, phone number or email address.
 */
export type RequestAddress = types.RequestAddress;

/**
 * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration
 * may take further fields.
 */
export const RequestChannel = /* @__PURE__ */ defineRequestSchema(components.RequestChannel, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/RequestChannel.json",
  own: outgoing_RequestChannel,
  parts: {},
});
/**
 * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration
 * may take further fields.
 */
export type RequestChannel = types.RequestChannel;

/**
 * A shipment to record on the order.
 *
 * Outside `measurements`, no field may be `null`. None may be `""`, `"null"` or `"none"`. An integration may take
 * further fields, and most require fewer.
 *
 * All eleven fields are required, deprecated ones included, because the vendor's ship page marks them so. Its other
 * documents require fewer. To send fewer, name your integration, or `base`.
 */
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(components.ShipOrderRequest, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipOrderRequest.json",
  own: outgoing_ShipOrderRequest,
  parts: {
    KnownLengthUnit: outgoing_KnownLengthUnit,
    KnownWeightUnit: outgoing_KnownWeightUnit,
    PackageTracking: outgoing_PackageTracking,
    ShipmentMeasurements: outgoing_ShipmentMeasurements,
  },
});
/**
 * A shipment to record on the order.
 *
 * Outside `measurements`, no field may be `null`. None may be `""`, `"null"` or `"none"`. An integration may take
 * further fields, and most require fewer.
 *
 * All eleven fields are required, deprecated ones included, because the vendor's ship page marks them so. Its other
 * documents require fewer. To send fewer, name your integration, or `base`.
 */
export type ShipOrderRequest = types.ShipOrderRequest;

/** One shipment of an order: one or more packages that left the warehouse together. Tracking numbers are on the packages. */
export const Shipment = /* @__PURE__ */ defineSchema(components.Shipment, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Shipment.json",
  own: incoming_Shipment,
  parts: {
    Address: incoming_Address,
    LengthUnit: incoming_LengthUnit,
    Measurements: incoming_Measurements,
    Package: incoming_Package,
    PackageLineItem: incoming_PackageLineItem,
    ShipmentAddress: incoming_ShipmentAddress,
    ShipmentLineItem: incoming_ShipmentLineItem,
    ShipmentStatus: incoming_ShipmentStatus,
    WeightUnit: incoming_WeightUnit,
  },
});
/** One shipment of an order: one or more packages that left the warehouse together. Tracking numbers are on the packages. */
export type Shipment = types.Shipment;

/**
 * The address that a shipment comes from. It has no phone number and no email address. Any field can be missing or null,
 * name and company above all.
 */
export const ShipmentAddress = /* @__PURE__ */ defineSchema(components.ShipmentAddress, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipmentAddress.json",
  own: incoming_ShipmentAddress,
  parts: {},
});
/**
 * The address that a shipment comes from. It has no phone number and no email address. Any field can be missing or null,
 * name and company above all.
 */
export type ShipmentAddress = types.ShipmentAddress;

/** An item of a shipment, with its quantity. The line items of the packages have the package and the lot. */
export const ShipmentLineItem = /* @__PURE__ */ defineSchema(components.ShipmentLineItem, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipmentLineItem.json",
  own: incoming_ShipmentLineItem,
  parts: {},
});
/** An item of a shipment, with its quantity. The line items of the packages have the package and the lot. */
export type ShipmentLineItem = types.ShipmentLineItem;

/**
 * The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that
 * was not measured. An integration may take further fields.
 *
 * The vendor's ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.
 */
export const ShipmentMeasurements = /* @__PURE__ */ defineRequestSchema(components.ShipmentMeasurements, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipmentMeasurements.json",
  own: outgoing_ShipmentMeasurements,
  parts: { KnownLengthUnit: outgoing_KnownLengthUnit, KnownWeightUnit: outgoing_KnownWeightUnit },
});
/**
 * The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that
 * was not measured. An integration may take further fields.
 *
 * The vendor's ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.
 */
export type ShipmentMeasurements = types.ShipmentMeasurements;

/** The shipment's status. `other` means that Trackstar cannot determine it: read the shipment's `raw_status`. */
export const ShipmentStatus = /* @__PURE__ */ defineSchema(components.ShipmentStatus, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipmentStatus.json",
  own: incoming_ShipmentStatus,
  parts: {},
});
/** The shipment's status. `other` means that Trackstar cannot determine it: read the shipment's `raw_status`. */
export type ShipmentStatus = types.ShipmentStatus;

/** A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{"tag3": "value3"}`. */
export const Tag = /* @__PURE__ */ defineRequestSchema(components.Tag, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Tag.json",
  own: incoming_Tag,
  parts: {},
});
/** A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{"tag3": "value3"}`. */
export type Tag = types.Tag;

/**
 * An `order.updated` event that was too large to send whole: the order's id in place of the order.
 *
 * To get the whole event, send a `GET` with the API key to `data_url`. It returns `{download_url}`, an address that
 * serves the event for 20 minutes.
 */
export const TruncatedOrderUpdatedEvent = /* @__PURE__ */ defineSchema(components.TruncatedOrderUpdatedEvent, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/TruncatedOrderUpdatedEvent.json",
  own: incoming_TruncatedOrderUpdatedEvent,
  parts: { PreviousAttributes: incoming_PreviousAttributes },
});
/**
 * An `order.updated` event that was too large to send whole: the order's id in place of the order.
 *
 * To get the whole event, send a `GET` with the API key to `data_url`. It returns `{download_url}`, an address that
 * serves the event for 20 minutes.
 */
export type TruncatedOrderUpdatedEvent = types.TruncatedOrderUpdatedEvent;

/** One product of the order. No field is required in the base contract. An integration may take further fields. */
export const UpdateOrderLineItem = /* @__PURE__ */ defineRequestSchema(components.UpdateOrderLineItem, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/UpdateOrderLineItem.json",
  own: outgoing_UpdateOrderLineItem,
  parts: {},
});
/** One product of the order. No field is required in the base contract. An integration may take further fields. */
export type UpdateOrderLineItem = types.UpdateOrderLineItem;

/**
 * The fields of an order to change. Leave out the fields that are to stay.
 *
 * No field is required in the base contract. Some integrations require fields, and some take further ones. `""`,
 * `"null"` and `"none"` get a 422 in any field, and `null` in all but `trackstar_tags` and `warehouse_customer_id`. For
 * these two the vendor's update page allows `null`, and its guide does not.
 */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(components.UpdateOrderRequest, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/UpdateOrderRequest.json",
  own: outgoing_UpdateOrderRequest,
  parts: {
    KnownOrderStatus: outgoing_KnownOrderStatus,
    RequestAddress: outgoing_RequestAddress,
    RequestChannel: outgoing_RequestChannel,
    Tag: outgoing_Tag,
    UpdateOrderLineItem: outgoing_UpdateOrderLineItem,
  },
});
/**
 * The fields of an order to change. Leave out the fields that are to stay.
 *
 * No field is required in the base contract. Some integrations require fields, and some take further ones. `""`,
 * `"null"` and `"none"` get a 422 in any field, and `null` in all but `trackstar_tags` and `warehouse_customer_id`. For
 * these two the vendor's update page allows `null`, and its guide does not.
 */
export type UpdateOrderRequest = types.UpdateOrderRequest;

/**
 * The body of a 422. `detail` is there when Trackstar found a fault in the body. It can be missing when the warehouse
 * system refused the write (`origin: integration`).
 */
export const ValidationErrorResponse = /* @__PURE__ */ defineSchema(components.ValidationErrorResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ValidationErrorResponse.json",
  own: incoming_ValidationErrorResponse,
  parts: { ErrorOrigin: incoming_ErrorOrigin },
});
/**
 * The body of a 422. `detail` is there when Trackstar found a fault in the body. It can be missing when the warehouse
 * system refused the write (`origin: integration`).
 */
export type ValidationErrorResponse = types.ValidationErrorResponse;

/** The unit of weight: pounds, ounces or kilograms. */
export const WeightUnit = /* @__PURE__ */ defineRequestSchema(components.WeightUnit, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/WeightUnit.json",
  own: incoming_WeightUnit,
  parts: {},
});
/** The unit of weight: pounds, ounces or kilograms. */
export type WeightUnit = types.WeightUnit;

/** What each component describes, by its name. */
export interface ComponentTypes {
  Address: types.Address;
  ChannelObject: types.ChannelObject;
  ErrorOrigin: types.ErrorOrigin;
  ErrorResponse: types.ErrorResponse;
  InternationalDutyPayer: types.InternationalDutyPayer;
  LengthUnit: types.LengthUnit;
  LineItem: types.LineItem;
  Measurements: types.Measurements;
  NotFoundErrorResponse: types.NotFoundErrorResponse;
  Order: types.Order;
  OrderResponse: types.OrderResponse;
  OrderStatus: types.OrderStatus;
  OrderType: types.OrderType;
  OrderUpdatedEvent: types.OrderUpdatedEvent;
  Package: types.Package;
  PackageLineItem: types.PackageLineItem;
  PackageTracking: types.PackageTracking;
  PreviousAttributes: types.PreviousAttributes;
  ReadOrderResponse: types.ReadOrderResponse;
  RequestAddress: types.RequestAddress;
  RequestChannel: types.RequestChannel;
  ShipOrderRequest: types.ShipOrderRequest;
  Shipment: types.Shipment;
  ShipmentAddress: types.ShipmentAddress;
  ShipmentLineItem: types.ShipmentLineItem;
  ShipmentMeasurements: types.ShipmentMeasurements;
  ShipmentStatus: types.ShipmentStatus;
  Tag: types.Tag;
  TruncatedOrderUpdatedEvent: types.TruncatedOrderUpdatedEvent;
  UpdateOrderLineItem: types.UpdateOrderLineItem;
  UpdateOrderRequest: types.UpdateOrderRequest;
  ValidationErrorResponse: types.ValidationErrorResponse;
  WeightUnit: types.WeightUnit;
}

/** The values of ErrorOrigin that the contract knows. Who refused the request. */
export const errorOriginValues = ["trackstar", "integration"] as const;

/** One of the {@link errorOriginValues}. */
export type KnownErrorOrigin = (typeof errorOriginValues)[number];

/** Whether a value is one of the {@link errorOriginValues}. */
export function isKnownErrorOrigin(value: unknown): value is KnownErrorOrigin {
  return (errorOriginValues as readonly unknown[]).includes(value);
}

/** The values of InternationalDutyPayer that the contract knows. Who pays the duty on an order that crosses a border. */
export const internationalDutyPayerValues = ["sender", "recipient", "third_party"] as const;

/** One of the {@link internationalDutyPayerValues}. */
export type KnownInternationalDutyPayer = (typeof internationalDutyPayerValues)[number];

/** Whether a value is one of the {@link internationalDutyPayerValues}. */
export function isKnownInternationalDutyPayer(value: unknown): value is KnownInternationalDutyPayer {
  return (internationalDutyPayerValues as readonly unknown[]).includes(value);
}

/** The values of LengthUnit that the contract knows. The unit of length, width and height: inches or centimetres. */
export const lengthUnitValues = ["in", "cm"] as const;

/** One of the {@link lengthUnitValues}. */
export type KnownLengthUnit = (typeof lengthUnitValues)[number];

/** Whether a value is one of the {@link lengthUnitValues}. */
export function isKnownLengthUnit(value: unknown): value is KnownLengthUnit {
  return (lengthUnitValues as readonly unknown[]).includes(value);
}

/** The values of OrderStatus that the contract knows. The order's status. */
export const orderStatusValues = [
  "open",
  "confirmed",
  "processing",
  "picked",
  "packed",
  "partially_fulfilled",
  "fulfilled",
  "backordered",
  "exception",
  "cancelled",
  "other",
] as const;

/** One of the {@link orderStatusValues}. */
export type KnownOrderStatus = (typeof orderStatusValues)[number];

/** Whether a value is one of the {@link orderStatusValues}. */
export function isKnownOrderStatus(value: unknown): value is KnownOrderStatus {
  return (orderStatusValues as readonly unknown[]).includes(value);
}

/** The values of OrderType that the contract knows. The kind of business behind the order. */
export const orderTypeValues = ["d2c", "b2b", "dropship", "transfer"] as const;

/** One of the {@link orderTypeValues}. */
export type KnownOrderType = (typeof orderTypeValues)[number];

/** Whether a value is one of the {@link orderTypeValues}. */
export function isKnownOrderType(value: unknown): value is KnownOrderType {
  return (orderTypeValues as readonly unknown[]).includes(value);
}

/** The values of ShipmentStatus that the contract knows. The shipment's status. */
export const shipmentStatusValues = ["open", "shipped", "cancelled", "other"] as const;

/** One of the {@link shipmentStatusValues}. */
export type KnownShipmentStatus = (typeof shipmentStatusValues)[number];

/** Whether a value is one of the {@link shipmentStatusValues}. */
export function isKnownShipmentStatus(value: unknown): value is KnownShipmentStatus {
  return (shipmentStatusValues as readonly unknown[]).includes(value);
}

/** The values of WeightUnit that the contract knows. The unit of weight: pounds, ounces or kilograms. */
export const weightUnitValues = ["lb", "oz", "kg"] as const;

/** One of the {@link weightUnitValues}. */
export type KnownWeightUnit = (typeof weightUnitValues)[number];

/** Whether a value is one of the {@link weightUnitValues}. */
export function isKnownWeightUnit(value: unknown): value is KnownWeightUnit {
  return (weightUnitValues as readonly unknown[]).includes(value);
}
