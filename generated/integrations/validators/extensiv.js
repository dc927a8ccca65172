// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateRequestChannel, validateTag, validatePackageTracking } from "../../validators.js";
var validateShipOrderRequest = validate10;
var formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|23:59:60(?:\.\d+)?[Zz]|(?=(?:23.{4}60(?:\.\d+)?[+]00|00.{4}60(?:\.\d+)?[+]01|01.{4}60(?:\.\d+)?[+]02|02.{4}60(?:\.\d+)?[+]03|03.{4}60(?:\.\d+)?[+]04|04.{4}60(?:\.\d+)?[+]05|05.{4}60(?:\.\d+)?[+]06|06.{4}60(?:\.\d+)?[+]07|07.{4}60(?:\.\d+)?[+]08|08.{4}60(?:\.\d+)?[+]09|09.{4}60(?:\.\d+)?[+]10|10.{4}60(?:\.\d+)?[+]11|11.{4}60(?:\.\d+)?[+]12|12.{4}60(?:\.\d+)?[+]13|13.{4}60(?:\.\d+)?[+]14|14.{4}60(?:\.\d+)?[+]15|15.{4}60(?:\.\d+)?[+]16|16.{4}60(?:\.\d+)?[+]17|17.{4}60(?:\.\d+)?[+]18|18.{4}60(?:\.\d+)?[+]19|19.{4}60(?:\.\d+)?[+]20|20.{4}60(?:\.\d+)?[+]21|21.{4}60(?:\.\d+)?[+]22|22.{4}60(?:\.\d+)?[+]23):)\d\d:59:60(?:\.\d+)?[+]\d\d:00|(?<hour>[01]\d|2[0-3]):(?:14:60(?:\.\d+)?[+]\k<hour>:15|29:60(?:\.\d+)?[+]\k<hour>:30|44:60(?:\.\d+)?[+]\k<hour>:45)|(?=(?:23.{4}60(?:\.\d+)?[-]00|22.{4}60(?:\.\d+)?[-]01|21.{4}60(?:\.\d+)?[-]02|20.{4}60(?:\.\d+)?[-]03|19.{4}60(?:\.\d+)?[-]04|18.{4}60(?:\.\d+)?[-]05|17.{4}60(?:\.\d+)?[-]06|16.{4}60(?:\.\d+)?[-]07|15.{4}60(?:\.\d+)?[-]08|14.{4}60(?:\.\d+)?[-]09|13.{4}60(?:\.\d+)?[-]10|12.{4}60(?:\.\d+)?[-]11|11.{4}60(?:\.\d+)?[-]12|10.{4}60(?:\.\d+)?[-]13|09.{4}60(?:\.\d+)?[-]14|08.{4}60(?:\.\d+)?[-]15|07.{4}60(?:\.\d+)?[-]16|06.{4}60(?:\.\d+)?[-]17|05.{4}60(?:\.\d+)?[-]18|04.{4}60(?:\.\d+)?[-]19|03.{4}60(?:\.\d+)?[-]20|02.{4}60(?:\.\d+)?[-]21|01.{4}60(?:\.\d+)?[-]22|00.{4}60(?:\.\d+)?[-]23):)\d\d:(?:59:60(?:\.\d+)?-\d\d:00|44:60(?:\.\d+)?-\d\d:15|29:60(?:\.\d+)?-\d\d:30|14:60(?:\.\d+)?-\d\d:45))$/;
var validate11 = validatePackageTracking;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipped_date === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipped_date" } }]);
      errors = vErrors.length;
    }
    if (data.shipping_cost === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipping_cost" } }]);
      errors = vErrors.length;
    }
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
    if (data.tracking_number !== void 0) {
      if (typeof data.tracking_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_number", keyword: "type", params: { type: "string" } }]);
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
    if (data.packages !== void 0) {
      let data8 = data.packages;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate11(data8[i0], { instancePath: instancePath + "/packages/" + i0, parentData: data8, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate11.errors);
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
var validateUpdateOrderRequest = validate12;
var validate13 = validateRequestChannel;
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
    if (data.reference_id !== void 0) {
      if (typeof data.reference_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/reference_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.order_number !== void 0) {
      if (typeof data.order_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.warehouse_id !== void 0) {
      if (typeof data.warehouse_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      let data5 = data.ship_to_address;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data5.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data5.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data5.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data5.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data5.full_name !== void 0) {
          if (typeof data5.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.company !== void 0) {
          if (typeof data5.company !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/company", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.address1 !== void 0) {
          if (typeof data5.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.address2 !== void 0) {
          if (typeof data5.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.city !== void 0) {
          if (typeof data5.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.state !== void 0) {
          if (typeof data5.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.postal_code !== void 0) {
          if (typeof data5.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.country !== void 0) {
          if (typeof data5.country !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/country", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.email_address !== void 0) {
          if (typeof data5.email_address !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/email_address", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data5.phone_number !== void 0) {
          if (typeof data5.phone_number !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/phone_number", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.billing_code !== void 0) {
      let data16 = data.billing_code;
      if (!(data16 === "default_Prepaid" || data16 === "default_FreightCollect" || data16 === "default_BillThirdParty" || data16 === "fedex_collect" || data16 === "fedex_recipient" || data16 === "fedex_sender" || data16 === "fedex_third_party" || data16 === "ups_BillThirdParty" || data16 === "ups_ConsigneeBilled" || data16 === "ups_FreightCollect" || data16 === "ups_Prepaid")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/billing_code", keyword: "enum", params: { allowedValues: ["default_Prepaid", "default_FreightCollect", "default_BillThirdParty", "fedex_collect", "fedex_recipient", "fedex_sender", "fedex_third_party", "ups_BillThirdParty", "ups_ConsigneeBilled", "ups_FreightCollect", "ups_Prepaid"] } }]);
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
    if (data.line_items !== void 0) {
      let data21 = data.line_items;
      if (Array.isArray(data21)) {
        const len1 = data21.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data22 = data21[i1];
          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
            if (data22.quantity === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "quantity" } }]);
              errors = vErrors.length;
            }
            if (data22.product_id !== void 0) {
              if (typeof data22.product_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/product_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data22.sku !== void 0) {
              if (typeof data22.sku !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/sku", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data22.quantity !== void 0) {
              let data25 = data22.quantity;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/quantity", keyword: "type", params: { type: "integer" } }]);
                errors = vErrors.length;
              }
            }
            if (data22.unit_price !== void 0) {
              let data26 = data22.unit_price;
              if (!(typeof data26 == "number" && isFinite(data26))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/unit_price", keyword: "type", params: { type: "number" } }]);
                errors = vErrors.length;
              }
            }
            if (data22.custom_fields !== void 0) {
              let data27 = data22.custom_fields;
              if (Array.isArray(data27)) {
                const len2 = data27.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data28 = data27[i2];
                  if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                    if (data28.name === void 0) {
                      vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/custom_fields/" + i2, keyword: "required", params: { missingProperty: "name" } }]);
                      errors = vErrors.length;
                    }
                    if (data28.value === void 0) {
                      vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/custom_fields/" + i2, keyword: "required", params: { missingProperty: "value" } }]);
                      errors = vErrors.length;
                    }
                    if (data28.name !== void 0) {
                      if (typeof data28.name !== "string") {
                        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/custom_fields/" + i2 + "/name", keyword: "type", params: { type: "string" } }]);
                        errors = vErrors.length;
                      }
                    }
                    if (data28.value !== void 0) {
                      if (typeof data28.value !== "string") {
                        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/custom_fields/" + i2 + "/value", keyword: "type", params: { type: "string" } }]);
                        errors = vErrors.length;
                      }
                    }
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
    if (data.trading_partner !== void 0) {
      if (typeof data.trading_partner !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trading_partner", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.custom_fields !== void 0) {
      let data32 = data.custom_fields;
      if (Array.isArray(data32)) {
        const len3 = data32.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data33 = data32[i3];
          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
            if (data33.name === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/custom_fields/" + i3, keyword: "required", params: { missingProperty: "name" } }]);
              errors = vErrors.length;
            }
            if (data33.value === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/custom_fields/" + i3, keyword: "required", params: { missingProperty: "value" } }]);
              errors = vErrors.length;
            }
            if (data33.name !== void 0) {
              if (typeof data33.name !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/custom_fields/" + i3 + "/name", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data33.value !== void 0) {
              if (typeof data33.value !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/custom_fields/" + i3 + "/value", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
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
    if (data.channel !== void 0) {
      if (typeof data.channel !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_object !== void 0) {
      if (!validate13(data.channel_object, { instancePath: instancePath + "/channel_object", parentData: data, parentDataProperty: "channel_object", rootData })) {
        vErrors = collect(vErrors, validate13.errors);
        errors = vErrors.length;
      }
    }
    if (data.total_discount !== void 0) {
      let data38 = data.total_discount;
      if (!(typeof data38 == "number" && isFinite(data38))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_discount", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_shipping !== void 0) {
      let data39 = data.total_shipping;
      if (!(typeof data39 == "number" && isFinite(data39))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_shipping", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_tax !== void 0) {
      let data40 = data.total_tax;
      if (!(typeof data40 == "number" && isFinite(data40))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_tax", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.gift_message !== void 0) {
      if (typeof data.gift_message !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/gift_message", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.earliest_ship_date !== void 0) {
      let data42 = data.earliest_ship_date;
      if (typeof data42 === "string") {
        if (!formats0.test(data42)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/earliest_ship_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/earliest_ship_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_cancel_date !== void 0) {
      let data43 = data.ship_cancel_date;
      if (typeof data43 === "string") {
        if (!formats0.test(data43)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_cancel_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_cancel_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.purchase_order_number !== void 0) {
      if (typeof data.purchase_order_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/purchase_order_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.bill_to_address !== void 0) {
      let data45 = data.bill_to_address;
      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
        if (data45.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data45.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data45.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data45.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data45.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data45.full_name !== void 0) {
          if (typeof data45.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data45.company !== void 0) {
          if (typeof data45.company !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/company", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data45.address1 !== void 0) {
          if (typeof data45.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data45.address2 !== void 0) {
          if (typeof data45.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data45.city !== void 0) {
          if (typeof data45.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data45.state !== void 0) {
          if (typeof data45.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data45.postal_code !== void 0) {
          if (typeof data45.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data45.country !== void 0) {
          if (typeof data45.country !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address/country", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/bill_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.notes !== void 0) {
      if (typeof data.notes !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/notes", keyword: "type", params: { type: "string" } }]);
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
