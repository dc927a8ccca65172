import {
  backslash,
  closeBrace,
  closeBracket,
  colon,
  comma,
  isClosing,
  isOpening,
  isSpace,
  openBracket,
  quote,
} from "./bytes.ts";

type Expected = "value" | "value or close" | "key" | "key or close" | "colon" | "comma or close" | "nothing";

/** Hears what is wrong, so many bytes before the one that is read. */
type Complain = (message: string, bytesBack?: number) => void;

/** Longer than any name that is looked for, however it is escaped, and than any sensible number. */
const maxLength = 1024;
const maxDepth = 1_000_000;
const noJson = "this is not JSON";
const literal = /^(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)$/;

/**
 * Reads the text around an array of values byte by byte: whether it is JSON, and where the array is. After a complaint it
 * reads on as well as it can, so that the values are found.
 */
export class Outline {
  /** The names that lead to the array. */
  readonly #path: readonly string[];
  readonly #complain: Complain;
  /** What closes each container that is open, and the name that was read last in each of the first. */
  readonly #closers: number[] = [];
  readonly #names: string[] = [];
  #expected: Expected = "value";
  #isInString = false;
  #isEscaped = false;
  /** The string or literal under way. */
  #text = "";

  constructor(path: readonly string[], complain: Complain) {
    this.#path = path;
    this.#complain = complain;
  }

  /** Whether the document is at its end. */
  get isDone(): boolean {
    return this.#expected === "nothing";
  }

  /** Whether the array begins with this byte: its values and its last bracket are for the caller to read. */
  read(byte: number): boolean {
    if (this.#isInString) this.#readString(byte);
    else if (isOpening(byte)) return this.#open(byte);
    else if (isClosing(byte)) this.#close(byte);
    else if (byte === comma) this.#separate("comma or close", this.#isInArray ? "value" : "key");
    else if (byte === colon) this.#separate("colon", "value");
    else if (byte === quote) this.#startString();
    else if (isSpace(byte)) this.endLiteral();
    else this.#add(byte);
    return false;
  }

  /** Goes on after a value that others have read, or that was read here. */
  endValue(): void {
    this.#expected = this.#closers.length === 0 ? "nothing" : "comma or close";
  }

  /** Ends a word or a number, if one is under way. */
  endLiteral(): void {
    if (this.#isInString || this.#text === "") return;
    this.#startValue(this.#text.length);
    if (!literal.test(this.#text)) this.#complain(noJson, this.#text.length);
    this.#text = "";
    this.endValue();
  }

  get #isInArray(): boolean {
    return this.#closers.at(-1) === closeBracket;
  }

  /** Whether the value that begins is the one that the path leads to. */
  get #isHere(): boolean {
    return this.#closers.length === this.#path.length && this.#path.every((name, at) => this.#names[at] === name);
  }

  #startValue(bytesBack = 0): void {
    if (!this.#expected.startsWith("value")) this.#complain(noJson, bytesBack);
    else if (this.#isHere) this.#complain(`${this.#path.join(".")} must be an array`, bytesBack);
  }

  #open(byte: number): boolean {
    this.endLiteral();
    if (byte === openBracket && this.#expected === "value" && this.#isHere) return true;
    this.#startValue();
    if (this.#closers.length === maxDepth) this.#complain("the document is nested too deeply");
    else this.#closers.push(byte === openBracket ? closeBracket : closeBrace);
    if (this.#closers.length <= this.#path.length) this.#names[this.#closers.length - 1] = "";
    this.#expected = byte === openBracket ? "value or close" : "key or close";
    return false;
  }

  #close(byte: number): void {
    this.endLiteral();
    if (byte !== this.#closers.pop() || !this.#expected.endsWith("close")) this.#complain(noJson);
    this.endValue();
  }

  #separate(after: Expected, next: Expected): void {
    this.endLiteral();
    if (this.#expected !== after) this.#complain(noJson);
    this.#expected = next;
  }

  #startString(): void {
    this.endLiteral();
    this.#isInString = true;
    if (!this.#expected.startsWith("key")) this.#startValue();
  }

  #readString(byte: number): void {
    if (byte === quote && !this.#isEscaped) return this.#endString();
    this.#isEscaped = byte === backslash && !this.#isEscaped;
    if (byte < 0x20) this.#complain(noJson);
    this.#add(byte);
  }

  #endString(): void {
    const text = this.#unescape(this.#text);
    this.#isInString = false;
    this.#text = "";
    if (!this.#expected.startsWith("key")) return this.endValue();
    this.#expected = "colon";
    if (this.#closers.length <= this.#path.length) this.#names[this.#closers.length - 1] = text;
  }

  /** What a string says; one that is too long is left as it is. */
  #unescape(text: string): string {
    if (!text.includes("\\") || text.length === maxLength) return text;
    try {
      return String(JSON.parse(`"${text}"`));
    } catch {
      this.#complain(noJson, text.length);
      return text;
    }
  }

  #add(byte: number): void {
    if (this.#text.length < maxLength) this.#text += String.fromCharCode(byte);
  }
}
