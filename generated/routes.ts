// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type { Route } from "../src/sandbox/route.ts";
import * as components from "./components.ts";
import * as examples from "./examples.ts";
import { operations } from "./operations.ts";

const listRoutes = (): readonly Route[] => [
  {
    ...operations.updateOrder,
    responses: [
      {
        status: 200,
        component: components.OrderResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
          "Idempotent-Replayed": { type: "boolean", required: false },
        },
        examples: {
          change: examples.pickedOrder,
          "vendor-sample": examples.updateOrderResponse,
          "sparse-order": examples.sparseOrder,
        },
      },
      {
        status: 400,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: {
          "error-400-idempotency-key-reused": examples.error400IdempotencyKeyReused,
          "error-400-refused-by-warehouse": examples.error400RefusedByWarehouse,
        },
      },
      {
        status: 401,
        component: components.ErrorResponse,
        headers: { "X-Request-Id": { type: "string", required: true } },
        examples: { "error-401-invalid-credentials": examples.error401InvalidCredentials },
      },
      {
        status: 402,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-402-refused-by-warehouse": examples.error402RefusedByWarehouse },
      },
      {
        status: 403,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-403-endpoint-switched-off": examples.error403EndpointSwitchedOff },
      },
      {
        status: 404,
        component: components.NotFoundErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-404-order-not-found": examples.error404OrderNotFound },
      },
      {
        status: 409,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-409-still-running": examples.error409StillRunning },
      },
      {
        status: 422,
        component: components.ValidationErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: {
          "error-422-validation": examples.error422Validation,
          "error-422-refused-by-warehouse": examples.error422RefusedByWarehouse,
        },
      },
      {
        status: 429,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
          "retry-after": { type: "integer", required: false },
        },
        examples: { "error-429-rate-limited": examples.error429RateLimited },
      },
      {
        status: 500,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 501,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-501-not-supported": examples.error501NotSupported },
      },
      {
        status: 502,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 503,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 504,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
    ],
  },
  {
    ...operations.getOrder,
    responses: [
      {
        status: 200,
        component: components.ReadOrderResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "read-order-response": examples.readOrderResponse },
      },
      {
        status: 401,
        component: components.ErrorResponse,
        headers: { "X-Request-Id": { type: "string", required: true } },
        examples: { "error-401-invalid-credentials": examples.error401InvalidCredentials },
      },
      {
        status: 403,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-403-endpoint-switched-off": examples.error403EndpointSwitchedOff },
      },
      {
        status: 404,
        component: components.NotFoundErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-404-order-not-found": examples.error404OrderNotFound },
      },
      {
        status: 429,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
          "retry-after": { type: "integer", required: false },
        },
        examples: { "error-429-rate-limited": examples.error429RateLimited },
      },
      {
        status: 500,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 502,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 503,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 504,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
    ],
  },
  {
    ...operations.cancelOrder,
    responses: [
      {
        status: 200,
        component: components.OrderResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
          "Idempotent-Replayed": { type: "boolean", required: false },
        },
        examples: { cancelled: examples.cancelledOrder, "vendor-sample": examples.cancelOrderResponse },
      },
      {
        status: 400,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: {
          "error-400-idempotency-key-reused": examples.error400IdempotencyKeyReused,
          "error-400-refused-by-warehouse": examples.error400RefusedByWarehouse,
        },
      },
      {
        status: 401,
        component: components.ErrorResponse,
        headers: { "X-Request-Id": { type: "string", required: true } },
        examples: { "error-401-invalid-credentials": examples.error401InvalidCredentials },
      },
      {
        status: 402,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-402-refused-by-warehouse": examples.error402RefusedByWarehouse },
      },
      {
        status: 403,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-403-endpoint-switched-off": examples.error403EndpointSwitchedOff },
      },
      {
        status: 404,
        component: components.NotFoundErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-404-order-not-found": examples.error404OrderNotFound },
      },
      {
        status: 409,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-409-still-running": examples.error409StillRunning },
      },
      {
        status: 422,
        component: components.ValidationErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: {
          "error-422-validation": examples.error422Validation,
          "error-422-refused-by-warehouse": examples.error422RefusedByWarehouse,
        },
      },
      {
        status: 429,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
          "retry-after": { type: "integer", required: false },
        },
        examples: { "error-429-rate-limited": examples.error429RateLimited },
      },
      {
        status: 500,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 501,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-501-not-supported": examples.error501NotSupported },
      },
      {
        status: 502,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 503,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 504,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
    ],
  },
  {
    ...operations.shipOrder,
    responses: [
      {
        status: 200,
        component: components.OrderResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
          "Idempotent-Replayed": { type: "boolean", required: false },
        },
        examples: { "two-parcels": examples.shippedOrder, "vendor-sample": examples.shipOrderResponse },
      },
      {
        status: 400,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: {
          "error-400-idempotency-key-reused": examples.error400IdempotencyKeyReused,
          "error-400-refused-by-warehouse": examples.error400RefusedByWarehouse,
        },
      },
      {
        status: 401,
        component: components.ErrorResponse,
        headers: { "X-Request-Id": { type: "string", required: true } },
        examples: { "error-401-invalid-credentials": examples.error401InvalidCredentials },
      },
      {
        status: 402,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-402-refused-by-warehouse": examples.error402RefusedByWarehouse },
      },
      {
        status: 403,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-403-endpoint-switched-off": examples.error403EndpointSwitchedOff },
      },
      {
        status: 404,
        component: components.NotFoundErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-404-order-not-found": examples.error404OrderNotFound },
      },
      {
        status: 409,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-409-still-running": examples.error409StillRunning },
      },
      {
        status: 422,
        component: components.ValidationErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: {
          "error-422-validation": examples.error422Validation,
          "error-422-refused-by-warehouse": examples.error422RefusedByWarehouse,
        },
      },
      {
        status: 429,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
          "retry-after": { type: "integer", required: false },
        },
        examples: { "error-429-rate-limited": examples.error429RateLimited },
      },
      {
        status: 500,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 501,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-501-not-supported": examples.error501NotSupported },
      },
      {
        status: 502,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 503,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
      {
        status: 504,
        component: components.ErrorResponse,
        headers: {
          "X-Request-Id": { type: "string", required: true },
          "x-ratelimit-limit": { type: "integer", required: false },
          "x-ratelimit-remaining": { type: "integer", required: false },
          "x-ratelimit-reset": { type: "integer", required: false },
        },
        examples: { "error-500-server-error": examples.error500ServerError },
      },
    ],
  },
];

/** Every operation with its documented responses. */
// Pure, so that a bundle without them drops the examples, too: bundlers keep a list with spreads in it.
export const routes = /* @__PURE__ */ listRoutes();
