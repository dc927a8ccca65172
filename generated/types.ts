// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

export interface paths {
  "/wms/orders/{order_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Update an order
     * @description Changes the fields that the body names, in Trackstar and in the connected warehouse system, and answers with
     *     the whole order.
     *
     *     A 200 does not mean that every value was taken over: read `unused_fields`, which names what the warehouse
     *     system ignored. Which fields a warehouse system requires or accepts differs; this contract requires none.
     */
    put: operations["updateOrder"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wms/orders/{order_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Cancel an order
     * @description Cancels the order in the connected warehouse system.
     *
     *     This is a `PUT` **without a body**. A `POST`, or a body of any kind, is a common mistake.
     *
     *     Read `data.status` rather than the status code to learn whether the order is cancelled: the sample on the
     *     cancel page is a 200 whose order is still `open`. That the change then follows as an `order.updated` event
     *     is inferred, not documented.
     */
    put: operations["cancelOrder"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/wms/orders/{order_id}/shipments": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ship an order
     * @description Records a shipment of the order in the connected warehouse system: what left, when, by which carrier, and
     *     under which tracking numbers. It marks the order as fulfilled, and passes the shipment on to the system that the
     *     order came from.
     *
     *     **A lost answer is dangerous here.** After a timeout or a dropped connection the shipment may exist, and
     *     sending it again can ship the order twice. Send an `Idempotency-Key` and repeat the same key with the same
     *     body. Even that is no full protection: an attempt that ended in an error frees its key, so a shipment that
     *     the warehouse took before the error can be made again. Look the order up before you repeat.
     */
    post: operations["shipOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface webhooks {
  "order.updated": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * An order changed
     * @description Trackstar posts this to your address after an order changed, through its delivery service Svix.
     *
     *     **Signature.** Join the id header, the timestamp header and the raw body with dots: `id.timestamp.body`. Use
     *     the bytes as received; a body that was parsed and written out again no longer matches. The key is the secret
     *     without its prefix `whsec_`, decoded from base64. The HMAC-SHA256 of the joined bytes, in base64, has to equal,
     *     compared in constant time, one of the signatures in the signature header. Refuse a timestamp more than five
     *     minutes away from your clock, in either direction.
     *
     *     **Header names.** A delivery carries its three headers under two families of names, `svix-…` and `webhook-…`,
     *     with the same values. Either family will do, so neither is marked as required here: the vendor's guide names the
     *     first, and Svix's documentation both.
     *
     *     **Repeats.** Delivery is at least once: the same id can come again, also while the first is still being
     *     handled. Remember the ids that you have dealt with. The vendor does not publish its schedule; Svix's documented
     *     default is to try at once, then after 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours, 10 hours and 10 hours,
     *     to wait 15 seconds for a response, and to switch off an address that has failed for five days.
     *
     *     **Other events.** Settings in the vendor's dashboard can send more event types to the same address
     *     (`order.created`, `inventory.updated` and others). Acknowledge those that you do not handle.
     */
    post: operations["orderUpdated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export interface components {
  schemas: {
    /**
     * @description The address that an order or a shipment goes to. Any field can be missing or null. Orders from before `phone_number`
     *     and `email_address` were added lack both, as the sample of the cancel page does; so do the addresses of shipments in
     *     all samples.
     */
    Address: {
      /**
       * @description The name of the person at the address.
       * @example John Doe
       */
      full_name?: string | null;
      /**
       * @description The company at the address.
       * @example Company
       */
      company?: string | null;
      /**
       * @description The first line: street and number.
       * @example 123 Main St
       */
      address1?: string | null;
      /**
       * @description The second line, such as a flat or suite.
       * @example Apt 2
       */
      address2?: string | null;
      /**
       * @description The third line.
       * @example Floor 3
       */
      address3?: string | null;
      /**
       * @description The city.
       * @example New York
       */
      city?: string | null;
      /**
       * @description The state, province or region.
       * @example NY
       */
      state?: string | null;
      /**
       * @description The postal code, always as text.
       * @example 10001
       */
      postal_code?: string | null;
      /**
       * @description The country, as a name or a code: the vendor promises neither, and its samples write a name.
       * @example United States
       */
      country?: string | null;
      /**
       * @description The recipient's phone number, in no fixed format.
       * @example 123-456-7890
       */
      phone_number?: string | null;
      /**
       * @description The recipient's email address. It is a plain string without a format, because the sample of the ship page holds
       *     `[email protected]`, a mask that the documentation site put there.
       * @example johndoe@example.com
       */
      email_address?: string | null;
    };
    /** @description The sales channel of an order. It can be empty: the samples of the update and cancel pages have `{}`. */
    ChannelObject: {
      /**
       * @description The id of the channel.
       * @example channel_id
       */
      channel_id?: string;
      /**
       * @description The name of the channel.
       * @example channel_name
       */
      channel_name?: string | null;
    };
    /**
     * @description Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
     *     `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
     * @example trackstar
     * @enum {string}
     */
    ErrorOrigin: "trackstar" | "integration" | (string & {});
    /** @description What an operation answers when it fails. */
    ErrorResponse: {
      /**
       * @description What went wrong, for a person to read. Do not build logic on its wording.
       * @example The request body is not valid.
       */
      error: string;
      /** @description Who refused the request. Some bodies lack it, such as the vendor's sample of a 501. */
      origin?: components["schemas"]["ErrorOrigin"];
    };
    /**
     * @description Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
     *     October 2025; the pages show only `sender`.
     * @example sender
     * @enum {string}
     */
    InternationalDutyPayer: "sender" | "recipient" | "third_party" | (string & {});
    /**
     * @description The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
     *     of October 2025.
     * @example in
     * @enum {string}
     */
    LengthUnit: "in" | "cm" | (string & {});
    /** @description One product of an order, and how many of it. */
    LineItem: {
      /**
       * @description The id of the product. The vendor's endpoint for products lists them.
       * @example product_id
       */
      product_id: string;
      /**
       * @description The stock keeping unit of the product.
       * @example sku
       */
      sku?: string | null;
      /**
       * @description How many units were ordered.
       * @example 1
       */
      quantity: number;
      /**
       * @description The price of one unit.
       * @example 10.99
       */
      unit_price?: number | null;
      /**
       * @description Whether the units were taken from the shelf.
       * @example false
       */
      is_picked: boolean;
      /**
       * @description What was taken off the price. In the body of an update it is the amount per unit; that it is so here too is inferred.
       * @example 1.5
       */
      discount_amount?: number | null;
    };
    /** @description The size and weight of a package. Any of them can be missing or null; a number means nothing without its unit. */
    Measurements: {
      /**
       * @description The length, in `unit`.
       * @example 1
       */
      length?: number | null;
      /**
       * @description The width, in `unit`.
       * @example 1
       */
      width?: number | null;
      /**
       * @description The height, in `unit`.
       * @example 1
       */
      height?: number | null;
      /** @description The unit of `length`, `width` and `height`. */
      unit?: components["schemas"]["LengthUnit"] | null;
      /**
       * @description The weight, in `weight_unit`.
       * @example 1
       */
      weight?: number | null;
      /** @description The unit of `weight`. */
      weight_unit?: components["schemas"]["WeightUnit"] | null;
    };
    /** @description What an operation answers with a 404. */
    NotFoundErrorResponse: {
      /**
       * @description What went wrong, for a person to read. Do not build logic on its wording.
       * @example The request body is not valid.
       */
      error: string;
      /** @description Who refused the request. Some bodies lack it, such as the vendor's sample of a 501. */
      origin?: components["schemas"]["ErrorOrigin"];
      /**
       * @description The id that was not found. It is documented in the vendor's OpenAPI document of October 2025 only, so it can be
       *     missing.
       * @example order_id
       */
      id?: string;
    };
    /**
     * @description An order as Trackstar holds it: a copy of what the connected warehouse system says about it.
     *
     *     The required fields are never null. Any other field can be missing, and most can be null: warehouse systems know
     *     different things, orders gain fields every year, and the sample of the cancel page lacks several that the update page
     *     shows (such as `service_level`, `carrier_id` and `additional_fields`).
     */
    Order: {
      /**
       * @description Trackstar's id of the order: the `order_id` of every operation here.
       * @example order_id
       */
      id: string;
      /**
       * @description The id of the merchant that the order belongs to, for a warehouse that serves several. The vendor's endpoint for
       *     warehouse customers lists them.
       * @example warehouse_customer_id
       */
      warehouse_customer_id?: string | null;
      /**
       * @description The id of the warehouse that is expected to ship the order; the vendor's endpoint for warehouses lists them. Where
       *     a parcel really left from is in `shipments[].warehouse_id`.
       * @example warehouse_id
       */
      warehouse_id?: string | null;
      /**
       * Format: date-time
       * @description When the order was created.
       * @example 2022-01-01T00:00:00Z
       */
      created_date: string;
      /**
       * Format: date-time
       * @description When the order last changed.
       * @example 2022-01-02T05:05:05Z
       */
      updated_date: string;
      /**
       * Format: date-time
       * @description When Trackstar first stored its copy of the order. Only newer records in the vendor's guides carry it; no
       *     page or version of its OpenAPI document has it, so it can be missing or null.
       * @example 2022-01-01T00:05:00Z
       */
      trackstar_created_date?: string | null;
      /**
       * Format: date-time
       * @description When Trackstar's copy of the order last changed. Only newer records in the vendor's guides carry it; no
       *     page or version of its OpenAPI document has it, so it can be missing or null.
       * @example 2022-01-02T05:10:00Z
       */
      trackstar_updated_date?: string | null;
      /**
       * @description The order's id in the system it came from, such as a shop. Falls back to `id`.
       * @example order_reference_id
       */
      reference_id: string;
      /**
       * @description The number that people use for the order. Falls back to `reference_id`, which falls back to `id`.
       * @example order_number
       */
      order_number: string;
      status: components["schemas"]["OrderStatus"];
      /**
       * @description The warehouse system's own word for the status. Read it when `status` is `other` or unknown to you.
       * @example raw_status
       */
      raw_status?: string | null;
      /**
       * @deprecated
       * @description The sales channel as plain text. Replaced by `channel_object`.
       * @example channel_id
       */
      channel?: string | null;
      /** @description The sales channel that the order was placed on. */
      channel_object?: components["schemas"]["ChannelObject"] | null;
      /** @description The kind of business behind the order. */
      type?: components["schemas"]["OrderType"] | null;
      /**
       * @description The retailer that placed the order, for retail and EDI orders.
       * @example Target
       */
      trading_partner?: string | null;
      /**
       * @deprecated
       * @description How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and
       *     `shipping_method_id` (what is used).
       * @example shipping_method_id
       */
      shipping_method?: string | null;
      /**
       * @description The kind of delivery that the buyer asked for.
       * @example Standard
       */
      service_level?: string | null;
      /**
       * @description The id of the shipping method in use; the vendor's endpoint for shipping methods lists them. Prefer it to `shipping_method_name` when both are there.
       * @example fedex_ground
       */
      shipping_method_id?: string | null;
      /**
       * @description The name of the shipping method in use. What the packages of a shipment were sent by can differ, and is on each of
       *     them.
       * @example FedEx Ground
       */
      shipping_method_name?: string | null;
      /**
       * @description The id of the carrier. Prefer it to `carrier_name` when both are there.
       * @example fedex
       */
      carrier_id?: string | null;
      /**
       * @description The name of the carrier. What the packages of a shipment were sent by can differ, and is on each of them.
       * @example FedEx
       */
      carrier_name?: string | null;
      /**
       * @description The carrier's Standard Carrier Alpha Code, used in freight.
       * @example FDEG
       */
      scac?: string | null;
      /**
       * @description Whether the freight is billed to a third party's account. What it means is inferred from its name.
       * @example false
       */
      is_third_party_freight?: boolean | null;
      /**
       * @description The freight account of the third party. What it means is inferred from its name.
       * @example 123456
       */
      third_party_freight_account_number?: string | null;
      /**
       * @description The freight account of the first party. What it means is inferred from its name.
       * @example 123456
       */
      first_party_freight_account_number?: string | null;
      /**
       * @description The currency of the amounts on the order. Falls back to USD.
       * @example USD
       */
      invoice_currency_code: string;
      /**
       * @description What the customer paid for the order, in the currency of `invoice_currency_code`.
       * @example 13.49
       */
      total_price?: number | null;
      /**
       * @description The tax on the order, in the currency of `invoice_currency_code`.
       * @example 1.5
       */
      total_tax?: number | null;
      /**
       * @description What was taken off the price of the order, in the currency of `invoice_currency_code`.
       * @example 2.5
       */
      total_discount?: number | null;
      /**
       * @description What the customer was charged for shipping, in the currency of `invoice_currency_code`. What shipping cost the
       *     warehouse is `shipments[].packages[].shipping_cost`.
       * @example 3.5
       */
      total_shipping?: number | null;
      ship_to_address: components["schemas"]["Address"];
      /** @description The products that were ordered. */
      line_items: components["schemas"]["LineItem"][];
      /**
       * @description Tags that the order has in the warehouse system. One that is a pair there arrives as one string, `key:value`. Tags
       *     of yours are in `trackstar_tags`.
       * @example [
       *       "tag_0"
       *     ]
       */
      tags: string[];
      /**
       * Format: date-time
       * @description The date by which the order has to leave the warehouse.
       * @example 2021-01-01T12:00:00Z
       */
      required_ship_date?: string | null;
      /**
       * @description Whether the order is to be delivered on a Saturday.
       * @example false
       */
      saturday_delivery?: boolean | null;
      /**
       * @description Whether the recipient has to sign for the delivery.
       * @example false
       */
      signature_required?: boolean | null;
      /** @description Who pays the duty on an order that crosses a border. */
      international_duty_paid_by?: components["schemas"]["InternationalDutyPayer"] | null;
      /** @description What has been shipped, or is about to be. Empty, not null, when there is nothing yet. */
      shipments: components["schemas"]["Shipment"][];
      /**
       * @description Where a person finds the order in the warehouse system.
       * @example https://example.com/order/123
       */
      external_system_url?: string | null;
      /**
       * @description Tags attached through Trackstar.
       * @example [
       *       "tag1",
       *       "tag2",
       *       {
       *         "tag3": "value3"
       *       }
       *     ]
       */
      trackstar_tags?: components["schemas"]["Tag"][] | null;
      /**
       * @description What this warehouse system says about the order beyond the fields here. Its keys differ from system to
       *     system.
       * @example {
       *       "key": "value"
       *     }
       */
      additional_fields?: {
        [key: string]: unknown;
      };
    };
    /**
     * @description What all three operations answer: the whole order, and what became of the request.
     *
     *     Only the ship page promises `id` and `unused_fields`. The samples of all three pages have `data`, `id` and
     *     `unused_fields`, so one envelope with all three required describes them all.
     */
    OrderResponse: {
      data: components["schemas"]["Order"];
      /**
       * @description The id of what was created or changed.
       * @example id
       */
      id: string;
      /**
       * @description The fields of the body that the connected warehouse system ignored: the only sign that a value was not taken over.
       *     The samples show one empty or placeholder text here; a real list can be empty.
       * @example [
       *       "trading_partner"
       *     ]
       */
      unused_fields: string[];
    };
    /**
     * @description Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
     *     `raw_status`. The list is that of the update page and of the vendor's guide.
     *
     *     Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
     *     (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
     *     these.
     * @example open
     * @enum {string}
     */
    OrderStatus:
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
     * @description The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
     *     The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
     * @example d2c
     * @enum {string}
     */
    OrderType: "d2c" | "b2b" | "dropship" | "transfer" | (string & {});
    /** @description What Trackstar posts after an order changed: the order as it is now, and what it was before. */
    OrderUpdatedEvent: {
      /**
       * @description The id of the connection whose order changed.
       * @example connection_id
       */
      connection_id: string;
      /**
       * @description The kind of event. Events of other kinds can come to the same address.
       * @example order.updated
       * @constant
       */
      event_type: "order.updated";
      /**
       * @description The warehouse system behind the connection.
       * @example integration_name
       */
      integration_name: string;
      /**
       * @description The kind of system behind the connection. The sample shows `wms`; other values are not ruled out.
       * @example wms
       */
      integration_type: string;
      /** @description The whole order after the change. */
      data: components["schemas"]["Order"];
      previous_attributes: components["schemas"]["PreviousAttributes"];
      /**
       * @description Says that the event is whole. Missing from the samples; `true` marks the truncated form, which is another schema.
       * @example false
       * @constant
       */
      data_truncated?: false;
      /**
       * @description Where the whole event can be fetched. Only a truncated event needs it.
       * @example https://production.trackstarhq.com/example-path/msg_example
       */
      data_url?: string;
    };
    /** @description One package of a shipment. Only its id is certain. */
    Package: {
      /**
       * @description The id of the package.
       * @example package_id
       */
      package_id: string;
      /**
       * @description The name of the package, such as the kind of box.
       * @example package_name
       */
      package_name?: string | null;
      /**
       * @description The carrier's number for the package.
       * @example tracking_number
       */
      tracking_number?: string | null;
      /**
       * @description Where the package can be followed.
       * @example tracking_url
       */
      tracking_url?: string | null;
      /**
       * @deprecated
       * @description How the package was sent, as one text. Replaced by `shipping_method_id`.
       * @example shipping_method_id
       */
      shipping_method?: string | null;
      /**
       * @deprecated
       * @description The carrier as one text. Replaced by `carrier_id`, with `carrier_name` for people.
       * @example carrier
       */
      carrier?: string | null;
      /**
       * @description The id of the shipping method that was used. Prefer it to `shipping_method_name`.
       * @example shipping_method_id
       */
      shipping_method_id?: string | null;
      /**
       * @description The name of the shipping method that was used.
       * @example shipping_method_name
       */
      shipping_method_name?: string | null;
      /**
       * @description The id of the carrier. Prefer it to `carrier_name`.
       * @example carrier_id
       */
      carrier_id?: string | null;
      /**
       * @description The name of the carrier.
       * @example carrier_name
       */
      carrier_name?: string | null;
      /**
       * @description The carrier's Standard Carrier Alpha Code, used in freight.
       * @example scac
       */
      scac?: string | null;
      /**
       * @description What the warehouse paid to ship the package. What the customer was charged is `total_shipping` of the order.
       * @example 1
       */
      shipping_cost?: number | null;
      measurements?: components["schemas"]["Measurements"];
      /** @description What is in the package. */
      line_items?: components["schemas"]["PackageLineItem"][];
    };
    /** @description An item of a package, and how many of it. */
    PackageLineItem: {
      /**
       * @description The id of the item in the stock of the warehouse.
       * @example item_id
       */
      inventory_item_id: string;
      /**
       * @description The stock keeping unit of the item.
       * @example sku
       */
      sku?: string | null;
      /**
       * @description How many units of the item are in the shipment or package.
       * @example 1
       */
      quantity: number;
      /**
       * @description The id of the product that the item was sold as a part of, such as a bundle. Null in every sample.
       * @example product_id
       */
      parent_product_id?: string | null;
      /**
       * @description The id of the lot that the units were taken from.
       * @example lot_id
       */
      lot_id?: string | null;
      /**
       * Format: date-time
       * @description When the units expire.
       * @example 2022-06-06T01:02:03Z
       */
      expiration_date?: string | null;
    };
    /**
     * @description A package and the tracking number that it is to have. A warehouse system may take fields of its own beyond
     *     these.
     */
    PackageTracking: {
      /**
       * @description The id of the package.
       * @example package_id
       */
      package_id: string;
      /**
       * @description The carrier's number for the package.
       * @example tracking_number
       */
      tracking_number: string;
    };
    /**
     * @description The values that changed, as they were before. There are two ways to write them, and a reader has to know both:
     *
     *     - by path, as the vendor's guide shows: a field inside another is keyed by a dotted path with array indexes as
     *       integers, such as `line_items.1.quantity`. When a whole array changed it is keyed by its name alone, such as
     *       `line_items`. A test for the key `shipments` misses `shipments.0.packages.0.tracking_number`.
     *     - as a whole order, as the sample of the webhook page shows: then the fields that did not change are there too,
     *       and only a comparison with `data` tells which did.
     * @example {
     *       "status": "open",
     *       "line_items.1.quantity": 1
     *     }
     */
    PreviousAttributes: {
      [key: string]: unknown;
    };
    /**
     * @description The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
     *     in every one of them, which the vendor's guide says is refused with a 422.
     *
     *     A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
     *     list a third address line, a phone number or an email address; where they are taken, the name differs from system to
     *     system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
     *     `email_address`).
     */
    RequestAddress: {
      /**
       * @description The name of the recipient.
       * @example John Doe
       */
      full_name?: string;
      /**
       * @description The company at the address.
       * @example Company
       */
      company?: string;
      /**
       * @description The first line: street and number.
       * @example 123 Main St
       */
      address1?: string;
      /**
       * @description The second line, such as a flat or suite.
       * @example Apt 2
       */
      address2?: string;
      /**
       * @description The city.
       * @example New York
       */
      city?: string;
      /**
       * @description The state, province or region.
       * @example NY
       */
      state?: string;
      /**
       * @description The postal code, as text.
       * @example 10001
       */
      postal_code?: string;
      /**
       * @description The country. The vendor does not say whether it wants a name or a code; orders in its samples have a name.
       * @example United States
       */
      country?: string;
    };
    /**
     * @description The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse
     *     system may take fields of its own beyond these.
     */
    RequestChannel: {
      /**
       * @description The id of the channel.
       * @example channel_id
       */
      channel_id?: string;
      /**
       * @description The name of the channel, for when you do not have the id.
       * @example channel_name
       */
      channel_name?: string;
    };
    /**
     * @description A shipment to record on the order.
     *
     *     All eleven fields are required, deprecated ones included, because the ship page marks them so. The vendor's other
     *     documents ask for less: its OpenAPI document of October 2025 requires none in the base shipment (and different ones
     *     in 14 variants, one for each warehouse system), and its guide sends five. This contract follows the page.
     *
     *     A warehouse system may take fields of its own beyond these. Outside `measurements` no field may be
     *     `null`, and none may be `""`, `"null"` or `"none"`.
     */
    ShipOrderRequest: {
      /**
       * Format: date-time
       * @description When the shipment left.
       * @example 2022-05-06T01:02:03Z
       */
      shipped_date: string;
      /**
       * @description The carrier's tracking number. The ship page calls it the number of the package, in the singular, and has a number
       *     for each package in `packages` too. That this one stands for the shipment as a whole is inferred.
       * @example tracking_number
       */
      tracking_number: string;
      /**
       * @description Where the shipment can be followed.
       * @example https://example.com/track/tracking_number
       */
      tracking_url: string;
      /**
       * @description The id of the carrier. It wins over a `carrier_name`, which some warehouse systems take beside it.
       * @example fedex
       */
      carrier_id: string;
      /**
       * @deprecated
       * @description The carrier as one text. Replaced by `carrier_id`, but still required by the ship page.
       * @example FedEx
       */
      carrier: string;
      /**
       * @description The id of the shipping method that was used; the vendor's endpoint for shipping methods lists them. It
       *     wins over a `shipping_method_name`, which some warehouse systems take beside it.
       * @example fedex_ground
       */
      shipping_method_id: string;
      /**
       * @deprecated
       * @description How the shipment was sent, as one text. Replaced by `shipping_method_id`, but still required by the ship
       *     page.
       * @example shipping_method_id
       */
      shipping_method: string;
      /**
       * @description What the warehouse paid for shipping. The vendor names no currency for it.
       * @example 2.5
       */
      shipping_cost: number;
      measurements: components["schemas"]["ShipmentMeasurements"];
      /**
       * @description The id of the warehouse that the shipment left from. The vendor's endpoint for warehouses lists them.
       * @example warehouse_id
       */
      warehouse_id: string;
      /** @description The packages of the shipment, each with the tracking number that it is to have. */
      packages: components["schemas"]["PackageTracking"][];
    };
    /**
     * @description One shipment of an order: what left the warehouse together, in one or more packages. Tracking numbers are on the
     *     packages.
     */
    Shipment: {
      /**
       * @description The id of the shipment.
       * @example shipment_id
       */
      shipment_id: string;
      /**
       * @description The id of the warehouse that the shipment left from.
       * @example wh_id
       */
      warehouse_id?: string;
      /**
       * Format: date-time
       * @description When the shipment left.
       * @example 2022-05-06T01:02:03Z
       */
      shipped_date?: string | null;
      /**
       * @description The warehouse system's own word for the status. Read it when `status` is `other` or unknown to you.
       * @example raw_status
       */
      raw_status?: string | null;
      status: components["schemas"]["ShipmentStatus"];
      /**
       * @deprecated
       * @description How the shipment was sent, as one text. Replaced by `shipping_method_id`, which is on each package.
       * @example shipping_method_id
       */
      shipping_method?: string | null;
      /** @description What is in the shipment. */
      line_items: components["schemas"]["ShipmentLineItem"][];
      /** @description Where the shipment goes. */
      ship_to_address?: components["schemas"]["Address"];
      /** @description Where the shipment comes from. */
      ship_from_address?: components["schemas"]["ShipmentAddress"];
      /** @description The packages of the shipment. */
      packages: components["schemas"]["Package"][];
    };
    /**
     * @description The address that a shipment comes from. Unlike the address of the order it has no phone number and no email address.
     *     Any field can be missing or null; in the samples a sender has neither name nor company.
     */
    ShipmentAddress: {
      /**
       * @description The name of the person at the address.
       * @example John Doe
       */
      full_name?: string | null;
      /**
       * @description The company at the address.
       * @example Company
       */
      company?: string | null;
      /**
       * @description The first line: street and number.
       * @example 123 Main St
       */
      address1?: string | null;
      /**
       * @description The second line, such as a flat or suite.
       * @example Apt 2
       */
      address2?: string | null;
      /**
       * @description The third line.
       * @example Floor 3
       */
      address3?: string | null;
      /**
       * @description The city.
       * @example New York
       */
      city?: string | null;
      /**
       * @description The state, province or region.
       * @example NY
       */
      state?: string | null;
      /**
       * @description The postal code, always as text.
       * @example 10001
       */
      postal_code?: string | null;
      /**
       * @description The country, as a name or a code: the vendor promises neither, and its samples write a name.
       * @example United States
       */
      country?: string | null;
    };
    /**
     * @description An item of a shipment, and how many of it. Which package holds it, from which lot, is in the line items of the
     *     packages.
     */
    ShipmentLineItem: {
      /**
       * @description The id of the item in the stock of the warehouse.
       * @example item_id
       */
      inventory_item_id: string;
      /**
       * @description The stock keeping unit of the item.
       * @example sku
       */
      sku?: string | null;
      /**
       * @description How many units of the item are in the shipment or package.
       * @example 1
       */
      quantity: number;
      /**
       * @description The id of the product that the item was sold as a part of, such as a bundle. Null in every sample.
       * @example product_id
       */
      parent_product_id?: string | null;
    };
    /**
     * @description The size and weight of the shipment.
     *
     *     All six fields are required and each can be null. The ship page shows this object collapsed, so the vendor's OpenAPI
     *     document of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the
     *     API refuses `null`. A warehouse system may take fields of its own beyond these.
     */
    ShipmentMeasurements: {
      /**
       * @description The length, in `unit`.
       * @example 1
       */
      length: number | null;
      /**
       * @description The width, in `unit`.
       * @example 1
       */
      width: number | null;
      /**
       * @description The height, in `unit`.
       * @example 1
       */
      height: number | null;
      /** @description The unit of `length`, `width` and `height`. */
      unit: components["schemas"]["KnownLengthUnit"] | null;
      /**
       * @description The weight, in `weight_unit`.
       * @example 1
       */
      weight: number | null;
      /** @description The unit of `weight`. */
      weight_unit: components["schemas"]["KnownWeightUnit"] | null;
    };
    /**
     * @description Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
     *     values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
     * @example open
     * @enum {string}
     */
    ShipmentStatus: "open" | "shipped" | "cancelled" | "other" | (string & {});
    /**
     * @description A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as
     *     `{"tag3": "value3"}`.
     * @example tag1
     */
    Tag:
      | string
      | {
          [key: string]: unknown;
        };
    /**
     * @description What Trackstar posts when an `order.updated` event is too large: the id of the order instead of the order.
     *
     *     To get the whole event, send a `GET` with the API key to `data_url`. It answers with `{download_url}`, an address that
     *     serves the event and is good for 20 minutes.
     */
    TruncatedOrderUpdatedEvent: {
      /**
       * @description The id of the connection whose order changed.
       * @example connection_id
       */
      connection_id: string;
      /**
       * @description The kind of event. Events of other kinds can come to the same address.
       * @example order.updated
       * @constant
       */
      event_type: "order.updated";
      /**
       * @description The warehouse system behind the connection.
       * @example integration_name
       */
      integration_name: string;
      /**
       * @description The kind of system behind the connection. The sample shows `wms`; other values are not ruled out.
       * @example wms
       */
      integration_type: string;
      /** @description What is left of the order. */
      data: {
        /**
         * @description Trackstar's id of the order that changed.
         * @example order_id
         */
        id: string;
      };
      /** @description The values that changed, as they were before. A truncated event can lack it. */
      previous_attributes?: components["schemas"]["PreviousAttributes"];
      /**
       * @description Marks the event as truncated.
       * @example true
       * @constant
       */
      data_truncated: true;
      /**
       * @description Where the whole event can be fetched. Take the address as it comes, but send your key only to an HTTPS address of
       *     the vendor's: the path in the example is made up.
       * @example https://production.trackstarhq.com/example-path/msg_example
       */
      data_url: string;
    };
    /**
     * @description One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse
     *     system may take fields of its own beyond these.
     */
    UpdateOrderLineItem: {
      /**
       * @description The id of the product. The vendor's endpoint for products lists them.
       * @example product_id
       */
      product_id?: string;
      /**
       * @description The stock keeping unit of the product.
       * @example sku
       */
      sku?: string;
      /**
       * @description How many units are ordered.
       * @example 1
       */
      quantity?: number;
      /**
       * @description The price of one unit.
       * @example 10.99
       */
      unit_price?: number;
      /**
       * @description What is taken off the price of one unit.
       * @example 1.5
       */
      discount_amount?: number;
    };
    /**
     * @description The fields of an order to change. Leave out what is to stay.
     *
     *     Nothing is required here, as on the update page. Some warehouse systems do require fields (the vendor's OpenAPI
     *     document of October 2025 lists 28 variants), and some take fields of their own beyond these, so a body may carry
     *     more. The vendor's guide says that `null`, `""`, `"null"` and `"none"` are refused in any field, while the update page
     *     marks two fields as nullable and has empty texts in its sample: this contract follows the page for what may be null,
     *     and the guide for the refused texts.
     */
    UpdateOrderRequest: {
      /**
       * @description Tags to attach through Trackstar. The guide says that `null` is refused in any field, but the reference on the
       *     update page marks this one as nullable: we follow the reference.
       * @example [
       *       "tag1",
       *       "tag2",
       *       {
       *         "tag3": "value3"
       *       }
       *     ]
       */
      trackstar_tags?: components["schemas"]["Tag"][] | null;
      /**
       * @description The id of the merchant that the order belongs to, for a warehouse that serves several; the vendor's endpoint for
       *     warehouse customers lists them. The guide says that `null`
       *     is refused in any field, but the reference on the update page marks this one as nullable: we follow the reference.
       * @example warehouse_customer_id
       */
      warehouse_customer_id?: string | null;
      /**
       * @description The order's id in the system it came from, such as a shop. Falls back to the order's id.
       * @example order_reference_id
       */
      reference_id?: string;
      /**
       * @description The number that people use for the order. Falls back to `reference_id`.
       * @example order_number
       */
      order_number?: string;
      /**
       * @deprecated
       * @description The sales channel as plain text. Replaced by `channel_object`.
       * @example channel_id
       */
      channel?: string;
      channel_object?: components["schemas"]["RequestChannel"];
      /**
       * @description The retailer that placed the order, for retail and EDI orders.
       * @example Target
       */
      trading_partner?: string;
      /**
       * @description The id of the shipping method to use; the vendor's endpoint for shipping methods lists them. It
       *     wins over a `shipping_method_name`, which some warehouse systems take beside it.
       * @example fedex_ground
       */
      shipping_method_id?: string;
      /**
       * @deprecated
       * @description How the order is to be shipped, as one text. Replaced by `service_level` (what was asked for) and
       *     `shipping_method_id` (what is used).
       * @example shipping_method_id
       */
      shipping_method?: string;
      /**
       * @description The kind of delivery that the buyer asked for.
       * @example Standard
       */
      service_level?: string;
      /**
       * @description The currency of the amounts on the order. Falls back to USD.
       * @example USD
       */
      invoice_currency_code?: string;
      /**
       * @description What the customer paid for the order, in the currency of `invoice_currency_code`.
       * @example 13.49
       */
      total_price?: number;
      /**
       * @description The tax on the order, in the currency of `invoice_currency_code`.
       * @example 1.5
       */
      total_tax?: number;
      /**
       * @description What was taken off the price of the order, in the currency of `invoice_currency_code`.
       * @example 2.5
       */
      total_discount?: number;
      /**
       * @description What the customer was charged for shipping, in the currency of `invoice_currency_code`.
       * @example 3.5
       */
      total_shipping?: number;
      ship_to_address?: components["schemas"]["RequestAddress"];
      /** @description The products of the order. The vendor does not say whether lines that are left out stay: check the answer. */
      line_items?: components["schemas"]["UpdateOrderLineItem"][];
      status?: components["schemas"]["KnownOrderStatus"];
    };
    /**
     * @description What an operation answers with a 422. `detail` is there when Trackstar found the fault in the body. That it can be
     *     missing when the warehouse system refused the write (`origin` is then `integration`) is inferred: which status such a
     *     refusal has is not documented. So it is not required here.
     */
    ValidationErrorResponse: {
      /**
       * @description What went wrong, for a person to read. Do not build logic on its wording.
       * @example The request body is not valid.
       */
      error: string;
      /** @description Who refused the request. Some bodies lack it, such as the vendor's sample of a 501. */
      origin?: components["schemas"]["ErrorOrigin"];
      /**
       * @description What is wrong with each field, by location, then by field: lists of messages, or, for a field that holds others,
       *     whatever the vendor puts there. A location is the part of the request that the field is in. The vendor lists no
       *     names of locations: the `json` of the example is only an illustration.
       * @example {
       *       "json": {
       *         "order_number": [
       *           "The value must not be empty."
       *         ]
       *       }
       *     }
       */
      detail?: {
        [key: string]: {
          [key: string]: unknown;
        };
      };
    };
    /**
     * @description The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
     *     2025.
     * @example lb
     * @enum {string}
     */
    WeightUnit: "lb" | "oz" | "kg" | (string & {});
    /**
     * @description Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
     *     `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
     * @example trackstar
     * @enum {string}
     */
    KnownErrorOrigin: "trackstar" | "integration";
    /**
     * @description Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
     *     October 2025; the pages show only `sender`.
     * @example sender
     * @enum {string}
     */
    KnownInternationalDutyPayer: "sender" | "recipient" | "third_party";
    /**
     * @description The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
     *     of October 2025.
     * @example in
     * @enum {string}
     */
    KnownLengthUnit: "in" | "cm";
    /**
     * @description Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
     *     `raw_status`. The list is that of the update page and of the vendor's guide.
     *
     *     Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
     *     (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
     *     these.
     * @example open
     * @enum {string}
     */
    KnownOrderStatus:
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
     * @description The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
     *     The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
     * @example d2c
     * @enum {string}
     */
    KnownOrderType: "d2c" | "b2b" | "dropship" | "transfer";
    /**
     * @description Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
     *     values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
     * @example open
     * @enum {string}
     */
    KnownShipmentStatus: "open" | "shipped" | "cancelled" | "other";
    /**
     * @description The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
     *     2025.
     * @example lb
     * @enum {string}
     */
    KnownWeightUnit: "lb" | "oz" | "kg";
  };
  responses: {
    /** @description The order after the change, and which fields of the body the warehouse system ignored */
    UpdatedOrder: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["OrderResponse"];
      };
    };
    /**
     * @description The `Idempotency-Key` was used before with another endpoint or body: use a new key for each new write. With the
     *     origin `integration`, the warehouse system refused the write, and `error` holds its words; that such a refusal can come
     *     as a 400 is inferred.
     */
    BadRequest: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The API key or the access token is missing or wrong. Sending it again does not help. */
    Unauthorized: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description This endpoint is switched off for your organisation or for this connection. It is a gap in what the connection can
     *     do, not a passing fault: do not repeat the call.
     */
    Forbidden: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description Trackstar's copy of this connection's orders has no order with this id. That the warehouse system may have one
     *     that was not copied yet is inferred.
     */
    NotFound: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["NotFoundErrorResponse"];
      };
    };
    /**
     * @description The first request with this `Idempotency-Key` is still running. Sending the same key and body
     *     again later returns its response, if that first request succeeds.
     *
     *     For a shipment this is a doubt, not a turn in a queue: if the first request ends in an error after the warehouse
     *     took the shipment, its key is free again, and the repetition ships a second time. Look the order up before you repeat
     *     one. The two `PUT`s can be repeated without harm.
     */
    Conflict: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description A value of the body is not valid: `detail` then lists messages by place and field. `null`, `""` and the texts
     *     `"null"` and `"none"` end here too. With the origin `integration` the warehouse system refused the write: `error`
     *     then holds its words. That such a refusal can come as a 422, without `detail`, is inferred.
     */
    UnprocessableEntity: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ValidationErrorResponse"];
      };
    };
    /**
     * @description The access token has used up its calls (50 writes a second). Wait as long as `retry-after` says, then send the same
     *     request again, with the same `Idempotency-Key`.
     */
    TooManyRequests: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        "retry-after": components["headers"]["RetryAfter"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /**
     * @description The connected warehouse system has no such operation. It is a gap in what the connection can do, not a passing
     *     fault: do not repeat the call.
     */
    NotImplemented: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorResponse"];
      };
    };
    /** @description The cancellation was accepted; `data.status` says whether the order is cancelled yet */
    CancelledOrder: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["OrderResponse"];
      };
    };
    /** @description The order with its new shipment, and which fields of the body the warehouse system ignored */
    ShippedOrder: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        "Idempotent-Replayed": components["headers"]["IdempotentReplayed"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["OrderResponse"];
      };
    };
  };
  parameters: {
    /**
     * @description Trackstar's id of the order (`Order.id`), for the connection of the access token
     * @example order_id
     */
    OrderId: string;
    /**
     * @description A string of yours, up to 255 characters, that names this one write. It is remembered for 24 hours for each
     *     connection. Sending it again returns the first successful answer, marked with `Idempotent-Replayed`, instead
     *     of writing again. While the first request runs the answer is a 409; with another body or endpoint, a 400. A
     *     first attempt that ended in an error frees the key.
     */
    IdempotencyKey: string;
    /**
     * @description The id of the message, the same each time it is delivered. Use it to spot repeats.
     * @example msg_example
     */
    SvixId: string;
    /**
     * @description When this attempt was sent, in seconds since 1970. It is part of what is signed.
     * @example 1641099905
     */
    SvixTimestamp: string;
    /**
     * @description Signatures separated by spaces, each written as `v1,<base64>`. While a secret is being replaced there is one
     *     for each secret, and one match is enough. Skip entries of a version other than `v1`.
     * @example v1,ZXhhbXBsZS1zaWduYXR1cmUtb2YtMzItYnl0ZXMtISE=
     */
    SvixSignature: string;
    /**
     * @description The value of `svix-id` under a name without the brand.
     * @example msg_example
     */
    WebhookId: string;
    /**
     * @description The value of `svix-timestamp` under a name without the brand
     * @example 1641099905
     */
    WebhookTimestamp: string;
    /**
     * @description The value of `svix-signature` under a name without the brand
     * @example v1,ZXhhbXBsZS1zaWduYXR1cmUtb2YtMzItYnl0ZXMtISE=
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description Names this one call; quote it when you ask the vendor about it. Every answer has it.
     * @example req_example
     */
    RequestId: string;
    /**
     * @description How many calls the access token may make in the current window
     * @example 50
     */
    RateLimitLimit: number;
    /**
     * @description How many of them are left
     * @example 49
     */
    RateLimitRemaining: number;
    /**
     * @description When the window ends, in seconds since 1970
     * @example 1641099906
     */
    RateLimitReset: number;
    /**
     * @description `true` on an answer that was stored for the same `Idempotency-Key`, when nothing was written again
     * @example true
     */
    IdempotentReplayed: boolean;
    /**
     * @description How many seconds to wait before the next call
     * @example 1
     */
    RetryAfter: number;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  updateOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string of yours, up to 255 characters, that names this one write. It is remembered for 24 hours for each
         *     connection. Sending it again returns the first successful answer, marked with `Idempotent-Replayed`, instead
         *     of writing again. While the first request runs the answer is a 409; with another body or endpoint, a 400. A
         *     first attempt that ended in an error frees the key.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Trackstar's id of the order (`Order.id`), for the connection of the access token
         * @example order_id
         */
        order_id: components["parameters"]["OrderId"];
      };
      cookie?: never;
    };
    /** @description The fields to change */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateOrderRequest"];
      };
    };
    responses: {
      200: components["responses"]["UpdatedOrder"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      501: components["responses"]["NotImplemented"];
    };
  };
  cancelOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string of yours, up to 255 characters, that names this one write. It is remembered for 24 hours for each
         *     connection. Sending it again returns the first successful answer, marked with `Idempotent-Replayed`, instead
         *     of writing again. While the first request runs the answer is a 409; with another body or endpoint, a 400. A
         *     first attempt that ended in an error frees the key.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Trackstar's id of the order (`Order.id`), for the connection of the access token
         * @example order_id
         */
        order_id: components["parameters"]["OrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["CancelledOrder"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      501: components["responses"]["NotImplemented"];
    };
  };
  shipOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string of yours, up to 255 characters, that names this one write. It is remembered for 24 hours for each
         *     connection. Sending it again returns the first successful answer, marked with `Idempotent-Replayed`, instead
         *     of writing again. While the first request runs the answer is a 409; with another body or endpoint, a 400. A
         *     first attempt that ended in an error frees the key.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Trackstar's id of the order (`Order.id`), for the connection of the access token
         * @example order_id
         */
        order_id: components["parameters"]["OrderId"];
      };
      cookie?: never;
    };
    /** @description The shipment to record */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ShipOrderRequest"];
      };
    };
    responses: {
      200: components["responses"]["ShippedOrder"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      501: components["responses"]["NotImplemented"];
    };
  };
  orderUpdated: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The id of the message, the same each time it is delivered. Use it to spot repeats.
         * @example msg_example
         */
        "svix-id"?: components["parameters"]["SvixId"];
        /**
         * @description When this attempt was sent, in seconds since 1970. It is part of what is signed.
         * @example 1641099905
         */
        "svix-timestamp"?: components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each written as `v1,<base64>`. While a secret is being replaced there is one
         *     for each secret, and one match is enough. Skip entries of a version other than `v1`.
         * @example v1,ZXhhbXBsZS1zaWduYXR1cmUtb2YtMzItYnl0ZXMtISE=
         */
        "svix-signature"?: components["parameters"]["SvixSignature"];
        /**
         * @description The value of `svix-id` under a name without the brand.
         * @example msg_example
         */
        "webhook-id"?: components["parameters"]["WebhookId"];
        /**
         * @description The value of `svix-timestamp` under a name without the brand
         * @example 1641099905
         */
        "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
        /**
         * @description The value of `svix-signature` under a name without the brand
         * @example v1,ZXhhbXBsZS1zaWduYXR1cmUtb2YtMzItYnl0ZXMtISE=
         */
        "webhook-signature"?: components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event, or a truncated form of it when it is too large to post */
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["OrderUpdatedEvent"]
          | components["schemas"]["TruncatedOrderUpdatedEvent"];
      };
    };
    responses: {
      /**
       * @description Acknowledges the delivery; the body is not read. Any answer outside 2xx, or none, makes the delivery come
       *     again, after pauses that grow.
       */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
    };
  };
}

