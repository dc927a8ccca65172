// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateUpdateOrderRequest, validateOrderStatus, validateRequestAddress, validateRequestChannel, validateTag, validateUpdateOrderLineItem } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line_items === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "line_items" } }]);
      errors = vErrors.length;
    }
    if (data.tracking_number !== void 0) {
      if (typeof data.tracking_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data1 = data.line_items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data2 = data1[i0];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.location_id === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0, keyword: "required", params: { missingProperty: "location_id" } }]);
              errors = vErrors.length;
            }
            if (data2.sku === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0, keyword: "required", params: { missingProperty: "sku" } }]);
              errors = vErrors.length;
            }
            if (data2.sku !== void 0) {
              if (typeof data2.sku !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0 + "/sku", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data2.quantity !== void 0) {
              let data4 = data2.quantity;
              if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0 + "/quantity", keyword: "type", params: { type: "integer" } }]);
                errors = vErrors.length;
              }
            }
            if (data2.location_id !== void 0) {
              if (typeof data2.location_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0 + "/location_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
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
