// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import { defineRequestSchema, defineSchema } from "../src/schemas/define-schema.ts";
import * as components from "./components.ts";
import type * as types from "./types.ts";

const addressJson =
  '{"type":"object","description":"The address that an order or a shipment goes to. Any field can be missing or null. Orders from before `phone_number`\\nand `email_address` were added lack both, as the sample of the cancel page does; so do the addresses of shipments in\\nall samples.","properties":{"full_name":{"type":["string","null"],"description":"The name of the person at the address.","examples":["John Doe"]},"company":{"type":["string","null"],"description":"The company at the address.","examples":["Company"]},"address1":{"type":["string","null"],"description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":["string","null"],"description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"address3":{"type":["string","null"],"description":"The third line.","examples":["Floor 3"]},"city":{"type":["string","null"],"description":"The city.","examples":["New York"]},"state":{"type":["string","null"],"description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":["string","null"],"description":"The postal code, always as text.","examples":["10001"]},"country":{"type":["string","null"],"description":"The country, as a name or a code: the vendor promises neither, and its samples write a name.","examples":["United States"]},"phone_number":{"type":["string","null"],"description":"The recipient\'s phone number, in no fixed format.","examples":["123-456-7890"]},"email_address":{"type":["string","null"],"description":"The recipient\'s email address. It is a plain string without a format, because the sample of the ship page holds\\n`[email protected]`, a mask that the documentation site put there.","examples":["johndoe@example.com"]}}}';

const channelObjectJson =
  '{"type":"object","description":"The sales channel of an order. It can be empty: the samples of the update and cancel pages have `{}`.","properties":{"channel_id":{"type":"string","description":"The id of the channel.","examples":["channel_id"]},"channel_name":{"type":["string","null"],"description":"The name of the channel.","examples":["channel_name"]}}}';

const errorOriginJson =
  '{"description":"Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in\\n`error` is worth showing to a person unchanged. Both values come from the vendor\'s guide.","examples":["trackstar"],"anyOf":[{"enum":["trackstar","integration"]},{"type":"string"}]}';

const errorResponseJson =
  '{"type":"object","description":"What an operation answers when it fails.","required":["error"],"properties":{"error":{"type":"string","description":"What went wrong, for a person to read. Do not build logic on its wording.","examples":["The request body is not valid."]},"origin":{"$ref":"#/$defs/ErrorOrigin","description":"Who refused the request. Some bodies lack it, such as the vendor\'s sample of a 501."}}}';

const internationalDutyPayerJson =
  '{"description":"Who pays the duty on an order that crosses a border. The values come from the vendor\'s OpenAPI document of\\nOctober 2025; the pages show only `sender`.","examples":["sender"],"anyOf":[{"enum":["sender","recipient","third_party"]},{"type":"string"}]}';

const lengthUnitJson =
  '{"description":"The unit of length, width and height: inches or centimetres. The values come from the vendor\'s OpenAPI document\\nof October 2025.","examples":["in"],"anyOf":[{"enum":["in","cm"]},{"type":"string"}]}';

const lineItemJson =
  '{"type":"object","description":"One product of an order, and how many of it.","required":["product_id","quantity","is_picked"],"properties":{"product_id":{"type":"string","description":"The id of the product. The vendor\'s endpoint for products lists them.","examples":["product_id"]},"sku":{"type":["string","null"],"description":"The stock keeping unit of the product.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units were ordered.","examples":[1]},"unit_price":{"type":["number","null"],"description":"The price of one unit.","examples":[10.99]},"is_picked":{"type":"boolean","description":"Whether the units were taken from the shelf.","examples":[false]},"discount_amount":{"type":["number","null"],"description":"What was taken off the price. In the body of an update it is the amount per unit; that it is so here too is inferred.","examples":[1.5]}}}';

const weightUnitJson =
  '{"description":"The unit of weight: pounds, ounces or kilograms. The values come from the vendor\'s OpenAPI document of October\\n2025.","examples":["lb"],"anyOf":[{"enum":["lb","oz","kg"]},{"type":"string"}]}';

const measurementsJson =
  '{"type":"object","description":"The size and weight of a package. Any of them can be missing or null; a number means nothing without its unit.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/LengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/WeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}}}';

const notFoundErrorResponseJson =
  '{"type":"object","description":"What an operation answers with a 404.","required":["error"],"properties":{"error":{"type":"string","description":"What went wrong, for a person to read. Do not build logic on its wording.","examples":["The request body is not valid."]},"origin":{"$ref":"#/$defs/ErrorOrigin","description":"Who refused the request. Some bodies lack it, such as the vendor\'s sample of a 501."},"id":{"type":"string","description":"The id that was not found. It is documented in the vendor\'s OpenAPI document of October 2025 only, so it can be\\nmissing.","examples":["order_id"]}}}';

const orderStatusJson =
  '{"description":"Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read\\n`raw_status`. The list is that of the update page and of the vendor\'s guide.\\n\\nLike every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before\\n(7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of\\nthese.","examples":["open"],"anyOf":[{"enum":["open","confirmed","processing","picked","packed","partially_fulfilled","fulfilled","backordered","exception","cancelled","other"]},{"type":"string"}]}';

const orderTypeJson =
  '{"description":"The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.\\nThe values come from the vendor\'s OpenAPI document of October 2025; the pages show only `d2c`.","examples":["d2c"],"anyOf":[{"enum":["d2c","b2b","dropship","transfer"]},{"type":"string"}]}';

const packageJson =
  '{"type":"object","description":"One package of a shipment. Only its id is certain.","required":["package_id"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["package_id"]},"package_name":{"type":["string","null"],"description":"The name of the package, such as the kind of box.","examples":["package_name"]},"tracking_number":{"type":["string","null"],"description":"The carrier\'s number for the package.","examples":["tracking_number"]},"tracking_url":{"type":["string","null"],"description":"Where the package can be followed.","examples":["tracking_url"]},"shipping_method":{"type":["string","null"],"deprecated":true,"description":"How the package was sent, as one text. Replaced by `shipping_method_id`.","examples":["shipping_method_id"]},"carrier":{"type":["string","null"],"deprecated":true,"description":"The carrier as one text. Replaced by `carrier_id`, with `carrier_name` for people.","examples":["carrier"]},"shipping_method_id":{"type":["string","null"],"description":"The id of the shipping method that was used. Prefer it to `shipping_method_name`.","examples":["shipping_method_id"]},"shipping_method_name":{"type":["string","null"],"description":"The name of the shipping method that was used.","examples":["shipping_method_name"]},"carrier_id":{"type":["string","null"],"description":"The id of the carrier. Prefer it to `carrier_name`.","examples":["carrier_id"]},"carrier_name":{"type":["string","null"],"description":"The name of the carrier.","examples":["carrier_name"]},"scac":{"type":["string","null"],"description":"The carrier\'s Standard Carrier Alpha Code, used in freight.","examples":["scac"]},"shipping_cost":{"type":["number","null"],"description":"What the warehouse paid to ship the package. What the customer was charged is `total_shipping` of the order.","examples":[1]},"measurements":{"$ref":"#/$defs/Measurements"},"line_items":{"type":"array","items":{"$ref":"#/$defs/PackageLineItem"},"description":"What is in the package."}}}';