/**
 * The address that an order or a shipment goes to. Any field can be missing or null. Orders from before `phone_number`
 * and `email_address` were added lack both, as the sample of the cancel page does; so do the addresses of shipments in
 * all samples.
 */
export type Address = components["schemas"]["Address"];

/** The sales channel of an order. It can be empty: the samples of the update and cancel pages have `{}`. */
export type ChannelObject = components["schemas"]["ChannelObject"];

/**
 * Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
 * `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
 */
export type ErrorOrigin = components["schemas"]["ErrorOrigin"];

/** What an operation answers when it fails. */
export type ErrorResponse = components["schemas"]["ErrorResponse"];

/**
 * Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
 * October 2025; the pages show only `sender`.
 */
export type InternationalDutyPayer = components["schemas"]["InternationalDutyPayer"];

/**
 * The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
 * of October 2025.
 */
export type LengthUnit = components["schemas"]["LengthUnit"];

/** One product of an order, and how many of it. */
export type LineItem = components["schemas"]["LineItem"];

/** The size and weight of a package. Any of them can be missing or null; a number means nothing without its unit. */
export type Measurements = components["schemas"]["Measurements"];

/** What an operation answers with a 404. */
export type NotFoundErrorResponse = components["schemas"]["NotFoundErrorResponse"];

