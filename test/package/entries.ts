import manifest from "../../package.json" with { type: "json" };

/** These extend a test framework, which a consumer may not have. */
const forFrameworks = new Set(["./vitest", "./jest"]);
/** What the `*` of a pattern may stand for. */
const example = "shiphero";

/** The names by which each module of the package is imported. */
export const entries = Object.entries(manifest.exports).flatMap(([path, entry]) =>
  typeof entry === "object" && !forFrameworks.has(path)
    ? [`${manifest.name}${path.slice(1).replace("*", example)}`]
    : [],
);
