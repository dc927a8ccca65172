// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import {} from "../../validators.js";
import { plainFieldErrors } from "../../../src/schemas/validator.ts";
import { collect, dateTimeFormat } from "../../validators.js";
var validateShipOrderRequest = validate10;
function validate10(data, { instancePath = "" } = {}) {
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
    if (data.files !== void 0) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            vErrors = collect(vErrors, plainFieldErrors(data3, instancePath + "/files/" + i1, ["file_name", "file_url"], [["string", ["file_url", "file_name"]]]));
            errors = vErrors.length;
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/files/" + i1, keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/files", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, [], [["string", ["tracking_number", "carrier_id", "carrier_name", "carrier", "shipping_method_id", "shipping_method_name", "shipping_method"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderRequest = validate11;
var formats0 = dateTimeFormat;
function validate11(data, { instancePath = "" } = {}) {
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
    if (data.order_date !== void 0) {
      let data2 = data.order_date;
      if (typeof data2 === "string") {
        if (!formats0.test(data2)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_date", keyword: "type", params: { type: "string" } }]);
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
            vErrors = collect(vErrors, plainFieldErrors(data4, instancePath + "/line_items/" + i1, ["quantity", "sku"], [["string", ["sku"]], ["integer", ["quantity"]]]));
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
    if (data.ship_to_address !== void 0) {
      let data5 = data.ship_to_address;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        vErrors = collect(vErrors, plainFieldErrors(data5, instancePath + "/ship_to_address", ["address1", "city", "country", "postal_code", "state"], [["string", ["full_name", "address1", "address2", "city", "state", "postal_code", "country"]]]));
        errors = vErrors.length;
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["line_items", "order_date", "ship_to_address", "warehouse_id"], [["string", ["order_number", "warehouse_id", "shipping_method_id", "shipping_method_name", "shipping_method", "carrier_id", "carrier_name", "carrier", "notes"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate11.errors = vErrors;
  return errors === 0;
}
export {
  validateShipOrderRequest,
  validateUpdateOrderRequest
};
