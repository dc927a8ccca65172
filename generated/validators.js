// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
const validateAddress = validate21;
const schema6 = { "type": "object", "properties": { "full_name": { "type": ["string", "null"] }, "company": { "type": ["string", "null"] }, "address1": { "type": ["string", "null"] }, "address2": { "type": ["string", "null"] }, "address3": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "state": { "type": ["string", "null"] }, "postal_code": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] }, "phone_number": { "type": ["string", "null"] }, "email_address": { "type": ["string", "null"] } } };
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.full_name !== void 0) {
      let data0 = data.full_name;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/full_name", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.company !== void 0) {
      let data1 = data.company;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/company", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.address1 !== void 0) {
      let data2 = data.address1;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/address1", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.address2 !== void 0) {
      let data3 = data.address2;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/address2", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.address3 !== void 0) {
      let data4 = data.address3;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/address3", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.city !== void 0) {
      let data5 = data.city;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/city", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/state", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      let data7 = data.postal_code;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/postal_code", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      let data8 = data.country;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/country", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.phone_number !== void 0) {
      let data9 = data.phone_number;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/phone_number", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.email_address !== void 0) {
      let data10 = data.email_address;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/email_address", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
const validateChannelObject = validate22;
const schema7 = { "type": "object", "properties": { "channel_id": { "type": "string" }, "channel_name": { "type": "string" } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel_id !== void 0) {
      if (typeof data.channel_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_name !== void 0) {
      if (typeof data.channel_name !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel_name", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
const validateErrorOrigin = validate23;
const schema8 = { "type": "string" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
const validateErrorResponse = validate24;
const schema9 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string" }, "origin": { "type": "string" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "error" } }]);
      errors = vErrors.length;
    }
    if (data.error !== void 0) {
      if (typeof data.error !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.origin !== void 0) {
      if (typeof data.origin !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/origin", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
const validateInternationalDutyPayer = validate25;
const schema10 = { "type": "string" };
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
const validateLengthUnit = validate26;
const schema11 = { "type": "string" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
const validateLineItem = validate27;
const schema12 = { "type": "object", "required": ["product_id", "quantity", "is_picked"], "properties": { "product_id": { "type": "string" }, "sku": { "type": ["string", "null"] }, "quantity": { "type": "integer" }, "unit_price": { "type": ["number", "null"] }, "is_picked": { "type": "boolean" }, "discount_amount": { "type": ["number", "null"] } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "product_id" } }]);
      errors = vErrors.length;
    }
    if (data.quantity === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "quantity" } }]);
      errors = vErrors.length;
    }
    if (data.is_picked === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "is_picked" } }]);
      errors = vErrors.length;
    }
    if (data.product_id !== void 0) {
      if (typeof data.product_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/product_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/sku", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" } }]);
        errors = vErrors.length;
      }
    }
    if (data.unit_price !== void 0) {
      let data3 = data.unit_price;
      if (!(typeof data3 == "number" && isFinite(data3)) && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/unit_price", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.is_picked !== void 0) {
      if (typeof data.is_picked !== "boolean") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/is_picked", keyword: "type", params: { type: "boolean" } }]);
        errors = vErrors.length;
      }
    }
    if (data.discount_amount !== void 0) {
      let data5 = data.discount_amount;
      if (!(typeof data5 == "number" && isFinite(data5)) && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/discount_amount", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
const validateMeasurements = validate28;
const schema13 = { "type": "object", "properties": { "length": { "type": ["number", "null"] }, "width": { "type": ["number", "null"] }, "height": { "type": ["number", "null"] }, "unit": { "type": ["string", "null"] }, "weight": { "type": ["number", "null"] }, "weight_unit": { "type": ["string", "null"] } } };
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.length !== void 0) {
      let data0 = data.length;
      if (!(typeof data0 == "number" && isFinite(data0)) && data0 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/length", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.width !== void 0) {
      let data1 = data.width;
      if (!(typeof data1 == "number" && isFinite(data1)) && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/width", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.height !== void 0) {
      let data2 = data.height;
      if (!(typeof data2 == "number" && isFinite(data2)) && data2 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/height", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      let data3 = data.unit;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/unit", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      let data4 = data.weight;
      if (!(typeof data4 == "number" && isFinite(data4)) && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/weight", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.weight_unit !== void 0) {
      let data5 = data.weight_unit;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/weight_unit", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate28.errors = vErrors;
  return errors === 0;
}
const validateOrder = validate29;
const schema14 = { "type": "object", "required": ["id", "created_date", "updated_date", "reference_id", "order_number", "status", "invoice_currency_code", "ship_to_address", "line_items", "tags", "shipments"], "properties": { "id": { "type": "string" }, "warehouse_customer_id": { "type": ["string", "null"] }, "warehouse_id": { "type": ["string", "null"] }, "created_date": { "type": "string", "format": "date-time" }, "updated_date": { "type": "string", "format": "date-time" }, "trackstar_created_date": { "type": "string", "format": "date-time" }, "trackstar_updated_date": { "type": "string", "format": "date-time" }, "reference_id": { "type": "string" }, "order_number": { "type": "string" }, "status": { "type": "string" }, "raw_status": { "type": ["string", "null"] }, "channel": { "type": ["string", "null"] }, "channel_object": { "if": { "type": "object" }, "then": { "$ref": "tolerant:ChannelObject" }, "else": { "type": ["object", "null"] } }, "type": { "type": ["string", "null"] }, "trading_partner": { "type": ["string", "null"] }, "shipping_method": { "type": ["string", "null"] }, "service_level": { "type": ["string", "null"] }, "shipping_method_id": { "type": ["string", "null"] }, "shipping_method_name": { "type": ["string", "null"] }, "carrier_id": { "type": ["string", "null"] }, "carrier_name": { "type": ["string", "null"] }, "scac": { "type": ["string", "null"] }, "is_third_party_freight": { "type": ["boolean", "null"] }, "third_party_freight_account_number": { "type": ["string", "null"] }, "first_party_freight_account_number": { "type": ["string", "null"] }, "invoice_currency_code": { "type": "string" }, "total_price": { "type": ["number", "null"] }, "total_tax": { "type": ["number", "null"] }, "total_discount": { "type": ["number", "null"] }, "total_shipping": { "type": ["number", "null"] }, "ship_to_address": { "$ref": "tolerant:Address" }, "line_items": { "type": "array", "items": { "$ref": "tolerant:LineItem" } }, "tags": { "type": "array", "items": { "type": "string" } }, "required_ship_date": { "type": ["string", "null"], "format": "date-time" }, "saturday_delivery": { "type": ["boolean", "null"] }, "signature_required": { "type": ["boolean", "null"] }, "international_duty_paid_by": { "type": ["string", "null"] }, "shipments": { "type": "array", "items": { "$ref": "tolerant:Shipment" } }, "external_system_url": { "type": ["string", "null"] }, "trackstar_tags": { "type": ["array", "null"], "items": { "$ref": "tolerant:Tag" } }, "additional_fields": { "type": "object" } } };
const formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|23:59:60(?:\.\d+)?(?:[Zz]|[+-]00:00))$/;
const schema15 = { "type": "object", "required": ["shipment_id", "status", "line_items", "packages"], "properties": { "shipment_id": { "type": "string" }, "warehouse_id": { "type": "string" }, "shipped_date": { "type": ["string", "null"], "format": "date-time" }, "raw_status": { "type": ["string", "null"] }, "status": { "type": "string" }, "shipping_method": { "type": ["string", "null"] }, "line_items": { "type": "array", "items": { "$ref": "tolerant:ShipmentLineItem" } }, "ship_to_address": { "$ref": "tolerant:ShipmentAddress" }, "ship_from_address": { "$ref": "tolerant:ShipmentAddress" }, "packages": { "type": "array", "items": { "$ref": "tolerant:Package" } } } };
const schema16 = { "type": "object", "required": ["inventory_item_id", "quantity"], "properties": { "inventory_item_id": { "type": "string" }, "sku": { "type": ["string", "null"] }, "quantity": { "type": "integer" }, "lot_id": { "type": ["string", "null"] }, "expiration_date": { "type": ["string", "null"], "format": "date-time" }, "parent_product_id": { "type": ["string", "null"] } } };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inventory_item_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "inventory_item_id" } }]);
      errors = vErrors.length;
    }
    if (data.quantity === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "quantity" } }]);
      errors = vErrors.length;
    }
    if (data.inventory_item_id !== void 0) {
      if (typeof data.inventory_item_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/inventory_item_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/sku", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" } }]);
        errors = vErrors.length;
      }
    }
    if (data.lot_id !== void 0) {
      let data3 = data.lot_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/lot_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.expiration_date !== void 0) {
      let data4 = data.expiration_date;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/expiration_date", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/expiration_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.parent_product_id !== void 0) {
      let data5 = data.parent_product_id;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/parent_product_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
const schema17 = { "type": "object", "properties": { "full_name": { "type": ["string", "null"] }, "company": { "type": ["string", "null"] }, "address1": { "type": ["string", "null"] }, "address2": { "type": ["string", "null"] }, "address3": { "type": ["string", "null"] }, "city": { "type": ["string", "null"] }, "state": { "type": ["string", "null"] }, "postal_code": { "type": ["string", "null"] }, "country": { "type": ["string", "null"] } } };
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.full_name !== void 0) {
      let data0 = data.full_name;
      if (typeof data0 !== "string" && data0 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/full_name", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.company !== void 0) {
      let data1 = data.company;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/company", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.address1 !== void 0) {
      let data2 = data.address1;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/address1", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.address2 !== void 0) {
      let data3 = data.address2;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/address2", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.address3 !== void 0) {
      let data4 = data.address3;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/address3", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.city !== void 0) {
      let data5 = data.city;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/city", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      let data6 = data.state;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/state", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      let data7 = data.postal_code;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/postal_code", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      let data8 = data.country;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/country", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate36.errors = vErrors;
  return errors === 0;
}
const schema18 = { "type": "object", "required": ["package_id"], "properties": { "package_id": { "type": "string" }, "package_name": { "type": ["string", "null"] }, "tracking_number": { "type": ["string", "null"] }, "tracking_url": { "type": ["string", "null"] }, "shipping_method": { "type": ["string", "null"] }, "carrier": { "type": ["string", "null"] }, "shipping_method_id": { "type": ["string", "null"] }, "shipping_method_name": { "type": ["string", "null"] }, "carrier_id": { "type": ["string", "null"] }, "carrier_name": { "type": ["string", "null"] }, "scac": { "type": ["string", "null"] }, "shipping_cost": { "type": ["number", "null"] }, "measurements": { "$ref": "tolerant:Measurements" }, "line_items": { "type": "array", "items": { "$ref": "tolerant:PackageLineItem" } } } };
const schema19 = { "type": "object", "required": ["inventory_item_id", "quantity"], "properties": { "inventory_item_id": { "type": "string" }, "sku": { "type": ["string", "null"] }, "quantity": { "type": "integer" }, "lot_id": { "type": ["string", "null"] }, "expiration_date": { "type": ["string", "null"], "format": "date-time" }, "parent_product_id": { "type": ["string", "null"] } } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.inventory_item_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "inventory_item_id" } }]);
      errors = vErrors.length;
    }
    if (data.quantity === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "quantity" } }]);
      errors = vErrors.length;
    }
    if (data.inventory_item_id !== void 0) {
      if (typeof data.inventory_item_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/inventory_item_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.sku !== void 0) {
      let data1 = data.sku;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/sku", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" } }]);
        errors = vErrors.length;
      }
    }
    if (data.lot_id !== void 0) {
      let data3 = data.lot_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/lot_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.expiration_date !== void 0) {
      let data4 = data.expiration_date;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/expiration_date", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/expiration_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.parent_product_id !== void 0) {
      let data5 = data.parent_product_id;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/parent_product_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.package_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "package_id" } }]);
      errors = vErrors.length;
    }
    if (data.package_id !== void 0) {
      if (typeof data.package_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/package_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.package_name !== void 0) {
      let data1 = data.package_name;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/package_name", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.tracking_number !== void 0) {
      let data2 = data.tracking_number;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_number", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.tracking_url !== void 0) {
      let data3 = data.tracking_url;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tracking_url", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      let data4 = data.shipping_method;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier !== void 0) {
      let data5 = data.carrier;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_id !== void 0) {
      let data6 = data.shipping_method_id;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_name !== void 0) {
      let data7 = data.shipping_method_name;
      if (typeof data7 !== "string" && data7 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_name", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier_id !== void 0) {
      let data8 = data.carrier_id;
      if (typeof data8 !== "string" && data8 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier_name !== void 0) {
      let data9 = data.carrier_name;
      if (typeof data9 !== "string" && data9 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_name", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.scac !== void 0) {
      let data10 = data.scac;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/scac", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_cost !== void 0) {
      let data11 = data.shipping_cost;
      if (!(typeof data11 == "number" && isFinite(data11)) && data11 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_cost", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.measurements !== void 0) {
      if (!validate28(data.measurements, { instancePath: instancePath + "/measurements", parentData: data, parentDataProperty: "measurements", rootData })) {
        vErrors = collect(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data13 = data.line_items;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate41(data13[i0], { instancePath: instancePath + "/line_items/" + i0, parentData: data13, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate41.errors);
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
  validate39.errors = vErrors;
  return errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipment_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipment_id" } }]);
      errors = vErrors.length;
    }
    if (data.status === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "status" } }]);
      errors = vErrors.length;
    }
    if (data.line_items === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "line_items" } }]);
      errors = vErrors.length;
    }
    if (data.packages === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "packages" } }]);
      errors = vErrors.length;
    }
    if (data.shipment_id !== void 0) {
      if (typeof data.shipment_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipment_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.warehouse_id !== void 0) {
      if (typeof data.warehouse_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipped_date !== void 0) {
      let data2 = data.shipped_date;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipped_date", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
      if (typeof data2 === "string") {
        if (!formats0.test(data2)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipped_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.raw_status !== void 0) {
      let data3 = data.raw_status;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/raw_status", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      let data5 = data.shipping_method;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data6 = data.line_items;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate34(data6[i0], { instancePath: instancePath + "/line_items/" + i0, parentData: data6, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      if (!validate36(data.ship_to_address, { instancePath: instancePath + "/ship_to_address", parentData: data, parentDataProperty: "ship_to_address", rootData })) {
        vErrors = collect(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.ship_from_address !== void 0) {
      if (!validate36(data.ship_from_address, { instancePath: instancePath + "/ship_from_address", parentData: data, parentDataProperty: "ship_from_address", rootData })) {
        vErrors = collect(vErrors, validate36.errors);
        errors = vErrors.length;
      }
    }
    if (data.packages !== void 0) {
      let data10 = data.packages;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate39(data10[i1], { instancePath: instancePath + "/packages/" + i1, parentData: data10, parentDataProperty: i1, rootData })) {
            vErrors = collect(vErrors, validate39.errors);
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
  validate33.errors = vErrors;
  return errors === 0;
}
const schema20 = { "type": ["string", "object"], "minProperties": 1, "maxProperties": 1 };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: ["string", "object"] } }]);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "maxProperties", params: { limit: 1 } }]);
      errors = vErrors.length;
    }
    if (Object.keys(data).length < 1) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "minProperties", params: { limit: 1 } }]);
      errors = vErrors.length;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "id" } }]);
      errors = vErrors.length;
    }
    if (data.created_date === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "created_date" } }]);
      errors = vErrors.length;
    }
    if (data.updated_date === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "updated_date" } }]);
      errors = vErrors.length;
    }
    if (data.reference_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "reference_id" } }]);
      errors = vErrors.length;
    }
    if (data.order_number === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "order_number" } }]);
      errors = vErrors.length;
    }
    if (data.status === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "status" } }]);
      errors = vErrors.length;
    }
    if (data.invoice_currency_code === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "invoice_currency_code" } }]);
      errors = vErrors.length;
    }
    if (data.ship_to_address === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "ship_to_address" } }]);
      errors = vErrors.length;
    }
    if (data.line_items === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "line_items" } }]);
      errors = vErrors.length;
    }
    if (data.tags === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "tags" } }]);
      errors = vErrors.length;
    }
    if (data.shipments === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipments" } }]);
      errors = vErrors.length;
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.warehouse_customer_id !== void 0) {
      let data1 = data.warehouse_customer_id;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_customer_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.warehouse_id !== void 0) {
      let data2 = data.warehouse_id;
      if (typeof data2 !== "string" && data2 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/warehouse_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.created_date !== void 0) {
      let data3 = data.created_date;
      if (typeof data3 === "string") {
        if (!formats0.test(data3)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/created_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/created_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.updated_date !== void 0) {
      let data4 = data.updated_date;
      if (typeof data4 === "string") {
        if (!formats0.test(data4)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/updated_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/updated_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.trackstar_created_date !== void 0) {
      let data5 = data.trackstar_created_date;
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_created_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_created_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.trackstar_updated_date !== void 0) {
      let data6 = data.trackstar_updated_date;
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_updated_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_updated_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
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
    if (data.status !== void 0) {
      if (typeof data.status !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.raw_status !== void 0) {
      let data10 = data.raw_status;
      if (typeof data10 !== "string" && data10 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/raw_status", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel !== void 0) {
      let data11 = data.channel;
      if (typeof data11 !== "string" && data11 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_object !== void 0) {
      let data12 = data.channel_object;
      const _errs26 = errors;
      let valid1 = true;
      const _errs27 = errors;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12))) {
        vErrors = collect(vErrors, [{ instancePath, keyword: "", params: {} }]);
        errors = vErrors.length;
      }
      var _valid0 = _errs27 === errors;
      errors = _errs26;
      if (vErrors !== null) {
        if (_errs26) {
          vErrors.length = _errs26;
        } else {
          vErrors = null;
        }
      }
      let ifClause0;
      if (_valid0) {
        const _errs29 = errors;
        if (!validate22(data12, { instancePath: instancePath + "/channel_object", parentData: data, parentDataProperty: "channel_object", rootData })) {
          vErrors = collect(vErrors, validate22.errors);
          errors = vErrors.length;
        }
        var _valid0 = _errs29 === errors;
        valid1 = _valid0;
        ifClause0 = "then";
      } else {
        const _errs30 = errors;
        if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && data12 !== null) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel_object", keyword: "type", params: { type: ["object", "null"] } }]);
          errors = vErrors.length;
        }
        var _valid0 = _errs30 === errors;
        valid1 = _valid0;
        ifClause0 = "else";
      }
      if (!valid1) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel_object", keyword: "if", params: { failingKeyword: ifClause0 } }]);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data13 = data.type;
      if (typeof data13 !== "string" && data13 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/type", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.trading_partner !== void 0) {
      let data14 = data.trading_partner;
      if (typeof data14 !== "string" && data14 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trading_partner", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method !== void 0) {
      let data15 = data.shipping_method;
      if (typeof data15 !== "string" && data15 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.service_level !== void 0) {
      let data16 = data.service_level;
      if (typeof data16 !== "string" && data16 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/service_level", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_id !== void 0) {
      let data17 = data.shipping_method_id;
      if (typeof data17 !== "string" && data17 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipping_method_name !== void 0) {
      let data18 = data.shipping_method_name;
      if (typeof data18 !== "string" && data18 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipping_method_name", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier_id !== void 0) {
      let data19 = data.carrier_id;
      if (typeof data19 !== "string" && data19 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.carrier_name !== void 0) {
      let data20 = data.carrier_name;
      if (typeof data20 !== "string" && data20 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/carrier_name", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.scac !== void 0) {
      let data21 = data.scac;
      if (typeof data21 !== "string" && data21 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/scac", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.is_third_party_freight !== void 0) {
      let data22 = data.is_third_party_freight;
      if (typeof data22 !== "boolean" && data22 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/is_third_party_freight", keyword: "type", params: { type: ["boolean", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.third_party_freight_account_number !== void 0) {
      let data23 = data.third_party_freight_account_number;
      if (typeof data23 !== "string" && data23 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/third_party_freight_account_number", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.first_party_freight_account_number !== void 0) {
      let data24 = data.first_party_freight_account_number;
      if (typeof data24 !== "string" && data24 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/first_party_freight_account_number", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.invoice_currency_code !== void 0) {
      if (typeof data.invoice_currency_code !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/invoice_currency_code", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_price !== void 0) {
      let data26 = data.total_price;
      if (!(typeof data26 == "number" && isFinite(data26)) && data26 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_price", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_tax !== void 0) {
      let data27 = data.total_tax;
      if (!(typeof data27 == "number" && isFinite(data27)) && data27 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_tax", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_discount !== void 0) {
      let data28 = data.total_discount;
      if (!(typeof data28 == "number" && isFinite(data28)) && data28 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_discount", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_shipping !== void 0) {
      let data29 = data.total_shipping;
      if (!(typeof data29 == "number" && isFinite(data29)) && data29 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_shipping", keyword: "type", params: { type: ["number", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      if (!validate21(data.ship_to_address, { instancePath: instancePath + "/ship_to_address", parentData: data, parentDataProperty: "ship_to_address", rootData })) {
        vErrors = collect(vErrors, validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data31 = data.line_items;
      if (Array.isArray(data31)) {
        const len0 = data31.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate27(data31[i0], { instancePath: instancePath + "/line_items/" + i0, parentData: data31, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.tags !== void 0) {
      let data33 = data.tags;
      if (Array.isArray(data33)) {
        const len1 = data33.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (typeof data33[i1] !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/tags/" + i1, keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/tags", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.required_ship_date !== void 0) {
      let data35 = data.required_ship_date;
      if (typeof data35 !== "string" && data35 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/required_ship_date", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
      if (typeof data35 === "string") {
        if (!formats0.test(data35)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/required_ship_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.saturday_delivery !== void 0) {
      let data36 = data.saturday_delivery;
      if (typeof data36 !== "boolean" && data36 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/saturday_delivery", keyword: "type", params: { type: ["boolean", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.signature_required !== void 0) {
      let data37 = data.signature_required;
      if (typeof data37 !== "boolean" && data37 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/signature_required", keyword: "type", params: { type: ["boolean", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.international_duty_paid_by !== void 0) {
      let data38 = data.international_duty_paid_by;
      if (typeof data38 !== "string" && data38 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/international_duty_paid_by", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipments !== void 0) {
      let data39 = data.shipments;
      if (Array.isArray(data39)) {
        const len2 = data39.length;
        for (let i2 = 0; i2 < len2; i2++) {
          if (!validate33(data39[i2], { instancePath: instancePath + "/shipments/" + i2, parentData: data39, parentDataProperty: i2, rootData })) {
            vErrors = collect(vErrors, validate33.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipments", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.external_system_url !== void 0) {
      let data41 = data.external_system_url;
      if (typeof data41 !== "string" && data41 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/external_system_url", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.trackstar_tags !== void 0) {
      let data42 = data.trackstar_tags;
      if (!Array.isArray(data42) && data42 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_tags", keyword: "type", params: { type: ["array", "null"] } }]);
        errors = vErrors.length;
      }
      if (Array.isArray(data42)) {
        const len3 = data42.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate45(data42[i3], { instancePath: instancePath + "/trackstar_tags/" + i3, parentData: data42, parentDataProperty: i3, rootData })) {
            vErrors = collect(vErrors, validate45.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.additional_fields !== void 0) {
      let data44 = data.additional_fields;
      if (!(data44 && typeof data44 == "object" && !Array.isArray(data44))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/additional_fields", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
const validateOrderResponse = validate47;
const schema21 = { "type": "object", "required": ["data", "id", "unused_fields"], "properties": { "data": { "$ref": "tolerant:Order" }, "id": { "type": "string" }, "unused_fields": { "type": "array", "items": { "type": "string" } } } };
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "data" } }]);
      errors = vErrors.length;
    }
    if (data.id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "id" } }]);
      errors = vErrors.length;
    }
    if (data.unused_fields === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "unused_fields" } }]);
      errors = vErrors.length;
    }
    if (data.data !== void 0) {
      if (!validate29(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
        vErrors = collect(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.unused_fields !== void 0) {
      let data2 = data.unused_fields;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (typeof data2[i0] !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/unused_fields/" + i0, keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/unused_fields", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate47.errors = vErrors;
  return errors === 0;
}
const validateOrderStatus = validate49;
const schema22 = { "type": "string" };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
const validateOrderType = validate50;
const schema23 = { "type": "string" };
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate50.errors = vErrors;
  return errors === 0;
}
const validateOrderUpdatedEvent = validate51;
const schema24 = { "type": "object", "required": ["connection_id", "event_type", "integration_name", "integration_type", "data", "previous_attributes"], "properties": { "connection_id": { "type": "string" }, "event_type": { "type": "string", "const": "order.updated" }, "integration_name": { "type": "string" }, "integration_type": { "type": "string" }, "data": { "$ref": "tolerant:Order" }, "previous_attributes": { "type": "object" }, "data_truncated": { "type": "boolean" }, "data_url": { "type": "string" } } };
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connection_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "connection_id" } }]);
      errors = vErrors.length;
    }
    if (data.event_type === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "event_type" } }]);
      errors = vErrors.length;
    }
    if (data.integration_name === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "integration_name" } }]);
      errors = vErrors.length;
    }
    if (data.integration_type === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "integration_type" } }]);
      errors = vErrors.length;
    }
    if (data.data === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "data" } }]);
      errors = vErrors.length;
    }
    if (data.previous_attributes === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "previous_attributes" } }]);
      errors = vErrors.length;
    }
    if (data.connection_id !== void 0) {
      if (typeof data.connection_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/connection_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.event_type !== void 0) {
      let data1 = data.event_type;
      if (typeof data1 !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/event_type", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
      if ("order.updated" !== data1) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/event_type", keyword: "const", params: { allowedValue: "order.updated" } }]);
        errors = vErrors.length;
      }
    }
    if (data.integration_name !== void 0) {
      if (typeof data.integration_name !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/integration_name", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.integration_type !== void 0) {
      if (typeof data.integration_type !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/integration_type", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validate29(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
        vErrors = collect(vErrors, validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.previous_attributes !== void 0) {
      let data5 = data.previous_attributes;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/previous_attributes", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.data_truncated !== void 0) {
      if (typeof data.data_truncated !== "boolean") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data_truncated", keyword: "type", params: { type: "boolean" } }]);
        errors = vErrors.length;
      }
    }
    if (data.data_url !== void 0) {
      if (typeof data.data_url !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data_url", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate51.errors = vErrors;
  return errors === 0;
}
const validatePackage = validate39;
const validatePackageLineItem = validate41;
const validatePackageTracking = validate53;
const schema25 = { "type": "object", "required": ["package_id", "tracking_number"], "properties": { "package_id": { "type": "string" }, "tracking_number": { "type": "string" } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.package_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "package_id" } }]);
      errors = vErrors.length;
    }
    if (data.tracking_number === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "tracking_number" } }]);
      errors = vErrors.length;
    }
    if (data.package_id !== void 0) {
      if (typeof data.package_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/package_id", keyword: "type", params: { type: "string" } }]);
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
  validate53.errors = vErrors;
  return errors === 0;
}
const validateRequestAddress = validate54;
const schema26 = { "type": "object", "properties": { "full_name": { "type": "string" }, "company": { "type": "string" }, "address1": { "type": "string" }, "address2": { "type": "string" }, "city": { "type": "string" }, "state": { "type": "string" }, "postal_code": { "type": "string" }, "country": { "type": "string" } } };
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.full_name !== void 0) {
      if (typeof data.full_name !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/full_name", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.company !== void 0) {
      if (typeof data.company !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/company", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.address1 !== void 0) {
      if (typeof data.address1 !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/address1", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.address2 !== void 0) {
      if (typeof data.address2 !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/address2", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.city !== void 0) {
      if (typeof data.city !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/city", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.state !== void 0) {
      if (typeof data.state !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/state", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.postal_code !== void 0) {
      if (typeof data.postal_code !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/postal_code", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.country !== void 0) {
      if (typeof data.country !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/country", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate54.errors = vErrors;
  return errors === 0;
}
const validateRequestChannel = validate55;
const schema27 = { "type": "object", "properties": { "channel_id": { "type": "string" }, "channel_name": { "type": "string" } } };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.channel_id !== void 0) {
      if (typeof data.channel_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_name !== void 0) {
      if (typeof data.channel_name !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel_name", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
const validateShipOrderRequest = validate56;
const schema28 = { "type": "object", "required": ["shipped_date", "tracking_number", "tracking_url", "carrier_id", "carrier", "shipping_method_id", "shipping_method", "shipping_cost", "measurements", "warehouse_id", "packages"], "properties": { "shipped_date": { "type": "string", "format": "date-time" }, "tracking_number": { "type": "string" }, "tracking_url": { "type": "string" }, "carrier_id": { "type": "string" }, "carrier": { "type": "string" }, "shipping_method_id": { "type": "string" }, "shipping_method": { "type": "string" }, "shipping_cost": { "type": "number" }, "measurements": { "$ref": "tolerant:ShipmentMeasurements" }, "warehouse_id": { "type": "string" }, "packages": { "type": "array", "items": { "$ref": "tolerant:PackageTracking" } } } };
const schema29 = { "type": "object", "properties": { "length": { "type": "number" }, "width": { "type": "number" }, "height": { "type": "number" }, "unit": { "enum": ["in", "cm"] }, "weight": { "type": "number" }, "weight_unit": { "enum": ["lb", "oz", "kg"] } } };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.length !== void 0) {
      let data0 = data.length;
      if (!(typeof data0 == "number" && isFinite(data0))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/length", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.width !== void 0) {
      let data1 = data.width;
      if (!(typeof data1 == "number" && isFinite(data1))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/width", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.height !== void 0) {
      let data2 = data.height;
      if (!(typeof data2 == "number" && isFinite(data2))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/height", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.unit !== void 0) {
      let data3 = data.unit;
      if (!(data3 === "in" || data3 === "cm")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: ["in", "cm"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.weight !== void 0) {
      let data4 = data.weight;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/weight", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.weight_unit !== void 0) {
      let data5 = data.weight_unit;
      if (!(data5 === "lb" || data5 === "oz" || data5 === "kg")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/weight_unit", keyword: "enum", params: { allowedValues: ["lb", "oz", "kg"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate57.errors = vErrors;
  return errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipped_date === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipped_date" } }]);
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
    if (data.carrier_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "carrier_id" } }]);
      errors = vErrors.length;
    }
    if (data.carrier === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "carrier" } }]);
      errors = vErrors.length;
    }
    if (data.shipping_method_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipping_method_id" } }]);
      errors = vErrors.length;
    }
    if (data.shipping_method === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipping_method" } }]);
      errors = vErrors.length;
    }
    if (data.shipping_cost === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "shipping_cost" } }]);
      errors = vErrors.length;
    }
    if (data.measurements === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "measurements" } }]);
      errors = vErrors.length;
    }
    if (data.warehouse_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "warehouse_id" } }]);
      errors = vErrors.length;
    }
    if (data.packages === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "packages" } }]);
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
      if (!validate57(data.measurements, { instancePath: instancePath + "/measurements", parentData: data, parentDataProperty: "measurements", rootData })) {
        vErrors = collect(vErrors, validate57.errors);
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
          if (!validate53(data10[i0], { instancePath: instancePath + "/packages/" + i0, parentData: data10, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate53.errors);
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
  validate56.errors = vErrors;
  return errors === 0;
}
const validateShipment = validate33;
const validateShipmentAddress = validate36;
const validateShipmentLineItem = validate34;
const validateShipmentMeasurements = validate57;
const validateShipmentStatus = validate60;
const schema30 = { "type": "string" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
const validateTag = validate45;
const validateTruncatedOrderUpdatedEvent = validate61;
const schema31 = { "type": "object", "required": ["connection_id", "event_type", "integration_name", "integration_type", "data", "data_truncated", "data_url"], "properties": { "connection_id": { "type": "string" }, "event_type": { "type": "string", "const": "order.updated" }, "integration_name": { "type": "string" }, "integration_type": { "type": "string" }, "data": { "type": "object", "required": ["id"], "properties": { "id": { "type": "string" } } }, "previous_attributes": { "type": "object" }, "data_truncated": { "type": "boolean", "const": true }, "data_url": { "type": "string" } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.connection_id === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "connection_id" } }]);
      errors = vErrors.length;
    }
    if (data.event_type === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "event_type" } }]);
      errors = vErrors.length;
    }
    if (data.integration_name === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "integration_name" } }]);
      errors = vErrors.length;
    }
    if (data.integration_type === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "integration_type" } }]);
      errors = vErrors.length;
    }
    if (data.data === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "data" } }]);
      errors = vErrors.length;
    }
    if (data.data_truncated === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "data_truncated" } }]);
      errors = vErrors.length;
    }
    if (data.data_url === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "data_url" } }]);
      errors = vErrors.length;
    }
    if (data.connection_id !== void 0) {
      if (typeof data.connection_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/connection_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.event_type !== void 0) {
      let data1 = data.event_type;
      if (typeof data1 !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/event_type", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
      if ("order.updated" !== data1) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/event_type", keyword: "const", params: { allowedValue: "order.updated" } }]);
        errors = vErrors.length;
      }
    }
    if (data.integration_name !== void 0) {
      if (typeof data.integration_name !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/integration_name", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.integration_type !== void 0) {
      if (typeof data.integration_type !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/integration_type", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      let data4 = data.data;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.id === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "id" } }]);
          errors = vErrors.length;
        }
        if (data4.id !== void 0) {
          if (typeof data4.id !== "string") {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/data/id", keyword: "type", params: { type: "string" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.previous_attributes !== void 0) {
      let data6 = data.previous_attributes;
      if (!(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/previous_attributes", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
    if (data.data_truncated !== void 0) {
      let data7 = data.data_truncated;
      if (typeof data7 !== "boolean") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data_truncated", keyword: "type", params: { type: "boolean" } }]);
        errors = vErrors.length;
      }
      if (true !== data7) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data_truncated", keyword: "const", params: { allowedValue: true } }]);
        errors = vErrors.length;
      }
    }
    if (data.data_url !== void 0) {
      if (typeof data.data_url !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data_url", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
const validateUpdateOrderLineItem = validate62;
const schema32 = { "type": "object", "properties": { "product_id": { "type": "string" }, "sku": { "type": "string" }, "quantity": { "type": "integer" }, "unit_price": { "type": "number" }, "discount_amount": { "type": "number" } } };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.product_id !== void 0) {
      if (typeof data.product_id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/product_id", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.sku !== void 0) {
      if (typeof data.sku !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/sku", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.quantity !== void 0) {
      let data2 = data.quantity;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/quantity", keyword: "type", params: { type: "integer" } }]);
        errors = vErrors.length;
      }
    }
    if (data.unit_price !== void 0) {
      let data3 = data.unit_price;
      if (!(typeof data3 == "number" && isFinite(data3))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/unit_price", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.discount_amount !== void 0) {
      let data4 = data.discount_amount;
      if (!(typeof data4 == "number" && isFinite(data4))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/discount_amount", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate62.errors = vErrors;
  return errors === 0;
}
const validateUpdateOrderRequest = validate63;
const schema33 = { "type": "object", "properties": { "trackstar_tags": { "type": ["array", "null"], "items": { "$ref": "tolerant:Tag" } }, "warehouse_customer_id": { "type": ["string", "null"] }, "reference_id": { "type": "string" }, "order_number": { "type": "string" }, "channel": { "type": "string" }, "channel_object": { "$ref": "tolerant:RequestChannel" }, "trading_partner": { "type": "string" }, "shipping_method_id": { "type": "string" }, "shipping_method": { "type": "string" }, "service_level": { "type": "string" }, "invoice_currency_code": { "type": "string" }, "total_price": { "type": "number" }, "total_tax": { "type": "number" }, "total_discount": { "type": "number" }, "total_shipping": { "type": "number" }, "ship_to_address": { "$ref": "tolerant:RequestAddress" }, "line_items": { "type": "array", "items": { "$ref": "tolerant:UpdateOrderLineItem" } }, "status": { "enum": ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] } } };
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
          if (!validate45(data0[i0], { instancePath: instancePath + "/trackstar_tags/" + i0, parentData: data0, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate45.errors);
            errors = vErrors.length;
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
    if (data.channel !== void 0) {
      if (typeof data.channel !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_object !== void 0) {
      if (!validate55(data.channel_object, { instancePath: instancePath + "/channel_object", parentData: data, parentDataProperty: "channel_object", rootData })) {
        vErrors = collect(vErrors, validate55.errors);
        errors = vErrors.length;
      }
    }
    if (data.trading_partner !== void 0) {
      if (typeof data.trading_partner !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trading_partner", keyword: "type", params: { type: "string" } }]);
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
    if (data.service_level !== void 0) {
      if (typeof data.service_level !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/service_level", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.invoice_currency_code !== void 0) {
      if (typeof data.invoice_currency_code !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/invoice_currency_code", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_price !== void 0) {
      let data12 = data.total_price;
      if (!(typeof data12 == "number" && isFinite(data12))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_price", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_tax !== void 0) {
      let data13 = data.total_tax;
      if (!(typeof data13 == "number" && isFinite(data13))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_tax", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_discount !== void 0) {
      let data14 = data.total_discount;
      if (!(typeof data14 == "number" && isFinite(data14))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_discount", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.total_shipping !== void 0) {
      let data15 = data.total_shipping;
      if (!(typeof data15 == "number" && isFinite(data15))) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/total_shipping", keyword: "type", params: { type: "number" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      if (!validate54(data.ship_to_address, { instancePath: instancePath + "/ship_to_address", parentData: data, parentDataProperty: "ship_to_address", rootData })) {
        vErrors = collect(vErrors, validate54.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data17 = data.line_items;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate62(data17[i1], { instancePath: instancePath + "/line_items/" + i1, parentData: data17, parentDataProperty: i1, rootData })) {
            vErrors = collect(vErrors, validate62.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.status !== void 0) {
      let data19 = data.status;
      if (!(data19 === "open" || data19 === "confirmed" || data19 === "processing" || data19 === "picked" || data19 === "packed" || data19 === "partially_fulfilled" || data19 === "fulfilled" || data19 === "backordered" || data19 === "exception" || data19 === "cancelled" || data19 === "other")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
const validateValidationErrorResponse = validate68;
const schema34 = { "type": "object", "required": ["error"], "properties": { "error": { "type": "string" }, "origin": { "type": "string" }, "detail": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "string" } } } } } };
function validate68(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.error === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "error" } }]);
      errors = vErrors.length;
    }
    if (data.error !== void 0) {
      if (typeof data.error !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/error", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.origin !== void 0) {
      if (typeof data.origin !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/origin", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.detail !== void 0) {
      let data2 = data.detail;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key0 in data2) {
          let data3 = data2[key0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            for (const key1 in data3) {
              let data4 = data3[key1];
              if (Array.isArray(data4)) {
                const len0 = data4.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  if (typeof data4[i0] !== "string") {
                    vErrors = collect(vErrors, [{ instancePath: instancePath + "/detail/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i0, keyword: "type", params: { type: "string" } }]);
                    errors = vErrors.length;
                  }
                }
              } else {
                vErrors = collect(vErrors, [{ instancePath: instancePath + "/detail/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "array" } }]);
                errors = vErrors.length;
              }
            }
          } else {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/detail/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), keyword: "type", params: { type: "object" } }]);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/detail", keyword: "type", params: { type: "object" } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate68.errors = vErrors;
  return errors === 0;
}
const validateWeightUnit = validate69;
const schema35 = { "type": "string" };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
const driftOfAddress = validate70;
const schema36 = { "knownFields": ["full_name", "company", "address1", "address2", "address3", "city", "state", "postal_code", "country", "phone_number", "email_address"] };
const keyword0 = ["full_name", "company", "address1", "address2", "address3", "city", "state", "postal_code", "country", "phone_number", "email_address"];
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length !== 0 + (data["full_name"] !== void 0) + (data["company"] !== void 0) + (data["address1"] !== void 0) + (data["address2"] !== void 0) + (data["address3"] !== void 0) + (data["city"] !== void 0) + (data["state"] !== void 0) + (data["postal_code"] !== void 0) + (data["country"] !== void 0) + (data["phone_number"] !== void 0) + (data["email_address"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword0.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate70.errors = vErrors;
  return errors === 0;
}
const driftOfChannelObject = validate71;
const schema37 = { "knownFields": ["channel_id", "channel_name"] };
const keyword1 = ["channel_id", "channel_name"];
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length !== 0 + (data["channel_id"] !== void 0) + (data["channel_name"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword1.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate71.errors = vErrors;
  return errors === 0;
}
const driftOfErrorOrigin = validate72;
const schema38 = { "enum": ["trackstar", "integration"] };
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "trackstar" || data === "integration")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["trackstar", "integration"] } }]);
    errors = vErrors.length;
  }
  validate72.errors = vErrors;
  return errors === 0;
}
const driftOfErrorResponse = validate73;
const schema39 = { "properties": { "origin": { "enum": ["trackstar", "integration"] } }, "knownFields": ["error", "origin"] };
const keyword2 = ["error", "origin"];
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.origin !== void 0) {
      let data0 = data.origin;
      if (!(data0 === "trackstar" || data0 === "integration")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/origin", keyword: "enum", params: { allowedValues: ["trackstar", "integration"] } }]);
        errors = vErrors.length;
      }
    }
    if (Object.keys(data).length !== 0 + (data["error"] !== void 0) + (data["origin"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword2.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate73.errors = vErrors;
  return errors === 0;
}
const driftOfInternationalDutyPayer = validate74;
const schema40 = { "enum": ["sender", "recipient", "third_party"] };
function validate74(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "sender" || data === "recipient" || data === "third_party")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["sender", "recipient", "third_party"] } }]);
    errors = vErrors.length;
  }
  validate74.errors = vErrors;
  return errors === 0;
}
const driftOfLengthUnit = validate75;
const schema41 = { "enum": ["in", "cm"] };
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "in" || data === "cm")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["in", "cm"] } }]);
    errors = vErrors.length;
  }
  validate75.errors = vErrors;
  return errors === 0;
}
const driftOfLineItem = validate76;
const schema42 = { "knownFields": ["product_id", "sku", "quantity", "unit_price", "is_picked", "discount_amount"] };
const keyword3 = ["product_id", "sku", "quantity", "unit_price", "is_picked", "discount_amount"];
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length !== 0 + (data["product_id"] !== void 0) + (data["sku"] !== void 0) + (data["quantity"] !== void 0) + (data["unit_price"] !== void 0) + (data["is_picked"] !== void 0) + (data["discount_amount"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword3.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate76.errors = vErrors;
  return errors === 0;
}
const driftOfMeasurements = validate77;
const schema43 = { "properties": { "unit": { "enum": ["in", "cm", null] }, "weight_unit": { "enum": ["lb", "oz", "kg", null] } }, "knownFields": ["length", "width", "height", "unit", "weight", "weight_unit"] };
const keyword4 = ["length", "width", "height", "unit", "weight", "weight_unit"];
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.unit !== void 0) {
      let data0 = data.unit;
      if (!(data0 === "in" || data0 === "cm" || data0 === null)) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: ["in", "cm", null] } }]);
        errors = vErrors.length;
      }
    }
    if (data.weight_unit !== void 0) {
      let data1 = data.weight_unit;
      if (!(data1 === "lb" || data1 === "oz" || data1 === "kg" || data1 === null)) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/weight_unit", keyword: "enum", params: { allowedValues: ["lb", "oz", "kg", null] } }]);
        errors = vErrors.length;
      }
    }
    if (Object.keys(data).length !== 0 + (data["length"] !== void 0) + (data["width"] !== void 0) + (data["height"] !== void 0) + (data["unit"] !== void 0) + (data["weight"] !== void 0) + (data["weight_unit"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword4.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate77.errors = vErrors;
  return errors === 0;
}
const driftOfOrder = validate78;
const schema44 = { "properties": { "status": { "enum": ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] }, "channel_object": { "$ref": "drift:ChannelObject" }, "type": { "enum": ["d2c", "b2b", "dropship", "transfer", null] }, "ship_to_address": { "$ref": "drift:Address" }, "line_items": { "items": { "$ref": "drift:LineItem" } }, "international_duty_paid_by": { "enum": ["sender", "recipient", "third_party", null] }, "shipments": { "items": { "$ref": "drift:Shipment" } } }, "knownFields": ["id", "warehouse_customer_id", "warehouse_id", "created_date", "updated_date", "trackstar_created_date", "trackstar_updated_date", "reference_id", "order_number", "status", "raw_status", "channel", "channel_object", "type", "trading_partner", "shipping_method", "service_level", "shipping_method_id", "shipping_method_name", "carrier_id", "carrier_name", "scac", "is_third_party_freight", "third_party_freight_account_number", "first_party_freight_account_number", "invoice_currency_code", "total_price", "total_tax", "total_discount", "total_shipping", "ship_to_address", "line_items", "tags", "required_ship_date", "saturday_delivery", "signature_required", "international_duty_paid_by", "shipments", "external_system_url", "trackstar_tags", "additional_fields"] };
const schema45 = { "properties": { "status": { "enum": ["open", "shipped", "cancelled", "other"] }, "line_items": { "items": { "$ref": "drift:ShipmentLineItem" } }, "ship_to_address": { "$ref": "drift:ShipmentAddress" }, "ship_from_address": { "$ref": "drift:ShipmentAddress" }, "packages": { "items": { "$ref": "drift:Package" } } }, "knownFields": ["shipment_id", "warehouse_id", "shipped_date", "raw_status", "status", "shipping_method", "line_items", "ship_to_address", "ship_from_address", "packages"] };
const schema46 = { "knownFields": ["inventory_item_id", "sku", "quantity", "lot_id", "expiration_date", "parent_product_id"] };
const keyword5 = ["inventory_item_id", "sku", "quantity", "lot_id", "expiration_date", "parent_product_id"];
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length !== 0 + (data["inventory_item_id"] !== void 0) + (data["sku"] !== void 0) + (data["quantity"] !== void 0) + (data["lot_id"] !== void 0) + (data["expiration_date"] !== void 0) + (data["parent_product_id"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword5.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
const schema47 = { "knownFields": ["full_name", "company", "address1", "address2", "address3", "city", "state", "postal_code", "country"] };
const keyword6 = ["full_name", "company", "address1", "address2", "address3", "city", "state", "postal_code", "country"];
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length !== 0 + (data["full_name"] !== void 0) + (data["company"] !== void 0) + (data["address1"] !== void 0) + (data["address2"] !== void 0) + (data["address3"] !== void 0) + (data["city"] !== void 0) + (data["state"] !== void 0) + (data["postal_code"] !== void 0) + (data["country"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword6.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate85.errors = vErrors;
  return errors === 0;
}
const schema48 = { "properties": { "measurements": { "$ref": "drift:Measurements" }, "line_items": { "items": { "$ref": "drift:PackageLineItem" } } }, "knownFields": ["package_id", "package_name", "tracking_number", "tracking_url", "shipping_method", "carrier", "shipping_method_id", "shipping_method_name", "carrier_id", "carrier_name", "scac", "shipping_cost", "measurements", "line_items"] };
const schema49 = { "knownFields": ["inventory_item_id", "sku", "quantity", "lot_id", "expiration_date", "parent_product_id"] };
const keyword7 = ["inventory_item_id", "sku", "quantity", "lot_id", "expiration_date", "parent_product_id"];
function validate90(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length !== 0 + (data["inventory_item_id"] !== void 0) + (data["sku"] !== void 0) + (data["quantity"] !== void 0) + (data["lot_id"] !== void 0) + (data["expiration_date"] !== void 0) + (data["parent_product_id"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword7.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate90.errors = vErrors;
  return errors === 0;
}
const keyword8 = ["package_id", "package_name", "tracking_number", "tracking_url", "shipping_method", "carrier", "shipping_method_id", "shipping_method_name", "carrier_id", "carrier_name", "scac", "shipping_cost", "measurements", "line_items"];
function validate88(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.measurements !== void 0) {
      if (!validate77(data.measurements, { instancePath: instancePath + "/measurements", parentData: data, parentDataProperty: "measurements", rootData })) {
        vErrors = collect(vErrors, validate77.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data1 = data.line_items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate90(data1[i0], { instancePath: instancePath + "/line_items/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate90.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["package_id"] !== void 0) + (data["package_name"] !== void 0) + (data["tracking_number"] !== void 0) + (data["tracking_url"] !== void 0) + (data["shipping_method"] !== void 0) + (data["carrier"] !== void 0) + (data["shipping_method_id"] !== void 0) + (data["shipping_method_name"] !== void 0) + (data["carrier_id"] !== void 0) + (data["carrier_name"] !== void 0) + (data["scac"] !== void 0) + (data["shipping_cost"] !== void 0) + (data["measurements"] !== void 0) + (data["line_items"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword8.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
const keyword9 = ["shipment_id", "warehouse_id", "shipped_date", "raw_status", "status", "shipping_method", "line_items", "ship_to_address", "ship_from_address", "packages"];
function validate82(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "open" || data0 === "shipped" || data0 === "cancelled" || data0 === "other")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "shipped", "cancelled", "other"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data1 = data.line_items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate83(data1[i0], { instancePath: instancePath + "/line_items/" + i0, parentData: data1, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate83.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.ship_to_address !== void 0) {
      if (!validate85(data.ship_to_address, { instancePath: instancePath + "/ship_to_address", parentData: data, parentDataProperty: "ship_to_address", rootData })) {
        vErrors = collect(vErrors, validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.ship_from_address !== void 0) {
      if (!validate85(data.ship_from_address, { instancePath: instancePath + "/ship_from_address", parentData: data, parentDataProperty: "ship_from_address", rootData })) {
        vErrors = collect(vErrors, validate85.errors);
        errors = vErrors.length;
      }
    }
    if (data.packages !== void 0) {
      let data5 = data.packages;
      if (Array.isArray(data5)) {
        const len1 = data5.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate88(data5[i1], { instancePath: instancePath + "/packages/" + i1, parentData: data5, parentDataProperty: i1, rootData })) {
            vErrors = collect(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["shipment_id"] !== void 0) + (data["warehouse_id"] !== void 0) + (data["shipped_date"] !== void 0) + (data["raw_status"] !== void 0) + (data["status"] !== void 0) + (data["shipping_method"] !== void 0) + (data["line_items"] !== void 0) + (data["ship_to_address"] !== void 0) + (data["ship_from_address"] !== void 0) + (data["packages"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword9.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
const keyword10 = ["id", "warehouse_customer_id", "warehouse_id", "created_date", "updated_date", "trackstar_created_date", "trackstar_updated_date", "reference_id", "order_number", "status", "raw_status", "channel", "channel_object", "type", "trading_partner", "shipping_method", "service_level", "shipping_method_id", "shipping_method_name", "carrier_id", "carrier_name", "scac", "is_third_party_freight", "third_party_freight_account_number", "first_party_freight_account_number", "invoice_currency_code", "total_price", "total_tax", "total_discount", "total_shipping", "ship_to_address", "line_items", "tags", "required_ship_date", "saturday_delivery", "signature_required", "international_duty_paid_by", "shipments", "external_system_url", "trackstar_tags", "additional_fields"];
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "open" || data0 === "confirmed" || data0 === "processing" || data0 === "picked" || data0 === "packed" || data0 === "partially_fulfilled" || data0 === "fulfilled" || data0 === "backordered" || data0 === "exception" || data0 === "cancelled" || data0 === "other")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_object !== void 0) {
      if (!validate71(data.channel_object, { instancePath: instancePath + "/channel_object", parentData: data, parentDataProperty: "channel_object", rootData })) {
        vErrors = collect(vErrors, validate71.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (!(data2 === "d2c" || data2 === "b2b" || data2 === "dropship" || data2 === "transfer" || data2 === null)) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["d2c", "b2b", "dropship", "transfer", null] } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      if (!validate70(data.ship_to_address, { instancePath: instancePath + "/ship_to_address", parentData: data, parentDataProperty: "ship_to_address", rootData })) {
        vErrors = collect(vErrors, validate70.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data4 = data.line_items;
      if (Array.isArray(data4)) {
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate76(data4[i0], { instancePath: instancePath + "/line_items/" + i0, parentData: data4, parentDataProperty: i0, rootData })) {
            vErrors = collect(vErrors, validate76.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.international_duty_paid_by !== void 0) {
      let data6 = data.international_duty_paid_by;
      if (!(data6 === "sender" || data6 === "recipient" || data6 === "third_party" || data6 === null)) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/international_duty_paid_by", keyword: "enum", params: { allowedValues: ["sender", "recipient", "third_party", null] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipments !== void 0) {
      let data7 = data.shipments;
      if (Array.isArray(data7)) {
        const len1 = data7.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate82(data7[i1], { instancePath: instancePath + "/shipments/" + i1, parentData: data7, parentDataProperty: i1, rootData })) {
            vErrors = collect(vErrors, validate82.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["id"] !== void 0) + (data["warehouse_customer_id"] !== void 0) + (data["warehouse_id"] !== void 0) + (data["created_date"] !== void 0) + (data["updated_date"] !== void 0) + (data["trackstar_created_date"] !== void 0) + (data["trackstar_updated_date"] !== void 0) + (data["reference_id"] !== void 0) + (data["order_number"] !== void 0) + (data["status"] !== void 0) + (data["raw_status"] !== void 0) + (data["channel"] !== void 0) + (data["channel_object"] !== void 0) + (data["type"] !== void 0) + (data["trading_partner"] !== void 0) + (data["shipping_method"] !== void 0) + (data["service_level"] !== void 0) + (data["shipping_method_id"] !== void 0) + (data["shipping_method_name"] !== void 0) + (data["carrier_id"] !== void 0) + (data["carrier_name"] !== void 0) + (data["scac"] !== void 0) + (data["is_third_party_freight"] !== void 0) + (data["third_party_freight_account_number"] !== void 0) + (data["first_party_freight_account_number"] !== void 0) + (data["invoice_currency_code"] !== void 0) + (data["total_price"] !== void 0) + (data["total_tax"] !== void 0) + (data["total_discount"] !== void 0) + (data["total_shipping"] !== void 0) + (data["ship_to_address"] !== void 0) + (data["line_items"] !== void 0) + (data["tags"] !== void 0) + (data["required_ship_date"] !== void 0) + (data["saturday_delivery"] !== void 0) + (data["signature_required"] !== void 0) + (data["international_duty_paid_by"] !== void 0) + (data["shipments"] !== void 0) + (data["external_system_url"] !== void 0) + (data["trackstar_tags"] !== void 0) + (data["additional_fields"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword10.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate78.errors = vErrors;
  return errors === 0;
}
const driftOfOrderResponse = validate94;
const schema50 = { "properties": { "data": { "$ref": "drift:Order" } }, "knownFields": ["data", "id", "unused_fields"] };
const keyword11 = ["data", "id", "unused_fields"];
function validate94(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      if (!validate78(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
        vErrors = collect(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (Object.keys(data).length !== 0 + (data["data"] !== void 0) + (data["id"] !== void 0) + (data["unused_fields"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword11.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate94.errors = vErrors;
  return errors === 0;
}
const driftOfOrderStatus = validate96;
const schema51 = { "enum": ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] };
function validate96(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "open" || data === "confirmed" || data === "processing" || data === "picked" || data === "packed" || data === "partially_fulfilled" || data === "fulfilled" || data === "backordered" || data === "exception" || data === "cancelled" || data === "other")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] } }]);
    errors = vErrors.length;
  }
  validate96.errors = vErrors;
  return errors === 0;
}
const driftOfOrderType = validate97;
const schema52 = { "enum": ["d2c", "b2b", "dropship", "transfer"] };
function validate97(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "d2c" || data === "b2b" || data === "dropship" || data === "transfer")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["d2c", "b2b", "dropship", "transfer"] } }]);
    errors = vErrors.length;
  }
  validate97.errors = vErrors;
  return errors === 0;
}
const driftOfOrderUpdatedEvent = validate98;
const schema53 = { "properties": { "data": { "$ref": "drift:Order" } }, "knownFields": ["connection_id", "event_type", "integration_name", "integration_type", "data", "previous_attributes", "data_truncated", "data_url"] };
const keyword12 = ["connection_id", "event_type", "integration_name", "integration_type", "data", "previous_attributes", "data_truncated", "data_url"];
function validate98(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      if (!validate78(data.data, { instancePath: instancePath + "/data", parentData: data, parentDataProperty: "data", rootData })) {
        vErrors = collect(vErrors, validate78.errors);
        errors = vErrors.length;
      }
    }
    if (Object.keys(data).length !== 0 + (data["connection_id"] !== void 0) + (data["event_type"] !== void 0) + (data["integration_name"] !== void 0) + (data["integration_type"] !== void 0) + (data["data"] !== void 0) + (data["previous_attributes"] !== void 0) + (data["data_truncated"] !== void 0) + (data["data_url"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword12.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate98.errors = vErrors;
  return errors === 0;
}
const driftOfPackage = validate88;
const driftOfPackageLineItem = validate90;
const driftOfShipment = validate82;
const driftOfShipmentAddress = validate85;
const driftOfShipmentLineItem = validate83;
const driftOfShipmentStatus = validate100;
const schema54 = { "enum": ["open", "shipped", "cancelled", "other"] };
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "open" || data === "shipped" || data === "cancelled" || data === "other")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["open", "shipped", "cancelled", "other"] } }]);
    errors = vErrors.length;
  }
  validate100.errors = vErrors;
  return errors === 0;
}
const driftOfTruncatedOrderUpdatedEvent = validate101;
const schema55 = { "properties": { "data": { "knownFields": ["id"] } }, "knownFields": ["connection_id", "event_type", "integration_name", "integration_type", "data", "previous_attributes", "data_truncated", "data_url"] };
const keyword13 = ["id"];
const keyword14 = ["connection_id", "event_type", "integration_name", "integration_type", "data", "previous_attributes", "data_truncated", "data_url"];
function validate101(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length !== 0 + (data0["id"] !== void 0)) {
          for (const key0 in data0) {
            if (!keyword13.includes(key0)) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/data", keyword: "knownFields", params: { additionalProperty: key0 } }]);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["connection_id"] !== void 0) + (data["event_type"] !== void 0) + (data["integration_name"] !== void 0) + (data["integration_type"] !== void 0) + (data["data"] !== void 0) + (data["previous_attributes"] !== void 0) + (data["data_truncated"] !== void 0) + (data["data_url"] !== void 0)) {
      for (const key1 in data) {
        if (!keyword14.includes(key1)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key1 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate101.errors = vErrors;
  return errors === 0;
}
const driftOfValidationErrorResponse = validate102;
const schema56 = { "properties": { "origin": { "enum": ["trackstar", "integration"] } }, "knownFields": ["error", "origin", "detail"] };
const keyword15 = ["error", "origin", "detail"];
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.origin !== void 0) {
      let data0 = data.origin;
      if (!(data0 === "trackstar" || data0 === "integration")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/origin", keyword: "enum", params: { allowedValues: ["trackstar", "integration"] } }]);
        errors = vErrors.length;
      }
    }
    if (Object.keys(data).length !== 0 + (data["error"] !== void 0) + (data["origin"] !== void 0) + (data["detail"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword15.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate102.errors = vErrors;
  return errors === 0;
}
const driftOfWeightUnit = validate103;
const schema57 = { "enum": ["lb", "oz", "kg"] };
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "lb" || data === "oz" || data === "kg")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["lb", "oz", "kg"] } }]);
    errors = vErrors.length;
  }
  validate103.errors = vErrors;
  return errors === 0;
}
function collect(list, more) {
  if (list === null) return more;
  for (const error of more) if (list.length < 100) list.push(error);
  return list;
}
export {
  driftOfAddress,
  driftOfChannelObject,
  driftOfErrorOrigin,
  driftOfErrorResponse,
  driftOfInternationalDutyPayer,
  driftOfLengthUnit,
  driftOfLineItem,
  driftOfMeasurements,
  driftOfOrder,
  driftOfOrderResponse,
  driftOfOrderStatus,
  driftOfOrderType,
  driftOfOrderUpdatedEvent,
  driftOfPackage,
  driftOfPackageLineItem,
  driftOfShipment,
  driftOfShipmentAddress,
  driftOfShipmentLineItem,
  driftOfShipmentStatus,
  driftOfTruncatedOrderUpdatedEvent,
  driftOfValidationErrorResponse,
  driftOfWeightUnit,
  validateAddress,
  validateChannelObject,
  validateErrorOrigin,
  validateErrorResponse,
  validateInternationalDutyPayer,
  validateLengthUnit,
  validateLineItem,
  validateMeasurements,
  validateOrder,
  validateOrderResponse,
  validateOrderStatus,
  validateOrderType,
  validateOrderUpdatedEvent,
  validatePackage,
  validatePackageLineItem,
  validatePackageTracking,
  validateRequestAddress,
  validateRequestChannel,
  validateShipOrderRequest,
  validateShipment,
  validateShipmentAddress,
  validateShipmentLineItem,
  validateShipmentMeasurements,
  validateShipmentStatus,
  validateTag,
  validateTruncatedOrderUpdatedEvent,
  validateUpdateOrderLineItem,
  validateUpdateOrderRequest,
  validateValidationErrorResponse,
  validateWeightUnit
};
