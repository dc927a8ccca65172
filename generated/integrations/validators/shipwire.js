// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

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
var func2 = require_ucs2length().default;
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
    if (data.order_number !== void 0) {
      let data2 = data.order_number;
      if (typeof data2 === "string") {
        if (func2(data2) > 25) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_number", keyword: "maxLength", params: { limit: 25 } }]);
          errors = vErrors.length;
        }
        if (func2(data2) < 1) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_number", keyword: "minLength", params: { limit: 1 } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      let data3 = data.ship_to_address;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        vErrors = collect(vErrors, plainFieldErrors(data3, instancePath + "/ship_to_address", ["address1", "address2", "city", "country", "full_name", "postal_code", "state"], [["string", ["full_name", "address1", "address2", "city", "state", "postal_code", "country"]]]));
        errors = vErrors.length;
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
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
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, [], []));
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
