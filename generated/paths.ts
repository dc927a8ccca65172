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
     *     **A lost response is dangerous here.** After a timeout or a dropped connection the shipment may exist, and
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
    Address: types.Address;
    /** @description The sales channel of an order. It can be empty: the samples of the update and cancel pages have `{}`. */
    ChannelObject: types.ChannelObject;
    /**
     * @description Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
     *     `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
     * @example trackstar
     * @enum {string}
     */
    ErrorOrigin: types.ErrorOrigin;
    /** @description What an operation answers when it fails. */
    ErrorResponse: types.ErrorResponse;
    /**
     * @description Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
     *     October 2025; the pages show only `sender`.
     * @example sender
     * @enum {string}
     */
    InternationalDutyPayer: types.InternationalDutyPayer;
    /**
     * @description The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
     *     of October 2025.
     * @example in
     * @enum {string}
     */
    LengthUnit: types.LengthUnit;
    /** @description One product of an order, and how many of it. */
    LineItem: types.LineItem;
    /** @description The size and weight of a package. Any of them can be missing or null; a number means nothing without its unit. */
    Measurements: types.Measurements;
    /** @description What an operation answers with a 404. */
    NotFoundErrorResponse: types.NotFoundErrorResponse;
    /**
     * @description An order as Trackstar holds it: a copy of what the connected warehouse system says about it.
     *
     *     The required fields are never null. Any other field can be missing, and most can be null: warehouse systems know
     *     different things, orders gain fields every year, and the sample of the cancel page lacks several that the update page
     *     shows (such as `service_level`, `carrier_id` and `additional_fields`).
     */
    Order: types.Order;
    /**
     * @description What all three operations answer: the whole order, and what became of the request.
     *
     *     Only the ship page promises `id` and `unused_fields`. The samples of all three pages have `data`, `id` and
     *     `unused_fields`, so one envelope with all three required describes them all.
     */
    OrderResponse: types.OrderResponse;
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
    OrderStatus: types.OrderStatus;
    /**
     * @description The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
     *     The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
     * @example d2c
     * @enum {string}
     */
    OrderType: types.OrderType;
    /** @description What Trackstar posts after an order changed: the order as it is now, and what it was before. */
    OrderUpdatedEvent: types.OrderUpdatedEvent;
    /** @description One package of a shipment. Only its id is certain. */
    Package: types.Package;
    /** @description An item of a package, and how many of it. */
    PackageLineItem: types.PackageLineItem;
    /**
     * @description A package and the tracking number that it is to have. A warehouse system may take fields of its own beyond
     *     these.
     */
    PackageTracking: types.PackageTracking;
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
    PreviousAttributes: types.PreviousAttributes;
    /**
     * @description The address that the order goes to. Leave out the lines that you do not have: the sample of the update page sends `""`
     *     in every one of them, which the vendor's guide says is refused with a 422.
     *
     *     A warehouse system may take fields of its own beyond these, and one of them requires `email`. The update page does not
     *     list a third address line, a phone number or an email address; where they are taken, the name differs from system to
     *     system (`phone` and `email` in the vendor's OpenAPI document of October 2025; an order calls them `phone_number` and
     *     `email_address`).
     */
    RequestAddress: types.RequestAddress;
    /**
     * @description The sales channel of the order, by `channel_id` or by `channel_name`. The id wins when both are given. A warehouse
     *     system may take fields of its own beyond these.
     */
    RequestChannel: types.RequestChannel;
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
    ShipOrderRequest: types.ShipOrderRequest;
    /**
     * @description One shipment of an order: what left the warehouse together, in one or more packages. Tracking numbers are on the
     *     packages.
     */
    Shipment: types.Shipment;
    /**
     * @description The address that a shipment comes from. Unlike the address of the order it has no phone number and no email address.
     *     Any field can be missing or null; in the samples a sender has neither name nor company.
     */
    ShipmentAddress: types.ShipmentAddress;
    /**
     * @description An item of a shipment, and how many of it. Which package holds it, from which lot, is in the line items of the
     *     packages.
     */
    ShipmentLineItem: types.ShipmentLineItem;
    /**
     * @description The size and weight of the shipment.
     *
     *     All six fields are required and each can be null. The ship page shows this object collapsed, so the vendor's OpenAPI
     *     document of October 2025 decides, which marks them so. Send `null` for what was not measured: elsewhere in a body the
     *     API refuses `null`. A warehouse system may take fields of its own beyond these.
     */
    ShipmentMeasurements: types.ShipmentMeasurements;
    /**
     * @description Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
     *     values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
     * @example open
     * @enum {string}
     */
    ShipmentStatus: types.ShipmentStatus;
    /**
     * @description A tag that you attach through Trackstar: a plain string, or an object with exactly one key, such as
     *     `{"tag3": "value3"}`.
     * @example tag1
     */
    Tag: types.Tag;
    /**
     * @description What Trackstar posts when an `order.updated` event is too large: the id of the order instead of the order.
     *
     *     To get the whole event, send a `GET` with the API key to `data_url`. It answers with `{download_url}`, an address that
     *     serves the event and is good for 20 minutes.
     */
    TruncatedOrderUpdatedEvent: types.TruncatedOrderUpdatedEvent;
    /**
     * @description One product of the order to change. No field is marked as required on the update page, so none is here. A warehouse
     *     system may take fields of its own beyond these.
     */
    UpdateOrderLineItem: types.UpdateOrderLineItem;
    /**
     * @description The fields of an order to change. Leave out what is to stay.
     *
     *     Nothing is required here, as on the update page. Some warehouse systems do require fields (the vendor's OpenAPI
     *     document of October 2025 lists 28 variants), and some take fields of their own beyond these, so a body may carry
     *     more. The vendor's guide says that `null`, `""`, `"null"` and `"none"` are refused in any field, while the update page
     *     marks two fields as nullable and has empty texts in its sample: this contract follows the page for what may be null,
     *     and the guide for the refused texts.
     */
    UpdateOrderRequest: types.UpdateOrderRequest;
    /**
     * @description What an operation answers with a 422. `detail` is there when Trackstar found the fault in the body. That it can be
     *     missing when the warehouse system refused the write (`origin` is then `integration`) is inferred: which status such a
     *     refusal has is not documented. So it is not required here.
     */
    ValidationErrorResponse: types.ValidationErrorResponse;
    /**
     * @description The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
     *     2025.
     * @example lb
     * @enum {string}
     */
    WeightUnit: types.WeightUnit;
    /**
     * @description Who refused the request. `trackstar`: Trackstar itself. `integration`: the connected warehouse system, whose text in
     *     `error` is worth showing to a person unchanged. Both values come from the vendor's guide.
     * @example trackstar
     * @enum {string}
     */
    KnownErrorOrigin: types.KnownErrorOrigin;
    /**
     * @description Who pays the duty on an order that crosses a border. The values come from the vendor's OpenAPI document of
     *     October 2025; the pages show only `sender`.
     * @example sender
     * @enum {string}
     */
    KnownInternationalDutyPayer: types.KnownInternationalDutyPayer;
    /**
     * @description The unit of length, width and height: inches or centimetres. The values come from the vendor's OpenAPI document
     *     of October 2025.
     * @example in
     * @enum {string}
     */
    KnownLengthUnit: types.KnownLengthUnit;
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
    KnownOrderStatus: types.KnownOrderStatus;
    /**
     * @description The kind of business behind the order: to a consumer, to a business, dropshipped, or a transfer of stock.
     *     The values come from the vendor's OpenAPI document of October 2025; the pages show only `d2c`.
     * @example d2c
     * @enum {string}
     */
    KnownOrderType: types.KnownOrderType;
    /**
     * @description Where one shipment stands. `other` means that Trackstar has no status for it: read the shipment's `raw_status`. The
     *     values come from the vendor's OpenAPI document of October 2025; the pages show only `shipped`.
     * @example open
     * @enum {string}
     */
    KnownShipmentStatus: types.KnownShipmentStatus;
    /**
     * @description The unit of weight: pounds, ounces or kilograms. The values come from the vendor's OpenAPI document of October
     *     2025.
     * @example lb
     * @enum {string}
     */
    KnownWeightUnit: types.KnownWeightUnit;
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
     *     connection. Sending it again returns the first successful response, marked with `Idempotent-Replayed`, instead
     *     of writing again. While the first request runs the response is a 409; with another body or endpoint, a 400. A
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
     * @description Names this one call; quote it when you ask the vendor about it. Every response has it.
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
     * @description `true` on a response that was stored for the same `Idempotency-Key`, when nothing was written again
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
         *     connection. Sending it again returns the first successful response, marked with `Idempotent-Replayed`, instead
         *     of writing again. While the first request runs the response is a 409; with another body or endpoint, a 400. A
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
         *     connection. Sending it again returns the first successful response, marked with `Idempotent-Replayed`, instead
         *     of writing again. While the first request runs the response is a 409; with another body or endpoint, a 400. A
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
         *     connection. Sending it again returns the first successful response, marked with `Idempotent-Replayed`, instead
         *     of writing again. While the first request runs the response is a 409; with another body or endpoint, a 400. A
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
       * @description Acknowledges the delivery; the body is not read. Any response outside 2xx, or none, makes the delivery come
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
