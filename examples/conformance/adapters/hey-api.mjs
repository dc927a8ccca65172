import * as sdk from "../generated/js/hey-api.mjs";
import { finish, headers, precautions, task } from "./task.mjs";

const { baseUrl, operation, orderId, body } = task;

const { data, response } = await sdk[operation]({
  baseUrl,
  path: { order_id: orderId },
  body,
  headers,
  ...precautions,
});
finish(data, response?.status);
