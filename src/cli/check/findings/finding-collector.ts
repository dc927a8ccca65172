import { valueAt } from "../../../core/json.ts";
import { describeValue, plainLine } from "../../../core/text.ts";
import { integrationRequestOf, unknownFields, unlisted, type Integration } from "../../../schemas/integration.ts";
import { driftOf, issuesOf, requestIssues } from "../../../schemas/validate.ts";
import type { ComponentValidators, RequestValidators } from "../../../schemas/validator.ts";
import { version } from "../../bundled.ts";
import { locate, type BrokenValue, type JsonValue, type Position, type Unreadable } from "../inputs/find-inputs.ts";
import type { Coverage, CoverageReport } from "./coverage.ts";

// The door of this folder: the rest of `check` imports from here alone.
export { Coverage, isBelowMinimum, type CoverageReport } from "./coverage.ts";

/** Something in the input that breaks the contract, or that the contract does not know. */
export interface Finding {
  readonly level: "violation" | "drift";
  /** Which rule: a keyword of JSON Schema, or a name of ours. */
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The payload that it is in, such as `updateOrder request`. */
  readonly subject: string;
  /** JSON Pointer in the subject. */
  readonly pointer: string;
  readonly expected: string;
  /** The value that is there: its type, or itself if asked for. */
  readonly found?: string;
}

/** The result of a check, in the form of `--format json`. */
export interface Report {
  /** The version of this package, whose contract it is. */
  readonly version: string;
  /** How many payloads and violations each input held that was read to its end. */
  readonly files: readonly { readonly name: string; readonly payloads: number; readonly violations: number }[];
  /** At most 1,000, in the order of the input. */
  readonly findings: readonly Finding[];
  /** How many findings are only counted. */
  readonly unlisted: number;
  /** The findings of each rule, the most frequent first. */
  readonly counts: readonly (Pick<Finding, "level" | "rule"> & { readonly count: number })[];
  /** How many payloads of each kind were checked. */
  readonly payloads: Readonly<Record<string, number>>;
  /** How many things were not checked, by reason. */
  readonly skipped: Readonly<Record<string, number>>;
  /** Findings that were left out on purpose; missing if none were to be. */
  readonly ignored?: readonly (Ignore & { readonly count: number })[];
  readonly unreadable: readonly Unreadable[];
  readonly coverage?: CoverageReport;
}

/** Findings to leave out, and why. */
export interface Ignore {
  /** A rule, or the path of a field, `*` standing for any name or index: what is below it goes, too. */
  readonly what: string;
  readonly reason: string;
}

/** A payload that the contract describes. */
export interface PayloadToCheck {
  /** Its name in reports: `updateOrder request`, `Order`. */
  readonly subject: string;
  readonly component: ComponentValidators | RequestValidators;
  readonly value: unknown;
  /** JSON Pointer to it in the value that was read. It may lead through strings that hold JSON. */
  readonly at: string;
}

/** Something wrong that no schema says. */
export interface Problem {
  readonly rule: string;
  readonly isDrift?: boolean;
  readonly subject: string;
  /** The expectation, as the end of a sentence. */
  readonly message: string;
  /** JSON Pointer in the value that was read. */
  readonly at: string;
  readonly found?: unknown;
}

/** How findings are made. */
export interface FindingOptions {
  readonly isStrict: boolean;
  readonly showValues: boolean;
  readonly integration?: Integration | undefined;
  readonly coverage?: Coverage | undefined;
  readonly ignores?: readonly Ignore[];
}

/** How many findings are listed, so that a report stays small however long the input. */
const maxListed = 1000;

/** A finding before its file and place are known. */
type Draft = Omit<Finding, "file" | keyof Position>;

/** Checks the payloads of inputs, and keeps the findings and the counts of one run. */
export class FindingCollector {
  readonly #options: FindingOptions;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<string, Report["counts"][number]>();
  readonly #files: Report["files"][number][] = [];
  readonly #payloads = new Map<string, number>();
  readonly #skipped = new Map<string, number>();
  readonly #ignored: { readonly ignore: Ignore; readonly fits: RegExp; count: number }[];
  #file = { name: "", payloads: 0, violations: 0 };
  /** Findings in the value that is read, and JSON Pointers to them. */
  #unlocated: { readonly finding: object; readonly at: string }[] = [];

  constructor(options: FindingOptions) {
    this.#options = options;
    this.#ignored = (options.ignores ?? []).map((ignore) => ({ ignore, fits: patternOf(ignore.what), count: 0 }));
  }

