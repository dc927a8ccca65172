import { describePlace } from "./changes.ts";
import type { Change, Impact } from "./changes.ts";

const headings: readonly (readonly [Impact, string])[] = [
  ["breaking", "Changed: breaking"],
  ["compatible", "Changed: not breaking"],
  ["documentation", "Documentation"],
];

/** Changes as Markdown, for a terminal and for CHANGELOG. */
export function describeChanges(changes: readonly Change[]): string {
  const sections = headings.flatMap(([impact, heading]) => {
    const lines = changes.filter((change) => change.impact === impact).map((change) => describeChange(change));
    return lines.length > 0 ? [`### ${heading}\n\n${lines.join("\n")}\n`] : [];
  });
  return sections.join("\n");
}

function describeChange({ subject, message, places }: Change): string {
  const names = [...new Set(places.map((place) => describePlace({ ...place, pointer: "" })))];
  const shown = names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
  const isPlace = names.length === 1 && subject.startsWith(shown);
  return `- \`${subject}\`: ${message}${isPlace ? "" : ` (${shown})`}`;
}
