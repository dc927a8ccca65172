// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateUpdateOrderRequest } from "../../validators.js";
import { plainFieldErrors } from "../../../src/schemas/validator.ts";
import { collect, dateTimeFormat } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line_items !== void 0) {
      let data0 = data.line_items;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            vErrors = collect(vErrors, plainFieldErrors(data1, instancePath + "/line_items/" + i0, ["location_id", "sku"], [["string", ["sku", "location_id"]], ["integer", ["quantity"]]]));
            errors = vErrors.length;
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0, keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["line_items"], [["string", ["tracking_number"]]]));
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
