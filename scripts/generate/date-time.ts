const monthDay = [
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)",
  "02-(?:0[1-9]|1\\d|2[0-8])",
].join("|");
const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const date = `(?:\\d{4}-(?:${monthDay})|${leapYear}-02-29)`;
const time = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";
const leapSecond = "23:59:60(?:\\.\\d+)?(?:[Zz]|[+-]00:00)";

/**
 * RFC 3339 date-time as one linear regular expression: months have their lengths, 29 February only in leap
 * years, leap seconds only at the end of a UTC day. ajv-formats' fast check takes 30 February, its full one a
 * space for the `T` and `+0530`.
 */
export const dateTime = new RegExp(`^${date}[Tt](?:${time}|${leapSecond})$`);
