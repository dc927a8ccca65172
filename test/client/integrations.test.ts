import { ContractError, compact, createClient, type ClientOptions, type Integration } from "trackstar-orders-contract";
import { amazon } from "trackstar-orders-contract/integrations/amazon";
import { packiyo } from "trackstar-orders-contract/integrations/packiyo";
import { shipHero, type ShipOrderRequest } from "trackstar-orders-contract/integrations/shiphero";
import { aShipment } from "trackstar-orders-contract/testing";
import { describe, expect, it } from "vitest";
import { shipOrderRequest, updateOrderResponse } from "../../generated/examples.ts";
import { secrets, thrownBy } from "../support/calls.ts";

const fetch = async () => Response.json(updateOrderResponse);

function start(options: Pick<ClientOptions, "onUnknownFields"> = {}) {
  const sent: unknown[] = [];
  const record = async (_url: string, { body }: RequestInit): Promise<Response> => {
    sent.push(JSON.parse(body as string));
    return fetch();
  };
  return { sent, client: createClient({ ...secrets, fetch: record, integration: shipHero, ...options }) };
}

describe("a client of a warehouse system", () => {
  it("sends a body that the system takes and the base contract refuses", async () => {
    const { client, sent } = start();
    await client.shipOrder("order_id", aShipment(shipHero));
    expect(sent).toEqual([aShipment(shipHero)]);
    const base = createClient({ ...secrets, fetch });
    await expect(base.shipOrder("order_id", aShipment(shipHero) as typeof shipOrderRequest)).rejects.toThrow(
      ContractError,
    );
  });

  it("refuses a body that lacks what the system requires before it is sent, and names the system", async () => {
    const { client, sent } = start();
    const { measurements: _left, ...body } = aShipment(shipHero);
    const error = await thrownBy(client.shipOrder("order_id", body as ShipOrderRequest));
    expect(error).toBeInstanceOf(ContractError);
    expect(error).toMatchObject({ outcome: "not-applied", issues: [{ path: "", keyword: "required" }] });
    expect((error as Error).message).toMatch(/ShipHero.* lacks the required field "measurements"$/);
    expect(sent).toEqual([]);
  });
});

it("takes cancellations, which have no body", async () => {
  const client = createClient({ ...secrets, fetch, integration: shipHero });
  expect(await client.cancelOrder("order_id")).toEqual(updateOrderResponse);
});

describe("onUnknownFields", () => {
  const body = {
    ...aShipment(shipHero),
    shipped_date: "2022-05-06T01:02:03Z",
    measurements: { ...aShipment(shipHero).measurements, girth: 4, "a/b": 1 },
  };

  it("is told, before anything is sent, of the fields that the system is not listed to take; they are sent", async () => {
    const told: unknown[] = [];
    const { client, sent } = start({ onUnknownFields: (...args) => told.push([...args, sent.length]) });
    await client.shipOrder("order_id", body);
    const fields = ["/measurements/girth", "/measurements/a~1b", "/shipped_date"];
    expect(told).toEqual([
      [expect.arrayContaining(fields) as string[], { operation: "shipOrder", integration: "shiphero" }, 0],
    ]);
    expect((told[0] as [string[]])[0]).toHaveLength(fields.length);
    expect(sent).toEqual([body]);
  });

  it("is not called for a body that the system takes whole, nor without a warehouse system", async () => {
    const told: unknown[] = [];
    const onUnknownFields = (fields: readonly string[]) => told.push(fields);
    const { client } = start({ onUnknownFields });
    await client.shipOrder("order_id", aShipment(shipHero));
    const base = createClient({ ...secrets, fetch, onUnknownFields });
    await base.shipOrder("order_id", { ...shipOrderRequest, own: 1 } as typeof shipOrderRequest);
    expect(told).toEqual([]);
  });

  it("changes nothing when it throws", async () => {
    const warned = new Promise((resolve) => process.once("warning", resolve));
    const { client, sent } = start({
      onUnknownFields: () => {
        throw new Error("The log is full");
      },
    });
    await client.shipOrder("order_id", body);
    expect(sent).toHaveLength(1);
    expect(await warned).toMatchObject({ message: expect.stringContaining("onUnknownFields") as string });
  });
});

describe("the option integration", () => {
  it.each(["shiphero", {}, null, 7])("takes no %j", (wrong) => {
    const integration = wrong as unknown as typeof amazon;
    expect(() => createClient({ ...secrets, integration })).toThrow(
      /createClient: integration must be a value of trackstar-orders-contract\/integrations/,
    );
    expect(() => compact({}, integration as Integration)).toThrow(/compact: integration must be/);
  });

  it("is named by the error for a body that lacks what the base contract requires", async () => {
    const client = createClient({ ...secrets, fetch });
    const error = await thrownBy(client.shipOrder("order_id", {} as typeof shipOrderRequest));
    expect((error as Error).message).toMatch(/and 6 more\. .* option `integration` of createClient$/);
    const other = await thrownBy(client.updateOrder("order_id", { status: "gone" as "open" }));
    expect((other as Error).message).not.toContain("integration");
  });
});

it("compact keeps a null where the warehouse system allows one", () => {
  const { boxes } = aShipment(packiyo);
  const measurements = { ...boxes[0]?.measurements, length: null };
  const body = { boxes: [{ ...boxes[0], measurements }], carrier: null, tracking_url: "" };
  expect(compact(body, packiyo)).toEqual({ boxes: [{ ...boxes[0], measurements }] });
  expect(compact(body)).not.toHaveProperty("boxes.0.measurements.length");
});