  report(unreadable: readonly Unreadable[] = []): Report {
    const { coverage } = this.#options;
    const counts = [...this.#counts.values()].sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
    return {
      version,
      files: this.#files,
      findings: this.#findings,
      unlisted: counts.reduce((sum, { count }) => sum + count, 0) - this.#findings.length,
      counts,
      payloads: Object.fromEntries(this.#payloads),
      skipped: Object.fromEntries(this.#skipped),
      ...(this.#ignored.length > 0 && { ignored: this.#ignored.map(({ ignore, count }) => ({ ...ignore, count })) }),
      unreadable,
      ...(coverage && { coverage: coverage.report() }),
    };
  }

  startFile(name: string): void {
    this.#file = { name, payloads: 0, violations: 0 };
  }

  endFile(): void {
    this.#files.push(this.#file);
  }

  /** Takes a part of the input that is not JSON. */
  broken({ rule, message, ...position }: BrokenValue): void {
    this.#add({ level: "violation", rule, subject: "input", pointer: "", expected: message }, position);
  }

  /** Ends a value: every finding since the last one was in it. */
  endValue({ source }: JsonValue): void {
    if (this.#unlocated.length === 0) return;
    const pointers = this.#unlocated.map(({ at }) => at);
    for (const [index, position] of locate(source, pointers).entries())
      Object.assign(this.#unlocated[index]?.finding ?? {}, position);
    this.#unlocated = [];
  }

  check(payload: PayloadToCheck): void {
    const { component, subject, value } = payload;
    const { coverage, integration, isStrict } = this.#options;
    const ofIntegration = integration && integrationRequestOf(component.name, integration);
    const request = ofIntegration ?? ("rules" in component ? component : undefined);
    coverage?.payload(subject, request ?? component, value);
    this.#file.payloads++;
    increment(this.#payloads, plainLine(subject));
    const issues = request ? requestIssues(request, value) : issuesOf(component, value);
    // The type that is there is in `found`.
    for (const { path, keyword, message } of issues)
      this.#addIn(payload, path, { level: "violation", rule: keyword, expected: message.replace(/, but is .*$/, "") });
    if (issues.length > 0) return;
    const level = isStrict ? "violation" : "drift";
    for (const { path, kind } of driftOf(request ?? component, value))
      this.#addIn(payload, path, { level, rule: kind, expected: driftTexts[kind] ?? "is new to the contract" });
    if (integration && ofIntegration)
      for (const path of unknownFields(value, ofIntegration.rules))
        this.#addIn(payload, path, { level, rule: "unknown-field", expected: unlisted(integration) });
  }

  problem({ rule, isDrift = false, subject, message, at, found }: Problem): void {
    const { isStrict, showValues } = this.#options;
    const level = isDrift && !isStrict ? "drift" : "violation";
    const shown = found !== undefined && { found: describeValue(found, showValues) };
    this.#add({ level, rule, subject, pointer: "", expected: message, ...shown }, at);
  }

  /** Counts something that the contract does not describe, or that was not recorded, by its reason. */
  skip(reason: string, count = 1): void {
    increment(this.#skipped, reason, count);
  }

  /** Counts a call of an operation, with the status of the response; undefined if there was none. */
  call(operation: string, status: number | undefined): void {
    this.#options.coverage?.call(operation, status);
  }

  #addIn({ at, subject, value }: PayloadToCheck, pointer: string, draft: Pick<Finding, "level" | "rule" | "expected">) {
    const found = describeValue(valueAt(value, pointer), this.#options.showValues);
    this.#add({ ...draft, subject, pointer, ...(!saysFound.has(draft.rule) && { found }) }, at + pointer);
  }

  #add({ level, rule, subject, pointer, expected, found }: Draft, at: string | Position): void {
    const ignored = this.#ignored.find(({ fits }) => fits.test(rule) || fits.test(pointer));
    if (ignored) return void ignored.count++;
    if (level === "violation") this.#file.violations++;
    const key = `${level} ${rule}`;
    this.#counts.set(key, { level, rule, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    if (this.#findings.length >= maxListed) return;
    const finding = {
      level,
      rule,
      file: this.#file.name,
      ...(typeof at === "string" ? { line: 0, column: 0 } : at),
      subject: plainLine(subject),
      pointer: plainLine(pointer),
      expected: plainLine(expected),
      ...(found !== undefined && { found: plainLine(found) }),
    };
    this.#findings.push(finding);
    if (typeof at === "string") this.#unlocated.push({ finding, at });
  }
}

/** The rule itself, or a JSON Pointer and all below it. */
function patternOf(what: string): RegExp {
  const source = what.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*");
  return new RegExp(`^${source}${what.startsWith("/") ? "(?:/|$)" : "$"}`);
}

/** Rules whose sentence names the value that was found. */
const saysFound: ReadonlySet<string> = new Set(["required", "null", "refused-text", "misnamed", "depth"]);

const driftTexts: Readonly<Record<string, string>> = {
  "unknown-field": "is a field that the contract does not have: newer than it?",
  "unknown-value": "is a value that the contract does not list: newer than it?",
  "unusual-form": "is not written in the documented form",
};

function increment(counts: Map<string, number>, key: string, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}
