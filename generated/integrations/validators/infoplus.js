// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateRequestChannel, validateTag } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.tracking_number !== void 0) {
      if (typeof data.tracking_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_id !== void 0) {
      if (typeof data.shipping_method_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_name !== void 0) {
      if (typeof data.shipping_method_name !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_name", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      if (typeof data.shipping_method !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.tracking_numbers !== void 0) {
      let data4 = data.tracking_numbers;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data4[i0] !== "string") {
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
var validate12 = validateRequestChannel;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.line_items === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "line_items" } }]);
      errors = vErrors.length;
    }
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
    if (data.warehouse_customer_id !== void 0) {
      let data2 = data.warehouse_customer_id;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_customer_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.warehouse_id !== void 0) {
      if (typeof data.warehouse_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.bill_to_address !== void 0) {
      let data4 = data.bill_to_address;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data4.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data4.company === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "company" } }]);
          errors = vErrors.length;
        }
        if (data4.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data4.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data4.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data4.full_name !== void 0) {
          if (typeof data4.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.company !== void 0) {
          if (typeof data4.company !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/company", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.address1 !== void 0) {
          if (typeof data4.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.address2 !== void 0) {
          if (typeof data4.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.city !== void 0) {
          if (typeof data4.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.state !== void 0) {
          if (typeof data4.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.postal_code !== void 0) {
          if (typeof data4.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.country !== void 0) {
          if (typeof data4.country !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/country", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      let data13 = data.ship_to_address;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data13.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data13.company === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "company" } }]);
          errors = vErrors.length;
        }
        if (data13.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data13.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data13.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data13.full_name !== void 0) {
          if (typeof data13.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data13.company !== void 0) {
          if (typeof data13.company !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/company", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data13.address1 !== void 0) {
          if (typeof data13.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data13.address2 !== void 0) {
          if (typeof data13.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data13.city !== void 0) {
          if (typeof data13.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data13.state !== void 0) {
          if (typeof data13.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data13.postal_code !== void 0) {
          if (typeof data13.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data13.country !== void 0) {
          if (typeof data13.country !== "string") {
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
      let data22 = data.line_items;
      if (Array.isArray(data22)) {
        const len1 = data22.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data23 = data22[i1];
          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
            if (data23.quantity === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "quantity" } }]);
              errors = vErrors.length;
            }
            if (data23.sku === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "sku" } }]);
              errors = vErrors.length;
            }
            if (data23.sku !== void 0) {
              if (typeof data23.sku !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/sku", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data23.quantity !== void 0) {
              let data25 = data23.quantity;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/quantity", keyword: "type", params: { type: "integer" } }]);
                errors = vErrors.length;
              }
            }
            if (data23.unit_price !== void 0) {
              let data26 = data23.unit_price;
              if (!(typeof data26 == "number" && isFinite(data26))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/unit_price", keyword: "type", params: { type: "number" } }]);
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
    if (data.channel !== void 0) {
      if (typeof data.channel !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_object !== void 0) {
      if (!validate12(data.channel_object, { instancePath: instancePath + "/channel_object", parentData: data, parentDataProperty: "channel_object", rootData })) {
        vErrors = collect(vErrors, validate12.errors);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_id !== void 0) {
      if (typeof data.shipping_method_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_name !== void 0) {
      if (typeof data.shipping_method_name !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_name", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      if (typeof data.shipping_method !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data32 = data.tags;
      if (Array.isArray(data32)) {
        const len2 = data32.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (typeof data32[i2] !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/tags/" + i2, keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.customer_po_number !== void 0) {
      if (typeof data.customer_po_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/customer_po_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.order_number !== void 0) {
      if (typeof data.order_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.gift_message !== void 0) {
      if (typeof data.gift_message !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/gift_message", keyword: "type", params: { type: "string" } }]);
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
