import { ApiError, ContractError, createClient, OutcomeUnknownError, TrackstarError } from "trackstar-orders-contract";
import { shipHero, ShipOrderRequest } from "trackstar-orders-contract/integrations/shiphero";
import { createFetchClient } from "trackstar-orders-contract/openapi-fetch";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { Order, UpdateOrderRequest } from "trackstar-orders-contract/schemas";
import { aShipOrderRequest, anOrder, matchers, signDelivery } from "trackstar-orders-contract/testing";
import { changes, createReceiver, SignatureError, webhookHandler } from "trackstar-orders-contract/webhooks";

/** Where the program's servers are: base URLs. */
export interface Servers {
  /** A sandbox that holds the open orders `first`, `second` and `third`. */
  readonly sandbox: string;
  /** Nobody listens there. */
  readonly refused: string;
  /** Reads a request and resets the connection. */
  readonly reset: string;
  /** Responds to the first request of a connection, reads the second and resets. */
  readonly resetWhenReused: string;
}

const credentials = { apiKey: "key", accessToken: "token" };
const secret = "whsec_bWF0cml4LXNlY3JldC10aGF0LXNpZ25zLW5vdGhpbmc=";

/** What an application does with each entry, by the entry. The same code runs in each runtime. */
const parts = {
  /** Writes over the network, refusals included. */
  async client({ sandbox }: Servers) {
    const client = createClient({ ...credentials, baseUrl: sandbox });
    const updated = await client.updateOrder("first", { status: "picked" });
    const shipped = await client.shipOrder("first", aShipOrderRequest());
    const cancelled = await client.cancelOrder("second");
    const unknown = await thrownBy(client.cancelOrder("nowhere"));
    const refused = await thrownBy(client.updateOrder("first", { order_number: "" }));
    return {
      statuses: [updated, cancelled].map(({ data }) => data.status),
      trackingNumbers: shipped.data.shipments.map(({ packages }) => packages[0]?.tracking_number),
      unknown: unknown instanceof ApiError && unknown.status,
      refused: refused instanceof ContractError && refused.issues.map(({ path }) => path),
    };
  },

  /** Checks of payloads, by validators that were compiled ahead of time. */
  schemas() {
    const order = anOrder();
    const { status: _status, ...incomplete } = order;
    return {
      valid: Order.is(order),
      issues: Order.check({ ...incomplete, id: 17 }).issues.map(({ path, keyword }) => [path, keyword]),
      drift: Order.check({ ...order, status: "teleported" }).drift.map(({ path, kind }) => [path, kind]),
      lint: UpdateOrderRequest.lint({ ship_to_address: { zip_code: "10001" } }).map(({ path }) => path),
    };
  },

  /** Deliveries that a sandbox signs, received once; and one that is forged. */
  async webhooks() {
    const changed: unknown[] = [];
    const refused: unknown[] = [];
    const receiver = createReceiver({ secret });
    const receive = webhookHandler(receiver, {
      "order.updated": (event) => {
        for (const { path, after } of changes(event, "order_number")) changed.push([path, after]);
      },
      onError: (error) => void refused.push(error instanceof SignatureError && error.reason),
    });
    const url = "http://receiver.test/";
    const sandbox = createSandbox({ webhook: { url, secret, fetch: receive } });
    await createClient({ ...credentials, fetch: sandbox.fetch }).updateOrder("order_id", { order_number: "7" });
    await sandbox.idle();
    const event = sandbox.deliveries[0]?.event;
    const signed = await signDelivery(event, { secret });
    const post = async (body: string) => (await receive(new Request(url, { ...signed, method: "POST", body }))).status;
    const responses = [await post(signed.body), await post(signed.body), await post(`${signed.body} `)];
    const verified = await receiver.receive(signed);
    return { responses, changed, refused, received: verified.event.event_type };
  },

  /** The body of one integration. */
  async integrations() {
    const sandbox = createSandbox({ integration: shipHero });
    const client = createClient({ ...credentials, integration: shipHero, fetch: sandbox.fetch });
    const body = aShipOrderRequest(shipHero);
    const { unused_fields } = await client.shipOrder("order_id", body);
    const { warehouse_id: _warehouse, ...incomplete } = body;
    const { issues } = ShipOrderRequest.check(incomplete);
    return { unused: unused_fields, issues: issues.map(({ keyword }) => keyword) };
  },

  /** The typed openapi-fetch client, over the network. */
  async "openapi-fetch"({ sandbox }: Servers) {
    const api = createFetchClient({ ...credentials, baseUrl: sandbox });
    const cancel = "/wms/orders/{order_id}/cancel";
    const { data } = await api.PUT(cancel, { params: { path: { order_id: "third" } } });
    const { error, response } = await api.PUT(cancel, { params: { path: { order_id: "nowhere" } } });
    return { status: data?.data.status, refused: [response.status, typeof error] };
  },

  /** The sandbox without a port: replays, faults and rules. */
  async sandbox() {
    const lost = { operation: "shipOrder", disconnect: "before-response", when: "after-write", times: 1 } as const;
    const sandbox = createSandbox({ orders: [anOrder({ id: "first" })], faults: [lost] });
    const client = createClient({ ...credentials, fetch: sandbox.fetch });
    const options = { idempotencyKey: "ship-1" };
    const inDoubt = await thrownBy(client.shipOrder("first", aShipOrderRequest(), options));
    await client.shipOrder("first", aShipOrderRequest(), options);
    return {
      inDoubt: inDoubt instanceof OutcomeUnknownError && inDoubt.idempotencyKey,
      shipments: sandbox.orders.get("first")?.shipments.length,
      replayed: sandbox.requests.map(({ replayed }) => replayed),
      deliveries: sandbox.deliveries.length,
    };
  },

  /** Builders and matchers. */
  async testing() {
    const { fetch } = createSandbox();
    const headers = { "x-trackstar-api-key": "key", "x-trackstar-access-token": "token" };
    const response = await fetch("http://sandbox.test/wms/orders/order_id/cancel", { method: "PUT", headers });
    const fits = await matchers.toSatisfyContract(response, "cancelOrder");
    return {
      fits: fits.pass,
      misfit: matchers.toMatchSchema({ ...anOrder(), id: 17 }, "Order").pass,
    };
  },
};

