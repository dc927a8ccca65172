// The console: a sandbox that runs in the page. Bundled with it and with `operations` into one script.
import { integrationLoaders } from "../../generated/integration-loaders.ts";
import { integrations } from "trackstar-orders-contract/integrations";
import { createSandbox } from "trackstar-orders-contract/sandbox";
import { changes } from "trackstar-orders-contract/webhooks";

const byId = (id) => document.getElementById(id);
const [operationChoice, integrationChoice, exampleChoice] = ["operation", "integration", "example"].map(byId);
const body = byId("body");
const pretty = (value) => JSON.stringify(value, null, 2);
const option = (value, text) => new Option(text, value);

let integration;
let examples = [];
let sandbox;

const operation = () => operations.find(({ name }) => name === operationChoice.value);

/** The documented examples, after the one with every field that the integration takes. */
function listExamples() {
  const { name, examples: documented } = operation();
  const own = integration?.requests[name];
  examples = [...(own ? [{ summary: `Every field of ${integration.title}`, value: own.example }] : []), ...documented];
  exampleChoice.replaceChildren(...examples.map(({ summary }, at) => option(at, summary)));
  exampleChoice.disabled = body.disabled = examples.length === 0;
  writeExample();
}

function writeExample() {
  const example = examples[exampleChoice.value];
  body.value = example ? pretty(example.value) : "";
}

async function chooseIntegration() {
  const load = integrationLoaders[integrationChoice.value];
  integration = load ? (await load()).integration : undefined;
  sandbox = undefined;
  listExamples();
}

async function send() {
  if (!sandbox || byId("fresh").checked) sandbox = createSandbox({ integration });
  const { method, path } = operation();
  const [order] = sandbox.orders.list();
  const address = path.replace("{order_id}", encodeURIComponent(order.id));
  const hasBody = body.value.trim() !== "";
  const headers = {
    "x-trackstar-api-key": "key",
    "x-trackstar-access-token": "token",
    ...(method === "GET" ? {} : { "idempotency-key": crypto.randomUUID() }),
    ...(hasBody ? { "content-type": "application/json" } : {}),
  };
  const sent = sandbox.deliveries.length;
  const init = { method, headers, ...(hasBody && { body: body.value }) };
  show("request", `${method} ${address}\n${listed(Object.entries(headers))}\n\n${body.value}`);
  const response = await sandbox.fetch(`https://sandbox.localhost${address}`, init);
  const answer = await response.json().catch(() => undefined);
  show("response", `${response.status}\n${listed([...response.headers])}\n\n${pretty(answer) ?? ""}`);
  show("unused", answer?.unused_fields?.join(", ") || "none");
  const event = sandbox.deliveries.slice(sent).at(-1)?.event;
  show("event", event ? `${event.event_type}\n\n${listed(changesOf(event))}` : "none was sent");
}

const changesOf = (event) =>
  changes(event).map(({ path, before, after }) => [path, `${JSON.stringify(before)} → ${JSON.stringify(after)}`]);
const listed = (entries) => entries.map(([name, value]) => `${name}: ${value}`).join("\n");

function show(id, text) {
  byId(id).textContent = text.trim();
}

operationChoice.append(...operations.map(({ name, summary }) => option(name, summary)));
integrationChoice.append(
  option("", "None: the base contract"),
  ...integrations.map(({ name, title }) => option(name, title)),
);
operationChoice.addEventListener("change", listExamples);
integrationChoice.addEventListener("change", chooseIntegration);
exampleChoice.addEventListener("change", writeExample);
byId("send").addEventListener("click", send);
listExamples();
