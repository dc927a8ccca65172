// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateTag, validateWeightUnit } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.measurements === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "measurements" } }]);
      errors = vErrors.length;
    }
    if (data.shipping_cost === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipping_cost" } }]);
      errors = vErrors.length;
    }
    if (data.tracking_number === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "tracking_number" } }]);
      errors = vErrors.length;
    }
    if (data.tracking_url === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "tracking_url" } }]);
      errors = vErrors.length;
    }
    if (data.warehouse_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "warehouse_id" } }]);
      errors = vErrors.length;
    }
    if (data.warehouse_id !== void 0) {
      if (typeof data.warehouse_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier_id !== void 0) {
      if (typeof data.carrier_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier !== void 0) {
      if (typeof data.carrier !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_id !== void 0) {
      if (typeof data.shipping_method_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      if (typeof data.shipping_method !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_cost !== void 0) {
      let data5 = data.shipping_cost;
      if (!(typeof data5 == "number" && isFinite(data5))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_cost", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.measurements !== void 0) {
      let data6 = data.measurements;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.weight === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/measurements", keyword: "required", params: { missingProperty: "weight" } }]);
          errors = vErrors.length;
        }
        if (data6.weight_unit === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/measurements", keyword: "required", params: { missingProperty: "weight_unit" } }]);
          errors = vErrors.length;
        }
        if (data6.weight !== void 0) {
          let data7 = data6.weight;
          if (!(typeof data7 == "number" && isFinite(data7)) && data7 !== null) {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/measurements/weight", keyword: "type", params: { type: ["number", "null"] } }]);
            errors = vErrors.length;
          }
        }
        if (data6.weight_unit !== void 0) {
          let data8 = data6.weight_unit;
          if (!(data8 === "lb" || data8 === "oz" || data8 === "kg" || data8 === null)) {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/measurements/weight_unit", keyword: "enum", params: { allowedValues: ["lb", "oz", "kg", null] } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/measurements", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.tracking_number !== void 0) {
      if (typeof data.tracking_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.tracking_url !== void 0) {
      if (typeof data.tracking_url !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_url", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.source !== void 0) {
      if (typeof data.source !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/source", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.note !== void 0) {
      if (typeof data.note !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/note", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data13 = data.line_items;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data14 = data13[i0];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.quantity === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0, keyword: "required", params: { missingProperty: "quantity" } }]);
              errors = vErrors.length;
            }
            if (data14.sku === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0, keyword: "required", params: { missingProperty: "sku" } }]);
              errors = vErrors.length;
            }
            if (data14.sku !== void 0) {
              if (typeof data14.sku !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0 + "/sku", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data14.quantity !== void 0) {
              let data16 = data14.quantity;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i0 + "/quantity", keyword: "type", params: { type: "integer" } }]);
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
var validateUpdateOrderRequest = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "status" } }]);
      errors = vErrors.length;
    }
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
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate11.errors = vErrors;
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
