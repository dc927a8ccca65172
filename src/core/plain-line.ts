/** One line without control characters: a path or a name could hold what a terminal takes for a command. */
export function plainLine(text: string, maxLength = 500): string {
  return text
    .slice(0, maxLength)
    .replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, "?")
    .trimEnd();
}
