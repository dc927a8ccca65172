import { sleep } from "../core/abortable.ts";
import { checkKind, checkOptions } from "../core/check-options.ts";
import type { DeliveryStore } from "../webhooks/handle/delivery-store.ts";

export interface StoreConformanceOptions {
  /** Lets milliseconds pass by the clock of the store; by default they really pass. */
  pass?: ((milliseconds: number) => unknown) | undefined;
  /** How long the store remembers what is done, in milliseconds: one rule waits for it. Without it that rule is left out. */
  retentionMs?: number | undefined;
}

/** A rule of delivery stores, for a test of that name. */
export interface StoreRule {
  readonly name: string;
  /** Rejects with an `Error` that names the rule, the steps up to the one that broke it, and the way to mend it. */
  readonly run: () => Promise<void>;
}

const oneStep = "Read and write in one step: one statement, one script or under one lock.";
const compare = "Give each claim a token of its own, and compare it in the step that writes.";
const endLeases = "Keep the end of each lease, and from then on treat the claim as not there.";
const keepDone = "Keep what is done, with its token, until its retention is over: nothing else ends it.";
const takeBack = "Where nobody has the delivery, take it again: its handler runs although the store lost the claim.";
const exactIds = "Compare ids character by character.";
const ownToken = "Treat your own token as yours: a client sends a command again whose reply was lost.";

/**
 * Each rule as steps with the tokens of claims. A `brief` claim runs out in the next `wait`; `complete a` must be true, and
 * `complete a false` false; `busy` and `done` are the states that a claim must bring.
 */
const rules: readonly (readonly [name: string, steps: string, fix: string])[] = [
  ["gives a new delivery to the first, and tells others for how long it is busy", "claim a, busy", endLeases],
  ["gives a delivery to one of many who claim it at once", "crowd", oneStep],
  ["gives a claim that ran out to one of many who claim it at once", "brief a, wait, crowd", oneStep],
  ["keeps deliveries apart whose ids are nearly the same", "claim a, others, busy", exactIds],
  ["gives a released delivery to the next", "claim a, release a, claim b, busy", "Remove the claim in release."],
  ["gives a delivery to the next when its lease runs out", "brief a, wait, claim b, busy", endLeases],
  ["remembers what is done beyond its lease", "brief a, complete a, wait, done", keepDone],
  ["forgets what is done after its retention", "claim a, complete a, retention, claim b", "Let what is done expire."],
  ["lets a slow handler complete what nobody took over", "brief a, wait, complete a, done", takeBack],
  ["completes a claim that is gone, if nobody has it", "claim a, release a, complete a, done", takeBack],
  ["does not complete the claim of another", "brief a, wait, claim b, complete a false, busy, complete b", compare],
  ["does not release the claim of another", "brief a, wait, claim b, release a false, busy, complete b", compare],
  ["does not complete what another did", "brief a, wait, claim b, complete b, complete a false, done", compare],
  ["does not release what another did", "brief a, wait, claim b, complete b, release a false, done", compare],
  ["does not release what is done", "claim a, complete a, release a false, done", keepDone],
  ["completes when told twice", "claim a, complete a, complete a, done", ownToken],
  [
    "releases when told twice, and not the next claim",
    "claim a, release a, release a, claim b, release a false, busy",
    ownToken,
  ],
  ["renews a lease, when told twice too", "brief a, renew a, renew a, wait, busy, complete a", endLeases],
  ["renews a claim that ran out, if nobody has it", "brief a, wait, renew a, busy, complete a", takeBack],
  ["renews a claim that is gone, if nobody has it", "claim a, release a, renew a, busy, complete a", takeBack],
  ["does not renew the claim of another", "brief a, wait, claim b, renew a false, complete b", compare],
  ["does not renew what is done", "claim a, complete a, renew a false, done", keepDone],
];

/** Not a whole number, as the option may be. */
const leaseMs = 60_000.5;
const briefMs = 40;
const crowd = 50;

