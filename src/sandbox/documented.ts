import { answer, failure } from "./answers.ts";
import type { Reply } from "./exchange.ts";
import type { Route } from "./routes.ts";

/** The documented answer of an operation with a status, or with the name of an example; undefined if there is none. */
export function documentedAnswer(route: Route, { status, example }: Wanted): Reply | undefined {
  for (const [documented, bodies] of route.examples) {
    if (status !== undefined && status !== documented) continue;
    const [body] = example === undefined ? bodies.values() : [bodies.get(example)];
    if (body !== undefined) return answer(documented, body);
  }
  return undefined;
}

interface Wanted {
  status?: number | undefined;
  example?: string | undefined;
}

/** What an operation answers that no state is kept for. */
export function defaultAnswer(route: Route): Reply {
  const status = [...route.responses.keys()].find((documented) => documented >= 200 && documented < 300);
  const isEmpty = status !== undefined && route.responses.get(status)?.component === undefined;
  if (isEmpty) return { status, headers: {} };
  return (
    (status === undefined ? undefined : documentedAnswer(route, { status })) ??
    failure(501, "The contract documents no answer for this operation.")
  );
}

/** The names of all examples that an operation can answer with. */
export function exampleNames(route: Route): string[] {
  return [...route.examples.values()].flatMap((bodies) => Array.from(bodies.keys()));
}
