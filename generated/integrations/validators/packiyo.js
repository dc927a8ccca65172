// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateTag, validateLengthUnit, validateShipmentMeasurements, validateWeightUnit } from "../../validators.js";
var validateShipOrderRequest = validate10;
var validate11 = validateShipmentMeasurements;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.boxes === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "boxes" } }]);
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
    if (data.shipping_cost !== void 0) {
      let data0 = data.shipping_cost;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_cost", keyword: "type", params: { type: "number" } }]);
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
    if (data.boxes !== void 0) {
      let data3 = data.boxes;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.package_name === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0, keyword: "required", params: { missingProperty: "package_name" } }]);
              errors = vErrors.length;
            }
            if (data4.measurements !== void 0) {
              if (!validate11(data4.measurements, { instancePath: instancePath + "/boxes/" + i0 + "/measurements", parentData: data4, parentDataProperty: "measurements", rootData })) {
                vErrors = collect(vErrors, validate11.errors);
                errors = vErrors.length;
              }
            }
            if (data4.package_name !== void 0) {
              if (typeof data4.package_name !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0 + "/package_name", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data4.line_items !== void 0) {
              let data7 = data4.line_items;
              if (Array.isArray(data7)) {
                const len1 = data7.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data8 = data7[i1];
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    if (data8.quantity === void 0) {
                      vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0 + "/line_items/" + i1, keyword: "required", params: { missingProperty: "quantity" } }]);
                      errors = vErrors.length;
                    }
                    if (data8.sku === void 0) {
                      vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0 + "/line_items/" + i1, keyword: "required", params: { missingProperty: "sku" } }]);
                      errors = vErrors.length;
                    }
                    if (data8.sku !== void 0) {
                      if (typeof data8.sku !== "string") {
                        vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0 + "/line_items/" + i1 + "/sku", keyword: "type", params: { type: "string" } }]);
                        errors = vErrors.length;
                      }
                    }
                    if (data8.quantity !== void 0) {
                      let data10 = data8.quantity;
                      if (!(typeof data10 == "number" && (!(data10 % 1) && !isNaN(data10)) && isFinite(data10))) {
                        vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0 + "/line_items/" + i1 + "/quantity", keyword: "type", params: { type: "integer" } }]);
                        errors = vErrors.length;
                      }
                    }
                  } else {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0 + "/line_items/" + i1, keyword: "type", params: { type: "object" } }]);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0 + "/line_items", keyword: "type", params: { type: "array" } }]);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes/" + i0, keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/boxes", keyword: "type", params: { type: "array" } }]);
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
var validateUpdateOrderRequest = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.service_level !== void 0) {
      if (typeof data.service_level !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/service_level", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      if (typeof data.shipping_method !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: "string" } }]);
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
            if (data5.quantity === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "quantity" } }]);
              errors = vErrors.length;
            }
            if (data5.sku === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "sku" } }]);
              errors = vErrors.length;
            }
            if (data5.sku !== void 0) {
              if (typeof data5.sku !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/sku", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data5.quantity !== void 0) {
              let data7 = data5.quantity;
              if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
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
    if (data.ship_to_address !== void 0) {
      let data8 = data.ship_to_address;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data8.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data8.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data8.full_name === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "full_name" } }]);
          errors = vErrors.length;
        }
        if (data8.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data8.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data8.full_name !== void 0) {
          if (typeof data8.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data8.company !== void 0) {
          if (typeof data8.company !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/company", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data8.address1 !== void 0) {
          if (typeof data8.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data8.address2 !== void 0) {
          if (typeof data8.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data8.city !== void 0) {
          if (typeof data8.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data8.state !== void 0) {
          if (typeof data8.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data8.postal_code !== void 0) {
          if (typeof data8.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data8.country !== void 0) {
          if (typeof data8.country !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/country", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate12.errors = vErrors;
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
