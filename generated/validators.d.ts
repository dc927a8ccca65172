// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

/** One finding of a compiled validator, in Ajv's terms. */
export interface ValidatorError {
  instancePath: string;
  keyword: string;
  params: Record<string, unknown>;
}

/** A compiled validator. `errors` belongs to the last call: read it before the next one. */
export interface CompiledValidator {
  (value: unknown): boolean;
  errors?: ValidatorError[] | null;
}

export const validateAddress: CompiledValidator;
export const validateChannelObject: CompiledValidator;
export const validateErrorOrigin: CompiledValidator;
export const validateErrorResponse: CompiledValidator;
export const validateInternationalDutyPayer: CompiledValidator;
export const validateLengthUnit: CompiledValidator;
export const validateLineItem: CompiledValidator;
export const validateMeasurements: CompiledValidator;
export const validateNotFoundErrorResponse: CompiledValidator;
export const validateOrder: CompiledValidator;
export const validateOrderResponse: CompiledValidator;
export const validateOrderStatus: CompiledValidator;
export const validateOrderType: CompiledValidator;
export const validateOrderUpdatedEvent: CompiledValidator;
export const validatePackage: CompiledValidator;
export const validatePackageLineItem: CompiledValidator;
export const validatePackageTracking: CompiledValidator;
export const validatePreviousAttributes: CompiledValidator;
export const validateRequestAddress: CompiledValidator;
export const validateRequestChannel: CompiledValidator;
export const validateShipOrderRequest: CompiledValidator;
export const validateShipment: CompiledValidator;
export const validateShipmentAddress: CompiledValidator;
export const validateShipmentLineItem: CompiledValidator;
export const validateShipmentMeasurements: CompiledValidator;
export const validateShipmentStatus: CompiledValidator;
export const validateTag: CompiledValidator;
export const validateTruncatedOrderUpdatedEvent: CompiledValidator;
export const validateUpdateOrderLineItem: CompiledValidator;
export const validateUpdateOrderRequest: CompiledValidator;
export const validateValidationErrorResponse: CompiledValidator;
export const validateWeightUnit: CompiledValidator;
export const driftOfAddress: CompiledValidator;
export const driftOfChannelObject: CompiledValidator;
export const driftOfErrorOrigin: CompiledValidator;
export const driftOfErrorResponse: CompiledValidator;
export const driftOfInternationalDutyPayer: CompiledValidator;
export const driftOfLengthUnit: CompiledValidator;
export const driftOfLineItem: CompiledValidator;
export const driftOfMeasurements: CompiledValidator;
export const driftOfNotFoundErrorResponse: CompiledValidator;
export const driftOfOrder: CompiledValidator;
export const driftOfOrderResponse: CompiledValidator;
export const driftOfOrderStatus: CompiledValidator;
export const driftOfOrderType: CompiledValidator;
export const driftOfOrderUpdatedEvent: CompiledValidator;
export const driftOfPackage: CompiledValidator;
export const driftOfPackageLineItem: CompiledValidator;
export const driftOfShipment: CompiledValidator;
export const driftOfShipmentAddress: CompiledValidator;
export const driftOfShipmentLineItem: CompiledValidator;
export const driftOfShipmentStatus: CompiledValidator;
export const driftOfTag: CompiledValidator;
export const driftOfTruncatedOrderUpdatedEvent: CompiledValidator;
export const driftOfValidationErrorResponse: CompiledValidator;
export const driftOfWeightUnit: CompiledValidator;
