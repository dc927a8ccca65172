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
        if (data2.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "country" } }]);
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
    if (data.line_items !== void 0) {
      let data10 = data.line_items;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data11 = data10[i1];
          if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
            if (data11.quantity === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "quantity" } }]);
              errors = vErrors.length;
            }
            if (data11.sku === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "sku" } }]);
              errors = vErrors.length;
            }
            if (data11.sku !== void 0) {
              if (typeof data11.sku !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/sku", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data11.quantity !== void 0) {
              let data13 = data11.quantity;
              if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/quantity", keyword: "type", params: { type: "integer" } }]);
                errors = vErrors.length;
              }
            }
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
    if (data.warehouse_id !== void 0) {
      if (typeof data.warehouse_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.reference_id !== void 0) {
      if (typeof data.reference_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/reference_id", keyword: "type", params: { type: "string" } }]);
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