/**
 * An order as Trackstar holds it: a copy of what the connected warehouse system says about it.
 *
 * The required fields are never null. Any other field can be missing, and most can be null: warehouse systems know
 * different things, orders gain fields every year, and the sample of the cancel page lacks several that the update page
 * shows (such as `service_level`, `carrier_id` and `additional_fields`).
 */
export type Order = components["schemas"]["Order"];

/**
 * What all three operations answer: the whole order, and what became of the request.
 *
 * Only the ship page promises `id` and `unused_fields`. The samples of all three pages have `data`, `id` and
 * `unused_fields`, so one envelope with all three required describes them all.
 */
export type OrderResponse = components["schemas"]["OrderResponse"];

/**
 * Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
 * `raw_status`. The list is that of the update page and of the vendor's guide.
 *
 * Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
 * (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
 * these.
 */
export type OrderStatus = components["schemas"]["OrderStatus"];

/**
 * The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
 * The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
 */
export type OrderType = components["schemas"]["OrderType"];

/** What Trackstar posts after an order changed: the order as it is now, and what it was before. */
export type OrderUpdatedEvent = components["schemas"]["OrderUpdatedEvent"];

/** One package of a shipment. Only its id is certain. */
export type Package = components["schemas"]["Package"];

/** An item of a package, and how many of it. */
export type PackageLineItem = components["schemas"]["PackageLineItem"];

