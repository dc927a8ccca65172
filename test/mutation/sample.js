import { createHash } from "node:crypto";
import { declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";

const share = Number(process.env.MUTATION_SHARE ?? 1);

/** Leaves out all but a share of the mutants, always the same ones, spread evenly over the files. Stryker calls those left out errors. */
class Sample {
  async init() {}

  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        isInSample(mutant) ? { status: "passed" } : { status: "compileError", reason: "not in the sample" },
      ]),
    );
  }
}

function isInSample({ fileName, mutatorName, location, replacement }) {
  const text = JSON.stringify([fileName.slice(fileName.lastIndexOf("/src/")), mutatorName, location, replacement]);
  return createHash("sha256").update(text).digest().readUInt32BE() < share * 2 ** 32;
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, "sample", Sample)];
