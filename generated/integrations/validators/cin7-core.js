// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateTag } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (data.tracking_number !== void 0) {
      if (typeof data.tracking_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_number", keyword: "type", params: { type: "string" } }]);
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
    if (data.ship_to_address !== void 0) {
      let data3 = data.ship_to_address;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data3.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data3.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data3.full_name === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "full_name" } }]);
          errors = vErrors.length;
        }
        if (data3.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data3.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data3.full_name !== void 0) {
          if (typeof data3.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data3.company !== void 0) {
          if (typeof data3.company !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/company", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data3.address1 !== void 0) {
          if (typeof data3.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data3.address2 !== void 0) {
          if (typeof data3.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data3.city !== void 0) {
          if (typeof data3.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data3.state !== void 0) {
          if (typeof data3.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data3.postal_code !== void 0) {
          if (typeof data3.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data3.country !== void 0) {
          if (typeof data3.country !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/country", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.bill_to_address !== void 0) {
      let data12 = data.bill_to_address;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        if (data12.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data12.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data12.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data12.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data12.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data12.address1 !== void 0) {
          if (typeof data12.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data12.address2 !== void 0) {
          if (typeof data12.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data12.city !== void 0) {
          if (typeof data12.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data12.state !== void 0) {
          if (typeof data12.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data12.postal_code !== void 0) {
          if (typeof data12.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data12.country !== void 0) {
          if (typeof data12.country !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/country", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data19 = data.line_items;
      if (Array.isArray(data19)) {
        const len1 = data19.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data20 = data19[i1];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.product_id === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "product_id" } }]);
              errors = vErrors.length;
            }
            if (data20.quantity === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "quantity" } }]);
              errors = vErrors.length;
            }
            if (data20.tax === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "tax" } }]);
              errors = vErrors.length;
            }
            if (data20.unit_price === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "unit_price" } }]);
              errors = vErrors.length;
            }
            if (data20.product_id !== void 0) {
              if (typeof data20.product_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/product_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.quantity !== void 0) {
              let data22 = data20.quantity;
              if (!(typeof data22 == "number" && (!(data22 % 1) && !isNaN(data22)) && isFinite(data22))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/quantity", keyword: "type", params: { type: "integer" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.unit_price !== void 0) {
              let data23 = data20.unit_price;
              if (!(typeof data23 == "number" && isFinite(data23))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/unit_price", keyword: "type", params: { type: "number" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.tax !== void 0) {
              let data24 = data20.tax;
              if (!(typeof data24 == "number" && isFinite(data24))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/tax", keyword: "type", params: { type: "number" } }]);
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
