import { createClient, TrackstarError } from "trackstar-orders-contract";
import type { CallReport } from "trackstar-orders-contract";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { updateOrderResponse } from "../../generated/examples.ts";
import { quickOptions, secrets } from "../support/calls.ts";
import { everythingShownOf } from "../support/leaks.ts";
import { unhandledRejections } from "../support/rejections.ts";
import { LedgerServer } from "../support/ledger-server.ts";

let server: LedgerServer;
beforeAll(async () => {
  server = await LedgerServer.start();
});
afterAll(() => server.close());

const hangs = () => new Promise<string>(() => undefined);
const throws = (): never => {
  throw new Error("broken hook");
};
const tellingError = () => Object.assign(new Error(secrets.accessToken), { code: "token_9b2c6a31" });
const rejects = async (): Promise<never> => throws();
const good = { apiKey: "key", accessToken: "token" };
const creating = (more: object) => () => createClient({ ...good, ...more });
const headersOf = (id: string) => server.arrivalsOf(id).map(({ headers }) => headers);

describe("credentials", () => {
  it.for([undefined, "", " ", "a b", "a\nb", "ключ", 7])("%j is refused at creation, without quoting it", (value) => {
    for (const name of ["apiKey", "accessToken"]) {
      const create = () => createClient({ ...good, [name]: value as string });
      expect(create).toThrow(TrackstarError);
      expect(create).toThrow(new RegExp(`^${name} (is missing|must be printable ASCII text without spaces)$`));
    }
  });

  it("go with every call, as the two headers of the contract", async () => {
    await createClient(quickOptions(server.baseUrl)).cancelOrder("both");
    expect(headersOf("both")).toMatchObject([
      { "x-trackstar-api-key": secrets.apiKey, "x-trackstar-access-token": secrets.accessToken },
    ]);
  });

  it("as functions are asked before each attempt", async () => {
    let asked = 0;
    const accessToken = async () => `token-${++asked}`;
    server.plan("rotating", [{ status: 503 }]);
    await createClient({ ...quickOptions(server.baseUrl), accessToken }).cancelOrder("rotating");
    expect(headersOf("rotating").map((headers) => headers["x-trackstar-access-token"])).toEqual(["token-1", "token-2"]);
  });

  it.for([() => "", () => Promise.reject(new Error(secrets.accessToken))])(
    "as a function that fails end the call before anything is sent",
    async (accessToken) => {
      const client = createClient({ ...quickOptions(server.baseUrl), accessToken });
      const error = await client.cancelOrder("no token").catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ name: "UnreachableError", attempts: 1 });
      expect(String((error as Error).cause)).not.toContain(secrets.accessToken);
      expect(server.arrivalsOf("no token")).toEqual([]);
    },
  );

  it.for<[string, () => unknown, string]>([
    ["nothing", () => "", "accessToken is missing"],
    ["spaces", async () => "a b", "accessToken must be printable ASCII text"],
    ["an error", () => Promise.reject(tellingError()), "The function for accessToken failed"],
  ])(
    "as a function that brings %s end the call with a cause that names the function",
    async ([, accessToken, text]) => {
      const options = { ...quickOptions(server.baseUrl), accessToken: accessToken as () => string };
      const error = await createClient(options)
        .cancelOrder("named")
        .catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ cause: { message: expect.stringContaining(text) as string } });
      expect(everythingShownOf(error)).not.toMatch(/9b2c6a31/);
    },
  );

  it("as a function that hangs are waited for no longer than an attempt may take", async () => {
    const options = { ...quickOptions(server.baseUrl), accessToken: hangs, retry: false, timeoutMs: 30 };
    await expect(createClient(options).cancelOrder("slow token")).rejects.toMatchObject({
      name: "UnreachableError",
      cause: { name: "TimeoutError" },
    });
  });
});

describe("baseUrl", () => {
  it.for([
    "http://api.example.com",
    "ftp://localhost",
    "http://[2001:db8::1]",
    "http://[fe80::1]",
    "http://[::ffff:10.0.0.1]:4010",
    "nonsense",
    "https://user:pass@example.com",
    "https://x.example/?a=1",
  ])("%s is refused", (baseUrl) => {
    expect(() => createClient({ ...good, baseUrl })).toThrow(/^baseUrl must/);
  });

  it("may be http for this machine and a container's name, and end in a slash", async () => {
    createClient({ ...good, baseUrl: "http://sandbox:4010/" });
    await createClient({ ...good, baseUrl: `${server.baseUrl}/` }).cancelOrder("slash");
    expect(server.acceptedOf("slash")).toHaveLength(1);
  });
});

