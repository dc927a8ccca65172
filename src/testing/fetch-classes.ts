/** By what they are, not `instanceof`: MSW and jsdom put classes of their own in place of the global ones. */
const tagOf = (value: unknown) => Object.prototype.toString.call(value);

export const isRequest = (value: unknown): value is Request => tagOf(value) === "[object Request]";

export const isResponse = (value: unknown): value is Response => tagOf(value) === "[object Response]";
