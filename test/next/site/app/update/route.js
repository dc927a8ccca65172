import { endingOf } from "../../call-ending.js";
import { sharedClient } from "../../client.js";

export async function POST(request) {
  return Response.json(await endingOf(async () => sharedClient().updateOrder("order_id", await request.json())));
}