/**
 * A package and the tracking number that it is to have. A warehouse system may take fields of its own beyond
 * these.
 */
export type PackageTracking = components["schemas"]["PackageTracking"];

/**
 * The values that changed, as they were before. There are two ways to write them, and a reader has to know both:
 *
 * - by path, as the vendor's guide shows: a field inside another is keyed by a dotted path with array indexes as
 *   integers, such as `line_items.1.quantity`. When a whole array changed it is keyed by its name alone, such as
 *   `line_items`. A test for the key `shipments` misses `shipments.0.packages.0.tracking_number`.
 * - as a whole order, as the sample of the webhook page shows: then the fields that did not change are there too,
 *   and only a comparison with `data` tells which did.
 */
export type PreviousAttributes = components["schemas"]["PreviousAttributes"];

/**
 * The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
 * in every one of them, which the vendor's guide says is refused with a 422.
 *
 * A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
 * list a third address line, a phone number or an email address; where they are taken, the name differs from system to
 * system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
 * `email_address`).
 */
export type RequestAddress = components["schemas"]["RequestAddress"];

/**
 * The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse
 * system may take fields of its own beyond these.
 */
export type RequestChannel = components["schemas"]["RequestChannel"];

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
export type ShipOrderRequest = components["schemas"]["ShipOrderRequest"];

