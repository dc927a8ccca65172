const monthDay = [
  "(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])",
  "(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)",
  "02-(?:0[1-9]|1\\d|2[0-8])",
].join("|");
const leapYear = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const date = `(?:\\d{4}-(?:${monthDay})|${leapYear}-02-29)`;
/** RFC 3339 full-date. */
export const fullDate = new RegExp(`^${date}$`);

const time = "(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)";
const hours = Array.from({ length: 24 }, (_, hour) => hour);
const two = (value: number): string => `${value}`.padStart(2, "0");
const sixty = "60(?:\\.\\d+)?";

/** Local hours of a leap second, each with the hours of the offset that it implies. */
const aheadOf = (sign: string, local: (offset: number) => number): string =>
  `(?=(?:${hours.map((hour) => `${two(local(hour))}.{4}${sixty}[${sign}]${two(hour)}`).join("|")}):)\\d\\d:`;

/**
 * 23:59:60 in UTC, as it is written with an offset: -08:00 makes it 15:59:60. Offsets are multiples of a quarter of an
 * hour, as all in use are.
 */
const leapSecond = [
  `23:59:${sixty}[Zz]`,
  `${aheadOf("+", (offset) => (23 + offset) % 24)}59:${sixty}[+]\\d\\d:00`,
  `(?<hour>[01]\\d|2[0-3]):(?:14:${sixty}[+]\\k<hour>:15|29:${sixty}[+]\\k<hour>:30|44:${sixty}[+]\\k<hour>:45)`,
  `${aheadOf("-", (offset) => 23 - offset)}(?:59:${sixty}-\\d\\d:00|44:${sixty}-\\d\\d:15|29:${sixty}-\\d\\d:30|14:${sixty}-\\d\\d:45)`,
].join("|");

/**
 * RFC 3339 date-time as one linear regular expression: months have their lengths, 29 February only in leap
 * years, leap seconds only at the end of a UTC day. ajv-formats' fast check takes 30 February, its full one a
 * space for the `T` and `+0530`.
 */
export const dateTime = new RegExp(`^${date}[Tt](?:${time}|${leapSecond})$`);

/** The name under which the validators know {@link looseDateTime}. */
export const looseDateTimeFormat = "iso-8601";

/**
 * What is read as a date in what the API sends: RFC 3339, and the other common forms of ISO 8601, which lack the
 * offset, the seconds or the time.
 */
export const looseDateTime = new RegExp(
  `^${date}(?:[Tt ](?:[01]\\d|2[0-3]):[0-5]\\d(?::(?:[0-5]\\d|60)(?:[.,]\\d+)?)?(?:[Zz]|[+-](?:[01]\\d|2[0-3])(?::?[0-5]\\d)?)?)?$`,
);