const packageLineItemJson =
  '{"type":"object","description":"An item of a package, and how many of it.","required":["inventory_item_id","quantity"],"properties":{"inventory_item_id":{"type":"string","description":"The id of the item in the stock of the warehouse.","examples":["item_id"]},"sku":{"type":["string","null"],"description":"The stock keeping unit of the item.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units of the item are in the shipment or package.","examples":[1]},"parent_product_id":{"type":["string","null"],"description":"The id of the product that the item was sold as a part of, such as a bundle. Null in every sample.","examples":["product_id"]},"lot_id":{"type":["string","null"],"description":"The id of the lot that the units were taken from.","examples":["lot_id"]},"expiration_date":{"type":["string","null"],"format":"date-time","description":"When the units expire.","examples":["2022-06-06T01:02:03Z"]}}}';

const shipmentJson =
  '{"type":"object","description":"One shipment of an order: what left the warehouse together, in one or more packages. Tracking numbers are on the\\npackages.","required":["shipment_id","status","line_items","packages"],"properties":{"shipment_id":{"type":"string","description":"The id of the shipment.","examples":["shipment_id"]},"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from.","examples":["wh_id"]},"shipped_date":{"type":["string","null"],"format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"raw_status":{"type":["string","null"],"description":"The warehouse system\'s own word for the status. Read it when `status` is `other` or unknown to you.","examples":["raw_status"]},"status":{"$ref":"#/$defs/ShipmentStatus"},"shipping_method":{"type":["string","null"],"deprecated":true,"description":"How the shipment was sent, as one text. Replaced by `shipping_method_id`, which is on each package.","examples":["shipping_method_id"]},"line_items":{"type":"array","items":{"$ref":"#/$defs/ShipmentLineItem"},"description":"What is in the shipment."},"ship_to_address":{"$ref":"#/$defs/Address","description":"Where the shipment goes."},"ship_from_address":{"$ref":"#/$defs/ShipmentAddress","description":"Where the shipment comes from."},"packages":{"type":"array","items":{"$ref":"#/$defs/Package"},"description":"The packages of the shipment."}}}';

const shipmentAddressJson =
  '{"type":"object","description":"The address that a shipment comes from. Unlike the address of the order it has no phone number and no email address.\\nAny field can be missing or null; in the samples a sender has neither name nor company.","properties":{"full_name":{"type":["string","null"],"description":"The name of the person at the address.","examples":["John Doe"]},"company":{"type":["string","null"],"description":"The company at the address.","examples":["Company"]},"address1":{"type":["string","null"],"description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":["string","null"],"description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"address3":{"type":["string","null"],"description":"The third line.","examples":["Floor 3"]},"city":{"type":["string","null"],"description":"The city.","examples":["New York"]},"state":{"type":["string","null"],"description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":["string","null"],"description":"The postal code, always as text.","examples":["10001"]},"country":{"type":["string","null"],"description":"The country, as a name or a code: the vendor promises neither, and its samples write a name.","examples":["United States"]}}}';

const shipmentLineItemJson =
  '{"type":"object","description":"An item of a shipment, and how many of it. Which package holds it, from which lot, is in the line items of the\\npackages.","required":["inventory_item_id","quantity"],"properties":{"inventory_item_id":{"type":"string","description":"The id of the item in the stock of the warehouse.","examples":["item_id"]},"sku":{"type":["string","null"],"description":"The stock keeping unit of the item.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units of the item are in the shipment or package.","examples":[1]},"parent_product_id":{"type":["string","null"],"description":"The id of the product that the item was sold as a part of, such as a bundle. Null in every sample.","examples":["product_id"]}}}';

const shipmentStatusJson =
  '{"description":"Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment\'s `raw_status`. The\\nvalues come from the vendor\'s OpenAPI document of October 2025; the pages show only `shipped`.","examples":["open"],"anyOf":[{"enum":["open","shipped","cancelled","other"]},{"type":"string"}]}';

const tagJson =
  '{"description":"A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as\\n`{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"additionalProperties":true}],"examples":["tag1"]}';