/**
 * One shipment of an order: what left the warehouse together, in one or more packages. Tracking numbers are on the
 * packages.
 */
export type Shipment = components["schemas"]["Shipment"];

/**
 * The address that a shipment comes from. Unlike the address of the order it has no phone number and no email address.
 * Any field can be missing or null; in the samples a sender has neither name nor company.
 */
export type ShipmentAddress = components["schemas"]["ShipmentAddress"];

/**
 * An item of a shipment, and how many of it. Which package holds it, from which lot, is in the line items of the
 * packages.
 */
export type ShipmentLineItem = components["schemas"]["ShipmentLineItem"];

/**
 * The size and weight of the shipment.
 *
 * All six fields are required and each can be null. The ship page shows this object collapsed, so the vendor's OpenAPI
 * document of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the
 * API refuses `null`. A warehouse system may take fields of its own beyond these.
 */
export type ShipmentMeasurements = components["schemas"]["ShipmentMeasurements"];

/**
 * Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
 * values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
 */
export type ShipmentStatus = components["schemas"]["ShipmentStatus"];

/**
 * A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as
 * `{"tag3": "value3"}`.
 */
export type Tag = components["schemas"]["Tag"];

/**
 * What Trackstar posts when an `order.updated` event is too large: the id of the order instead of the order.
 *
 * To get the whole event, send a `GET` with the API key to `data_url`. It answers with `{download_url}`, an address that
 * serves the event and is good for 20 minutes.
 */
