/** The bytes that JSON is put together with. */
export const [newline, quote, backslash, comma, colon] = [0x0a, 0x22, 0x5c, 0x2c, 0x3a] as const;
export const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d] as const;

export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === newline || byte === 0x0d || byte === 0x09;
}

export function isOpening(byte: number): boolean {
  return byte === openBrace || byte === openBracket;
}

export function isClosing(byte: number): boolean {
  return byte === closeBrace || byte === closeBracket;
}
