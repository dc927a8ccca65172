// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateRequestAddress, validateUpdateOrderLineItem, validatePackageTracking, validateShipmentMeasurements } from "../../validators.js";
import { plainFieldErrors } from "../../../src/schemas/validator.ts";
import { collect, dateTimeFormat } from "../../validators.js";
var validateShipOrderRequest = validate10;
var formats0 = dateTimeFormat;
var validate11 = validateShipmentMeasurements;
var validate12 = validatePackageTracking;
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipped_date !== void 0) {
      let data0 = data.shipped_date;
      if (typeof data0 === "string") {
        if (!formats0.test(data0)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipped_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipped_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.measurements !== void 0) {
      if (!validate11(data.measurements, { instancePath: instancePath + "/measurements" })) {
        vErrors = collect(vErrors, validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.packages !== void 0) {
      let data2 = data.packages;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate12(data2[i0], { instancePath: instancePath + "/packages/" + i0 })) {
            vErrors = collect(vErrors, validate12.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data4 = data.line_items;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            vErrors = collect(vErrors, plainFieldErrors(data5, instancePath + "/line_items/" + i1, ["quantity", "sku"], [["string", ["sku"]], ["integer", ["quantity"]]]));
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
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["measurements", "shipped_date", "shipping_cost", "tracking_number", "warehouse_id"], [["string", ["tracking_number", "tracking_url", "carrier_id", "carrier", "shipping_method_id", "shipping_method", "warehouse_id"]], ["number", ["shipping_cost"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderRequest = validate13;
var validate14 = validateRequestAddress;
var validate15 = validateUpdateOrderLineItem;
function validate13(data, { instancePath = "" } = {}) {
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
      if (!validate14(data.ship_to_address, { instancePath: instancePath + "/ship_to_address" })) {
        vErrors = collect(vErrors, validate14.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data3 = data.line_items;
      if (Array.isArray(data3)) {
        const len1 = data3.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate15(data3[i1], { instancePath: instancePath + "/line_items/" + i1 })) {
            vErrors = collect(vErrors, validate15.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data5 = data.status;
      if (!(data5 === "open" || data5 === "confirmed" || data5 === "processing" || data5 === "picked" || data5 === "packed" || data5 === "partially_fulfilled" || data5 === "fulfilled" || data5 === "backordered" || data5 === "exception" || data5 === "cancelled" || data5 === "other")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, [], [["string", ["reference_id", "order_number", "channel", "trading_partner", "shipping_method_id", "shipping_method", "service_level", "invoice_currency_code"]], ["number", ["total_price", "total_tax", "total_discount", "total_shipping"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
export {
  validateShipOrderRequest,
  validateUpdateOrderRequest
};