export type TruncatedOrderUpdatedEvent = components["schemas"]["TruncatedOrderUpdatedEvent"];

/**
 * One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse
 * system may take fields of its own beyond these.
 */
export type UpdateOrderLineItem = components["schemas"]["UpdateOrderLineItem"];

/**
 * The fields of an order to change. Leave out what is to stay.
 *
 * Nothing is required here, as on the update page. Some warehouse systems do require fields (the vendor's OpenAPI
 * document of October 2025 lists 28 variants), and some take fields of their own beyond these, so a body may carry
 * more. The vendor's guide says that `null`, `""`, `"null"` and `"none"` are refused in any field, while the update page
 * marks two fields as nullable and has empty texts in its sample: this contract follows the page for what may be null,
 * and the guide for the refused texts.
 */
export type UpdateOrderRequest = components["schemas"]["UpdateOrderRequest"];

/**
 * What an operation answers with a 422. `detail` is there when Trackstar found the fault in the body. That it can be
 * missing when the warehouse system refused the write (`origin` is then `integration`) is inferred: which status such a
 * refusal has is not documented. So it is not required here.
 */
export type ValidationErrorResponse = components["schemas"]["ValidationErrorResponse"];

/**
 * The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
 * 2025.
 */
export type WeightUnit = components["schemas"]["WeightUnit"];

/**
 * Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
 * `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
 */
export type KnownErrorOrigin = components["schemas"]["KnownErrorOrigin"];

/**
 * Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
 * October 2025; the pages show only `sender`.
 */
export type KnownInternationalDutyPayer = components["schemas"]["KnownInternationalDutyPayer"];

/**
 * The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
 * of October 2025.
 */
export type KnownLengthUnit = components["schemas"]["KnownLengthUnit"];

/**
 * Where the order stands, in the order of its life. `other` means that Trackstar has no status for it: read
 * `raw_status`. The list is that of the update page and of the vendor's guide.
 *
 * Like every enum here it is open in what Trackstar sends and closed in what you send. This list has changed before
 * (7 values, then 9, then 11, and one was taken out), so handle a status that you do not know, and send only one of
 * these.
 */
export type KnownOrderStatus = components["schemas"]["KnownOrderStatus"];

/**
 * The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
 * The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
 */
export type KnownOrderType = components["schemas"]["KnownOrderType"];

/**
 * Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
 * values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
 */
export type KnownShipmentStatus = components["schemas"]["KnownShipmentStatus"];

/**
 * The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
 * 2025.
 */
export type KnownWeightUnit = components["schemas"]["KnownWeightUnit"];