/** Takes steps with a delivery that the store does not know; each brings its fault, if there is one. */
function trialOf(store: DeliveryStore, pass: (step: string) => unknown): (step: string) => Promise<unknown> {
  const id = `msg_${crypto.randomUUID()}`;
  const tokens = new Map<string, string>();
  const claimAs = async (name: string, ms: number): Promise<unknown> => {
    const claim = await store.claim(id, ms);
    if (claim.state !== "claimed" || !claim.token || [...tokens.values()].includes(claim.token)) return claim;
    tokens.set(name, claim.token);
    return undefined;
  };
  return async (step) => {
    const [verb = "", name = "", expected = "true"] = step.split(" ");
    if (verb === "wait" || verb === "retention") return void (await pass(verb));
    if (verb === "crowd") return crowdFault(store, id);
    if (verb === "others") return othersFault(store, id);
    if (verb === "claim" || verb === "brief") return claimAs(name, verb === "claim" ? leaseMs : briefMs);
    if (verb !== "complete" && verb !== "release" && verb !== "renew") return stateFault(store, id, verb);
    const reply: unknown = await store[verb]?.(id, tokens.get(name) ?? "", leaseMs);
    return reply === (expected === "true") ? undefined : String(reply);
  };
}

async function stateFault(store: DeliveryStore, id: string, expected: string): Promise<unknown> {
  const claim = await store.claim(id, leaseMs);
  const left = claim.state === "busy" ? claim.retryAfterMs : leaseMs;
  return claim.state === expected && left > leaseMs / 2 && left <= Math.ceil(leaseMs) ? undefined : claim;
}

async function crowdFault(store: DeliveryStore, id: string): Promise<unknown> {
  const claims = await Promise.all(Array.from({ length: crowd }, () => store.claim(id, leaseMs)));
  const [given, busy] = ["claimed", "busy"].map((state) => claims.filter((claim) => claim.state === state).length);
  return given === 1 && busy === crowd - 1 ? undefined : { claimed: given, busy };
}

async function othersFault(store: DeliveryStore, id: string): Promise<unknown> {
  for (const end of ["a", "A", "á", " ", "%", "_", "'", ":", "\\"]) {
    const claim = await store.claim(id + end, leaseMs);
    if (claim.state !== "claimed") return claim;
  }
  return undefined;
}

/**
 * The rules of a delivery store, each as a test for the runner that you have.
 *
 * `create` is called for each rule; it may bring the same store each time, as each rule has ids of its own. If your client
 * repeats commands, run them a second time with one that sends each command twice. A store without `renew` has fewer rules.
 *
 * @example
 * const options = { retentionMs: 1000 };
 * for (const { name, run } of deliveryStoreConformance(() => myStore(options), options)) it(name, run);
 * @throws {TypeError} for an option that does not exist, with the nearest one that does, or a value of another kind.
 */
export function deliveryStoreConformance(
  create: () => DeliveryStore | Promise<DeliveryStore>,
  options: StoreConformanceOptions = {},
): readonly StoreRule[] {
  checkKind(create, "function", "deliveryStoreConformance: create");
  checkOptions(options, { pass: "function", retentionMs: { min: 1 } }, "deliveryStoreConformance");
  const { pass = sleep, retentionMs } = options;
  const known = rules.filter(([, steps]) => retentionMs !== undefined || !steps.includes("retention"));
  return known.map(([name, steps, fix]) => ({
    name,
    async run() {
      const store = await create();
      if (steps.includes("renew") && !store.renew) return;
      const take = trialOf(store, (step) => pass(step === "wait" ? 2 * briefMs : (retentionMs ?? 0) + briefMs));
      const taken: string[] = [];
      for (const step of steps.split(", ")) {
        taken.push(step);
        const fault = await take(step);
        if (fault !== undefined)
          throw new Error(
            `A delivery store ${name}. Here, "${taken.join(", ")}" brought ${JSON.stringify(fault)}. ${fix}`,
          );
      }
    },
  }));
}
