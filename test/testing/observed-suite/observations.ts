import "trackstar-orders-contract/vitest";
import { recordObservations } from "trackstar-orders-contract/testing";
import { expect } from "vitest";

export const observations = recordObservations({ file: process.env["OBSERVATIONS"] ?? "" });
expect.extend(observations.matchers);
