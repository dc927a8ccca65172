const maxShown = 5;
const maxLength = 200;

/** The first of many texts, and how many more there are: they may come from outside, and a message stays readable. */
export function firstFew(texts: readonly string[], separator: string): string {
  const more = texts.length - maxShown;
  const shown = texts.slice(0, maxShown).map((text) => text.slice(0, maxLength));
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(separator);
}
