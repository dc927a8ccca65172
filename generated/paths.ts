// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type * as types from "./types.ts";

export interface paths {
  "/wms/orders/{order_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an order
     * @description Answers with the order as Trackstar has it now. Read it to learn whether a write with an unknown outcome was
     *     applied: Trackstar stores the order that results from a write at once.
     *
     *     This read supports the three operations and the webhook of this contract. Every other endpoint of the vendor is
     *     outside it. Reads have their own rate limit: 10 a second for each access token. They carry no `Idempotency-Key`.
     */
    get: operations["getOrder"];
    /**
     * Update an order
     * @description Changes the fields of the body in Trackstar and in the connected warehouse system, and returns the whole order.
     *     An `order.updated` event follows.
     *
     *     A 200 does not mean that every value was stored: `unused_fields` names the fields that the warehouse system
     *     ignored. Required and accepted fields differ between integrations.
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
     * @description Cancels the order in the connected warehouse system. An `order.updated` event follows.
     *
     *     This is a `PUT` **without a body**. A `POST`, or a body of any kind, is a common mistake.
     *
     *     Read `data.status` to learn whether the order is cancelled. A 200 can return an order that is still `open`, as
     *     in the vendor's sample.
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
     * @description Records a shipment of the order in the connected warehouse system: its date, carrier, method, packages and
     *     tracking numbers. It marks the order as fulfilled, and passes the shipment on to the system that the order came
     *     from. An `order.updated` event follows.
     *
     *     **Do not repeat a shipment blindly.** After a timeout or a dropped connection the shipment may exist, and
     *     sending it again can ship the order twice. Send an `Idempotency-Key`, and repeat only with the same key and the
     *     same body. Even that is not full protection, as an attempt that ended in an error frees its key. Look the order
     *     up before you repeat: `GET /wms/orders/{order_id}`.
     *
     *     A second call records a second shipment. No operation here changes an existing one, so a tracking number cannot
     *     be added later.
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
     * @description Trackstar posts this to your address after an order changed. Its delivery service is Svix.
     *
     *     **When.** A write through the API sends its event at once. Other changes arrive with the sync of orders: hourly
     *     by default, and not during a connection's initial sync. Transformations that your own organisation wrote can
     *     reshape a payload before it is sent.
     *
     *     **Signature.** Join the id header, the timestamp header and the raw body with dots: `id.timestamp.body`. Use the
     *     bytes as received: a body that was parsed and serialised again no longer matches. The key is the secret without
     *     its prefix `whsec_`, decoded from base64. Compute the HMAC-SHA256 of the joined bytes in base64. It has to equal
     *     one of the signatures in the signature header, compared in constant time. Refuse a timestamp more than five
     *     minutes from your clock, in either direction.
     *
     *     **Header names.** A delivery carries its three headers under two families of names, `svix-…` and `webhook-…`,
     *     with the same values. Either family will do, so neither is marked as required.
     *
     *     **Repeats.** Delivery is at least once: the same id can arrive again, even while the first is still being
     *     handled. Remember the ids that you handled. The vendor does not publish its schedule. Svix's documented default
     *     is to try at once, then after 5 seconds, 5 minutes, 30 minutes, 2 hours, 5 hours, 10 hours and 10 hours. It
     *     waits 15 seconds for a response, and switches off an address that fails for five days.
     *
     *     **Other events.** Settings in the vendor's dashboard can send more event types to the same address, such as
     *     `order.created` or `inventory.updated`. Acknowledge those that you do not handle.
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
     * @description The address that an order or a shipment goes to. Any field can be missing or null. Older orders, and all shipments in
     *     the vendor's samples, have no `phone_number` and no `email_address`.
     */
    Address: types.Address;
    /** @description The sales channel of an order. It can be empty: `{}`. */
    ChannelObject: types.ChannelObject;
    /**
     * @description Who refused the request.
     *
     *     - `trackstar`: Trackstar itself
     *     - `integration`: the connected warehouse system; show its `error` unchanged to a person
     * @example trackstar
     * @enum {string}
     */
    ErrorOrigin: types.ErrorOrigin;
    /** @description The body of a failed request. */
    ErrorResponse: types.ErrorResponse;
    /**
     * @description Who pays the duty on an order that crosses a border.
     * @example sender
     * @enum {string}
     */
    InternationalDutyPayer: types.InternationalDutyPayer;
    /**
     * @description The unit of length, width and height: inches or centimetres.
     * @example in
     * @enum {string}
     */
    LengthUnit: types.LengthUnit;
    /** @description One product of an order, with its quantity. */
    LineItem: types.LineItem;
    /** @description The size and weight of a package. Any of them can be missing or null. A number means nothing without its unit. */
    Measurements: types.Measurements;
    /** @description The body of a 404. */
    NotFoundErrorResponse: types.NotFoundErrorResponse;
    /**
     * @description An order in Trackstar: a copy of the order in the connected warehouse system.
     *
     *     The required fields are never null. Any other field can be missing, and most can be null: warehouse systems differ,
     *     older records lack newer fields, and orders gain fields every year.
     */
    Order: types.Order;
    /** @description The response of a write: the whole order, and the fields that were ignored. */
    OrderResponse: types.OrderResponse;
    /**
     * @description The order's status. Values are listed in life-cycle order.
     *
     *     - `open`: the order was placed
     *     - `confirmed`: the warehouse confirmed it
     *     - `processing`: the warehouse is working on it and picking its items
     *     - `picked`: its items were picked
     *     - `packed`: its items were packed
     *     - `partially_fulfilled`: a part of it was fulfilled
     *     - `fulfilled`: it was fulfilled and shipped
     *     - `backordered`: inventory is lacking
     *     - `exception`: something is wrong with it
     *     - `cancelled`: the warehouse or the customer cancelled it
     *     - `other`: Trackstar cannot determine it, often because it is a custom status: read `raw_status`
     *
     *     Expect other values in what Trackstar sends: the list has changed before. Send only one of these.
     * @example open
     * @enum {string}
     */
    OrderStatus: types.OrderStatus;
    /**
     * @description The kind of business behind the order.
     *
     *     - `d2c`: to a consumer
     *     - `b2b`: to a business
     *     - `dropship`: dropshipped
     *     - `transfer`: a transfer of stock
     * @example d2c
     * @enum {string}
     */
    OrderType: types.OrderType;
    /** @description The event after an order changed: the order as it is now, and its old values. */
    OrderUpdatedEvent: types.OrderUpdatedEvent;
    /** @description One package of a shipment. Only `package_id` is always present. */
    Package: types.Package;
    /** @description An item of a package, with its quantity. */
    PackageLineItem: types.PackageLineItem;
    /** @description Assigns a tracking number to a package. An integration may take further fields. */
    PackageTracking: types.PackageTracking;
    /**
     * @description The old values of what changed. They come in one of two forms, and a reader has to know both:
     *
     *     - Keyed by path: a field inside another one is keyed by a dotted path with array indexes, such as
     *       `line_items.1.quantity`. An array that changed as a whole is keyed by its name, such as `line_items`. A test for the
     *       key `shipments` misses `shipments.0.packages.0.tracking_number`.
     *     - As a whole order: unchanged fields are there too. Compare it with `data` to find the changes.
     * @example {
     *       "status": "open",
     *       "line_items.1.quantity": 1
     *     }
     */
    PreviousAttributes: types.PreviousAttributes;
    /** @description The response of a read. It has neither `id` nor `unused_fields`, which the response of a write has. */
    ReadOrderResponse: types.ReadOrderResponse;
    /**
     * @description The address that the order goes to. Leave out the lines that you do not have: `""` gets a 422.
     *
     *     An integration may take further fields, and one of them requires `email`. Their names differ between integrations:
     *     some take `phone` and `email`, while an order has `phone_number` and `email_address`. The base contract takes no third
     *     address line, phone number or email address.
     */
    RequestAddress: types.RequestAddress;
    /**
     * @description The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when you send both. An integration
     *     may take further fields.
     */
    RequestChannel: types.RequestChannel;
    /**
     * @description A shipment to record on the order.
     *
     *     Outside `measurements`, no field may be `null`. None may be `""`, `"null"` or `"none"`. An integration may take
     *     further fields, and most require fewer.
     *
     *     All eleven fields are required, deprecated ones included, because the vendor's ship page marks them so. Its other
     *     documents require fewer. To send fewer, name your integration, or `base`.
     */
    ShipOrderRequest: types.ShipOrderRequest;
    /** @description One shipment of an order: one or more packages that left the warehouse together. Tracking numbers are on the packages. */
    Shipment: types.Shipment;
    /**
     * @description The address that a shipment comes from. It has no phone number and no email address. Any field can be missing or null,
     *     name and company above all.
     */
    ShipmentAddress: types.ShipmentAddress;
    /** @description An item of a shipment, with its quantity. The line items of the packages have the package and the lot. */
    ShipmentLineItem: types.ShipmentLineItem;
    /**
     * @description The size and weight of the shipment. All six fields are required, and each can be null: send `null` for a value that
     *     was not measured. An integration may take further fields.
     *
     *     The vendor's ship page shows this object collapsed. Its OpenAPI document of October 2025 marks the fields as required.
     */
    ShipmentMeasurements: types.ShipmentMeasurements;
    /**
     * @description The shipment's status. `other` means that Trackstar cannot determine it: read the shipment's `raw_status`.
     * @example open
     * @enum {string}
     */
    ShipmentStatus: types.ShipmentStatus;
    /**
     * @description A tag that you attach through Trackstar: a string, or an object with exactly one key, such as `{"tag3": "value3"}`.
     * @example vip
     */
    Tag: types.Tag;
    /**
     * @description An `order.updated` event that was too large to send whole: the order's id in place of the order.
     *
     *     To get the whole event, send a `GET` with the API key to `data_url`. It returns `{download_url}`, an address that
     *     serves the event for 20 minutes.
     */
    TruncatedOrderUpdatedEvent: types.TruncatedOrderUpdatedEvent;
    /** @description One product of the order. No field is required in the base contract. An integration may take further fields. */
    UpdateOrderLineItem: types.UpdateOrderLineItem;
    /**
     * @description The fields of an order to change. Leave out the fields that are to stay.
     *
     *     No field is required in the base contract. Some integrations require fields, and some take further ones. `""`,
     *     `"null"` and `"none"` get a 422 in any field, and `null` in all but `trackstar_tags` and `warehouse_customer_id`. For
     *     these two the vendor's update page allows `null`, and its guide does not.
     */
    UpdateOrderRequest: types.UpdateOrderRequest;
    /**
     * @description The body of a 422. `detail` is there when Trackstar found a fault in the body. It can be missing when the warehouse
     *     system refused the write (`origin: integration`).
     */
    ValidationErrorResponse: types.ValidationErrorResponse;
    /**
     * @description The unit of weight: pounds, ounces or kilograms.
     * @example lb
     * @enum {string}
     */
    WeightUnit: types.WeightUnit;
    /**
     * @description Who refused the request.
     *
     *     - `trackstar`: Trackstar itself
     *     - `integration`: the connected warehouse system; show its `error` unchanged to a person
     * @example trackstar
     * @enum {string}
     */
    KnownErrorOrigin: types.KnownErrorOrigin;
    /**
     * @description Who pays the duty on an order that crosses a border.
     * @example sender
     * @enum {string}
     */
    KnownInternationalDutyPayer: types.KnownInternationalDutyPayer;
    /**
     * @description The unit of length, width and height: inches or centimetres.
     * @example in
     * @enum {string}
     */
    KnownLengthUnit: types.KnownLengthUnit;
    /**
     * @description The order's status. Values are listed in life-cycle order.
     *
     *     - `open`: the order was placed
     *     - `confirmed`: the warehouse confirmed it
     *     - `processing`: the warehouse is working on it and picking its items
     *     - `picked`: its items were picked
     *     - `packed`: its items were packed
     *     - `partially_fulfilled`: a part of it was fulfilled
     *     - `fulfilled`: it was fulfilled and shipped
     *     - `backordered`: inventory is lacking
     *     - `exception`: something is wrong with it
     *     - `cancelled`: the warehouse or the customer cancelled it
     *     - `other`: Trackstar cannot determine it, often because it is a custom status: read `raw_status`
     *
     *     Expect other values in what Trackstar sends: the list has changed before. Send only one of these.
     * @example open
     * @enum {string}
     */
    KnownOrderStatus: types.KnownOrderStatus;
    /**
     * @description The kind of business behind the order.
     *
     *     - `d2c`: to a consumer
     *     - `b2b`: to a business
     *     - `dropship`: dropshipped
     *     - `transfer`: a transfer of stock
     * @example d2c
     * @enum {string}
     */
    KnownOrderType: types.KnownOrderType;
    /**
     * @description The shipment's status. `other` means that Trackstar cannot determine it: read the shipment's `raw_status`.
     * @example open
     * @enum {string}
     */
    KnownShipmentStatus: types.KnownShipmentStatus;
    /**
     * @description The unit of weight: pounds, ounces or kilograms.
     * @example lb
     * @enum {string}
     */
    KnownWeightUnit: types.KnownWeightUnit;
  };
  responses: {
    /** @description The order. */
    ReadOrder: {
      headers: {
        "X-Request-Id": components["headers"]["RequestId"];
        "x-ratelimit-limit": components["headers"]["RateLimitLimit"];
        "x-ratelimit-remaining": components["headers"]["RateLimitRemaining"];
        "x-ratelimit-reset": components["headers"]["RateLimitReset"];
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ReadOrderResponse"];
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
     * @description The operation is switched off for your organisation or for this connection, or your API key can only read. It is a gap
     *     in what the connection can do, not a passing fault: do not repeat the request. `available_actions` of `GET
     *     /connections/{connection_id}` lists the operations of a connection.
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
     * @description Trackstar has no copy of an order with this id for this connection. A new order is copied with the next sync: hourly
     *     by default, and not during a connection's initial sync.
     *
     *     With `origin: integration`, the warehouse system did not find it.
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
     * @description The access token has used up its requests (50 writes a second). Nothing was written. Wait as long as `retry-after`
     *     says, then send the same request again with the same `Idempotency-Key`.
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
     * @description An error at the vendor or on the way. The write may have happened, and the key is free.
     *
     *     The two `PUT`s can be repeated without harm. Look the order up before you repeat a shipment: only the source system's
     *     own rules, such as unique order numbers, could prevent a second one. A gateway may send a body that is not JSON.
     */
    ServerError: {
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
    /** @description The order after the change, and the fields of the body that the warehouse system ignored. */
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
     * @description The `Idempotency-Key` was used before with another path or body. Use a new key for each new write.
     *
     *     With `origin: integration`, the warehouse system refused the write: show `error` to a person.
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
    /**
     * @description The warehouse system refused the write. `origin` is `integration`: show `error` to a person, and do not repeat the
     *     request. A warehouse system can refuse with any other 4xx too.
     */
    Refusal: {
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
     * @description The first request with this `Idempotency-Key` is still running. Repeat it later with the same key and body to get its
     *     response. If the first request has not finished after 15 minutes, the repeat is sent as a new write.
     *
     *     Look the order up before you repeat a shipment. If the first request ends in an error after the warehouse took the
     *     shipment, the key is free again, and a repeat ships a second time. The two `PUT`s can be repeated without harm.
     *
     *     With `origin: integration`, the warehouse system refused the write: show `error` to a person.
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
     * @description A value of the body is not valid. `detail` lists messages by location and field. `null`, `""` and the texts `"null"`
     *     and `"none"` get this response too.
     *
     *     With `origin: integration`, the warehouse system refused the write: show `error` to a person. `detail` can then be
     *     missing.
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
     * @description The integration does not support this operation. It is a gap in what the connection can do, not a passing fault: do
     *     not repeat the request.
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
    /** @description The cancellation was accepted. `data.status` says whether the order is cancelled yet. */
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
    /** @description The order with its new shipment, and the fields of the body that the warehouse system ignored. */
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
     * @description Trackstar's id of the order (`Order.id`). It belongs to the connection of the access token. `GET /wms/orders` lists
     *     orders.
     * @example order_id
     */
    OrderId: string;
    /**
     * @description A string of your choice, up to 255 characters, that names this one write. Use the same on each attempt, and a new one
     *     for each new write. The key is kept for 24 hours from the first request, for each connection. Tools that fill it with a
     *     placeholder, such as the word `string`, send the same key for each write: only the first is made.
     *
     *     A repeat gets the first successful response, marked with `Idempotent-Replayed`, and nothing is written again. A repeat
     *     while the first request is running gets a 409. If that has not finished after 15 minutes, the repeat is sent as a new
     *     write. A first attempt that ended in an error frees the key.
     *
     *     The same fields in another order are the same request. Another path, another value, or another order inside a list
     *     gets a 400.
     */
    IdempotencyKey: string;
    /**
     * @description The id of the message, the same on each delivery. Use it to find repeats.
     * @example msg_example
     */
    SvixId: string;
    /**
     * @description When this attempt was sent, in seconds since 1970. The signature covers it.
     * @example 1641099905
     */
    SvixTimestamp: string;
    /**
     * @description Signatures separated by spaces, each written as `v1,<base64>`. There are several while a secret is rotated, and one
     *     match is enough. Skip entries of other versions than `v1`.
     * @example v1,ZXhhbXBsZS1zaWduYXR1cmUtb2YtMzItYnl0ZXMtISE=
     */
    SvixSignature: string;
    /**
     * @description The value of `svix-id`, under a name without the brand.
     * @example msg_example
     */
    WebhookId: string;
    /**
     * @description The value of `svix-timestamp`, under a name without the brand.
     * @example 1641099905
     */
    WebhookTimestamp: string;
    /**
     * @description The value of `svix-signature`, under a name without the brand.
     * @example v1,ZXhhbXBsZS1zaWduYXR1cmUtb2YtMzItYnl0ZXMtISE=
     */
    WebhookSignature: string;
  };
  requestBodies: never;
  headers: {
    /**
     * @description The id of this request; quote it to the vendor's support. Every response has it.
     * @example req_example
     */
    RequestId: string;
    /**
     * @description Requests that the access token may make in this window.
     * @example 50
     */
    RateLimitLimit: number;
    /**
     * @description Requests left in this window.
     * @example 49
     */
    RateLimitRemaining: number;
    /**
     * @description When the window ends, in seconds since 1970.
     * @example 1641099906
     */
    RateLimitReset: number;
    /**
     * @description Seconds to wait before the next request.
     * @example 1
     */
    RetryAfter: number;
    /**
     * @description `true` on a stored response: the same `Idempotency-Key` was used before, and nothing was written again.
     * @example true
     */
    IdempotentReplayed: boolean;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Trackstar's id of the order (`Order.id`). It belongs to the connection of the access token. `GET /wms/orders` lists
         *     orders.
         * @example order_id
         */
        order_id: components["parameters"]["OrderId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      200: components["responses"]["ReadOrder"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      502: components["responses"]["ServerError"];
      503: components["responses"]["ServerError"];
      504: components["responses"]["ServerError"];
    };
  };
  updateOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string of your choice, up to 255 characters, that names this one write. Use the same on each attempt, and a new one
         *     for each new write. The key is kept for 24 hours from the first request, for each connection. Tools that fill it with a
         *     placeholder, such as the word `string`, send the same key for each write: only the first is made.
         *
         *     A repeat gets the first successful response, marked with `Idempotent-Replayed`, and nothing is written again. A repeat
         *     while the first request is running gets a 409. If that has not finished after 15 minutes, the repeat is sent as a new
         *     write. A first attempt that ended in an error frees the key.
         *
         *     The same fields in another order are the same request. Another path, another value, or another order inside a list
         *     gets a 400.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Trackstar's id of the order (`Order.id`). It belongs to the connection of the access token. `GET /wms/orders` lists
         *     orders.
         * @example order_id
         */
        order_id: components["parameters"]["OrderId"];
      };
      cookie?: never;
    };
    /** @description The fields to change. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateOrderRequest"];
      };
    };
    responses: {
      200: components["responses"]["UpdatedOrder"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["Refusal"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      501: components["responses"]["NotImplemented"];
      502: components["responses"]["ServerError"];
      503: components["responses"]["ServerError"];
      504: components["responses"]["ServerError"];
    };
  };
  cancelOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string of your choice, up to 255 characters, that names this one write. Use the same on each attempt, and a new one
         *     for each new write. The key is kept for 24 hours from the first request, for each connection. Tools that fill it with a
         *     placeholder, such as the word `string`, send the same key for each write: only the first is made.
         *
         *     A repeat gets the first successful response, marked with `Idempotent-Replayed`, and nothing is written again. A repeat
         *     while the first request is running gets a 409. If that has not finished after 15 minutes, the repeat is sent as a new
         *     write. A first attempt that ended in an error frees the key.
         *
         *     The same fields in another order are the same request. Another path, another value, or another order inside a list
         *     gets a 400.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Trackstar's id of the order (`Order.id`). It belongs to the connection of the access token. `GET /wms/orders` lists
         *     orders.
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
      402: components["responses"]["Refusal"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      501: components["responses"]["NotImplemented"];
      502: components["responses"]["ServerError"];
      503: components["responses"]["ServerError"];
      504: components["responses"]["ServerError"];
    };
  };
  shipOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description A string of your choice, up to 255 characters, that names this one write. Use the same on each attempt, and a new one
         *     for each new write. The key is kept for 24 hours from the first request, for each connection. Tools that fill it with a
         *     placeholder, such as the word `string`, send the same key for each write: only the first is made.
         *
         *     A repeat gets the first successful response, marked with `Idempotent-Replayed`, and nothing is written again. A repeat
         *     while the first request is running gets a 409. If that has not finished after 15 minutes, the repeat is sent as a new
         *     write. A first attempt that ended in an error frees the key.
         *
         *     The same fields in another order are the same request. Another path, another value, or another order inside a list
         *     gets a 400.
         */
        "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
      };
      path: {
        /**
         * @description Trackstar's id of the order (`Order.id`). It belongs to the connection of the access token. `GET /wms/orders` lists
         *     orders.
         * @example order_id
         */
        order_id: components["parameters"]["OrderId"];
      };
      cookie?: never;
    };
    /** @description The shipment to record. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ShipOrderRequest"];
      };
    };
    responses: {
      200: components["responses"]["ShippedOrder"];
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      402: components["responses"]["Refusal"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      409: components["responses"]["Conflict"];
      422: components["responses"]["UnprocessableEntity"];
      429: components["responses"]["TooManyRequests"];
      500: components["responses"]["ServerError"];
      501: components["responses"]["NotImplemented"];
      502: components["responses"]["ServerError"];
      503: components["responses"]["ServerError"];
      504: components["responses"]["ServerError"];
    };
  };
  orderUpdated: {
    parameters: {
      query?: never;
      header?: {
        /**
         * @description The id of the message, the same on each delivery. Use it to find repeats.
         * @example msg_example
         */
        "svix-id"?: components["parameters"]["SvixId"];
        /**
         * @description When this attempt was sent, in seconds since 1970. The signature covers it.
         * @example 1641099905
         */
        "svix-timestamp"?: components["parameters"]["SvixTimestamp"];
        /**
         * @description Signatures separated by spaces, each written as `v1,<base64>`. There are several while a secret is rotated, and one
         *     match is enough. Skip entries of other versions than `v1`.
         * @example v1,ZXhhbXBsZS1zaWduYXR1cmUtb2YtMzItYnl0ZXMtISE=
         */
        "svix-signature"?: components["parameters"]["SvixSignature"];
        /**
         * @description The value of `svix-id`, under a name without the brand.
         * @example msg_example
         */
        "webhook-id"?: components["parameters"]["WebhookId"];
        /**
         * @description The value of `svix-timestamp`, under a name without the brand.
         * @example 1641099905
         */
        "webhook-timestamp"?: components["parameters"]["WebhookTimestamp"];
        /**
         * @description The value of `svix-signature`, under a name without the brand.
         * @example v1,ZXhhbXBsZS1zaWduYXR1cmUtb2YtMzItYnl0ZXMtISE=
         */
        "webhook-signature"?: components["parameters"]["WebhookSignature"];
      };
      path?: never;
      cookie?: never;
    };
    /** @description The event, or its truncated form if it is too large to send. */
    requestBody: {
      content: {
        "application/json":
          | components["schemas"]["OrderUpdatedEvent"]
          | components["schemas"]["TruncatedOrderUpdatedEvent"];
      };
    };
    responses: {
      /**
       * @description Acknowledges the delivery; the body is not read. After any response but a 2xx, or none, the delivery comes
       *     again, with growing pauses.
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
