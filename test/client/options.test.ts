import { createClient, operations, type ClientOptions } from "trackstar-orders-contract";
import { describe, expect, it, vi } from "vitest";
import { cancelOrderResponse, updateOrderResponse } from "../../generated/examples.ts";
import { quickOptions, secrets, everythingShownOf, scriptedClient, thrownBy } from "../support/calls.ts";
import { ledgerServer } from "../support/ledger-server.ts";

const server = ledgerServer();

const hangs = () => new Promise<string>(() => undefined);
const tellingError = () => Object.assign(new Error(secrets.accessToken), { code: "token_9b2c6a31" });
const good = { apiKey: "key", accessToken: "token" };
const headersOf = (id: string) => server.arrivalsOf(id).map(({ headers }) => headers);

describe("credentials", () => {
  it.for([undefined, "", " ", "a b", "a\nb", "ключ", 7])("%j is refused at creation, without quoting it", (value) => {
    for (const name of ["apiKey", "accessToken"]) {
      const create = () => createClient({ ...good, [name]: value as string });
      expect(create).toThrow(TypeError);
      expect(create).toThrow(new RegExp(`^createClient: ${name} must be (given|printable ASCII text without spaces)$`));
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
    expect(headersOf("rotating")).toMatchObject([
      { "x-trackstar-api-key": secrets.apiKey, "x-trackstar-access-token": "token-1" },
      { "x-trackstar-api-key": secrets.apiKey, "x-trackstar-access-token": "token-2" },
    ]);
  });

  it.for<[string, () => unknown, string]>([
    ["nothing", () => "", "createClient: accessToken must return printable ASCII text without spaces, and not"],
    ["spaces", async () => "a b", "createClient: accessToken must return printable ASCII text"],
    ["an error", () => Promise.reject(tellingError()), "The function for accessToken failed"],
  ])(
    "as a function that brings %s end the call with a message and a cause that name the function",
    async ([, accessToken, text]) => {
      const options = { ...quickOptions(server.baseUrl), accessToken: accessToken as () => string };
      const error = await createClient(options)
        .cancelOrder("named")
        .catch((thrown: unknown) => thrown);
      const named = expect.stringContaining(text) as string;
      expect(error).toMatchObject({ name: "UnreachableError", attempts: 1, message: named, cause: { message: named } });
      expect(server.arrivalsOf("named")).toEqual([]);
      expect(everythingShownOf(error)).not.toMatch(/9b2c6a31/);
    },
  );

  it("as a function that hangs are waited for no longer than an attempt may take", async () => {
    const options = { ...quickOptions(server.baseUrl), accessToken: hangs, retry: false, timeoutMs: 30 };
    const ending = { name: "UnreachableError", cause: { name: "TimeoutError" } };
    await expect(createClient(options).cancelOrder("slow token")).rejects.toMatchObject(ending);
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
    "https://user@example.com",
    "https://:pass@example.com",
    "https://example.com#a",
    "https://x.example/?a=1",
  ])("%s is refused", (baseUrl) => {
    expect(() => createClient({ ...good, baseUrl })).toThrow(/^createClient: baseUrl must/);
  });

  it("may be http for this machine and a container's name, and end in slashes", async () => {
    createClient({ ...good, baseUrl: "http://sandbox:4010/" });
    await createClient({ ...good, baseUrl: `${server.baseUrl}//` }).cancelOrder("slash");
    expect(server.acceptedOf("slash")).toHaveLength(1);
  });
});

it("the global fetch is looked up at the time of the call", async () => {
  const client = createClient(quickOptions(server.baseUrl));
  const replacement = vi.fn<typeof fetch>(async () => Response.json(updateOrderResponse));
  vi.stubGlobal("fetch", replacement);
  await client.cancelOrder("replaced").finally(() => vi.unstubAllGlobals());
  expect(replacement).toHaveBeenCalledOnce();
});

it("the overall time limit ends a call that is being retried", async () => {
  server.plan("overall", [{ status: 503 }]);
  const retry = { initialDelayMs: 200_000, maxDelayMs: 200_000 };
  const client = createClient({ ...quickOptions(server.baseUrl), retry, timeoutMs: 60_000 });
  await expect(client.cancelOrder("overall")).rejects.toMatchObject({ attempts: 1, cause: { status: 503 } });
});

it("a call can have time limits of its own", async () => {
  server.plan("own limit", [{ connection: "hang" }]);
  const call = createClient(quickOptions(server.baseUrl)).cancelOrder("own limit", { timeoutMs: 1_000 });
  await expect(call).rejects.toMatchObject({ name: "OutcomeUnknownError", cause: { name: "TimeoutError" } });
});

const ok = () =>
  Response.json(cancelOrderResponse, { headers: { "x-request-id": "req_1", "x-ratelimit-limit": "many" } });

describe("createClient", () => {
  it("says what is missing", () => {
    expect(() => Reflect.apply(createClient, undefined, [])).toThrow(
      "createClient: apiKey and accessToken must be given",
    );
    expect(() => createClient({ apiKey: "key" } as ClientOptions)).toThrow("createClient: accessToken must be given");
  });

  it.each<[object, RegExp]>([
    [{ baseURL: "https://x.test" }, /createClient: unknown option "baseURL". Did you mean "baseUrl"\?/],
    [{ timeout: 5 }, /unknown option "timeout". Did you mean "timeoutMs"\?/],
    [{ onUnusedFields: "thorw" }, /^createClient: onUnusedFields must be "throw" or a function$/],
    [{ onUnusedFields: true }, /^createClient: onUnusedFields must be "throw" or a function$/],
    [{ onDrift: "throw" }, /onDrift must be a function/],
    [{ onResponse: {} }, /onResponse must be a function/],
    [{ baseUrl: Symbol("x") }, /baseUrl must be a string/],
    [{ fetch: "fetch" }, /fetch must be a function/],
    [{ timeoutMs: "30s" }, /^createClient: timeoutMs must be a number of milliseconds/],
    [{ timeoutMs: Number.NaN }, /^createClient: timeoutMs must be a number of milliseconds/],
    [{ timeoutMs: { overall: -1 } }, /^createClient: timeoutMs\.overall must be a number/],
    [{ timeoutMs: { attempt: "30s" } }, /^createClient: timeoutMs\.attempt must be a number of milliseconds/],
    [{ timeoutMs: { attempts: 5 } }, /timeoutMs: unknown option "attempts". Did you mean "attempt"\?/],
    [{ retry: { initialDelayMs: "1s" } }, /^createClient: retry\.initialDelayMs must be a number of milliseconds/],
    [{ retry: { maxAttempts: 0 } }, /^createClient: retry\.maxAttempts must be an integer/],
    [{ retry: { maxAttempt: 2 } }, /retry: unknown option "maxAttempt". Did you mean "maxAttempts"\?/],
    [{ pacing: { persecond: 5 } }, /pacing: unknown option "persecond". Did you mean "perSecond"\?/],
  ])("refuses %j with the nearest right one", (wrong, message) => {
    const create = () => createClient({ ...secrets, ...wrong });
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
  });
});

describe("plain http", () => {
  it.each(["http://host.docker.internal:4010", "http://api.svc.cluster.local"])(
    "to %s needs allowInsecureHttp, which the error names",
    (baseUrl) => {
      expect(() => createClient({ ...secrets, baseUrl })).toThrow(
        "createClient: baseUrl must be https outside of this machine; allowInsecureHttp: true takes http",
      );
      expect(createClient({ ...secrets, baseUrl, allowInsecureHttp: true })).toHaveProperty("cancelOrder");
    },
  );

  it("is written out: a host and a port alone are not a URL", () => {
    expect(() => createClient({ ...secrets, baseUrl: "localhost:4010" })).toThrow(
      "createClient: baseUrl must be a URL that begins with https:// or http://",
    );
  });
});

describe("a call", () => {
  it.each<[object, RegExp]>([
    [{ idempotencykey: "k" }, /cancelOrder: unknown option "idempotencykey". Did you mean "idempotencyKey"\?/],
    [{ onResponse: 7 }, /cancelOrder: onResponse must be a function/],
    [{ signal: { aborted: false } }, /cancelOrder: signal must be an AbortSignal/],
    [{ timeoutMs: "30s" }, /^cancelOrder: timeoutMs must be a number of milliseconds/],
    [{ signal: "stop" }, /cancelOrder: signal must be an AbortSignal/],
    [{ signal: new AbortController() }, /cancelOrder: signal must be an AbortSignal/],
    [{ resendWhenUnknown: "no" }, /cancelOrder: resendWhenUnknown must be true or false/],
    [{ headers: "traceparent" }, /cancelOrder: headers must be a plain object of strings/],
    [{ headers: new Headers({ traceparent: "1" }) }, /cancelOrder: headers must be a plain object of strings/],
    [{ headers: { "X-Trackstar-Api-Key": "x" } }, /headers must not have "X-Trackstar-Api-Key": the client sets it/],
    [{ headers: { traceparent: "a\nb" } }, /cancelOrder: headers: "traceparent" is not a valid header name or value/],
    [{ headers: { traceparent: undefined } }, /"traceparent" is not a valid header name or value/],
    [{ headers: { "trace parent": "a" } }, /"trace parent" is not a valid header name or value/],
    [{ headers: { "idempotency-key": "k" } }, /headers must not have "idempotency-key": the client sets it/],
  ])("with %j is refused before anything is sent", async (wrong, message) => {
    const { client, sent } = scriptedClient([ok]);
    await expect(client.cancelOrder("id", wrong)).rejects.toThrow(message);
    expect(sent).toHaveLength(0);
  });

  it.each([
    ..."accept accept-encoding connection content-encoding Content-Length content-type Expect host".split(" "),
    ..."http2-settings keep-alive proxy-authorization range te trailer Transfer-Encoding upgrade x-http-method-override".split(
      " ",
    ),
  ])("refuses the header %s, of a call and of the client, by its name", async (name) => {
    const headers = { [name]: "1" };
    const { client, sent } = scriptedClient([ok]);
    await expect(client.cancelOrder("id", { headers })).rejects.toThrow(`cancelOrder: headers must not have "${name}"`);
    expect(() => createClient({ ...secrets, headers })).toThrow(`createClient: headers must not have "${name}"`);
    expect(sent).toHaveLength(0);
  });

  it.each([
    ["that are inherited", Object.create({ traceparent: "1" }) as object],
    [
      "of a class with accessors",
      new (class {
        get traceparent() {
          return "1";
        }
      })(),
    ],
    ["in a Map", new Map([["traceparent", "1"]])],
    ["in a list", [["traceparent", "1"]]],
  ])("refuses headers %s, which would not be sent", async (_what, headers) => {
    const { client, sent } = scriptedClient([ok]);
    await expect(client.cancelOrder("id", { headers: headers as Record<string, string> })).rejects.toThrow(
      "cancelOrder: headers must be a plain object of strings",
    );
    expect(sent).toHaveLength(0);
  });

  it("does not quote a header that can't be sent, nor takes null for a key that many writes would share", async () => {
    const { client, sent } = scriptedClient([ok]);
    const error = await thrownBy(client.cancelOrder("id", { headers: { traceparent: "hidden\nvalue" } }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).not.toContain("hidden");
    await expect(client.cancelOrder("id", { idempotencyKey: null as never })).rejects.toThrow("Idempotency-Key");
    expect(sent).toHaveLength(0);
  });

  it("tells onResponse the documented headers with their types, and leaves out what is not of its type", async () => {
    const reports: unknown[] = [];
    const { client } = scriptedClient([ok], { onResponse: ({ headers }) => reports.push(headers) });
    await client.cancelOrder("id");
    expect(reports.splice(0)).toEqual([{ "x-request-id": "req_1" }]);
    for (const [text, replayed] of [
      ["true", true],
      ["false", false],
      ["yes", undefined],
    ] as const) {
      const headers = { "idempotent-replayed": text, "x-ratelimit-limit": "50" };
      const step = () => Response.json(cancelOrderResponse, { headers });
      await scriptedClient([step], { onResponse: (report) => reports.push(report.headers) }).client.cancelOrder("id");
      const flag = replayed === undefined ? {} : { "idempotent-replayed": replayed };
      expect(reports.splice(0)).toEqual([{ "x-ratelimit-limit": 50, ...flag }]);
    }
  });
});

it("the table of operations is public", () => {
  expect(operations.shipOrder).toMatchObject({ method: "POST", kind: "write", isBodyRequired: true });
  expect(operations.getOrder).toMatchObject({ method: "GET", kind: "read", isBodyRequired: false });
});
