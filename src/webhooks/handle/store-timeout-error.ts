import { TrackstarError } from "../../errors/trackstar-error.ts";

/** The delivery store did not respond in time, so nothing was handled. */
export class StoreTimeoutError extends TrackstarError {
  protected static override readonly brand = "StoreTimeoutError";
  override readonly name = "StoreTimeoutError";

  constructor() {
    super("The delivery store did not respond within storeTimeoutMs: the delivery was not handled.");
  }
}