const orderJson =
  '{"type":"object","description":"An order as Trackstar holds it: a copy of what the connected warehouse system says about it.\\n\\nThe required fields are never null. Any other field can be missing, and most can be null: warehouse systems know\\ndifferent things, orders gain fields every year, and the sample of the cancel page lacks several that the update page\\nshows (such as `service_level`, `carrier_id` and `additional_fields`).","required":["id","created_date","updated_date","reference_id","order_number","status","invoice_currency_code","ship_to_address","line_items","tags","shipments"],"properties":{"id":{"type":"string","description":"Trackstar\'s id of the order: the `order_id` of every operation here.","examples":["order_id"]},"warehouse_customer_id":{"type":["string","null"],"description":"The id of the merchant that the order belongs to, for a warehouse that serves several. The vendor\'s endpoint for\\nwarehouse customers lists them.","examples":["warehouse_customer_id"]},"warehouse_id":{"type":["string","null"],"description":"The id of the warehouse that is expected to ship the order; the vendor\'s endpoint for warehouses lists them. Where\\na parcel really left from is in `shipments[].warehouse_id`.","examples":["warehouse_id"]},"created_date":{"type":"string","format":"date-time","description":"When the order was created.","examples":["2022-01-01T00:00:00Z"]},"updated_date":{"type":"string","format":"date-time","description":"When the order last changed.","examples":["2022-01-02T05:05:05Z"]},"trackstar_created_date":{"type":["string","null"],"format":"date-time","description":"When Trackstar first stored its copy of the order. Only newer records in the vendor\'s guides carry it; no\\npage or version of its OpenAPI document has it, so it can be missing or null.","examples":["2022-01-01T00:05:00Z"]},"trackstar_updated_date":{"type":["string","null"],"format":"date-time","description":"When Trackstar\'s copy of the order last changed. Only newer records in the vendor\'s guides carry it; no\\npage or version of its OpenAPI document has it, so it can be missing or null.","examples":["2022-01-02T05:10:00Z"]},"reference_id":{"type":"string","description":"The order\'s id in the system it came from, such as a shop. Falls back to `id`.","examples":["order_reference_id"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`, which falls back to `id`.","examples":["order_number"]},"status":{"$ref":"#/$defs/OrderStatus"},"raw_status":{"type":["string","null"],"description":"The warehouse system\'s own word for the status. Read it when `status` is `other` or unknown to you.","examples":["raw_status"]},"channel":{"type":["string","null"],"deprecated":true,"description":"The sales channel as plain text. Replaced by `channel_object`.","examples":["channel_id"]},"channel_object":{"anyOf":[{"$ref":"#/$defs/ChannelObject"},{"type":"null"}],"description":"The sales channel that the order was placed on."},"type":{"anyOf":[{"$ref":"#/$defs/OrderType"},{"type":"null"}],"description":"The kind of business behind the order."},"trading_partner":{"type":["string","null"],"description":"The retailer that placed the order, for retail and EDI orders.","examples":["Target"]},"shipping_method":{"type":["string","null"],"deprecated":true,"description":"How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and\\n`shipping_method_id` (what is used).","examples":["shipping_method_id"]},"service_level":{"type":["string","null"],"description":"The kind of delivery that the buyer asked for.","examples":["Standard"]},"shipping_method_id":{"type":["string","null"],"description":"The id of the shipping method in use; the vendor\'s endpoint for shipping methods lists them. Prefer it to `shipping_method_name` when both are there.","examples":["fedex_ground"]},"shipping_method_name":{"type":["string","null"],"description":"The name of the shipping method in use. What the packages of a shipment were sent by can differ, and is on each of\\nthem.","examples":["FedEx Ground"]},"carrier_id":{"type":["string","null"],"description":"The id of the carrier. Prefer it to `carrier_name` when both are there.","examples":["fedex"]},"carrier_name":{"type":["string","null"],"description":"The name of the carrier. What the packages of a shipment were sent by can differ, and is on each of them.","examples":["FedEx"]},"scac":{"type":["string","null"],"description":"The carrier\'s Standard Carrier Alpha Code, used in freight.","examples":["FDEG"]},"is_third_party_freight":{"type":["boolean","null"],"description":"Whether the freight is billed to a third party\'s account. What it means is inferred from its name.","examples":[false]},"third_party_freight_account_number":{"type":["string","null"],"description":"The freight account of the third party. What it means is inferred from its name.","examples":["123456"]},"first_party_freight_account_number":{"type":["string","null"],"description":"The freight account of the first party. What it means is inferred from its name.","examples":["123456"]},"invoice_currency_code":{"type":"string","description":"The currency of the amounts on the order. Falls back to USD.","examples":["USD"]},"total_price":{"type":["number","null"],"description":"What the customer paid for the order, in the currency of `invoice_currency_code`.","examples":[13.49]},"total_tax":{"type":["number","null"],"description":"The tax on the order, in the currency of `invoice_currency_code`.","examples":[1.5]},"total_discount":{"type":["number","null"],"description":"What was taken off the price of the order, in the currency of `invoice_currency_code`.","examples":[2.5]},"total_shipping":{"type":["number","null"],"description":"What the customer was charged for shipping, in the currency of `invoice_currency_code`. What shipping cost the\\nwarehouse is `shipments[].packages[].shipping_cost`.","examples":[3.5]},"ship_to_address":{"$ref":"#/$defs/Address"},"line_items":{"type":"array","items":{"$ref":"#/$defs/LineItem"},"description":"The products that were ordered."},"tags":{"type":"array","items":{"type":"string"},"description":"Tags that the order has in the warehouse system. One that is a pair there arrives as one string, `key:value`. Tags\\nof yours are in `trackstar_tags`.","examples":[["tag_0"]]},"required_ship_date":{"type":["string","null"],"format":"date-time","description":"The date by which the order has to leave the warehouse.","examples":["2021-01-01T12:00:00Z"]},"saturday_delivery":{"type":["boolean","null"],"description":"Whether the order is to be delivered on a Saturday.","examples":[false]},"signature_required":{"type":["boolean","null"],"description":"Whether the recipient has to sign for the delivery.","examples":[false]},"international_duty_paid_by":{"anyOf":[{"$ref":"#/$defs/InternationalDutyPayer"},{"type":"null"}],"description":"Who pays the duty on an order that crosses a border."},"shipments":{"type":"array","items":{"$ref":"#/$defs/Shipment"},"description":"What has been shipped, or is about to be. Empty, not null, when there is nothing yet."},"external_system_url":{"type":["string","null"],"description":"Where a person finds the order in the warehouse system.","examples":["https://example.com/order/123"]},"trackstar_tags":{"type":["array","null"],"items":{"$ref":"#/$defs/Tag"},"description":"Tags attached through Trackstar.","examples":[["tag1","tag2",{"tag3":"value3"}]]},"additional_fields":{"type":"object","additionalProperties":true,"description":"What this warehouse system says about the order beyond the fields here. Its keys differ from system to\\nsystem.","examples":[{"key":"value"}]}}}';

const orderResponseJson =
  '{"type":"object","description":"What all three operations answer: the whole order, and what became of the request.\\n\\nOnly the ship page promises `id` and `unused_fields`. The samples of all three pages have `data`, `id` and\\n`unused_fields`, so one envelope with all three required describes them all.","required":["data","id","unused_fields"],"properties":{"data":{"$ref":"#/$defs/Order"},"id":{"type":"string","description":"The id of what was created or changed.","examples":["id"]},"unused_fields":{"type":"array","items":{"type":"string"},"description":"The fields of the body that the connected warehouse system ignored: the only sign that a value was not taken over.\\nThe samples show one empty or placeholder text here; a real list can be empty.","examples":[["trading_partner"]]}}}';

const previousAttributesJson =
  '{"type":"object","additionalProperties":true,"description":"The values that changed, as they were before. There are two ways to write them, and a reader has to know both:\\n\\n- by path, as the vendor\'s guide shows: a field inside another is keyed by a dotted path with array indexes as\\n  integers, such as `line_items.1.quantity`. When a whole array changed it is keyed by its name alone, such as\\n  `line_items`. A test for the key `shipments` misses `shipments.0.packages.0.tracking_number`.\\n- as a whole order, as the sample of the webhook page shows: then the fields that did not change are there too,\\n  and only a comparison with `data` tells which did.","examples":[{"status":"open","line_items.1.quantity":1}]}';

