// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateUpdateOrderRequest } from "../../validators.js";
import { plainFieldErrors } from "../../../src/schemas/validator.ts";
import { collect, dateTimeFormat } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.packages !== void 0) {
      let data0 = data.packages;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.weight_unit !== void 0) {
              let data2 = data1.weight_unit;
              if (!(data2 === "lb" || data2 === "oz" || data2 === "kg")) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/weight_unit", keyword: "enum", params: { allowedValues: ["lb", "oz", "kg"] } }]);
                errors = vErrors.length;
              }
            }
            vErrors = collect(vErrors, plainFieldErrors(data1, instancePath + "/packages/" + i0, ["package_id", "tracking_number", "shipping_cost", "weight", "weight_unit"], [["string", ["package_id", "tracking_number", "carrier_id", "carrier", "shipping_method_id", "shipping_method"]], ["number", ["shipping_cost", "weight"]]]));
            errors = vErrors.length;
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0, keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["packages"], []));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  validateShipOrderRequest,
  validateUpdateOrderRequest
};
