// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateTag, validateLengthUnit, validatePackageTracking, validateShipmentMeasurements, validateWeightUnit } from "../../validators.js";
var validateShipOrderRequest = validate10;
var formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|23:59:60(?:\.\d+)?[Zz]|(?=(?:23.{4}60(?:\.\d+)?[+]00|00.{4}60(?:\.\d+)?[+]01|01.{4}60(?:\.\d+)?[+]02|02.{4}60(?:\.\d+)?[+]03|03.{4}60(?:\.\d+)?[+]04|04.{4}60(?:\.\d+)?[+]05|05.{4}60(?:\.\d+)?[+]06|06.{4}60(?:\.\d+)?[+]07|07.{4}60(?:\.\d+)?[+]08|08.{4}60(?:\.\d+)?[+]09|09.{4}60(?:\.\d+)?[+]10|10.{4}60(?:\.\d+)?[+]11|11.{4}60(?:\.\d+)?[+]12|12.{4}60(?:\.\d+)?[+]13|13.{4}60(?:\.\d+)?[+]14|14.{4}60(?:\.\d+)?[+]15|15.{4}60(?:\.\d+)?[+]16|16.{4}60(?:\.\d+)?[+]17|17.{4}60(?:\.\d+)?[+]18|18.{4}60(?:\.\d+)?[+]19|19.{4}60(?:\.\d+)?[+]20|20.{4}60(?:\.\d+)?[+]21|21.{4}60(?:\.\d+)?[+]22|22.{4}60(?:\.\d+)?[+]23):)\d\d:59:60(?:\.\d+)?[+]\d\d:00|(?<hour>[01]\d|2[0-3]):(?:14:60(?:\.\d+)?[+]\k<hour>:15|29:60(?:\.\d+)?[+]\k<hour>:30|44:60(?:\.\d+)?[+]\k<hour>:45)|(?=(?:23.{4}60(?:\.\d+)?[-]00|22.{4}60(?:\.\d+)?[-]01|21.{4}60(?:\.\d+)?[-]02|20.{4}60(?:\.\d+)?[-]03|19.{4}60(?:\.\d+)?[-]04|18.{4}60(?:\.\d+)?[-]05|17.{4}60(?:\.\d+)?[-]06|16.{4}60(?:\.\d+)?[-]07|15.{4}60(?:\.\d+)?[-]08|14.{4}60(?:\.\d+)?[-]09|13.{4}60(?:\.\d+)?[-]10|12.{4}60(?:\.\d+)?[-]11|11.{4}60(?:\.\d+)?[-]12|10.{4}60(?:\.\d+)?[-]13|09.{4}60(?:\.\d+)?[-]14|08.{4}60(?:\.\d+)?[-]15|07.{4}60(?:\.\d+)?[-]16|06.{4}60(?:\.\d+)?[-]17|05.{4}60(?:\.\d+)?[-]18|04.{4}60(?:\.\d+)?[-]19|03.{4}60(?:\.\d+)?[-]20|02.{4}60(?:\.\d+)?[-]21|01.{4}60(?:\.\d+)?[-]22|00.{4}60(?:\.\d+)?[-]23):)\d\d:(?:59:60(?:\.\d+)?-\d\d:00|44:60(?:\.\d+)?-\d\d:15|29:60(?:\.\d+)?-\d\d:30|14:60(?:\.\d+)?-\d\d:45))$/;
var validate11 = validateShipmentMeasurements;
var validate12 = validatePackageTracking;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      let data7 = data.shipping_cost;
      if (!(typeof data7 == "number" && isFinite(data7))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_cost", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.measurements !== void 0) {
      if (!validate11(data.measurements, { instancePath: instancePath + "/measurements", parentData: data, parentDataProperty: "measurements", rootData })) {
        vErrors = collect(vErrors, validate11.errors);
        errors = vErrors.length;
      }
    }
    if (data.warehouse_id !== void 0) {
      if (typeof data.warehouse_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.packages !== void 0) {
      let data10 = data.packages;
      if (Array.isArray(data10)) {
        const len0 = data10.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate12(data10[i0], { instancePath: instancePath + "/packages/" + i0, parentData: data10, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate12.errors);
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
var validateUpdateOrderRequest = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.ship_to_address === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "ship_to_address" } }]);
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
    if (data.ship_to_address !== void 0) {
      let data2 = data.ship_to_address;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (data2.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data2.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data2.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data2.full_name === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "full_name" } }]);
          errors = vErrors.length;
        }
        if (data2.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data2.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data2.full_name !== void 0) {
          if (typeof data2.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data2.address1 !== void 0) {
          if (typeof data2.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data2.address2 !== void 0) {
          if (typeof data2.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data2.city !== void 0) {
          if (typeof data2.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data2.state !== void 0) {
          if (typeof data2.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data2.postal_code !== void 0) {
          if (typeof data2.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data2.country !== void 0) {
          if (typeof data2.country !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/country", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data10 = data.type;
      if (!(data10 === "customer" || data10 === "destroy" || data10 === "packAndHold" || data10 === "quarantine" || data10 === "returnToVendor" || data10 === "transfer" || data10 === "wholesale" || data10 === "workOrder" || data10 === "dropship")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["customer", "destroy", "packAndHold", "quarantine", "returnToVendor", "transfer", "wholesale", "workOrder", "dropship"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier_id !== void 0) {
      let data11 = data.carrier_id;
      if (!(data11 === "rate_shop" || data11 === "UPS" || data11 === "USPS" || data11 === "FEDEX" || data11 === "DHL" || data11 === "willCall")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_id", keyword: "enum", params: { allowedValues: ["rate_shop", "UPS", "USPS", "FEDEX", "DHL", "willCall"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier !== void 0) {
      let data12 = data.carrier;
      if (!(data12 === "rate_shop" || data12 === "UPS" || data12 === "USPS" || data12 === "FEDEX" || data12 === "DHL" || data12 === "willCall")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier", keyword: "enum", params: { allowedValues: ["rate_shop", "UPS", "USPS", "FEDEX", "DHL", "willCall"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.service_level !== void 0) {
      let data13 = data.service_level;
      if (!(data13 === "economy" || data13 === "nextDayAirEarlyAM" || data13 === "nextDay" || data13 === "guaranteedNextDay" || data13 === "2-day" || data13 === "3-day" || data13 === "guaranteed2Day" || data13 === "ground" || data13 === "priority" || data13 === "LTL" || data13 === "FTL" || data13 === "willCall" || data13 === "international")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/service_level", keyword: "enum", params: { allowedValues: ["economy", "nextDayAirEarlyAM", "nextDay", "guaranteedNextDay", "2-day", "3-day", "guaranteed2Day", "ground", "priority", "LTL", "FTL", "willCall", "international"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      let data14 = data.shipping_method;
      if (!(data14 === "economy" || data14 === "nextDayAirEarlyAM" || data14 === "nextDay" || data14 === "guaranteedNextDay" || data14 === "2-day" || data14 === "3-day" || data14 === "guaranteed2Day" || data14 === "ground" || data14 === "priority" || data14 === "LTL" || data14 === "FTL" || data14 === "willCall" || data14 === "international")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "enum", params: { allowedValues: ["economy", "nextDayAirEarlyAM", "nextDay", "guaranteedNextDay", "2-day", "3-day", "guaranteed2Day", "ground", "priority", "LTL", "FTL", "willCall", "international"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.priority !== void 0) {
      let data15 = data.priority;
      if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/priority", keyword: "type", params: { type: "integer" } }]);
        errors = vErrors.length;
      }
      if (typeof data15 == "number" && isFinite(data15)) {
        if (data15 < 1 || isNaN(data15)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/priority", keyword: "minimum", params: { comparison: ">=", limit: 1 } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.shipping_address_type !== void 0) {
      let data16 = data.shipping_address_type;
      if (!(data16 === "business" || data16 === "residential")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_address_type", keyword: "enum", params: { allowedValues: ["business", "residential"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate13.errors = vErrors;
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
