import { childOf, valueAt } from "../../../core/json.ts";
import { readBody, readHeaders, type Recogniser } from "./recorded.ts";

const marks = ["isBase64Encoded", "httpMethod", "rawPath", "requestContext"];

/** A request as AWS hands it to a function: API Gateway (both versions), function URLs, load balancers. */
export const lambdaEvent: Recogniser = (event, at) => {
  const headers = event["headers"] ?? event["multiValueHeaders"];
  if (headers === undefined || !marks.some((name) => Object.hasOwn(event, name))) return undefined;
  return {
    kind: "request",
    method: childOf(event, "httpMethod") ?? valueAt(event, "/requestContext/http/method"),
    url: childOf(event, "path") ?? childOf(event, "rawPath"),
    headers: readHeaders(headers),
    body: readBody(event["body"] ?? undefined, `${at}/body`, event["isBase64Encoded"] === true),
    at,
  };
};
