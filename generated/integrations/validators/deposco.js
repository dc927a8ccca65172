// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validatePackageTracking } from "../../validators.js";
import { plainFieldErrors } from "../../../src/schemas/validator.ts";
import { collect, dateTimeFormat } from "../../validators.js";
var validateShipOrderRequest = validate10;
var validate11 = validatePackageTracking;
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.packages !== void 0) {
      let data0 = data.packages;
      if (Array.isArray(data0)) {
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data0[i0], { instancePath: instancePath + "/packages/" + i0 })) {
            vErrors = collect(vErrors, validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["shipping_cost"], [["string", ["tracking_number"]], ["number", ["shipping_cost"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderRequest = validate12;
var formats0 = dateTimeFormat;
function validate12(data, { instancePath = "" } = {}) {
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
    if (data.ship_to_address !== void 0) {
      let data2 = data.ship_to_address;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        vErrors = collect(vErrors, plainFieldErrors(data2, instancePath + "/ship_to_address", ["address1", "city", "country", "postal_code", "state"], [["string", ["full_name", "address1", "address2", "city", "state", "postal_code", "country", "phone_number"]]]));
        errors = vErrors.length;
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data3 = data.line_items;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data4 = data3[i1];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            vErrors = collect(vErrors, plainFieldErrors(data4, instancePath + "/line_items/" + i1, ["quantity", "sku"], [["string", ["sku"]], ["integer", ["quantity"]], ["number", ["unit_price"]]]));
            errors = vErrors.length;
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.required_ship_date !== void 0) {
      let data5 = data.required_ship_date;
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/required_ship_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/required_ship_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.cancel_by_ship_date !== void 0) {
      let data6 = data.cancel_by_ship_date;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/cancel_by_ship_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/cancel_by_ship_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.order_type !== void 0) {
      let data7 = data.order_type;
      if (!(data7 === "Sales Order" || data7 === "Outbound Transfer Order")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_type", keyword: "enum", params: { allowedValues: ["Sales Order", "Outbound Transfer Order"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      let data8 = data.notes;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            vErrors = collect(vErrors, plainFieldErrors(data9, instancePath + "/notes/" + i2, ["body", "title"], [["string", ["title", "body"]]]));
            errors = vErrors.length;
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/notes/" + i2, keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/notes", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, [], [["string", ["warehouse_id", "reference_id", "shipping_method_id", "shipping_method", "channel", "trading_partner", "custom_attribute_1", "custom_attribute_7", "freight_account_number"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate12.errors = vErrors;
  return errors === 0;
}
export {
  validateShipOrderRequest,
  validateUpdateOrderRequest
};
