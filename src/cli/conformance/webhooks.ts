import { endpointUrl, postDelivery, signingSecret, type EndpointAnswer } from "../post-delivery.ts";
import { UsageError, readArguments, type Terminal } from "../terminal.ts";
import { reportOptions, runScenarios, type ScenarioResult } from "./report.ts";
import { makeDelivery, webhookScenarios, type Expected, type WebhookScenario } from "./webhook-scenarios.ts";

const options = {
  ...reportOptions,
  url: { type: "string" },
  secret: { type: "string" },
  "allow-remote": { type: "boolean", default: false },
} as const;

/** `conformance webhooks`: sends deliveries to an endpoint and judges its answers. */
export async function conformanceOfWebhooks(args: string[], terminal: Terminal): Promise<number> {
  const { values } = readArguments({ args, options });
  const { scenarios: table, close } = await webhookScenarios();
  const run = async (chosen: readonly WebhookScenario[]): Promise<ScenarioResult[]> => {
    const url = endpointUrl("--url", values.url, values["allow-remote"]);
    return runAll(chosen, { ...terminal, url, secret: signingSecret(values.secret, terminal.env) });
  };
  try {
    return await runScenarios({ table, run }, values, terminal);
  } finally {
    await close();
  }
}

type Endpoint = Pick<Terminal, "printError" | "stop"> & { readonly url: URL; readonly secret: string };

/** One scenario after another: until an answer is missing, or the plain delivery is not taken, as the rest would say no more. */
async function runAll(scenarios: readonly WebhookScenario[], endpoint: Endpoint): Promise<ScenarioResult[]> {
  const results: ScenarioResult[] = [];
  for (const scenario of scenarios) {
    const startedAt = performance.now();
    const { name, title } = scenario;
    const answers = await send(scenario, endpoint);
    if (results.length === 0 && answers[0]?.isUnsent) throw new UsageError(`Nothing listens at ${endpoint.url.host}.`);
    const findings = findingsOf(scenario, answers);
    results.push({ name, title, findings, durationMs: performance.now() - startedAt });
    const isOver = answers.some(({ status }) => status === undefined) || (name === "signed" && findings.length > 0);
    if (!isOver) continue;
    const hint = name === "signed" ? " Is the secret that of this endpoint?" : "";
    endpoint.printError(`${scenarios.length - results.length} more scenarios were not run.${hint}`);
    return results;
  }
  return results;
}

async function send({ parts, expected }: WebhookScenario, { url, secret, stop }: Endpoint): Promise<EndpointAnswer[]> {
  const deliveries = await Promise.all(parts.map((part) => makeDelivery(part, secret)));
  if (expected === "once") return Promise.all(deliveries.map((delivery) => postDelivery(url, delivery, stop)));
  const answers: EndpointAnswer[] = [];
  for (const delivery of deliveries)
    if (answers.every(({ status }) => status !== undefined)) answers.push(await postDelivery(url, delivery, stop));
  return answers;
}

function findingsOf({ expected, title, parts }: WebhookScenario, answers: readonly EndpointAnswer[]): string[] {
  const findings = answers.flatMap((answer, at) => {
    const fault = faultOf(expected, answer);
    return fault === undefined ? [] : [`${parts[at]?.what ?? title}: ${fault}`];
  });
  if (expected === "once" && findings.length === 0 && !answers.some(({ isTaken }) => isTaken))
    return ["none of the copies was taken"];
  return findings;
}

/** Statuses of a copy that is to come again later. */
const later: ReadonlySet<number> = new Set([409, 425, 429, 503]);

function faultOf(expected: Expected, { status, text, isTaken }: EndpointAnswer): string | undefined {
  if (status === undefined) return text;
  if (expected === "refused" && isTaken) return `accepted with ${status}, but must be refused`;
  if (isTaken || (expected === "once" && later.has(status))) return undefined;
  if (expected === "taken") return `refused with ${status}: it comes again, and is lost in the end`;
  return status >= 500 || expected === "once" ? `failed with ${status}` : undefined;
}
