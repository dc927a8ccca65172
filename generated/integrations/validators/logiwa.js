// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateTag } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.carrier_id !== void 0) {
      if (typeof data.carrier_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier_name !== void 0) {
      if (typeof data.carrier_name !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_name", keyword: "type", params: { type: "string" } }]);
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
    if (data.tracking_number !== void 0) {
      if (typeof data.tracking_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.tracking_numbers !== void 0) {
      let data6 = data.tracking_numbers;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data6[i0] !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_numbers/" + i0, keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_numbers", keyword: "type", params: { type: "array" } }]);
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
    if (data.warehouse_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "warehouse_id" } }]);
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
    if (data.warehouse_id !== void 0) {
      if (typeof data.warehouse_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.order_number !== void 0) {
      if (typeof data.order_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      let data4 = data.ship_to_address;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data4.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data4.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data4.full_name === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "full_name" } }]);
          errors = vErrors.length;
        }
        if (data4.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data4.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data4.full_name !== void 0) {
          if (typeof data4.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.address1 !== void 0) {
          if (typeof data4.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.city !== void 0) {
          if (typeof data4.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.state !== void 0) {
          if (typeof data4.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.postal_code !== void 0) {
          if (typeof data4.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.country !== void 0) {
          if (typeof data4.country !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/country", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (!(data11 === "open" || data11 === "confirmed" || data11 === "processing" || data11 === "fulfilled" || data11 === "cancelled" || data11 === "exception")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "confirmed", "processing", "fulfilled", "cancelled", "exception"] } }]);
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
