import { createScanner } from "jsonc-parser";
import type { JSONScanner } from "jsonc-parser";
import { split } from "../../../core/json-pointer.ts";

// The scanner's kinds of token: its own enum is declared `const`, which modules can't share.
const kind = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  unknown: 16,
  end: 17,
};
const noError = 0;
const [firstLiteral, lastLiteral, lineBreak, space] = [7, 11, 14, 15];

/** Where something is in JSON text. */
export interface Found {
  /** Counted in UTF-16 units from 0. */
  readonly offset: number;
  /** Whether it is where the text stops being JSON, and if so whether just the rest is missing, or text follows it. */
  readonly fault?: "cut" | "unexpected" | "after";
}

interface Frame {
  readonly isArray: boolean;
  /** Whether the path to this container leads to what is looked for. */
  readonly isOnPath: boolean;
  key: string;
  index: number;
}

type Expected = "value" | "value or close" | "key" | "key or close" | "colon" | "comma or close" | "nothing";

/**
 * The place in JSON text that a pointer leads to, or the nearest that is there; or where the text stops being JSON, if
 * that comes first. It keeps its own stack, as the text may be nested more deeply than the engine's.
 */
export function findInJson(text: string, pointer: string): Found {
  return scan(text, split(pointer));
}

/** Where text stops being JSON; undefined if it doesn't. */
export function findFault(text: string): Found | undefined {
  const found = scan(text, undefined);
  return found.fault ? found : undefined;
}

function scan(text: string, path: readonly string[] | undefined): Found {
  const scanner = createScanner(text);
  const frames: Frame[] = [];
  let expected: Expected = "value";
  let offset = 0;
  for (;;) {
    const token: number = scanner.scan();
    if (token === lineBreak || token === space) continue;
    const at = scanner.getTokenOffset();
    const frame = frames.at(-1);
    if (token === kind.end) return expected === "nothing" ? { offset } : { offset: at, fault: "cut" };
    if (expected === "nothing") return { offset: at, fault: "after" };
    const error: number = scanner.getTokenError();
    if (error !== noError) {
      return { offset: at, fault: isAtEnd(scanner, text) ? "cut" : "unexpected" };
    }
    const isClosing = token === (frame?.isArray ? kind.closeBracket : kind.closeBrace);
    if (isClosing && expected.endsWith("close")) {
      frames.pop();
      expected = frames.length === 0 ? "nothing" : "comma or close";
    } else if (expected === "comma or close" && token === kind.comma) {
      expected = frame?.isArray ? "value" : "key";
      if (frame?.isArray) frame.index++;
    } else if (expected === "colon" && token === kind.colon) expected = "value";
    else if (expected.startsWith("key") && token === kind.string) {
      if (frame) frame.key = scanner.getTokenValue();
      expected = "colon";
    } else if (expected.startsWith("value") && isValue(token)) {
      const isOnPath = path !== undefined && (!frame || (frame.isOnPath && keyOf(frame) === path[frames.length - 1]));
      if (isOnPath) offset = at;
      if (isOnPath && frames.length === path.length) return { offset };
      const isArray = token === kind.openBracket;
      if (isArray || token === kind.openBrace) {
        frames.push({ isArray, isOnPath, key: "", index: 0 });
        expected = isArray ? "value or close" : "key or close";
      } else expected = frame ? "comma or close" : "nothing";
    } else {
      // The rest of a word may be missing: `tru`.
      const isCut = token === kind.unknown && isAtEnd(scanner, text) && beginsWord(scanner.getTokenValue());
      return { offset: at, fault: isCut ? "cut" : "unexpected" };
    }
  }
}

function beginsWord(text: string): boolean {
  return ["true", "false", "null", "-"].some((word) => word.startsWith(text));
}

function isAtEnd(scanner: JSONScanner, text: string): boolean {
  return scanner.getTokenOffset() + scanner.getTokenLength() >= text.length;
}

function isValue(token: number): boolean {
  return token === kind.openBrace || token === kind.openBracket || (token >= firstLiteral && token <= lastLiteral);
}

function keyOf(frame: Frame): string {
  return frame.isArray ? String(frame.index) : frame.key;
}
