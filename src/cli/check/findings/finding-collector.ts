import { valueAt } from "../../../core/json-pointer.ts";
import { plainLine } from "../../../core/text.ts";
import { integrationRequestOf, unknownFields, unlisted, type Integration } from "../../../schemas/integration.ts";
import { driftOf, issuesOf, requestIssues } from "../../../schemas/validate.ts";
import { locate, type BrokenValue, type JsonValue, type Position } from "../inputs/find-inputs.ts";
import type { Coverage } from "./coverage.ts";
import type { Finding, Ignore, PayloadToCheck, Problem, Report } from "./finding.ts";

// The door of this folder: the rest of `check` imports from here alone.
export { Coverage, isBelowMinimum } from "./coverage.ts";
export type { CoverageReport, Seen } from "./coverage.ts";
export type { Finding, Ignore, PayloadToCheck, Problem, Report } from "./finding.ts";

/** How findings are made. */
export interface FindingOptions {
  readonly isStrict: boolean;
  readonly showValues: boolean;
  readonly integration: Integration | undefined;
  readonly coverage: Coverage | undefined;
  readonly ignores?: readonly Ignore[];
}

/** How many findings are listed, so that a report stays small however long the input. */
const maxListed = 1000;

/** A finding before its file and place are known. */
type Draft = Omit<Finding, "file" | "line" | "column">;

/** The part of a collector that takes the payloads of an input. */
export type FindingSink = Pick<FindingCollector, "check" | "problem" | "skip" | "skipOnce" | "call">;

/** Checks the payloads of inputs, and keeps the findings and the counts of one run. */
export class FindingCollector {
  readonly #options: FindingOptions;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, Report["counts"][number]>();
  readonly #files: Report["files"][number][] = [];
  readonly #payloads = new Map<string, number>();
  readonly #skipped = new Map<string, number>();
  readonly #skippedOnce = new Set<string>();
  #unlisted = 0;
  #file = { name: "", payloads: 0, violations: 0 };
  readonly #ignored: { readonly ignore: Ignore; readonly fits: RegExp; count: number }[];
  /** Findings in the value that is read, and JSON Pointers to them. */
  #unlocated: { readonly draft: Draft; readonly at: string }[] = [];

  constructor(options: FindingOptions) {
    this.#options = options;
    this.#ignored = (options.ignores ?? []).map((ignore) => ({ ignore, fits: patternOf(ignore.what), count: 0 }));
  }