/** How the runtime tells of lost connections, and what the client makes of it. */
async function failures({ refused, reset, resetWhenReused }: Servers) {
  return {
    refused: await outcomeAt(refused),
    reset: await outcomeAt(reset),
    resetWhenReused: [await outcomeAt(resetWhenReused), await later(() => outcomeAt(resetWhenReused))],
  };
}

/** The outcome of a shipment. */
async function outcomeAt(baseUrl: string): Promise<string | undefined> {
  const client = createClient({ ...credentials, baseUrl, retry: false });
  const error = await thrownBy(client.shipOrder("order_id", aShipOrderRequest()));
  return error instanceof TrackstarError ? error.outcome : "applied";
}

/** The sandbox on a port of this machine; what it says where there can be none. */
async function port(): Promise<string> {
  const sandbox = createSandbox();
  try {
    const { url } = await sandbox.listen(0);
    const response = await fetch(`${url}/wms/orders/order_id`, { method: "PUT" });
    return `answers ${response.status}`;
  } catch (error) {
    return error instanceof Error ? error.message : "";
  } finally {
    await sandbox.close();
  }
}

/** Whether the runtime makes code of strings. */
function makesCode(): boolean {
  try {
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval, no-implied-eval -- that is the question
    return new Function("return true")() === true;
  } catch {
    return false;
  }
}

/** Runs everything. What it returns is plain JSON; a part that fails is in it as its error. */
export async function runProgram(servers: Servers): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = { makesCode: makesCode() };
  for (const [name, part] of Object.entries({ ...parts, failures, port })) {
    try {
      results[name] = await part(servers);
    } catch (error) {
      results[name] = error instanceof Error ? (error.stack ?? error.message) : "not an Error";
    }
  }
  return results;
}

async function thrownBy(call: Promise<unknown>): Promise<unknown> {
  return call.then(
    () => undefined,
    (error: unknown) => error,
  );
}

/** After the connection of a call before went back to where the runtime keeps it. */
async function later<T>(call: () => Promise<T>): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return call();
}