const orderUpdatedEventJson =
  '{"type":"object","description":"What Trackstar posts after an order changed: the order as it is now, and what it was before.","required":["connection_id","event_type","integration_name","integration_type","data","previous_attributes"],"properties":{"connection_id":{"type":"string","description":"The id of the connection whose order changed.","examples":["connection_id"]},"event_type":{"type":"string","const":"order.updated","description":"The kind of event. Events of other kinds can come to the same address.","examples":["order.updated"]},"integration_name":{"type":"string","description":"The warehouse system behind the connection.","examples":["integration_name"]},"integration_type":{"type":"string","description":"The kind of system behind the connection. The sample shows `wms`; other values are not ruled out.","examples":["wms"]},"data":{"$ref":"#/$defs/Order","description":"The whole order after the change."},"previous_attributes":{"$ref":"#/$defs/PreviousAttributes"},"data_truncated":{"type":"boolean","const":false,"description":"Says that the event is whole. Missing from the samples; `true` marks the truncated form, which is another schema.","examples":[false]},"data_url":{"type":"string","description":"Where the whole event can be fetched. Only a truncated event needs it.","examples":["https://production.trackstarhq.com/example-path/msg_example"]}}}';

const packageTrackingRequestJson =
  '{"type":"object","description":"A package and the tracking number that it is to have. A warehouse system may take fields of its own beyond\\nthese.","required":["package_id","tracking_number"],"properties":{"package_id":{"type":"string","description":"The id of the package.","examples":["package_id"]},"tracking_number":{"type":"string","description":"The carrier\'s number for the package.","examples":["tracking_number"]}}}';

const requestAddressRequestJson =
  '{"type":"object","description":"The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `\\"\\"`\\nin every one of them, which the vendor\'s guide says is refused with a 422.\\n\\nA warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not\\nlist a third address line, a phone number or an email address; where they are taken, the name differs from system to\\nsystem (`phone` and `email` in the vendor\'s OpenAPI document of October 2025; an order calls them `phone_number` and\\n`email_address`).","properties":{"full_name":{"type":"string","description":"The name of the recipient.","examples":["John Doe"]},"company":{"type":"string","description":"The company at the address.","examples":["Company"]},"address1":{"type":"string","description":"The first line: street and number.","examples":["123 Main St"]},"address2":{"type":"string","description":"The second line, such as a flat or suite.","examples":["Apt 2"]},"city":{"type":"string","description":"The city.","examples":["New York"]},"state":{"type":"string","description":"The state, province or region.","examples":["NY"]},"postal_code":{"type":"string","description":"The postal code, as text.","examples":["10001"]},"country":{"type":"string","description":"The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.","examples":["United States"]}}}';

const requestChannelRequestJson =
  '{"type":"object","description":"The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse\\nsystem may take fields of its own beyond these.","properties":{"channel_id":{"type":"string","description":"The id of the channel.","examples":["channel_id"]},"channel_name":{"type":"string","description":"The name of the channel, for when you do not have the id.","examples":["channel_name"]}}}';

const lengthUnitRequestJson =
  '{"type":"string","description":"The unit of length, width and height: inches or centimetres. The values come from the vendor\'s OpenAPI document\\nof October 2025.","enum":["in","cm"],"examples":["in"]}';

const shipmentMeasurementsRequestJson =
  '{"type":"object","description":"The size and weight of the shipment.\\n\\nAll six fields are required and each can be null. The ship page shows this object collapsed, so the vendor\'s OpenAPI\\ndocument of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the\\nAPI refuses `null`. A warehouse system may take fields of its own beyond these.","properties":{"length":{"type":["number","null"],"description":"The length, in `unit`.","examples":[1]},"width":{"type":["number","null"],"description":"The width, in `unit`.","examples":[1]},"height":{"type":["number","null"],"description":"The height, in `unit`.","examples":[1]},"unit":{"anyOf":[{"$ref":"#/$defs/LengthUnit"},{"type":"null"}],"description":"The unit of `length`, `width` and `height`."},"weight":{"type":["number","null"],"description":"The weight, in `weight_unit`.","examples":[1]},"weight_unit":{"anyOf":[{"$ref":"#/$defs/WeightUnit"},{"type":"null"}],"description":"The unit of `weight`."}},"required":["length","width","height","unit","weight","weight_unit"]}';

const weightUnitRequestJson =
  '{"type":"string","description":"The unit of weight: pounds, ounces or kilograms. The values come from the vendor\'s OpenAPI document of October\\n2025.","enum":["lb","oz","kg"],"examples":["lb"]}';

const shipOrderRequestRequestJson =
  '{"type":"object","description":"A shipment to record on the order.\\n\\nAll eleven fields are required, deprecated ones included, because the ship page marks them so. The vendor\'s other\\ndocuments ask for less: its OpenAPI document of October 2025 requires none in the base shipment (and different ones\\nin 14 variants, one for each warehouse system), and its guide sends five. This contract follows the page.\\n\\nA warehouse system may take fields of its own beyond these. Outside `measurements` no field may be\\n`null`, and none may be `\\"\\"`, `\\"null\\"` or `\\"none\\"`.","required":["shipped_date","tracking_number","tracking_url","carrier_id","carrier","shipping_method_id","shipping_method","shipping_cost","measurements","warehouse_id","packages"],"properties":{"shipped_date":{"type":"string","format":"date-time","description":"When the shipment left.","examples":["2022-05-06T01:02:03Z"]},"tracking_number":{"type":"string","description":"The carrier\'s tracking number. The ship page calls it the number of the package, in the singular, and has a number\\nfor each package in `packages` too. That this one stands for the shipment as a whole is inferred.","examples":["tracking_number"]},"tracking_url":{"type":"string","description":"Where the shipment can be followed.","examples":["https://example.com/track/tracking_number"]},"carrier_id":{"type":"string","description":"The id of the carrier. It wins over a `carrier_name`, which some warehouse systems take beside it.","examples":["fedex"]},"carrier":{"type":"string","deprecated":true,"description":"The carrier as one text. Replaced by `carrier_id`, but still required by the ship page.","examples":["FedEx"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method that was used; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship\\npage.","examples":["shipping_method_id"]},"shipping_cost":{"type":"number","description":"What the warehouse paid for shipping. The vendor names no currency for it.","examples":[2.5]},"measurements":{"$ref":"#/$defs/ShipmentMeasurements"},"warehouse_id":{"type":"string","description":"The id of the warehouse that the shipment left from. The vendor\'s endpoint for warehouses lists them.","examples":["warehouse_id"]},"packages":{"type":"array","items":{"$ref":"#/$defs/PackageTracking"},"description":"The packages of the shipment, each with the tracking number that it is to have."}}}';

