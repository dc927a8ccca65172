const mostShown = 5;
const longestShown = 200;

/** The first of many texts, and how many more there are: they may come from outside, and a message stays readable. */
export function firstFew(texts: readonly string[], separator: string): string {
  const more = texts.length - mostShown;
  const shown = texts.slice(0, mostShown).map((text) => text.slice(0, longestShown));
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(separator);
}
