// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateShipmentMeasurements } from "../../validators.js";
import { plainFieldErrors } from "../../../src/schemas/validator.ts";
import { collect, dateTimeFormat } from "../../validators.js";
var validateShipOrderRequest = validate10;
var validate11 = validateShipmentMeasurements;
function validate10(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.measurements !== void 0) {
      if (!validate11(data.measurements, { instancePath: instancePath + "/measurements" })) {
        vErrors = collect(vErrors, validate11.errors);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, ["measurements", "shipping_cost", "warehouse_id"], [["string", ["warehouse_id", "carrier_id", "carrier", "shipping_method_id", "shipping_method_name", "shipping_method", "label_url", "tracking_number", "tracking_url"]], ["number", ["shipping_cost"]]]));
    errors = vErrors.length;
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderRequest = validate12;
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
        vErrors = collect(vErrors, plainFieldErrors(data2, instancePath + "/ship_to_address", ["address1", "city", "country", "full_name", "postal_code", "state"], [["string", ["full_name", "company", "address1", "address2", "city", "state", "postal_code", "country"]]]));
        errors = vErrors.length;
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "type", params: { type: "object" } }]);
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
            vErrors = collect(vErrors, plainFieldErrors(data4, instancePath + "/line_items/" + i1, ["quantity", "sku", "unit_price"], [["string", ["sku", "warehouse_id"]], ["integer", ["quantity"]], ["number", ["unit_price"]]]));
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
    if (data.labels !== void 0) {
      let data5 = data.labels;
      if (Array.isArray(data5)) {
        const len2 = data5.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data6 = data5[i2];
          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
            if (data6.measurements !== void 0) {
              if (!validate11(data6.measurements, { instancePath: instancePath + "/labels/" + i2 + "/measurements" })) {
                vErrors = collect(vErrors, validate11.errors);
                errors = vErrors.length;
              }
            }
            if (data6.label !== void 0) {
              let data8 = data6.label;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                vErrors = collect(vErrors, plainFieldErrors(data8, instancePath + "/labels/" + i2 + "/label", [], [["string", ["paper_pdf_location", "thermal_pdf_location", "pdf_location", "image_location"]]]));
                errors = vErrors.length;
              } else {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/label", keyword: "type", params: { type: "object" } }]);
                errors = vErrors.length;
              }
            }
            if (data6.skus !== void 0) {
              let data9 = data6.skus;
              if (Array.isArray(data9)) {
                const len3 = data9.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data9[i3] !== "string") {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/skus/" + i3, keyword: "type", params: { type: "string" } }]);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/skus", keyword: "type", params: { type: "array" } }]);
                errors = vErrors.length;
              }
            }
            vErrors = collect(vErrors, plainFieldErrors(data6, instancePath + "/labels/" + i2, ["measurements", "shipment_id", "shipping_cost", "skus"], [["string", ["shipment_id", "carrier_id", "carrier", "shipping_method_id", "shipping_method_name", "shipping_method", "shipping_name", "tracking_number"]], ["number", ["shipping_cost"]]]));
            errors = vErrors.length;
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2, keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!(data.status === "fulfilled")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["fulfilled"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data12 = data.tags;
      if (Array.isArray(data12)) {
        const len4 = data12.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data12[i4] !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/tags/" + i4, keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    vErrors = collect(vErrors, plainFieldErrors(data, instancePath, [], [[["string", "null"], ["warehouse_customer_id"]], ["string", ["order_number", "reference_id", "packing_note"]]]));
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