const truncatedOrderUpdatedEventJson =
  '{"type":"object","description":"What Trackstar posts when an `order.updated` event is too large: the id of the order instead of the order.\\n\\nTo get the whole event, send a `GET` with the API key to `data_url`. It answers with `{download_url}`, an address that\\nserves the event and is good for 20 minutes.","required":["connection_id","event_type","integration_name","integration_type","data","data_truncated","data_url"],"properties":{"connection_id":{"type":"string","description":"The id of the connection whose order changed.","examples":["connection_id"]},"event_type":{"type":"string","const":"order.updated","description":"The kind of event. Events of other kinds can come to the same address.","examples":["order.updated"]},"integration_name":{"type":"string","description":"The warehouse system behind the connection.","examples":["integration_name"]},"integration_type":{"type":"string","description":"The kind of system behind the connection. The sample shows `wms`; other values are not ruled out.","examples":["wms"]},"data":{"type":"object","description":"What is left of the order.","required":["id"],"properties":{"id":{"type":"string","description":"Trackstar\'s id of the order that changed.","examples":["order_id"]}}},"previous_attributes":{"$ref":"#/$defs/PreviousAttributes","description":"The values that changed, as they were before. A truncated event can lack it."},"data_truncated":{"type":"boolean","const":true,"description":"Marks the event as truncated.","examples":[true]},"data_url":{"type":"string","description":"Where the whole event can be fetched. Take the address as it comes, but send your key only to an HTTPS address of\\nthe vendor\'s: the path in the example is made up.","examples":["https://production.trackstarhq.com/example-path/msg_example"]}}}';

const updateOrderLineItemRequestJson =
  '{"type":"object","description":"One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse\\nsystem may take fields of its own beyond these.","properties":{"product_id":{"type":"string","description":"The id of the product. The vendor\'s endpoint for products lists them.","examples":["product_id"]},"sku":{"type":"string","description":"The stock keeping unit of the product.","examples":["sku"]},"quantity":{"type":"integer","description":"How many units are ordered.","examples":[1]},"unit_price":{"type":"number","description":"The price of one unit.","examples":[10.99]},"discount_amount":{"type":"number","description":"What is taken off the price of one unit.","examples":[1.5]}}}';

const orderStatusRequestJson =
  '{"type":"string","description":"Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read\\n`raw_status`. The list is that of the update page and of the vendor\'s guide.\\n\\nLike every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before\\n(7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of\\nthese.","enum":["open","confirmed","processing","picked","packed","partially_fulfilled","fulfilled","backordered","exception","cancelled","other"],"examples":["open"]}';

const tagRequestJson =
  '{"description":"A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as\\n`{\\"tag3\\": \\"value3\\"}`.","anyOf":[{"type":"string"},{"type":"object","minProperties":1,"maxProperties":1,"additionalProperties":true}],"examples":["tag1"]}';

const updateOrderRequestRequestJson =
  '{"type":"object","description":"The fields of an order to change. Leave out what is to stay.\\n\\nNothing is required here, as on the update page. Some warehouse systems do require fields (the vendor\'s OpenAPI\\ndocument of October 2025 lists 28 variants), and some take fields of their own beyond these, so a body may carry\\nmore. The vendor\'s guide says that `null`, `\\"\\"`, `\\"null\\"` and `\\"none\\"` are refused in any field, while the update page\\nmarks two fields as nullable and has empty texts in its sample: this contract follows the page for what may be null,\\nand the guide for the refused texts.","properties":{"trackstar_tags":{"type":["array","null"],"items":{"$ref":"#/$defs/Tag"},"description":"Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the\\nupdate page marks this one as nullable: we follow the reference.","examples":[["tag1","tag2",{"tag3":"value3"}]]},"warehouse_customer_id":{"type":["string","null"],"description":"The id of the merchant that the order belongs to, for a warehouse that serves several; the vendor\'s endpoint for\\nwarehouse customers lists them. The guide says that `null`\\nis refused in any field, but the reference on the update page marks this one as nullable: we follow the reference.","examples":["warehouse_customer_id"]},"reference_id":{"type":"string","description":"The order\'s id in the system it came from, such as a shop. Falls back to the order\'s id.","examples":["order_reference_id"]},"order_number":{"type":"string","description":"The number that people use for the order. Falls back to `reference_id`.","examples":["order_number"]},"channel":{"type":"string","deprecated":true,"description":"The sales channel as plain text. Replaced by `channel_object`.","examples":["channel_id"]},"channel_object":{"$ref":"#/$defs/RequestChannel"},"trading_partner":{"type":"string","description":"The retailer that placed the order, for retail and EDI orders.","examples":["Target"]},"shipping_method_id":{"type":"string","description":"The id of the shipping method to use; the vendor\'s endpoint for shipping methods lists them. It\\nwins over a `shipping_method_name`, which some warehouse systems take beside it.","examples":["fedex_ground"]},"shipping_method":{"type":"string","deprecated":true,"description":"How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and\\n`shipping_method_id` (what is used).","examples":["shipping_method_id"]},"service_level":{"type":"string","description":"The kind of delivery that the buyer asked for.","examples":["Standard"]},"invoice_currency_code":{"type":"string","description":"The currency of the amounts on the order. Falls back to USD.","examples":["USD"]},"total_price":{"type":"number","description":"What the customer paid for the order, in the currency of `invoice_currency_code`.","examples":[13.49]},"total_tax":{"type":"number","description":"The tax on the order, in the currency of `invoice_currency_code`.","examples":[1.5]},"total_discount":{"type":"number","description":"What was taken off the price of the order, in the currency of `invoice_currency_code`.","examples":[2.5]},"total_shipping":{"type":"number","description":"What the customer was charged for shipping, in the currency of `invoice_currency_code`.","examples":[3.5]},"ship_to_address":{"$ref":"#/$defs/RequestAddress"},"line_items":{"type":"array","items":{"$ref":"#/$defs/UpdateOrderLineItem"},"description":"The products of the order. The vendor does not say whether lines that are left out stay: check the response."},"status":{"$ref":"#/$defs/OrderStatus"}}}';

const validationErrorResponseJson =
  '{"type":"object","description":"What an operation answers with a 422. `detail` is there when Trackstar found the fault in the body. That it can be\\nmissing when the warehouse system refused the write (`origin` is then `integration`) is inferred: which status such a\\nrefusal has is not documented. So it is not required here.","required":["error"],"properties":{"error":{"type":"string","description":"What went wrong, for a person to read. Do not build logic on its wording.","examples":["The request body is not valid."]},"origin":{"$ref":"#/$defs/ErrorOrigin","description":"Who refused the request. Some bodies lack it, such as the vendor\'s sample of a 501."},"detail":{"type":"object","description":"What is wrong with each field, by location, then by field: lists of messages, or, for a field that holds others,\\nwhatever the vendor puts there. A location is the part of the request that the field is in. The vendor lists no\\nnames of locations: the `json` of the example is only an illustration.","additionalProperties":{"type":"object","additionalProperties":true},"examples":[{"json":{"order_number":["The value must not be empty."]}}]}}}';

/**
 * The address that an order or a shipment goes to. Any field can be missing or null. Orders from before `phone_number`
 * and `email_address` were added lack both, as the sample of the cancel page does; so do the addresses of shipments in
 * all samples.
 */