it("time limits and retry options that are no numbers are refused", () => {
  expect(creating({ timeoutMs: Number.NaN })).toThrow(TypeError);
  expect(creating({ timeoutMs: Number.NaN })).toThrow("createClient: timeoutMs must be a number of milliseconds");
  expect(creating({ timeoutMs: { overall: -1 } })).toThrow("createClient: timeoutMs.overall must be a number");
  expect(creating({ retry: { maxAttempts: 0 } })).toThrow("createClient: retry.maxAttempts must be an integer");
});

it("the global fetch is looked up at the time of the call", async () => {
  const client = createClient(quickOptions(server.baseUrl));
  const replacement = vi.fn<typeof fetch>(async () => Response.json(updateOrderResponse));
  vi.stubGlobal("fetch", replacement);
  await client.cancelOrder("replaced").finally(() => vi.unstubAllGlobals());
  expect(replacement).toHaveBeenCalledOnce();
});

it("the overall time limit ends a call that is being retried", async () => {
  server.plan(
    "overall",
    Array.from({ length: 9 }, () => ({ status: 503 })),
  );
  const client = createClient({
    ...quickOptions(server.baseUrl),
    retry: { maxAttempts: 9, initialDelayMs: 6000 },
    timeoutMs: 1500,
  });
  await expect(client.cancelOrder("overall")).rejects.toMatchObject({ status: 503, attempts: 1 });
});

it("a call can have time limits of its own", async () => {
  server.plan("own limit", [{ connection: "hang" }]);
  const client = createClient(quickOptions(server.baseUrl));
  await expect(client.cancelOrder("own limit", { timeoutMs: 50 })).rejects.toMatchObject({
    name: "OutcomeUnknownError",
    cause: { name: "TimeoutError" },
  });
});

describe("onResponse", () => {
  const reports: CallReport[] = [];
  const onResponse = (report: CallReport): void => void reports.push(report);

  it("is told once a call how it went", async () => {
    const headers = { "x-ratelimit-limit": "50", "x-ratelimit-remaining": "49", "x-ratelimit-reset": "1641099906" };
    server.plan("told", [{ status: 503 }, { status: 404, body: { error: "None" }, headers }]);
    const client = createClient({ ...quickOptions(server.baseUrl), onResponse });
    await expect(client.cancelOrder("told", { idempotencyKey: "key-1" })).rejects.toThrow("404");
    expect(reports.splice(0)).toEqual([
      {
        operation: "cancelOrder",
        status: 404,
        requestId: "req_test",
        idempotencyKey: "key-1",
        attempts: 2,
        replayed: false,
        rateLimit: { limit: 50, remaining: 49, reset: 1641099906 },
        headers: {
          "x-request-id": "req_test",
          "x-ratelimit-limit": 50,
          "x-ratelimit-remaining": 49,
          "x-ratelimit-reset": 1641099906,
        },
        durationMs: expect.any(Number) as number,
      },
    ]);
  });

  it("is told of a replayed answer, also for one call", async () => {
    const client = createClient(quickOptions(server.baseUrl));
    const options = { idempotencyKey: "replay-1", onResponse };
    await client.cancelOrder("replayed", options);
    await client.cancelOrder("replayed", options);
    expect(reports.splice(0).map(({ replayed }) => replayed)).toEqual([false, true]);
    expect(server.acceptedOf("replayed")).toHaveLength(1);
  });

  it("cannot turn an accepted write into a failure", async () => {
    const hooks = { onResponse: throws, onDrift: rejects, onUnusedFields: throws };
    server.plan("hook", [{ status: 200, body: { ...updateOrderResponse, unused_fields: ["channel"], new_field: 1 } }]);
    const client = createClient({ ...quickOptions(server.baseUrl), ...hooks });
    await expect(client.cancelOrder("hook")).resolves.toHaveProperty("id");
  });

  it.each([
    ["an error whose name is a symbol", Object.assign(new Error("x"), { name: Symbol("name") })],
    ["what cannot be read", new Proxy({}, { getPrototypeOf: () => throws() })],
  ])("cannot end the process by throwing %s", async (_what, thrown) => {
    const warn = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    const throwing = () => {
      throw thrown;
    };
    const unhandled = await unhandledRejections(async () => {
      await createClient({ ...quickOptions(server.baseUrl), onResponse: throwing }).cancelOrder("odd hook");
    });
    expect(unhandled).toEqual([]);
    expect(warn).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/hook onResponse threw/), "TrackstarWarning");
  });
});
