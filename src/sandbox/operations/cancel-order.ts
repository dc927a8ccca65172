import { WarehouseRefusal } from "./transition.ts";
import type { Transition } from "./transition.ts";

/** Cancel: unless it has left the building. */
export const cancelOrder: Transition = (order, _body, { now }) => {
  if (order.status === "fulfilled") throw new WarehouseRefusal("A fulfilled order can't be cancelled.");
  return { ...order, status: "cancelled", updated_date: now };
};
