// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateRequestChannel, validatePackageTracking } from "../../validators.js";
import { plainFieldErrors } from "../../../src/schemas/validator.ts";
import { collect, dateTimeFormat } from "../../validators.js";
var validateShipOrderRequest = validate10;
var formats0 = dateTimeFormat;
var validate11 = validatePackageTracking;
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
    if (data.confirm_date !== void 0) {
      let data1 = data.confirm_date;
      if (typeof data1 === "string") {
        if (!formats0.test(data1)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/confirm_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/confirm_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.packages !== void 0) {
      let data2 = data.packages;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data2[i0], { instancePath: instancePath + "/packages/" + i0 })) {
            vErrors = collect(vErrors, validate11.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/packages", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["shipped_date", "shipping_cost"], [["string", ["tracking_number", "carrier_id", "carrier", "shipping_method_id", "shipping_method"]], ["number", ["shipping_cost"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderRequest = validate12;
var validate13 = validateRequestChannel;
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
        vErrors = collect(vErrors, plainFieldErrors(data2, instancePath + "/ship_to_address", ["address1", "city", "country", "postal_code", "state"], [["string", ["full_name", "company", "address1", "address2", "city", "state", "postal_code", "country", "email_address", "phone_number"]]]));
        errors = vErrors.length;
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.billing_code !== void 0) {
      let data3 = data.billing_code;
      if (!(data3 === "default_Prepaid" || data3 === "default_FreightCollect" || data3 === "default_BillThirdParty" || data3 === "fedex_collect" || data3 === "fedex_recipient" || data3 === "fedex_sender" || data3 === "fedex_third_party" || data3 === "ups_BillThirdParty" || data3 === "ups_ConsigneeBilled" || data3 === "ups_FreightCollect" || data3 === "ups_Prepaid")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/billing_code", keyword: "enum", params: { allowedValues: ["default_Prepaid", "default_FreightCollect", "default_BillThirdParty", "fedex_collect", "fedex_recipient", "fedex_sender", "fedex_third_party", "ups_BillThirdParty", "ups_ConsigneeBilled", "ups_FreightCollect", "ups_Prepaid"] } }]);
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
            if (data5.custom_fields !== void 0) {
              let data6 = data5.custom_fields;
              if (Array.isArray(data6)) {
                const len2 = data6.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data7 = data6[i2];
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    vErrors = collect(vErrors, plainFieldErrors(data7, instancePath + "/line_items/" + i1 + "/custom_fields/" + i2, ["name", "value"], [["string", ["name", "value"]]]));
                    errors = vErrors.length;
                  } else {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/custom_fields/" + i2, keyword: "type", params: { type: "object" } }]);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/custom_fields", keyword: "type", params: { type: "array" } }]);
                errors = vErrors.length;
              }
            }
            vErrors = collect(vErrors, plainFieldErrors(data5, instancePath + "/line_items/" + i1, ["quantity"], [["string", ["product_id", "sku"]], ["integer", ["quantity"]], ["number", ["unit_price"]]]));
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
    if (data.custom_fields !== void 0) {
      let data8 = data.custom_fields;
      if (Array.isArray(data8)) {
        const len3 = data8.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data9 = data8[i3];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            vErrors = collect(vErrors, plainFieldErrors(data9, instancePath + "/custom_fields/" + i3, ["name", "value"], [["string", ["name", "value"]]]));
            errors = vErrors.length;
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/custom_fields/" + i3, keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/custom_fields", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_object !== void 0) {
      if (!validate13(data.channel_object, { instancePath: instancePath + "/channel_object" })) {
        vErrors = collect(vErrors, validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.earliest_ship_date !== void 0) {
      let data11 = data.earliest_ship_date;
      if (typeof data11 === "string") {
        if (!formats0.test(data11)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/earliest_ship_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/earliest_ship_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_cancel_date !== void 0) {
      let data12 = data.ship_cancel_date;
      if (typeof data12 === "string") {
        if (!formats0.test(data12)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_cancel_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_cancel_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.bill_to_address !== void 0) {
      let data13 = data.bill_to_address;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        vErrors = collect(vErrors, plainFieldErrors(data13, instancePath + "/bill_to_address", ["address1", "city", "country", "postal_code", "state"], [["string", ["full_name", "company", "address1", "address2", "city", "state", "postal_code", "country"]]]));
        errors = vErrors.length;
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, [], [["string", ["reference_id", "order_number", "warehouse_id", "carrier_id", "carrier", "shipping_method_id", "shipping_method", "trading_partner", "channel", "gift_message", "purchase_order_number", "notes"]], ["number", ["total_discount", "total_shipping", "total_tax"]]]));
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
