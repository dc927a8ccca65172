/** Every copy and version of this package in a process reads and writes this one symbol. */
const brand = Symbol.for("trackstar-orders-contract/error");

/**
 * Whether a write was done.
 *
 * `"applied"`: it was, so sending it again does it twice. `"not-applied"`: it certainly was not. `"unknown"`: nobody can
 * tell. A string, so that "unknown" is never mistaken for "no".
 */
export type Outcome = "applied" | "not-applied" | "unknown";

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
  /** Whether the write was done. Every error that ends a call has it, and no other. A read writes nothing: `"not-applied"`. */
  declare readonly outcome?: Outcome | undefined;
  /** Whether the same call may succeed later without a change. True only where the outcome is `"not-applied"`. */
  declare readonly isTransient?: boolean;

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
