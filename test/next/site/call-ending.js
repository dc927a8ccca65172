import { ApiError, OutcomeUnknownError, TrackstarError } from "trackstar-orders-contract";

const kinds = { TrackstarError, ApiError, OutcomeUnknownError };

/** How a call ends, judged by the classes of the route's own copy of the package. */
export async function endingOf(call) {
  try {
    await call();
    return { outcome: "applied" };
  } catch (error) {
    const instanceOf = Object.keys(kinds).filter((name) => error instanceof kinds[name]);
    const isOfThisCopy = Object.values(kinds).includes(error.constructor);
    return { outcome: error.outcome, isTransient: error.isTransient, instanceOf, isOfThisCopy };
  }
}
