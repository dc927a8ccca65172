// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validatePackageTracking, validateShipmentMeasurements } from "../../validators.js";
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
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, [], [["string", ["tracking_number", "tracking_url", "carrier_id", "carrier", "shipping_method_id", "shipping_method", "warehouse_id"]], ["number", ["shipping_cost"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderRequest = validate13;
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
      let data2 = data.ship_to_address;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        vErrors = collect(vErrors, plainFieldErrors(data2, instancePath + "/ship_to_address", ["address1", "city", "country", "full_name", "postal_code", "state"], [["string", ["full_name", "address1", "address2", "city", "state", "postal_code", "country"]]]));
        errors = vErrors.length;
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data3 = data.type;
      if (!(data3 === "customer" || data3 === "destroy" || data3 === "packAndHold" || data3 === "quarantine" || data3 === "returnToVendor" || data3 === "transfer" || data3 === "wholesale" || data3 === "workOrder" || data3 === "dropship")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["customer", "destroy", "packAndHold", "quarantine", "returnToVendor", "transfer", "wholesale", "workOrder", "dropship"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier_id !== void 0) {
      let data4 = data.carrier_id;
      if (!(data4 === "rate_shop" || data4 === "UPS" || data4 === "USPS" || data4 === "FEDEX" || data4 === "DHL" || data4 === "willCall")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_id", keyword: "enum", params: { allowedValues: ["rate_shop", "UPS", "USPS", "FEDEX", "DHL", "willCall"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier !== void 0) {
      let data5 = data.carrier;
      if (!(data5 === "rate_shop" || data5 === "UPS" || data5 === "USPS" || data5 === "FEDEX" || data5 === "DHL" || data5 === "willCall")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier", keyword: "enum", params: { allowedValues: ["rate_shop", "UPS", "USPS", "FEDEX", "DHL", "willCall"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.service_level !== void 0) {
      let data6 = data.service_level;
      if (!(data6 === "economy" || data6 === "nextDayAirEarlyAM" || data6 === "nextDay" || data6 === "guaranteedNextDay" || data6 === "2-day" || data6 === "3-day" || data6 === "guaranteed2Day" || data6 === "ground" || data6 === "priority" || data6 === "LTL" || data6 === "FTL" || data6 === "willCall" || data6 === "international")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/service_level", keyword: "enum", params: { allowedValues: ["economy", "nextDayAirEarlyAM", "nextDay", "guaranteedNextDay", "2-day", "3-day", "guaranteed2Day", "ground", "priority", "LTL", "FTL", "willCall", "international"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      let data7 = data.shipping_method;
      if (!(data7 === "economy" || data7 === "nextDayAirEarlyAM" || data7 === "nextDay" || data7 === "guaranteedNextDay" || data7 === "2-day" || data7 === "3-day" || data7 === "guaranteed2Day" || data7 === "ground" || data7 === "priority" || data7 === "LTL" || data7 === "FTL" || data7 === "willCall" || data7 === "international")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "enum", params: { allowedValues: ["economy", "nextDayAirEarlyAM", "nextDay", "guaranteedNextDay", "2-day", "3-day", "guaranteed2Day", "ground", "priority", "LTL", "FTL", "willCall", "international"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.priority !== void 0) {
      let data8 = data.priority;
      if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: "integer" } }]);
        errors = vErrors.length;
      }
      if (typeof data8 == "number" && isFinite(data8)) {
        if (data8 < 1 || isNaN(data8)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/priority", keyword: "minimum", params: { comparison: ">=", limit: 1 } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.shipping_address_type !== void 0) {
      let data9 = data.shipping_address_type;
      if (!(data9 === "business" || data9 === "residential")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_address_type", keyword: "enum", params: { allowedValues: ["business", "residential"] } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["ship_to_address"], []));
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
