// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type { Validator } from "../../../src/schemas/validator.ts";
import type { UpdateOrderRequest, ShipOrderRequest } from "../ffe.ts";

export const validateUpdateOrderRequest: Validator<UpdateOrderRequest>;
export const validateShipOrderRequest: Validator<ShipOrderRequest>;