export const Address = /* @__PURE__ */ defineSchema(components.Address, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Address.json",
  own: addressJson,
  parts: {},
});
/**
 * The address that an order or a shipment goes to. Any field can be missing or null. Orders from before `phone_number`
 * and `email_address` were added lack both, as the sample of the cancel page does; so do the addresses of shipments in
 * all samples.
 */
export type Address = types.Address;

/** The sales channel of an order. It can be empty: the samples of the update and cancel pages have `{}`. */
export const ChannelObject = /* @__PURE__ */ defineSchema(components.ChannelObject, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ChannelObject.json",
  own: channelObjectJson,
  parts: {},
});
/** The sales channel of an order. It can be empty: the samples of the update and cancel pages have `{}`. */
export type ChannelObject = types.ChannelObject;

/**
 * Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
 * `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
 */
export const ErrorOrigin = /* @__PURE__ */ defineSchema(components.ErrorOrigin, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ErrorOrigin.json",
  own: errorOriginJson,
  parts: {},
});
/**
 * Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
 * `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
 */
export type ErrorOrigin = types.ErrorOrigin;

/** What an operation answers when it fails. */
export const ErrorResponse = /* @__PURE__ */ defineSchema(components.ErrorResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ErrorResponse.json",
  own: errorResponseJson,
  parts: { ErrorOrigin: errorOriginJson },
});
/** What an operation answers when it fails. */
export type ErrorResponse = types.ErrorResponse;

/**
 * Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
 * October 2025; the pages show only `sender`.
 */
export const InternationalDutyPayer = /* @__PURE__ */ defineSchema(components.InternationalDutyPayer, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/InternationalDutyPayer.json",
  own: internationalDutyPayerJson,
  parts: {},
});
/**
 * Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
 * October 2025; the pages show only `sender`.
 */
export type InternationalDutyPayer = types.InternationalDutyPayer;

/**
 * The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
 * of October 2025.
 */
export const LengthUnit = /* @__PURE__ */ defineRequestSchema(components.LengthUnit, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/LengthUnit.json",
  own: lengthUnitJson,
  parts: {},
});
/**
 * The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
 * of October 2025.
 */
export type LengthUnit = types.LengthUnit;

/** One product of an order, and how many of it. */
export const LineItem = /* @__PURE__ */ defineSchema(components.LineItem, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/LineItem.json",
  own: lineItemJson,
  parts: {},
});
/** One product of an order, and how many of it. */
export type LineItem = types.LineItem;

/** The size and weight of a package. Any of them can be missing or null; a number means nothing without its unit. */
export const Measurements = /* @__PURE__ */ defineSchema(components.Measurements, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Measurements.json",
  own: measurementsJson,
  parts: { LengthUnit: lengthUnitJson, WeightUnit: weightUnitJson },
});
/** The size and weight of a package. Any of them can be missing or null; a number means nothing without its unit. */
export type Measurements = types.Measurements;

/** What an operation answers with a 404. */
export const NotFoundErrorResponse = /* @__PURE__ */ defineSchema(components.NotFoundErrorResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/NotFoundErrorResponse.json",
  own: notFoundErrorResponseJson,
  parts: { ErrorOrigin: errorOriginJson },
});
/** What an operation answers with a 404. */
export type NotFoundErrorResponse = types.NotFoundErrorResponse;

/**
 * An order as Trackstar holds it: a copy of what the connected warehouse system says about it.
 *
 * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems know
 * different things, orders gain fields every year, and the sample of the cancel page lacks several that the update page
 * shows (such as `service_level`, `carrier_id` and `additional_fields`).
 */
export const Order = /* @__PURE__ */ defineSchema(components.Order, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Order.json",
  own: orderJson,
  parts: {
    Address: addressJson,
    ChannelObject: channelObjectJson,
    InternationalDutyPayer: internationalDutyPayerJson,
    LengthUnit: lengthUnitJson,
    LineItem: lineItemJson,
    Measurements: measurementsJson,
    OrderStatus: orderStatusJson,
    OrderType: orderTypeJson,
    Package: packageJson,
    PackageLineItem: packageLineItemJson,
    Shipment: shipmentJson,
    ShipmentAddress: shipmentAddressJson,
    ShipmentLineItem: shipmentLineItemJson,
    ShipmentStatus: shipmentStatusJson,
    Tag: tagJson,
    WeightUnit: weightUnitJson,
  },
});
/**
 * An order as Trackstar holds it: a copy of what the connected warehouse system says about it.
 *
 * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems know
 * different things, orders gain fields every year, and the sample of the cancel page lacks several that the update page
 * shows (such as `service_level`, `carrier_id` and `additional_fields`).
 */
export type Order = types.Order;

/**
 * What all three operations answer: the whole order, and what became of the request.
 *
 * Only the ship page promises `id` and `unused_fields`. The samples of all three pages have `data`, `id` and
 * `unused_fields`, so one envelope with all three required describes them all.
 */
export const OrderResponse = /* @__PURE__ */ defineSchema(components.OrderResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/OrderResponse.json",
  own: orderResponseJson,
  parts: {
    Address: addressJson,
    ChannelObject: channelObjectJson,
    InternationalDutyPayer: internationalDutyPayerJson,
    LengthUnit: lengthUnitJson,
    LineItem: lineItemJson,
    Measurements: measurementsJson,
    Order: orderJson,
    OrderStatus: orderStatusJson,
    OrderType: orderTypeJson,
    Package: packageJson,
    PackageLineItem: packageLineItemJson,
    Shipment: shipmentJson,
    ShipmentAddress: shipmentAddressJson,
    ShipmentLineItem: shipmentLineItemJson,
    ShipmentStatus: shipmentStatusJson,
    Tag: tagJson,
    WeightUnit: weightUnitJson,
  },
});
/**
 * What all three operations answer: the whole order, and what became of the request.
 *
 * Only the ship page promises `id` and `unused_fields`. The samples of all three pages have `data`, `id` and
 * `unused_fields`, so one envelope with all three required describes them all.
 */
export type OrderResponse = types.OrderResponse;

/**
 * Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
 * `raw_status`. The list is that of the update page and of the vendor's guide.
 *
 * Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
 * (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
 * these.
 */
export const OrderStatus = /* @__PURE__ */ defineRequestSchema(components.OrderStatus, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/OrderStatus.json",
  own: orderStatusJson,
  parts: {},
});
/**
 * Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
 * `raw_status`. The list is that of the update page and of the vendor's guide.
 *
 * Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
 * (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
 * these.
 */
export type OrderStatus = types.OrderStatus;

/**
 * The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
 * The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
 */
export const OrderType = /* @__PURE__ */ defineSchema(components.OrderType, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/OrderType.json",
  own: orderTypeJson,
  parts: {},
});
/**
 * The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
 * The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
 */
