import { styleText } from "node:util";

type Style = "red" | "yellow" | "green" | "bold" | "dim";

/** Colours text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** Paints if colours are wanted: `FORCE_COLOR` decides before `NO_COLOR`, and both before what the output is. */
export function paintFor(env: Readonly<Record<string, string | undefined>>, isTerminal: boolean): Paint {
  // Whether to colour is decided here: newer versions of Node would look at the process's own output, older ones not.
  return wantsColour(env, isTerminal)
    ? (style, text) => styleText(style, text, { validateStream: false })
    : (_style, text) => text;
}

function wantsColour(
  { FORCE_COLOR, NO_COLOR, TERM }: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
) {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  return isTerminal && TERM !== "dumb";
}
