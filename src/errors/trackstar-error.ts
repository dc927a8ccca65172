/** Every copy and version of this package in a process reads and writes this one symbol. */
const brand = Symbol.for("trackstar-orders-contract/error");

/**
 * Every error that this package throws for what the API or a delivery did.
 *
 * `instanceof` recognises errors of another copy or version of the package, too: a bundler may put one into each route.
 * No message, field or `cause` holds a credential, a header value or a value of a payload.
 */
export class TrackstarError extends Error {
  // A class of this tree has a name of its own here; a minifier may change the class's.
  protected static readonly brand: string = "TrackstarError";
  override readonly name: string = "TrackstarError";
  /**
   * Whether the API accepted the write that this error is about: `true` if it certainly did, so that sending it again
   * would do it twice; `false` if it certainly did not, or there was no write; undefined if that is unknown.
   */
  readonly accepted: boolean | undefined = false;

  constructor(message?: string, options?: ErrorOptions) {
    super(message, options);
    Object.defineProperty(this, brand, { value: brandsOf(new.target) });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    if (!Object.hasOwn(this, "brand")) return Function.prototype[Symbol.hasInstance].call(this, value);
    const brands: unknown = typeof value === "object" && value !== null && brand in value ? value[brand] : undefined;
    return Array.isArray(brands) && brands.includes(this.brand);
  }
}

/** The brands of a class and of those that it extends, up to `TrackstarError`. */
function brandsOf(errorClass: unknown): string[] {
  if (typeof errorClass !== "function" || !("brand" in errorClass)) return [];
  const own = Object.hasOwn(errorClass, "brand") ? [String(errorClass.brand)] : [];
  return [...own, ...brandsOf(Object.getPrototypeOf(errorClass))];
}

/**
 * Whether an error was thrown after the API had accepted the write: never send that write again.
 *
 * Takes anything that was thrown. `false` does not mean that a write is safe to repeat: see `OutcomeUnknownError`.
 */
export function wasAccepted(error: unknown): error is TrackstarError & { readonly accepted: true } {
  return error instanceof TrackstarError && error.accepted === true;
}
