// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.
var dateTimeFormat = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)[Tt](?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)|23:59:60(?:\.\d+)?[Zz]|(?=(?:23.{4}60(?:\.\d+)?[+]00|00.{4}60(?:\.\d+)?[+]01|01.{4}60(?:\.\d+)?[+]02|02.{4}60(?:\.\d+)?[+]03|03.{4}60(?:\.\d+)?[+]04|04.{4}60(?:\.\d+)?[+]05|05.{4}60(?:\.\d+)?[+]06|06.{4}60(?:\.\d+)?[+]07|07.{4}60(?:\.\d+)?[+]08|08.{4}60(?:\.\d+)?[+]09|09.{4}60(?:\.\d+)?[+]10|10.{4}60(?:\.\d+)?[+]11|11.{4}60(?:\.\d+)?[+]12|12.{4}60(?:\.\d+)?[+]13|13.{4}60(?:\.\d+)?[+]14|14.{4}60(?:\.\d+)?[+]15|15.{4}60(?:\.\d+)?[+]16|16.{4}60(?:\.\d+)?[+]17|17.{4}60(?:\.\d+)?[+]18|18.{4}60(?:\.\d+)?[+]19|19.{4}60(?:\.\d+)?[+]20|20.{4}60(?:\.\d+)?[+]21|21.{4}60(?:\.\d+)?[+]22|22.{4}60(?:\.\d+)?[+]23):)\d\d:59:60(?:\.\d+)?[+]\d\d:00|(?<hour>[01]\d|2[0-3]):(?:14:60(?:\.\d+)?[+]\k<hour>:15|29:60(?:\.\d+)?[+]\k<hour>:30|44:60(?:\.\d+)?[+]\k<hour>:45)|(?=(?:23.{4}60(?:\.\d+)?[-]00|22.{4}60(?:\.\d+)?[-]01|21.{4}60(?:\.\d+)?[-]02|20.{4}60(?:\.\d+)?[-]03|19.{4}60(?:\.\d+)?[-]04|18.{4}60(?:\.\d+)?[-]05|17.{4}60(?:\.\d+)?[-]06|16.{4}60(?:\.\d+)?[-]07|15.{4}60(?:\.\d+)?[-]08|14.{4}60(?:\.\d+)?[-]09|13.{4}60(?:\.\d+)?[-]10|12.{4}60(?:\.\d+)?[-]11|11.{4}60(?:\.\d+)?[-]12|10.{4}60(?:\.\d+)?[-]13|09.{4}60(?:\.\d+)?[-]14|08.{4}60(?:\.\d+)?[-]15|07.{4}60(?:\.\d+)?[-]16|06.{4}60(?:\.\d+)?[-]17|05.{4}60(?:\.\d+)?[-]18|04.{4}60(?:\.\d+)?[-]19|03.{4}60(?:\.\d+)?[-]20|02.{4}60(?:\.\d+)?[-]21|01.{4}60(?:\.\d+)?[-]22|00.{4}60(?:\.\d+)?[-]23):)\d\d:(?:59:60(?:\.\d+)?-\d\d:00|44:60(?:\.\d+)?-\d\d:15|29:60(?:\.\d+)?-\d\d:30|14:60(?:\.\d+)?-\d\d:45))$/;
var validateAddress = validate21;
function validate21(data, { instancePath = "" } = {}) {
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
var validateChannelObject = validate22;
function validate22(data, { instancePath = "" } = {}) {
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
      let data1 = data.channel_name;
      if (typeof data1 !== "string" && data1 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/channel_name", keyword: "type", params: { type: ["string", "null"] } }]);
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
var validateErrorOrigin = validate23;
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
var validateErrorResponse = validate24;
function validate24(data, { instancePath = "" } = {}) {
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
var validateInternationalDutyPayer = validate25;
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate25.errors = vErrors;
  return errors === 0;
}
var validateLengthUnit = validate26;
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate26.errors = vErrors;
  return errors === 0;
}
var validateLineItem = validate27;
function validate27(data, { instancePath = "" } = {}) {
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
var validateMeasurements = validate28;
function validate28(data, { instancePath = "" } = {}) {
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
var validateNotFoundErrorResponse = validate29;
function validate29(data, { instancePath = "" } = {}) {
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
    if (data.id !== void 0) {
      if (typeof data.id !== "string") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/id", keyword: "type", params: { type: "string" } }]);
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
var validateOrder = validate30;
var formats0 = /^(?:\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))|(?:\d\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)(?:[Tt ](?:[01]\d|2[0-3]):[0-5]\d(?::(?:[0-5]\d|60)(?:[.,]\d+)?)?(?:[Zz]|[+-](?:[01]\d|2[0-3])(?::?[0-5]\d)?)?)?$/;
function validate35(data, { instancePath = "" } = {}) {
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
    if (data.parent_product_id !== void 0) {
      let data3 = data.parent_product_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/parent_product_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
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
  validate38.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "" } = {}) {
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
    if (data.parent_product_id !== void 0) {
      let data3 = data.parent_product_id;
      if (typeof data3 !== "string" && data3 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/parent_product_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.lot_id !== void 0) {
      let data4 = data.lot_id;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/lot_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.expiration_date !== void 0) {
      let data5 = data.expiration_date;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/expiration_date", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/expiration_date", keyword: "format", params: { format: "iso-8601" } }]);
          errors = vErrors.length;
        }
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "" } = {}) {
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
      if (!validate28(data.measurements, { instancePath: instancePath + "/measurements" })) {
        vErrors = collect(vErrors, validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data13 = data.line_items;
      if (Array.isArray(data13)) {
        const len0 = data13.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate42(data13[i0], { instancePath: instancePath + "/line_items/" + i0 })) {
            vErrors = collect(vErrors, validate42.errors);
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
  validate40.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "" } = {}) {
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
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipped_date", keyword: "format", params: { format: "iso-8601" } }]);
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
          if (!validate35(data6[i0], { instancePath: instancePath + "/line_items/" + i0 })) {
            vErrors = collect(vErrors, validate35.errors);
            errors = vErrors.length;
          }
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/line_items", keyword: "type", params: { type: "array" } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      if (!validate21(data.ship_to_address, { instancePath: instancePath + "/ship_to_address" })) {
        vErrors = collect(vErrors, validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.ship_from_address !== void 0) {
      if (!validate38(data.ship_from_address, { instancePath: instancePath + "/ship_from_address" })) {
        vErrors = collect(vErrors, validate38.errors);
        errors = vErrors.length;
      }
    }
    if (data.packages !== void 0) {
      let data10 = data.packages;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate40(data10[i1], { instancePath: instancePath + "/packages/" + i1 })) {
            vErrors = collect(vErrors, validate40.errors);
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
  validate34.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "" } = {}) {
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
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/created_date", keyword: "format", params: { format: "iso-8601" } }]);
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
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/updated_date", keyword: "format", params: { format: "iso-8601" } }]);
          errors = vErrors.length;
        }
      } else {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/updated_date", keyword: "type", params: { type: "string" } }]);
        errors = vErrors.length;
      }
    }
    if (data.trackstar_created_date !== void 0) {
      let data5 = data.trackstar_created_date;
      if (typeof data5 !== "string" && data5 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_created_date", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
      if (typeof data5 === "string") {
        if (!formats0.test(data5)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_created_date", keyword: "format", params: { format: "iso-8601" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.trackstar_updated_date !== void 0) {
      let data6 = data.trackstar_updated_date;
      if (typeof data6 !== "string" && data6 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_updated_date", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
      if (typeof data6 === "string") {
        if (!formats0.test(data6)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_updated_date", keyword: "format", params: { format: "iso-8601" } }]);
          errors = vErrors.length;
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
        if (!validate22(data12, { instancePath: instancePath + "/channel_object" })) {
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
      if (!validate21(data.ship_to_address, { instancePath: instancePath + "/ship_to_address" })) {
        vErrors = collect(vErrors, validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data31 = data.line_items;
      if (Array.isArray(data31)) {
        const len0 = data31.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate27(data31[i0], { instancePath: instancePath + "/line_items/" + i0 })) {
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
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/required_ship_date", keyword: "format", params: { format: "iso-8601" } }]);
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
          if (!validate34(data39[i2], { instancePath: instancePath + "/shipments/" + i2 })) {
            vErrors = collect(vErrors, validate34.errors);
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
          let data43 = data42[i3];
          if (typeof data43 !== "string" && !(data43 && typeof data43 == "object" && !Array.isArray(data43))) {
            vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_tags/" + i3, keyword: "type", params: { type: ["string", "object"] } }]);
            errors = vErrors.length;
          }
          if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
            if (Object.keys(data43).length < 1) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_tags/" + i3, keyword: "minProperties", params: { limit: 1 } }]);
              errors = vErrors.length;
            }
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
  validate30.errors = vErrors;
  return errors === 0;
}
var validateOrderResponse = validate46;
function validate46(data, { instancePath = "" } = {}) {
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
      if (!validate30(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = collect(vErrors, validate30.errors);
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
  validate46.errors = vErrors;
  return errors === 0;
}
var validateOrderStatus = validate48;
function validate48(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate48.errors = vErrors;
  return errors === 0;
}
var validateOrderType = validate49;
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate49.errors = vErrors;
  return errors === 0;
}
var validateOrderUpdatedEvent = validate50;
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
function validate50(data, { instancePath = "" } = {}) {
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
    if (data.customer_id !== void 0) {
      let data4 = data.customer_id;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/customer_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      if (!validate30(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = collect(vErrors, validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.previous_attributes !== void 0) {
      if (!validate52(data.previous_attributes, { instancePath: instancePath + "/previous_attributes" })) {
        vErrors = collect(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_truncated !== void 0) {
      let data7 = data.data_truncated;
      if (typeof data7 !== "boolean") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data_truncated", keyword: "type", params: { type: "boolean" } }]);
        errors = vErrors.length;
      }
      if (false !== data7) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data_truncated", keyword: "const", params: { allowedValue: false } }]);
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
  validate50.errors = vErrors;
  return errors === 0;
}
var validatePackage = validate40;
var validatePackageLineItem = validate42;
var validatePackageTracking = validate54;
function validate54(data, { instancePath = "" } = {}) {
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
  validate54.errors = vErrors;
  return errors === 0;
}
var validatePreviousAttributes = validate52;
var validateReadOrderResponse = validate55;
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "data" } }]);
      errors = vErrors.length;
    }
    if (data.data !== void 0) {
      if (!validate30(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = collect(vErrors, validate30.errors);
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
var validateRequestAddress = validate57;
function validate57(data, { instancePath = "" } = {}) {
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
  validate57.errors = vErrors;
  return errors === 0;
}
var validateRequestChannel = validate58;
function validate58(data, { instancePath = "" } = {}) {
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
  validate58.errors = vErrors;
  return errors === 0;
}
var validateShipOrderRequest = validate59;
var formats14 = dateTimeFormat;
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.length === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "length" } }]);
      errors = vErrors.length;
    }
    if (data.width === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "width" } }]);
      errors = vErrors.length;
    }
    if (data.height === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "height" } }]);
      errors = vErrors.length;
    }
    if (data.unit === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "unit" } }]);
      errors = vErrors.length;
    }
    if (data.weight === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "weight" } }]);
      errors = vErrors.length;
    }
    if (data.weight_unit === void 0) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "required", params: { missingProperty: "weight_unit" } }]);
      errors = vErrors.length;
    }
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
      if (!(data3 === "in" || data3 === "cm" || data3 === null)) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/unit", keyword: "enum", params: { allowedValues: ["in", "cm", null] } }]);
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
      if (!(data5 === "lb" || data5 === "oz" || data5 === "kg" || data5 === null)) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/weight_unit", keyword: "enum", params: { allowedValues: ["lb", "oz", "kg", null] } }]);
        errors = vErrors.length;
      }
    }
  } else {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "object" } }]);
    errors = vErrors.length;
  }
  validate60.errors = vErrors;
  return errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
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
        if (!formats14.test(data0)) {
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
      if (!validate60(data.measurements, { instancePath: instancePath + "/measurements" })) {
        vErrors = collect(vErrors, validate60.errors);
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
          if (!validate54(data10[i0], { instancePath: instancePath + "/packages/" + i0 })) {
            vErrors = collect(vErrors, validate54.errors);
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
  validate59.errors = vErrors;
  return errors === 0;
}
var validateShipment = validate34;
var validateShipmentAddress = validate38;
var validateShipmentLineItem = validate35;
var validateShipmentMeasurements = validate60;
var validateShipmentStatus = validate63;
function validate63(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate63.errors = vErrors;
  return errors === 0;
}
var validateTag = validate64;
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: ["string", "object"] } }]);
    errors = vErrors.length;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "minProperties", params: { limit: 1 } }]);
      errors = vErrors.length;
    }
  }
  validate64.errors = vErrors;
  return errors === 0;
}
var validateTruncatedOrderUpdatedEvent = validate65;
function validate65(data, { instancePath = "" } = {}) {
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
    if (data.customer_id !== void 0) {
      let data4 = data.customer_id;
      if (typeof data4 !== "string" && data4 !== null) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/customer_id", keyword: "type", params: { type: ["string", "null"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.data !== void 0) {
      let data5 = data.data;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.id === void 0) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/data", keyword: "required", params: { missingProperty: "id" } }]);
          errors = vErrors.length;
        }
        if (data5.id !== void 0) {
          if (typeof data5.id !== "string") {
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
      if (!validate52(data.previous_attributes, { instancePath: instancePath + "/previous_attributes" })) {
        vErrors = collect(vErrors, validate52.errors);
        errors = vErrors.length;
      }
    }
    if (data.data_truncated !== void 0) {
      let data8 = data.data_truncated;
      if (typeof data8 !== "boolean") {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/data_truncated", keyword: "type", params: { type: "boolean" } }]);
        errors = vErrors.length;
      }
      if (true !== data8) {
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
  validate65.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderLineItem = validate67;
function validate67(data, { instancePath = "" } = {}) {
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
  validate67.errors = vErrors;
  return errors === 0;
}
var validateUpdateOrderRequest = validate68;
function validate68(data, { instancePath = "" } = {}) {
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
      if (!validate58(data.channel_object, { instancePath: instancePath + "/channel_object" })) {
        vErrors = collect(vErrors, validate58.errors);
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
      if (!validate57(data.ship_to_address, { instancePath: instancePath + "/ship_to_address" })) {
        vErrors = collect(vErrors, validate57.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data17 = data.line_items;
      if (Array.isArray(data17)) {
        const len1 = data17.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate67(data17[i1], { instancePath: instancePath + "/line_items/" + i1 })) {
            vErrors = collect(vErrors, validate67.errors);
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
  validate68.errors = vErrors;
  return errors === 0;
}
var validateValidationErrorResponse = validate72;
function validate72(data, { instancePath = "" } = {}) {
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
          if (!(data3 && typeof data3 == "object" && !Array.isArray(data3))) {
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
  validate72.errors = vErrors;
  return errors === 0;
}
var validateWeightUnit = validate73;
function validate73(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string") {
    vErrors = collect(vErrors, [{ instancePath, keyword: "type", params: { type: "string" } }]);
    errors = vErrors.length;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
var driftOfAddress = validate74;
var keyword0 = ["full_name", "company", "address1", "address2", "address3", "city", "state", "postal_code", "country", "phone_number", "email_address"];
function validate74(data, { instancePath = "" } = {}) {
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
  validate74.errors = vErrors;
  return errors === 0;
}
var driftOfChannelObject = validate75;
var keyword1 = ["channel_id", "channel_name"];
function validate75(data, { instancePath = "" } = {}) {
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
  validate75.errors = vErrors;
  return errors === 0;
}
var driftOfErrorOrigin = validate76;
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "trackstar" || data === "integration")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["trackstar", "integration"] } }]);
    errors = vErrors.length;
  }
  validate76.errors = vErrors;
  return errors === 0;
}
var driftOfErrorResponse = validate77;
var keyword2 = ["error", "origin"];
function validate77(data, { instancePath = "" } = {}) {
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
  validate77.errors = vErrors;
  return errors === 0;
}
var driftOfInternationalDutyPayer = validate78;
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "sender" || data === "recipient" || data === "third_party")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["sender", "recipient", "third_party"] } }]);
    errors = vErrors.length;
  }
  validate78.errors = vErrors;
  return errors === 0;
}
var driftOfLengthUnit = validate79;
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "in" || data === "cm")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["in", "cm"] } }]);
    errors = vErrors.length;
  }
  validate79.errors = vErrors;
  return errors === 0;
}
var driftOfLineItem = validate80;
var keyword3 = ["product_id", "sku", "quantity", "unit_price", "is_picked", "discount_amount"];
function validate80(data, { instancePath = "" } = {}) {
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
  validate80.errors = vErrors;
  return errors === 0;
}
var driftOfMeasurements = validate81;
var keyword4 = ["length", "width", "height", "unit", "weight", "weight_unit"];
function validate81(data, { instancePath = "" } = {}) {
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
  validate81.errors = vErrors;
  return errors === 0;
}
var driftOfNotFoundErrorResponse = validate82;
var keyword5 = ["error", "origin", "id"];
function validate82(data, { instancePath = "" } = {}) {
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
    if (Object.keys(data).length !== 0 + (data["error"] !== void 0) + (data["origin"] !== void 0) + (data["id"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword5.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate82.errors = vErrors;
  return errors === 0;
}
var driftOfOrder = validate83;
var keyword6 = ["inventory_item_id", "sku", "quantity", "parent_product_id"];
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length !== 0 + (data["inventory_item_id"] !== void 0) + (data["sku"] !== void 0) + (data["quantity"] !== void 0) + (data["parent_product_id"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword6.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate88.errors = vErrors;
  return errors === 0;
}
var keyword7 = ["full_name", "company", "address1", "address2", "address3", "city", "state", "postal_code", "country"];
function validate91(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length !== 0 + (data["full_name"] !== void 0) + (data["company"] !== void 0) + (data["address1"] !== void 0) + (data["address2"] !== void 0) + (data["address3"] !== void 0) + (data["city"] !== void 0) + (data["state"] !== void 0) + (data["postal_code"] !== void 0) + (data["country"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword7.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate91.errors = vErrors;
  return errors === 0;
}
var keyword8 = ["inventory_item_id", "sku", "quantity", "parent_product_id", "lot_id", "expiration_date"];
function validate95(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.expiration_date !== void 0) {
      let data0 = data.expiration_date;
      if (typeof data0 === "string") {
        if (!formats14.test(data0)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/expiration_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["inventory_item_id"] !== void 0) + (data["sku"] !== void 0) + (data["quantity"] !== void 0) + (data["parent_product_id"] !== void 0) + (data["lot_id"] !== void 0) + (data["expiration_date"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword8.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
var keyword9 = ["package_id", "package_name", "tracking_number", "tracking_url", "shipping_method", "carrier", "shipping_method_id", "shipping_method_name", "carrier_id", "carrier_name", "scac", "shipping_cost", "measurements", "line_items"];
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.measurements !== void 0) {
      if (!validate81(data.measurements, { instancePath: instancePath + "/measurements" })) {
        vErrors = collect(vErrors, validate81.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data1 = data.line_items;
      if (Array.isArray(data1)) {
        const len0 = data1.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate95(data1[i0], { instancePath: instancePath + "/line_items/" + i0 })) {
            vErrors = collect(vErrors, validate95.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["package_id"] !== void 0) + (data["package_name"] !== void 0) + (data["tracking_number"] !== void 0) + (data["tracking_url"] !== void 0) + (data["shipping_method"] !== void 0) + (data["carrier"] !== void 0) + (data["shipping_method_id"] !== void 0) + (data["shipping_method_name"] !== void 0) + (data["carrier_id"] !== void 0) + (data["carrier_name"] !== void 0) + (data["scac"] !== void 0) + (data["shipping_cost"] !== void 0) + (data["measurements"] !== void 0) + (data["line_items"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword9.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate93.errors = vErrors;
  return errors === 0;
}
var keyword10 = ["shipment_id", "warehouse_id", "shipped_date", "raw_status", "status", "shipping_method", "line_items", "ship_to_address", "ship_from_address", "packages"];
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.shipped_date !== void 0) {
      let data0 = data.shipped_date;
      if (typeof data0 === "string") {
        if (!formats14.test(data0)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/shipped_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.status !== void 0) {
      let data1 = data.status;
      if (!(data1 === "open" || data1 === "shipped" || data1 === "cancelled" || data1 === "other")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "shipped", "cancelled", "other"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data2 = data.line_items;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate88(data2[i0], { instancePath: instancePath + "/line_items/" + i0 })) {
            vErrors = collect(vErrors, validate88.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.ship_to_address !== void 0) {
      if (!validate74(data.ship_to_address, { instancePath: instancePath + "/ship_to_address" })) {
        vErrors = collect(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.ship_from_address !== void 0) {
      if (!validate91(data.ship_from_address, { instancePath: instancePath + "/ship_from_address" })) {
        vErrors = collect(vErrors, validate91.errors);
        errors = vErrors.length;
      }
    }
    if (data.packages !== void 0) {
      let data6 = data.packages;
      if (Array.isArray(data6)) {
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate93(data6[i1], { instancePath: instancePath + "/packages/" + i1 })) {
            vErrors = collect(vErrors, validate93.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["shipment_id"] !== void 0) + (data["warehouse_id"] !== void 0) + (data["shipped_date"] !== void 0) + (data["raw_status"] !== void 0) + (data["status"] !== void 0) + (data["shipping_method"] !== void 0) + (data["line_items"] !== void 0) + (data["ship_to_address"] !== void 0) + (data["ship_from_address"] !== void 0) + (data["packages"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword10.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate87.errors = vErrors;
  return errors === 0;
}
var keyword11 = ["id", "warehouse_customer_id", "warehouse_id", "created_date", "updated_date", "trackstar_created_date", "trackstar_updated_date", "reference_id", "order_number", "status", "raw_status", "channel", "channel_object", "type", "trading_partner", "shipping_method", "service_level", "shipping_method_id", "shipping_method_name", "carrier_id", "carrier_name", "scac", "is_third_party_freight", "third_party_freight_account_number", "first_party_freight_account_number", "invoice_currency_code", "total_price", "total_tax", "total_discount", "total_shipping", "ship_to_address", "line_items", "tags", "required_ship_date", "saturday_delivery", "signature_required", "international_duty_paid_by", "shipments", "external_system_url", "trackstar_tags", "additional_fields"];
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.created_date !== void 0) {
      let data0 = data.created_date;
      if (typeof data0 === "string") {
        if (!formats14.test(data0)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/created_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.updated_date !== void 0) {
      let data1 = data.updated_date;
      if (typeof data1 === "string") {
        if (!formats14.test(data1)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/updated_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.trackstar_created_date !== void 0) {
      let data2 = data.trackstar_created_date;
      if (typeof data2 === "string") {
        if (!formats14.test(data2)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_created_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.trackstar_updated_date !== void 0) {
      let data3 = data.trackstar_updated_date;
      if (typeof data3 === "string") {
        if (!formats14.test(data3)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_updated_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "open" || data4 === "confirmed" || data4 === "processing" || data4 === "picked" || data4 === "packed" || data4 === "partially_fulfilled" || data4 === "fulfilled" || data4 === "backordered" || data4 === "exception" || data4 === "cancelled" || data4 === "other")) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/status", keyword: "enum", params: { allowedValues: ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] } }]);
        errors = vErrors.length;
      }
    }
    if (data.channel_object !== void 0) {
      if (!validate75(data.channel_object, { instancePath: instancePath + "/channel_object" })) {
        vErrors = collect(vErrors, validate75.errors);
        errors = vErrors.length;
      }
    }
    if (data.type !== void 0) {
      let data6 = data.type;
      if (!(data6 === "d2c" || data6 === "b2b" || data6 === "dropship" || data6 === "transfer" || data6 === null)) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/type", keyword: "enum", params: { allowedValues: ["d2c", "b2b", "dropship", "transfer", null] } }]);
        errors = vErrors.length;
      }
    }
    if (data.ship_to_address !== void 0) {
      if (!validate74(data.ship_to_address, { instancePath: instancePath + "/ship_to_address" })) {
        vErrors = collect(vErrors, validate74.errors);
        errors = vErrors.length;
      }
    }
    if (data.line_items !== void 0) {
      let data8 = data.line_items;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate80(data8[i0], { instancePath: instancePath + "/line_items/" + i0 })) {
            vErrors = collect(vErrors, validate80.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.required_ship_date !== void 0) {
      let data10 = data.required_ship_date;
      if (typeof data10 === "string") {
        if (!formats14.test(data10)) {
          vErrors = collect(vErrors, [{ instancePath: instancePath + "/required_ship_date", keyword: "format", params: { format: "date-time" } }]);
          errors = vErrors.length;
        }
      }
    }
    if (data.international_duty_paid_by !== void 0) {
      let data11 = data.international_duty_paid_by;
      if (!(data11 === "sender" || data11 === "recipient" || data11 === "third_party" || data11 === null)) {
        vErrors = collect(vErrors, [{ instancePath: instancePath + "/international_duty_paid_by", keyword: "enum", params: { allowedValues: ["sender", "recipient", "third_party", null] } }]);
        errors = vErrors.length;
      }
    }
    if (data.shipments !== void 0) {
      let data12 = data.shipments;
      if (Array.isArray(data12)) {
        const len1 = data12.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!validate87(data12[i1], { instancePath: instancePath + "/shipments/" + i1 })) {
            vErrors = collect(vErrors, validate87.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.trackstar_tags !== void 0) {
      let data14 = data.trackstar_tags;
      if (Array.isArray(data14)) {
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (Object.keys(data15).length > 1) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/trackstar_tags/" + i2, keyword: "maxProperties", params: { limit: 1 } }]);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["id"] !== void 0) + (data["warehouse_customer_id"] !== void 0) + (data["warehouse_id"] !== void 0) + (data["created_date"] !== void 0) + (data["updated_date"] !== void 0) + (data["trackstar_created_date"] !== void 0) + (data["trackstar_updated_date"] !== void 0) + (data["reference_id"] !== void 0) + (data["order_number"] !== void 0) + (data["status"] !== void 0) + (data["raw_status"] !== void 0) + (data["channel"] !== void 0) + (data["channel_object"] !== void 0) + (data["type"] !== void 0) + (data["trading_partner"] !== void 0) + (data["shipping_method"] !== void 0) + (data["service_level"] !== void 0) + (data["shipping_method_id"] !== void 0) + (data["shipping_method_name"] !== void 0) + (data["carrier_id"] !== void 0) + (data["carrier_name"] !== void 0) + (data["scac"] !== void 0) + (data["is_third_party_freight"] !== void 0) + (data["third_party_freight_account_number"] !== void 0) + (data["first_party_freight_account_number"] !== void 0) + (data["invoice_currency_code"] !== void 0) + (data["total_price"] !== void 0) + (data["total_tax"] !== void 0) + (data["total_discount"] !== void 0) + (data["total_shipping"] !== void 0) + (data["ship_to_address"] !== void 0) + (data["line_items"] !== void 0) + (data["tags"] !== void 0) + (data["required_ship_date"] !== void 0) + (data["saturday_delivery"] !== void 0) + (data["signature_required"] !== void 0) + (data["international_duty_paid_by"] !== void 0) + (data["shipments"] !== void 0) + (data["external_system_url"] !== void 0) + (data["trackstar_tags"] !== void 0) + (data["additional_fields"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword11.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate83.errors = vErrors;
  return errors === 0;
}
var driftOfOrderResponse = validate99;
var keyword12 = ["data", "id", "unused_fields"];
function validate99(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      if (!validate83(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = collect(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (Object.keys(data).length !== 0 + (data["data"] !== void 0) + (data["id"] !== void 0) + (data["unused_fields"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword12.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate99.errors = vErrors;
  return errors === 0;
}
var driftOfOrderStatus = validate101;
function validate101(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "open" || data === "confirmed" || data === "processing" || data === "picked" || data === "packed" || data === "partially_fulfilled" || data === "fulfilled" || data === "backordered" || data === "exception" || data === "cancelled" || data === "other")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["open", "confirmed", "processing", "picked", "packed", "partially_fulfilled", "fulfilled", "backordered", "exception", "cancelled", "other"] } }]);
    errors = vErrors.length;
  }
  validate101.errors = vErrors;
  return errors === 0;
}
var driftOfOrderType = validate102;
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "d2c" || data === "b2b" || data === "dropship" || data === "transfer")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["d2c", "b2b", "dropship", "transfer"] } }]);
    errors = vErrors.length;
  }
  validate102.errors = vErrors;
  return errors === 0;
}
var driftOfOrderUpdatedEvent = validate103;
var keyword13 = ["connection_id", "event_type", "integration_name", "integration_type", "customer_id", "data", "previous_attributes", "data_truncated", "data_url"];
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      if (!validate83(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = collect(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (Object.keys(data).length !== 0 + (data["connection_id"] !== void 0) + (data["event_type"] !== void 0) + (data["integration_name"] !== void 0) + (data["integration_type"] !== void 0) + (data["customer_id"] !== void 0) + (data["data"] !== void 0) + (data["previous_attributes"] !== void 0) + (data["data_truncated"] !== void 0) + (data["data_url"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword13.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate103.errors = vErrors;
  return errors === 0;
}
var driftOfPackage = validate93;
var driftOfPackageLineItem = validate95;
var driftOfReadOrderResponse = validate105;
var keyword14 = ["data"];
function validate105(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      if (!validate83(data.data, { instancePath: instancePath + "/data" })) {
        vErrors = collect(vErrors, validate83.errors);
        errors = vErrors.length;
      }
    }
    if (Object.keys(data).length !== 0 + (data["data"] !== void 0)) {
      for (const key0 in data) {
        if (!keyword14.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate105.errors = vErrors;
  return errors === 0;
}
var driftOfShipment = validate87;
var driftOfShipmentAddress = validate91;
var driftOfShipmentLineItem = validate88;
var driftOfShipmentStatus = validate107;
function validate107(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "open" || data === "shipped" || data === "cancelled" || data === "other")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["open", "shipped", "cancelled", "other"] } }]);
    errors = vErrors.length;
  }
  validate107.errors = vErrors;
  return errors === 0;
}
var driftOfTag = validate108;
function validate108(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length > 1) {
      vErrors = collect(vErrors, [{ instancePath, keyword: "maxProperties", params: { limit: 1 } }]);
      errors = vErrors.length;
    }
  }
  validate108.errors = vErrors;
  return errors === 0;
}
var driftOfTruncatedOrderUpdatedEvent = validate109;
var keyword15 = ["id"];
var keyword16 = ["connection_id", "event_type", "integration_name", "integration_type", "customer_id", "data", "previous_attributes", "data_truncated", "data_url"];
function validate109(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.data !== void 0) {
      let data0 = data.data;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        if (Object.keys(data0).length !== 0 + (data0["id"] !== void 0)) {
          for (const key0 in data0) {
            if (!keyword15.includes(key0)) {
              vErrors = collect(vErrors, [{ instancePath: instancePath + "/data", keyword: "knownFields", params: { additionalProperty: key0 } }]);
              errors = vErrors.length;
            }
          }
        }
      }
    }
    if (Object.keys(data).length !== 0 + (data["connection_id"] !== void 0) + (data["event_type"] !== void 0) + (data["integration_name"] !== void 0) + (data["integration_type"] !== void 0) + (data["customer_id"] !== void 0) + (data["data"] !== void 0) + (data["previous_attributes"] !== void 0) + (data["data_truncated"] !== void 0) + (data["data_url"] !== void 0)) {
      for (const key1 in data) {
        if (!keyword16.includes(key1)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key1 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate109.errors = vErrors;
  return errors === 0;
}
var driftOfValidationErrorResponse = validate110;
var keyword17 = ["error", "origin", "detail"];
function validate110(data, { instancePath = "" } = {}) {
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
        if (!keyword17.includes(key0)) {
          vErrors = collect(vErrors, [{ instancePath, keyword: "knownFields", params: { additionalProperty: key0 } }]);
          errors = vErrors.length;
        }
      }
    }
  }
  validate110.errors = vErrors;
  return errors === 0;
}
var driftOfWeightUnit = validate111;
function validate111(data, { instancePath = "" } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "lb" || data === "oz" || data === "kg")) {
    vErrors = collect(vErrors, [{ instancePath, keyword: "enum", params: { allowedValues: ["lb", "oz", "kg"] } }]);
    errors = vErrors.length;
  }
  validate111.errors = vErrors;
  return errors === 0;
}
function collect(list, more) {
  if (list === null) return more;
  for (const error of more) if (list.length < 100) list.push(error);
  return list;
}
export {
  collect,
  dateTimeFormat,
  driftOfAddress,
  driftOfChannelObject,
  driftOfErrorOrigin,
  driftOfErrorResponse,
  driftOfInternationalDutyPayer,
  driftOfLengthUnit,
  driftOfLineItem,
  driftOfMeasurements,
  driftOfNotFoundErrorResponse,
  driftOfOrder,
  driftOfOrderResponse,
  driftOfOrderStatus,
  driftOfOrderType,
  driftOfOrderUpdatedEvent,
  driftOfPackage,
  driftOfPackageLineItem,
  driftOfReadOrderResponse,
  driftOfShipment,
  driftOfShipmentAddress,
  driftOfShipmentLineItem,
  driftOfShipmentStatus,
  driftOfTag,
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
  validateNotFoundErrorResponse,
  validateOrder,
  validateOrderResponse,
  validateOrderStatus,
  validateOrderType,
  validateOrderUpdatedEvent,
  validatePackage,
  validatePackageLineItem,
  validatePackageTracking,
  validatePreviousAttributes,
  validateReadOrderResponse,
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
