// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import {} from "../../validators.js";
import { plainFieldErrors } from "../../../src/schemas/validator.ts";
import { collect, dateTimeFormat } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.measurements !== void 0) {
      let data0 = data.measurements;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (data0.weight_unit !== void 0) {
          let data1 = data0.weight_unit;
          if (!(data1 === "lb" || data1 === "oz" || data1 === "kg" || data1 === null)) {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/measurements/weight_unit", keyword: "enum", params: { allowedValues: ["lb", "oz", "kg", null] } }]);
            errors = vErrors.length;
          }
        }
        vErrors = collect(vErrors, plainFieldErrors(data0, instancePath + "/measurements", ["weight", "weight_unit"], [[["number", "null"], ["weight"]]]));
        errors = vErrors.length;
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/measurements", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data2 = data.line_items;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            vErrors = collect(vErrors, plainFieldErrors(data3, instancePath + "/line_items/" + i0, ["quantity", "sku"], [["string", ["sku"]], ["integer", ["quantity"]]]));
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
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["measurements", "shipping_cost", "tracking_number", "tracking_url", "warehouse_id"], [["string", ["warehouse_id", "carrier_id", "carrier", "shipping_method_id", "shipping_method", "tracking_number", "tracking_url", "source", "note"]], ["number", ["shipping_cost"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderRequest = validate11;
function validate11(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.trackstar_tags !== void 0) {
      let data0 = data.trackstar_tags;
      if (!Array.isArray(data0) && data0 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_tags", keyword: "type", params: { type: ["array", "null"] } }]);
        errors = vErrors.length;
      }
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1))) {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_tags/" + i0, keyword: "type", params: { type: ["string", "object"] } }]);
            errors = vErrors.length;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (Object.keys(data1).length > 1) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_tags/" + i0, keyword: "maxProperties", params: { limit: 1 } }]);
              errors = vErrors.length;
            }
            if (Object.keys(data1).length < 1) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_tags/" + i0, keyword: "minProperties", params: { limit: 1 } }]);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (data.status !== void 0) {
      let data2 = data.status;
      if (!(data2 === "open" || data2 === "confirmed" || data2 === "processing" || data2 === "fulfilled" || data2 === "exception" || data2 === "cancelled")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "confirmed", "processing", "fulfilled", "exception", "cancelled"] } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["status"], []));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
export {
  validateShipOrderRequest,
  validateUpdateOrderRequest
};
