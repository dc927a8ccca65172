import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { createClient } from "trackstar-orders-contract";
import type { Client } from "trackstar-orders-contract";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { aShipOrderRequest, anOrder } from "trackstar-orders-contract/testing";
import { changes, createReceiver, nodeWebhookListener } from "trackstar-orders-contract/webhooks";
import type { OrderUpdatedEvent } from "trackstar-orders-contract/webhooks";

const secret = "whsec_ZGVtby1zZWNyZXQtdGhhdC1zaWducy1ub3RoaW5n";

export interface DemoOptions {
  print: (line: string) => void;
  /** The secret of the receiver; by default the right one. */
  receiverSecret?: string;
  /** How long to wait for all events. */
  deadlineMs?: number;
}

interface Step {
  name: string;
  call: (client: Client) => Promise<unknown>;
  /** A path that the step's event has to have among its changes. */
  changes: string;
}

const steps: readonly Step[] = [
  {
    name: 'updateOrder("first", { status: "picked" })',
    call: (client) => client.updateOrder("first", { status: "picked" }),
    changes: "status",
  },
  {
    name: 'shipOrder("first", shipment)',
    call: (client) => client.shipOrder("first", aShipOrderRequest()),
    changes: "shipments",
  },
  { name: 'cancelOrder("second")', call: (client) => client.cancelOrder("second"), changes: "status" },
];

/** Writes with the real client to a sandbox, and shows the signed events arriving; false if one did not. */
export async function runDemo({ print, receiverSecret = secret, deadlineMs = 60_000 }: DemoOptions): Promise<boolean> {
  const events: OrderUpdatedEvent[] = [];
  const receiver = nodeWebhookListener(createReceiver({ secret: receiverSecret }), {
    "order.updated": (event) => void events.push(event),
    onError: (error) => print(`  the receiver refused a delivery: ${(error as Error).message}`),
  });
  const server = await listen(createServer(receiver));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const sandbox = createSandbox({
    webhook: { url, secret },
    orders: [anOrder({ id: "first" }), anOrder({ id: "second" })],
  });
  const { url: baseUrl } = await sandbox.listen(0);
  const client = createClient({ apiKey: "demo-key", accessToken: "demo-token", baseUrl });
  try {
    for (const step of steps) {
      print(step.name);
      await step.call(client);
      await Promise.race([sandbox.idle(), new Promise((resolve) => setTimeout(resolve, deadlineMs).unref())]);
      if (!show(events.shift(), step, print)) return false;
    }
    return true;
  } finally {
    await sandbox.close();
    server.close();
    server.closeAllConnections();
  }
}

function show(event: OrderUpdatedEvent | undefined, { changes: expected }: Step, print: DemoOptions["print"]): boolean {
  if (!event) {
    print("  no event arrived");
    return false;
  }
  const found = changes(event);
  print(`  ${event.event_type}, signature verified, order ${event.data.id}:`);
  for (const { path, before, after } of found) print(`    ${path}: ${excerptOf(before)} → ${excerptOf(after)}`);
  return found.some(({ path }) => path === expected || path.startsWith(`${expected}.`));
}

function excerptOf(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

async function listen(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isComplete = await runDemo({ print: (line) => console.log(line) });
  console.log(isComplete ? "All events arrived." : "An event did not arrive.");
  process.exitCode = isComplete ? 0 : 1;
}