export type OrderType = types.OrderType;

/** What Trackstar posts after an order changed: the order as it is now, and what it was before. */
export const OrderUpdatedEvent = /* @__PURE__ */ defineSchema(components.OrderUpdatedEvent, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/OrderUpdatedEvent.json",
  own: orderUpdatedEventJson,
  parts: {
    Address: addressJson,
    ChannelObject: channelObjectJson,
    InternationalDutyPayer: internationalDutyPayerJson,
    LengthUnit: lengthUnitJson,
    LineItem: lineItemJson,
    Measurements: measurementsJson,
    Order: orderJson,
    OrderStatus: orderStatusJson,
    OrderType: orderTypeJson,
    Package: packageJson,
    PackageLineItem: packageLineItemJson,
    PreviousAttributes: previousAttributesJson,
    Shipment: shipmentJson,
    ShipmentAddress: shipmentAddressJson,
    ShipmentLineItem: shipmentLineItemJson,
    ShipmentStatus: shipmentStatusJson,
    Tag: tagJson,
    WeightUnit: weightUnitJson,
  },
});
/** What Trackstar posts after an order changed: the order as it is now, and what it was before. */
export type OrderUpdatedEvent = types.OrderUpdatedEvent;

/** One package of a shipment. Only its id is certain. */
export const Package = /* @__PURE__ */ defineSchema(components.Package, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Package.json",
  own: packageJson,
  parts: {
    LengthUnit: lengthUnitJson,
    Measurements: measurementsJson,
    PackageLineItem: packageLineItemJson,
    WeightUnit: weightUnitJson,
  },
});
/** One package of a shipment. Only its id is certain. */
export type Package = types.Package;

/** An item of a package, and how many of it. */
export const PackageLineItem = /* @__PURE__ */ defineSchema(components.PackageLineItem, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/PackageLineItem.json",
  own: packageLineItemJson,
  parts: {},
});
/** An item of a package, and how many of it. */
export type PackageLineItem = types.PackageLineItem;

/**
 * A package and the tracking number that it is to have. A warehouse system may take fields of its own beyond
 * these.
 */
export const PackageTracking = /* @__PURE__ */ defineRequestSchema(components.PackageTracking, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/PackageTracking.json",
  own: packageTrackingRequestJson,
  parts: {},
});
/**
 * A package and the tracking number that it is to have. A warehouse system may take fields of its own beyond
 * these.
 */
export type PackageTracking = types.PackageTracking;

/**
 * The values that changed, as they were before. There are two ways to write them, and a reader has to know both:
 *
 * - by path, as the vendor's guide shows: a field inside another is keyed by a dotted path with array indexes as
 *   integers, such as `line_items.1.quantity`. When a whole array changed it is keyed by its name alone, such as
 *   `line_items`. A test for the key `shipments` misses `shipments.0.packages.0.tracking_number`.
 * - as a whole order, as the sample of the webhook page shows: then the fields that did not change are there too,
 *   and only a comparison with `data` tells which did.
 */
export const PreviousAttributes = /* @__PURE__ */ defineSchema(components.PreviousAttributes, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/PreviousAttributes.json",
  own: previousAttributesJson,
  parts: {},
});
/**
 * The values that changed, as they were before. There are two ways to write them, and a reader has to know both:
 *
 * - by path, as the vendor's guide shows: a field inside another is keyed by a dotted path with array indexes as
 *   integers, such as `line_items.1.quantity`. When a whole array changed it is keyed by its name alone, such as
 *   `line_items`. A test for the key `shipments` misses `shipments.0.packages.0.tracking_number`.
 * - as a whole order, as the sample of the webhook page shows: then the fields that did not change are there too,
 *   and only a comparison with `data` tells which did.
 */
export type PreviousAttributes = types.PreviousAttributes;

/**
 * The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
 * in every one of them, which the vendor's guide says is refused with a 422.
 *
 * A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
 * list a third address line, a phone number or an email address; where they are taken, the name differs from system to
 * system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
 * `email_address`).
 */
export const RequestAddress = /* @__PURE__ */ defineRequestSchema(components.RequestAddress, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/RequestAddress.json",
  own: requestAddressRequestJson,
  parts: {},
});
/**
 * The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
 * in every one of them, which the vendor's guide says is refused with a 422.
 *
 * A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
 * list a third address line, a phone number or an email address; where they are taken, the name differs from system to
 * system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
 * `email_address`).
 */
export type RequestAddress = types.RequestAddress;

/**
 * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse
 * system may take fields of its own beyond these.
 */
export const RequestChannel = /* @__PURE__ */ defineRequestSchema(components.RequestChannel, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/RequestChannel.json",
  own: requestChannelRequestJson,
  parts: {},
});
/**
 * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse
 * system may take fields of its own beyond these.
 */
export type RequestChannel = types.RequestChannel;

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
export const ShipOrderRequest = /* @__PURE__ */ defineRequestSchema(components.ShipOrderRequest, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipOrderRequest.json",
  own: shipOrderRequestRequestJson,
  parts: {
    LengthUnit: lengthUnitRequestJson,
    PackageTracking: packageTrackingRequestJson,
    ShipmentMeasurements: shipmentMeasurementsRequestJson,
    WeightUnit: weightUnitRequestJson,
  },
});
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
export type ShipOrderRequest = types.ShipOrderRequest;

/**
 * One shipment of an order: what left the warehouse together, in one or more packages. Tracking numbers are on the
 * packages.
 */
export const Shipment = /* @__PURE__ */ defineSchema(components.Shipment, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Shipment.json",
  own: shipmentJson,
  parts: {
    Address: addressJson,
    LengthUnit: lengthUnitJson,
    Measurements: measurementsJson,
    Package: packageJson,
    PackageLineItem: packageLineItemJson,
    ShipmentAddress: shipmentAddressJson,
    ShipmentLineItem: shipmentLineItemJson,
    ShipmentStatus: shipmentStatusJson,
    WeightUnit: weightUnitJson,
  },
});
/**
 * One shipment of an order: what left the warehouse together, in one or more packages. Tracking numbers are on the
 * packages.
 */
export type Shipment = types.Shipment;

/**
 * The address that a shipment comes from. Unlike the address of the order it has no phone number and no email address.
 * Any field can be missing or null; in the samples a sender has neither name nor company.
 */
export const ShipmentAddress = /* @__PURE__ */ defineSchema(components.ShipmentAddress, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipmentAddress.json",
  own: shipmentAddressJson,
  parts: {},
});
/**
 * The address that a shipment comes from. Unlike the address of the order it has no phone number and no email address.
 * Any field can be missing or null; in the samples a sender has neither name nor company.
 */
export type ShipmentAddress = types.ShipmentAddress;

