import { Denial } from "./answers.ts";
import type { Clock } from "./clock.ts";
import type { Reply } from "./exchange.ts";
import type { TakenFault } from "./fault-book.ts";
import type { Fault } from "./faults.ts";
import type { Route } from "./routes.ts";
import { replaces, spoil } from "./spoil.ts";

/** What a fault has a part in: doing a write, or answering from an earlier one. */
export interface Spoilable {
  route: Route;
  fault: Fault;
  clock: Clock;
  /** Aborted when the sandbox closes: then no answer is kept back any longer. */
  closing: AbortSignal;
}

/** Does a write as its fault has it. */
export async function writeWithFault(around: Spoilable, write: () => Reply): Promise<Reply> {
  const { route, fault } = around;
  const { when = fault.cut === "mid-answer" ? "after-write" : "before-write" } = fault;
  if (when === "before-write") await pause(around);
  if (isSpoilt(fault) && when === "before-write") return spoil(route, fault);
  const reply = write();
  if (when === "after-write") await pause(around);
  return isSpoilt(fault) ? spoil(route, fault, reply) : reply;
}

/** Answers from an earlier write as the fault has it: nothing is written, but the answer can be late or lost again. */
export async function replayWithFault(around: Spoilable, reply: Reply): Promise<Reply> {
  await pause(around);
  return isSpoilt(around.fault) ? spoil(around.route, around.fault, reply) : reply;
}

/** Gives a fault back that did nothing, so that the request does not count for its `times`. */
export async function countedIfItActs(
  { fault, giveBack }: TakenFault,
  work: () => Promise<{ reply: Reply; isReplay: boolean }>,
): Promise<Reply> {
  const actsOnAnswer = isSpoilt(fault) || Boolean(fault.latencyMs);
  try {
    const { reply, isReplay } = await work();
    if (isReplay && !actsOnAnswer) giveBack();
    return reply;
  } catch (error) {
    if (error instanceof Denial) giveBack();
    throw error;
  }
}

function isSpoilt(fault: Fault): boolean {
  return replaces(fault) || fault.cut !== undefined;
}

async function pause({ fault: { latencyMs = 0 }, clock, closing }: Spoilable): Promise<void> {
  if (latencyMs > 0) await clock.wait(latencyMs, closing);
}
