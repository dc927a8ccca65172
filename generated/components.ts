// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type { ComponentValidators, RequestValidators } from "../src/schemas/validator.ts";
import type * as types from "./types.ts";
import * as validators from "./validators.js";
import * as rules from "./write-rules.ts";

export const Address: ComponentValidators<types.Address> = {
  name: "Address",
  validate: validators.validateAddress,
  drift: validators.driftOfAddress,
};

export const ChannelObject: ComponentValidators<types.ChannelObject> = {
  name: "ChannelObject",
  validate: validators.validateChannelObject,
  drift: validators.driftOfChannelObject,
};

export const ErrorOrigin: ComponentValidators<types.ErrorOrigin> = {
  name: "ErrorOrigin",
  validate: validators.validateErrorOrigin,
  drift: validators.driftOfErrorOrigin,
};

export const ErrorResponse: ComponentValidators<types.ErrorResponse> = {
  name: "ErrorResponse",
  validate: validators.validateErrorResponse,
  drift: validators.driftOfErrorResponse,
};

export const InternationalDutyPayer: ComponentValidators<types.InternationalDutyPayer> = {
  name: "InternationalDutyPayer",
  validate: validators.validateInternationalDutyPayer,
  drift: validators.driftOfInternationalDutyPayer,
};

export const LengthUnit: RequestValidators<types.LengthUnit> = {
  name: "LengthUnit",
  validate: validators.validateLengthUnit,
  drift: validators.driftOfLengthUnit,
  refused: rules.refused,
  rules: rules.lengthUnitRules,
};

export const LineItem: ComponentValidators<types.LineItem> = {
  name: "LineItem",
  validate: validators.validateLineItem,
  drift: validators.driftOfLineItem,
};

export const Measurements: ComponentValidators<types.Measurements> = {
  name: "Measurements",
  validate: validators.validateMeasurements,
  drift: validators.driftOfMeasurements,
};

export const NotFoundErrorResponse: ComponentValidators<types.NotFoundErrorResponse> = {
  name: "NotFoundErrorResponse",
  validate: validators.validateNotFoundErrorResponse,
  drift: validators.driftOfNotFoundErrorResponse,
};

export const Order: ComponentValidators<types.Order> = {
  name: "Order",
  validate: validators.validateOrder,
  drift: validators.driftOfOrder,
};

export const OrderResponse: ComponentValidators<types.OrderResponse> = {
  name: "OrderResponse",
  validate: validators.validateOrderResponse,
  drift: validators.driftOfOrderResponse,
};

export const OrderStatus: RequestValidators<types.OrderStatus> = {
  name: "OrderStatus",
  validate: validators.validateOrderStatus,
  drift: validators.driftOfOrderStatus,
  refused: rules.refused,
  rules: rules.orderStatusRules,
};

export const OrderType: ComponentValidators<types.OrderType> = {
  name: "OrderType",
  validate: validators.validateOrderType,
  drift: validators.driftOfOrderType,
};

export const OrderUpdatedEvent: ComponentValidators<types.OrderUpdatedEvent> = {
  name: "OrderUpdatedEvent",
  validate: validators.validateOrderUpdatedEvent,
  drift: validators.driftOfOrderUpdatedEvent,
};

export const Package: ComponentValidators<types.Package> = {
  name: "Package",
  validate: validators.validatePackage,
  drift: validators.driftOfPackage,
};

export const PackageLineItem: ComponentValidators<types.PackageLineItem> = {
  name: "PackageLineItem",
  validate: validators.validatePackageLineItem,
  drift: validators.driftOfPackageLineItem,
};

export const PackageTracking: RequestValidators<types.PackageTracking> = {
  name: "PackageTracking",
  validate: validators.validatePackageTracking,
  refused: rules.refused,
  rules: rules.packageTrackingRules,
};

export const PreviousAttributes: ComponentValidators<types.PreviousAttributes> = {
  name: "PreviousAttributes",
  validate: validators.validatePreviousAttributes,
};

export const ReadOrderResponse: ComponentValidators<types.ReadOrderResponse> = {
  name: "ReadOrderResponse",
  validate: validators.validateReadOrderResponse,
  drift: validators.driftOfReadOrderResponse,
};

export const RequestAddress: RequestValidators<types.RequestAddress> = {
  name: "RequestAddress",
  validate: validators.validateRequestAddress,
  refused: rules.refused,
  rules: rules.requestAddressRules,
};

export const RequestChannel: RequestValidators<types.RequestChannel> = {
  name: "RequestChannel",
  validate: validators.validateRequestChannel,
  refused: rules.refused,
  rules: rules.requestChannelRules,
};

export const ShipOrderRequest: RequestValidators<types.ShipOrderRequest> = {
  name: "ShipOrderRequest",
  validate: validators.validateShipOrderRequest,
  refused: rules.refused,
  rules: rules.shipOrderRequestRules,
};

export const Shipment: ComponentValidators<types.Shipment> = {
  name: "Shipment",
  validate: validators.validateShipment,
  drift: validators.driftOfShipment,
};

export const ShipmentAddress: ComponentValidators<types.ShipmentAddress> = {
  name: "ShipmentAddress",
  validate: validators.validateShipmentAddress,
  drift: validators.driftOfShipmentAddress,
};

export const ShipmentLineItem: ComponentValidators<types.ShipmentLineItem> = {
  name: "ShipmentLineItem",
  validate: validators.validateShipmentLineItem,
  drift: validators.driftOfShipmentLineItem,
};

export const ShipmentMeasurements: RequestValidators<types.ShipmentMeasurements> = {
  name: "ShipmentMeasurements",
  validate: validators.validateShipmentMeasurements,
  refused: rules.refused,
  rules: rules.shipmentMeasurementsRules,
};

export const ShipmentStatus: ComponentValidators<types.ShipmentStatus> = {
  name: "ShipmentStatus",
  validate: validators.validateShipmentStatus,
  drift: validators.driftOfShipmentStatus,
};

export const Tag: RequestValidators<types.Tag> = {
  name: "Tag",
  validate: validators.validateTag,
  drift: validators.driftOfTag,
  refused: rules.refused,
  rules: rules.tagRules,
};

export const TruncatedOrderUpdatedEvent: ComponentValidators<types.TruncatedOrderUpdatedEvent> = {
  name: "TruncatedOrderUpdatedEvent",
  validate: validators.validateTruncatedOrderUpdatedEvent,
  drift: validators.driftOfTruncatedOrderUpdatedEvent,
};

export const UpdateOrderLineItem: RequestValidators<types.UpdateOrderLineItem> = {
  name: "UpdateOrderLineItem",
  validate: validators.validateUpdateOrderLineItem,
  refused: rules.refused,
  rules: rules.updateOrderLineItemRules,
};

export const UpdateOrderRequest: RequestValidators<types.UpdateOrderRequest> = {
  name: "UpdateOrderRequest",
  validate: validators.validateUpdateOrderRequest,
  refused: rules.refused,
  rules: rules.updateOrderRequestRules,
};

export const ValidationErrorResponse: ComponentValidators<types.ValidationErrorResponse> = {
  name: "ValidationErrorResponse",
  validate: validators.validateValidationErrorResponse,
  drift: validators.driftOfValidationErrorResponse,
};

export const WeightUnit: RequestValidators<types.WeightUnit> = {
  name: "WeightUnit",
  validate: validators.validateWeightUnit,
  drift: validators.driftOfWeightUnit,
  refused: rules.refused,
  rules: rules.weightUnitRules,
};