/**
 * An item of a shipment, and how many of it. Which package holds it, from which lot, is in the line items of the
 * packages.
 */
export const ShipmentLineItem = /* @__PURE__ */ defineSchema(components.ShipmentLineItem, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipmentLineItem.json",
  own: shipmentLineItemJson,
  parts: {},
});
/**
 * An item of a shipment, and how many of it. Which package holds it, from which lot, is in the line items of the
 * packages.
 */
export type ShipmentLineItem = types.ShipmentLineItem;

/**
 * The size and weight of the shipment.
 *
 * All six fields are required and each can be null. The ship page shows this object collapsed, so the vendor's OpenAPI
 * document of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the
 * API refuses `null`. A warehouse system may take fields of its own beyond these.
 */
export const ShipmentMeasurements = /* @__PURE__ */ defineRequestSchema(components.ShipmentMeasurements, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipmentMeasurements.json",
  own: shipmentMeasurementsRequestJson,
  parts: { LengthUnit: lengthUnitRequestJson, WeightUnit: weightUnitRequestJson },
});
/**
 * The size and weight of the shipment.
 *
 * All six fields are required and each can be null. The ship page shows this object collapsed, so the vendor's OpenAPI
 * document of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the
 * API refuses `null`. A warehouse system may take fields of its own beyond these.
 */
export type ShipmentMeasurements = types.ShipmentMeasurements;

/**
 * Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
 * values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
 */
export const ShipmentStatus = /* @__PURE__ */ defineSchema(components.ShipmentStatus, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ShipmentStatus.json",
  own: shipmentStatusJson,
  parts: {},
});
/**
 * Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
 * values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
 */
export type ShipmentStatus = types.ShipmentStatus;

/**
 * A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as
 * `{"tag3": "value3"}`.
 */
export const Tag = /* @__PURE__ */ defineRequestSchema(components.Tag, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/Tag.json",
  own: tagJson,
  parts: {},
});
/**
 * A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as
 * `{"tag3": "value3"}`.
 */
export type Tag = types.Tag;

/**
 * What Trackstar posts when an `order.updated` event is too large: the id of the order instead of the order.
 *
 * To get the whole event, send a `GET` with the API key to `data_url`. It answers with `{download_url}`, an address that
 * serves the event and is good for 20 minutes.
 */
export const TruncatedOrderUpdatedEvent = /* @__PURE__ */ defineSchema(components.TruncatedOrderUpdatedEvent, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/TruncatedOrderUpdatedEvent.json",
  own: truncatedOrderUpdatedEventJson,
  parts: { PreviousAttributes: previousAttributesJson },
});
/**
 * What Trackstar posts when an `order.updated` event is too large: the id of the order instead of the order.
 *
 * To get the whole event, send a `GET` with the API key to `data_url`. It answers with `{download_url}`, an address that
 * serves the event and is good for 20 minutes.
 */
export type TruncatedOrderUpdatedEvent = types.TruncatedOrderUpdatedEvent;

/**
 * One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse
 * system may take fields of its own beyond these.
 */
export const UpdateOrderLineItem = /* @__PURE__ */ defineRequestSchema(components.UpdateOrderLineItem, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/UpdateOrderLineItem.json",
  own: updateOrderLineItemRequestJson,
  parts: {},
});
/**
 * One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse
 * system may take fields of its own beyond these.
 */
export type UpdateOrderLineItem = types.UpdateOrderLineItem;

/**
 * The fields of an order to change. Leave out what is to stay.
 *
 * Nothing is required here, as on the update page. Some warehouse systems do require fields (the vendor's OpenAPI
 * document of October 2025 lists 28 variants), and some take fields of their own beyond these, so a body may carry
 * more. The vendor's guide says that `null`, `""`, `"null"` and `"none"` are refused in any field, while the update page
 * marks two fields as nullable and has empty texts in its sample: this contract follows the page for what may be null,
 * and the guide for the refused texts.
 */
export const UpdateOrderRequest = /* @__PURE__ */ defineRequestSchema(components.UpdateOrderRequest, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/UpdateOrderRequest.json",
  own: updateOrderRequestRequestJson,
  parts: {
    OrderStatus: orderStatusRequestJson,
    RequestAddress: requestAddressRequestJson,
    RequestChannel: requestChannelRequestJson,
    Tag: tagRequestJson,
    UpdateOrderLineItem: updateOrderLineItemRequestJson,
  },
});
/**
 * The fields of an order to change. Leave out what is to stay.
 *
 * Nothing is required here, as on the update page. Some warehouse systems do require fields (the vendor's OpenAPI
 * document of October 2025 lists 28 variants), and some take fields of their own beyond these, so a body may carry
 * more. The vendor's guide says that `null`, `""`, `"null"` and `"none"` are refused in any field, while the update page
 * marks two fields as nullable and has empty texts in its sample: this contract follows the page for what may be null,
 * and the guide for the refused texts.
 */
export type UpdateOrderRequest = types.UpdateOrderRequest;

/**
 * What an operation answers with a 422. `detail` is there when Trackstar found the fault in the body. That it can be
 * missing when the warehouse system refused the write (`origin` is then `integration`) is inferred: which status such a
 * refusal has is not documented. So it is not required here.
 */
export const ValidationErrorResponse = /* @__PURE__ */ defineSchema(components.ValidationErrorResponse, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/ValidationErrorResponse.json",
  own: validationErrorResponseJson,
  parts: { ErrorOrigin: errorOriginJson },
});
/**
 * What an operation answers with a 422. `detail` is there when Trackstar found the fault in the body. That it can be
 * missing when the warehouse system refused the write (`origin` is then `integration`) is inferred: which status such a
 * refusal has is not documented. So it is not required here.
 */
export type ValidationErrorResponse = types.ValidationErrorResponse;

/**
 * The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
 * 2025.
 */
export const WeightUnit = /* @__PURE__ */ defineRequestSchema(components.WeightUnit, {
  id: "https://docs.example/trackstar-orders-contract/json-schema/WeightUnit.json",
  own: weightUnitJson,
  parts: {},
});
/**
 * The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
 * 2025.
 */
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

/** The values of OrderStatus that the contract knows. Where the order stands, in the order of its life. */
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

/** The values of OrderType that the contract knows. The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock. */
export const orderTypeValues = ["d2c", "b2b", "dropship", "transfer"] as const;

/** One of the {@link orderTypeValues}. */
export type KnownOrderType = (typeof orderTypeValues)[number];

/** Whether a value is one of the {@link orderTypeValues}. */
export function isKnownOrderType(value: unknown): value is KnownOrderType {
  return (orderTypeValues as readonly unknown[]).includes(value);
}

/** The values of ShipmentStatus that the contract knows. Where one shipment stands. */
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
