/**
 * Reads JSON that may begin with a byte order mark, as editors on Windows write it.
 *
 * @throws {SyntaxError} if it is not JSON.
 */
export function readJson(text: string): unknown {
  return JSON.parse(text.replace(/^\uFEFF/, ""));
}
