// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
import { validateLengthUnit, validateShipmentMeasurements, validateTag, validateWeightUnit } from "../../validators.js";
var validateShipOrderRequest = validate10;
var validate11 = validateShipmentMeasurements;
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.measurements === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "measurements" } }]);
      errors = vErrors.length;
    }
    if (data.shipping_cost === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipping_cost" } }]);
      errors = vErrors.length;
    }
    if (data.warehouse_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "warehouse_id" } }]);
      errors = vErrors.length;
    }
    if (data.warehouse_id !== void 0) {
      if (typeof data.warehouse_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
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
    if (data.shipping_cost !== void 0) {
      let data6 = data.shipping_cost;
      if (!(typeof data6 == "number" && isFinite(data6))) {
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
    if (data.label_url !== void 0) {
      if (typeof data.label_url !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/label_url", keyword: "type", params: { type: "string" } }]);
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
    if (data.warehouse_customer_id !== void 0) {
      let data2 = data.warehouse_customer_id;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_customer_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.order_number !== void 0) {
      if (typeof data.order_number !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/order_number", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      let data4 = data.ship_to_address;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.address1 === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "address1" } }]);
          errors = vErrors.length;
        }
        if (data4.city === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "city" } }]);
          errors = vErrors.length;
        }
        if (data4.country === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "country" } }]);
          errors = vErrors.length;
        }
        if (data4.full_name === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "full_name" } }]);
          errors = vErrors.length;
        }
        if (data4.postal_code === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "postal_code" } }]);
          errors = vErrors.length;
        }
        if (data4.state === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address", keyword: "required", params: { missingProperty: "state" } }]);
          errors = vErrors.length;
        }
        if (data4.full_name !== void 0) {
          if (typeof data4.full_name !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/full_name", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.company !== void 0) {
          if (typeof data4.company !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/company", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.address1 !== void 0) {
          if (typeof data4.address1 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address1", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.address2 !== void 0) {
          if (typeof data4.address2 !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/address2", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.city !== void 0) {
          if (typeof data4.city !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/city", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.state !== void 0) {
          if (typeof data4.state !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/state", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.postal_code !== void 0) {
          if (typeof data4.postal_code !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/ship_to_address/postal_code", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
        if (data4.country !== void 0) {
          if (typeof data4.country !== "string") {
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
      let data13 = data.line_items;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.quantity === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "quantity" } }]);
              errors = vErrors.length;
            }
            if (data14.sku === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "sku" } }]);
              errors = vErrors.length;
            }
            if (data14.unit_price === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1, keyword: "required", params: { missingProperty: "unit_price" } }]);
              errors = vErrors.length;
            }
            if (data14.sku !== void 0) {
              if (typeof data14.sku !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/sku", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data14.quantity !== void 0) {
              let data16 = data14.quantity;
              if (!(typeof data16 == "number" && (!(data16 % 1) && !isNaN(data16)) && isFinite(data16))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/quantity", keyword: "type", params: { type: "integer" } }]);
                errors = vErrors.length;
              }
            }
            if (data14.unit_price !== void 0) {
              let data17 = data14.unit_price;
              if (!(typeof data17 == "number" && isFinite(data17))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/unit_price", keyword: "type", params: { type: "number" } }]);
                errors = vErrors.length;
              }
            }
            if (data14.warehouse_id !== void 0) {
              if (typeof data14.warehouse_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items/" + i1 + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
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
    if (data.labels !== void 0) {
      let data19 = data.labels;
      if (Array.isArray(data19)) {
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.measurements === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2, keyword: "required", params: { missingProperty: "measurements" } }]);
              errors = vErrors.length;
            }
            if (data20.shipment_id === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2, keyword: "required", params: { missingProperty: "shipment_id" } }]);
              errors = vErrors.length;
            }
            if (data20.shipping_cost === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2, keyword: "required", params: { missingProperty: "shipping_cost" } }]);
              errors = vErrors.length;
            }
            if (data20.skus === void 0) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2, keyword: "required", params: { missingProperty: "skus" } }]);
              errors = vErrors.length;
            }
            if (data20.shipment_id !== void 0) {
              if (typeof data20.shipment_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/shipment_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.carrier_id !== void 0) {
              if (typeof data20.carrier_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/carrier_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.carrier !== void 0) {
              if (typeof data20.carrier !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/carrier", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.shipping_method_id !== void 0) {
              if (typeof data20.shipping_method_id !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/shipping_method_id", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.shipping_method_name !== void 0) {
              if (typeof data20.shipping_method_name !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/shipping_method_name", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.shipping_method !== void 0) {
              if (typeof data20.shipping_method !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/shipping_method", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.shipping_name !== void 0) {
              if (typeof data20.shipping_name !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/shipping_name", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.shipping_cost !== void 0) {
              let data28 = data20.shipping_cost;
              if (!(typeof data28 == "number" && isFinite(data28))) {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/shipping_cost", keyword: "type", params: { type: "number" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.measurements !== void 0) {
              if (!validate11(data20.measurements, { instancePath: instancePath + "/labels/" + i2 + "/measurements", parentData: data20, parentDataProperty: "measurements", rootData })) {
                vErrors = collect(vErrors, validate11.errors);
                errors = vErrors.length;
              }
            }
            if (data20.label !== void 0) {
              let data30 = data20.label;
              if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                if (data30.paper_pdf_location !== void 0) {
                  if (typeof data30.paper_pdf_location !== "string") {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/label/paper_pdf_location", keyword: "type", params: { type: "string" } }]);
                    errors = vErrors.length;
                  }
                }
                if (data30.thermal_pdf_location !== void 0) {
                  if (typeof data30.thermal_pdf_location !== "string") {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/label/thermal_pdf_location", keyword: "type", params: { type: "string" } }]);
                    errors = vErrors.length;
                  }
                }
                if (data30.pdf_location !== void 0) {
                  if (typeof data30.pdf_location !== "string") {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/label/pdf_location", keyword: "type", params: { type: "string" } }]);
                    errors = vErrors.length;
                  }
                }
                if (data30.image_location !== void 0) {
                  if (typeof data30.image_location !== "string") {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/label/image_location", keyword: "type", params: { type: "string" } }]);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/label", keyword: "type", params: { type: "object" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.skus !== void 0) {
              let data35 = data20.skus;
              if (Array.isArray(data35)) {
                const len3 = data35.length;
                for (let i3 = 0; i3 < len3; i3++) {
                  if (typeof data35[i3] !== "string") {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/skus/" + i3, keyword: "type", params: { type: "string" } }]);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/skus", keyword: "type", params: { type: "array" } }]);
                errors = vErrors.length;
              }
            }
            if (data20.tracking_number !== void 0) {
              if (typeof data20.tracking_number !== "string") {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/labels/" + i2 + "/tracking_number", keyword: "type", params: { type: "string" } }]);
                errors = vErrors.length;
              }
            }
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
    if (data.reference_id !== void 0) {
      if (typeof data.reference_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/reference_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (!(data.status === "fulfilled")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["fulfilled"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.packing_note !== void 0) {
      if (typeof data.packing_note !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/packing_note", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data41 = data.tags;
      if (Array.isArray(data41)) {
        const len4 = data41.length;
        for (let i4 = 0; i4 < len4; i4++) {
          if (typeof data41[i4] !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/tags/" + i4, keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } }]);
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
