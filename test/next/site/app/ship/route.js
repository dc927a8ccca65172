import { ApiError, OutcomeUnknownError, TrackstarError } from "trackstar-orders-contract";
import { sharedClient } from "../../client.js";

export async function POST(request) {
  try {
    await sharedClient().shipOrder("order_id", await request.json());
    return Response.json({ outcome: "applied" });
  } catch (error) {
    const kinds = { TrackstarError, ApiError, OutcomeUnknownError };
    const instanceOf = Object.keys(kinds).filter((name) => error instanceof kinds[name]);
    return Response.json({ outcome: error.outcome, instanceOf });
  }
}
