import { endingOf } from "../../call-ending.js";
import { sharedClient } from "../../client.js";

/** A route of the Pages Router, which loads the package from node_modules: the App Router bundles a copy. */
export default async function ship({ body }, response) {
  response.json(await endingOf(() => sharedClient().shipOrder("order_id", JSON.parse(body))));
}