  report({ version, unreadable }: Pick<Report, "version" | "unreadable">): Report {
    const { coverage } = this.#options;
    return {
      version,
      files: this.#files,
      findings: this.#findings,
      unlisted: this.#unlisted,
      counts: [...this.#counts.values()].sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule)),
      payloads: Object.fromEntries(this.#payloads),
      skipped: Object.fromEntries(this.#skipped),
      ...(this.#ignored.length > 0 && { ignored: this.#ignored.map(({ ignore, count }) => ({ ...ignore, count })) }),
      unreadable,
      ...(coverage && { coverage: coverage.report() }),
    };
  }

  startFile(name: string): void {
    this.#file = { name, payloads: 0, violations: 0 };
    this.#skippedOnce.clear();
  }

  endFile(): void {
    this.#files.push(this.#file);
  }

  /** Takes a part of the input that is not JSON. */
  broken({ rule, message, ...position }: BrokenValue): void {
    const draft = { level: "violation", rule, subject: "input", pointer: "", expected: message } as const;
    if (this.#count(draft)) this.#list(draft, position);
  }

  /** Ends a value: everything since the last one was in it. */
  endValue({ source }: JsonValue): void {
    const unlocated = this.#unlocated;
    if (unlocated.length === 0) return;
    this.#unlocated = [];
    const pointers = unlocated.map(({ at }) => at);
    for (const [index, position] of locate(source, pointers).entries())
      if (unlocated[index]) this.#list(unlocated[index].draft, position);
  }

  check(payload: PayloadToCheck): void {
    const { component, subject, value } = payload;
    const { coverage, integration } = this.#options;
    const ofIntegration = integration && integrationRequestOf(component.name, integration);
    const request = ofIntegration ?? ("rules" in component ? component : undefined);
    coverage?.payload(subject, request ?? component, value);
    if (payload.isRefused) return;
    this.#file.payloads++;
    increment(this.#payloads, plainLine(subject));
    const issues = request ? requestIssues(request, value) : issuesOf(component, value);
    // The type that is there is in `found`.
    for (const { path, keyword, message } of issues)
      this.#addIn(payload, path, { level: "violation", rule: keyword, expected: message.replace(/, but is .*$/, "") });
    if (issues.length > 0) return;
    const level = this.#levelOf(true);
    for (const { path, kind } of driftOf(request ?? component, value))
      this.#addIn(payload, path, { level, rule: kind, expected: driftTexts[kind] ?? "is new to the contract" });
    if (integration && ofIntegration)
      for (const path of unknownFields(value, ofIntegration.rules))
        this.#addIn(payload, path, { level, rule: "unknown-field", expected: unlisted(integration) });
  }

  problem({ rule, isDrift = false, subject, message, at, found }: Problem): void {
    const shown = found !== undefined && { found: describeValue(found, this.#options.showValues) };
    this.#add({ level: this.#levelOf(isDrift), rule, subject, pointer: "", expected: message, ...shown }, at);
  }

  /** Counts something that the contract does not describe, or that was not recorded, by its reason. */
  skip(reason: string): void {
    increment(this.#skipped, reason);
  }

  /** Counts something once for each input. */
  skipOnce(reason: string): void {
    if (!this.#skippedOnce.has(reason)) this.skip(reason);
    this.#skippedOnce.add(reason);
  }

  /** Counts a call of an operation, with the status of the response; undefined if there was none. */
  call(operation: string, status: number | undefined): void {
    this.#options.coverage?.call(operation, status);
  }

  #levelOf(isDrift: boolean): Finding["level"] {
    return isDrift && !this.#options.isStrict ? "drift" : "violation";
  }

  #addIn(payload: PayloadToCheck, path: string, draft: Pick<Finding, "level" | "rule" | "expected">): void {
    const { at, subject, value } = payload;
    const found = describeValue(valueAt(value, path), this.#options.showValues);
    this.#add({ ...draft, subject, pointer: path, ...(!saysFound.has(draft.rule) && { found }) }, at + path);
  }

  #add(draft: Draft, at: string): void {
    if (this.#count(draft)) this.#unlocated.push({ draft, at });
  }

  /** Counts a finding; whether it is listed, too. */
  #count({ level, rule, pointer }: Draft): boolean {
    const ignored = this.#ignored.find(({ fits }) => fits.test(rule) || fits.test(pointer));
    if (ignored) {
      ignored.count++;
      return false;
    }
    if (level === "violation") this.#file.violations++;
    const key = `${level} ${rule}`;
    this.#counts.set(key, { level, rule, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    const isListed = this.#findings.length + this.#unlocated.length < maxListed;
    if (!isListed) this.#unlisted++;
    return isListed;
  }

  #list({ level, rule, subject, pointer, expected, found }: Draft, { line, column }: Position): void {
    this.#findings.push({
      level,
      rule,
      file: this.#file.name,
      line,
      column,
      subject: plainLine(subject),
      pointer: plainLine(pointer),
      expected: plainLine(expected),
      ...(found !== undefined && { found: plainLine(found) }),
    });
  }
}

/** The rule itself, or a JSON Pointer and all below it. */
function patternOf(what: string): RegExp {
  const source = what.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
  return new RegExp(`^${source}${what.startsWith("/") ? "(?:/|$)" : "$"}`);
}

/** Rules whose sentence names the value that was found. */
const saysFound: ReadonlySet<string> = new Set(["required", "null", "refused-text", "misnamed"]);

const driftTexts: Readonly<Record<string, string>> = {
  "unknown-field": "is a field that the contract does not have: newer than it?",
  "unknown-value": "is a value that the contract does not list: newer than it?",
  "unusual-form": "is not written in the documented form",
};

const maxShown = 200;

/** A value in a few words: its type, or itself if asked for. Containers are never shown. */
export function describeValue(value: unknown, isShown: boolean): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === "object") return "an object";
  if (typeof value !== "string") return isShown ? JSON.stringify(value) : `a ${typeof value}`;
  if (!isShown) return `a string of ${value.length} characters`;
  return `${JSON.stringify(value.slice(0, maxShown))}${value.length > maxShown ? "…" : ""}`;
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
