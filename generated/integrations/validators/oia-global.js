// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateUpdateOrderRequest, validateOrderStatus, validateRequestAddress, validateRequestChannel, validateTag, validateUpdateOrderLineItem } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.packages === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "packages" } }]);
      errors = vErrors.length;
    }
    if (data.packages !== void 0) {
      let data0 = data.packages;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.package_id === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0, keyword: "required", params: { missingProperty: "package_id" } }]);
              errors = vErrors.length;
            }
            if (data1.tracking_number === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0, keyword: "required", params: { missingProperty: "tracking_number" } }]);
              errors = vErrors.length;
            }
            if (data1.shipping_cost === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0, keyword: "required", params: { missingProperty: "shipping_cost" } }]);
              errors = vErrors.length;
            }
            if (data1.weight === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0, keyword: "required", params: { missingProperty: "weight" } }]);
              errors = vErrors.length;
            }
            if (data1.weight_unit === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0, keyword: "required", params: { missingProperty: "weight_unit" } }]);
              errors = vErrors.length;
            }
            if (data1.package_id !== void 0) {
              if (typeof data1.package_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/package_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data1.tracking_number !== void 0) {
              if (typeof data1.tracking_number !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/tracking_number", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data1.carrier_id !== void 0) {
              if (typeof data1.carrier_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/carrier_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data1.carrier !== void 0) {
              if (typeof data1.carrier !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/carrier", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data1.shipping_method_id !== void 0) {
              if (typeof data1.shipping_method_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/shipping_method_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data1.shipping_method !== void 0) {
              if (typeof data1.shipping_method !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/shipping_method", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data1.shipping_cost !== void 0) {
              let data8 = data1.shipping_cost;
              if (!(typeof data8 == "number" && isFinite(data8))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/shipping_cost", keyword: "type", params: { type: "number" } }]);
                errors = vErrors.length;
              }
            }
            if (data1.weight !== void 0) {
              let data9 = data1.weight;
              if (!(typeof data9 == "number" && isFinite(data9))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/weight", keyword: "type", params: { type: "number" } }]);
                errors = vErrors.length;
              }
            }
            if (data1.weight_unit !== void 0) {
              let data10 = data1.weight_unit;
              if (!(data10 === "kg" || data10 === "oz" || data10 === "lb")) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages/" + i0 + "/weight_unit", keyword: "enum", params: { allowedValues: ["kg", "oz", "lb"] } }]);
                errors = vErrors.length;
              }
            }
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
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
function collect(list, more) {
  if (list === null) return more;
  for (const error of more) if (list.length < 100) list.push(error);
  return list;
}
export {
  validateShipOrderRequest,
  validateUpdateOrderRequest
};
