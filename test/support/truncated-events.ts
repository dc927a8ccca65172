import { orderUpdatedEvent, orderUpdatedEventTruncated } from "../../generated/examples.ts";

/** The documented truncated event, where its parts are fetched, and the whole of it. */
export const truncatedEvent = orderUpdatedEventTruncated;
export const truncatedBody = JSON.stringify(truncatedEvent);
export const dataUrl = truncatedEvent.data_url;
export const downloadUrl = "https://production.trackstarhq.com/download?token=secret-token";
export const wholeEvent = { ...orderUpdatedEvent, connection_id: truncatedEvent.connection_id };

export type Routes = Record<string, () => Response | Promise<Response>>;

export interface SentRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly redirect: RequestInit["redirect"];
}

/** Serves the whole event in two steps; a route can be replaced or deleted, and every request is noted. */
export function truncatedEventServer() {
  const sent: SentRequest[] = [];
  const routes: Routes = {
    [dataUrl]: () => Response.json({ download_url: downloadUrl }),
    [downloadUrl]: () => Response.json(wholeEvent),
  };
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = input instanceof Request ? input.url : input.toString();
    sent.push({ url, headers: new Headers(init?.headers), redirect: init?.redirect });
    const route = routes[url];
    if (!route) throw new TypeError("fetch failed");
    return route();
  };
  return { routes, sent, fetch };
}
