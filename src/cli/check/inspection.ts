import { valueAt } from "../../core/json-pointer.ts";
import { plainLine } from "../../core/text.ts";
import type { Issue } from "../../errors/contract-error.ts";
import { integrationRequestOf, unknownFields, unlisted } from "../../schemas/integration.ts";
import type { Integration } from "../../schemas/integration.ts";
import { driftOf, issuesOf, requestIssues } from "../../schemas/validate.ts";
import type { Coverage } from "./coverage.ts";
import { describeValue } from "./describe-value.ts";
import type { Inspector, Message, Problem } from "./messages/inspector.ts";
import type { BrokenItem, Item, Position } from "./read/item.ts";
import type { Fault } from "./read/piece.ts";
import { maxFindings } from "./report/report.ts";
import type { Finding, RuleCount } from "./report/report.ts";

/** How findings are made. */
export interface InspectionOptions {
  readonly isStrict: boolean;
  readonly showValues: boolean;
  /** The warehouse system that request bodies are for; undefined for the base contract. */
  readonly integration: Integration | undefined;
  readonly coverage: Coverage | undefined;
}

/** What to say of a finding, without its file and place. */
type Draft = Omit<Finding, "file" | "line" | "column">;

/** Checks what an input holds, and keeps the findings and the counts of one run. */
export class Inspection implements Inspector {
  readonly findings: Finding[] = [];
  readonly payloads = new Map<string, number>();
  readonly skipped = new Map<string, number>();
  unlisted = 0;
  readonly #counts = new Map<string, RuleCount>();
  readonly #options: InspectionOptions;
  #file = "";
  #item: Pick<Item, "positionOf"> = { positionOf: () => ({ line: 1, column: 1 }) };
  #payloadsOfFile = 0;

  constructor(options: InspectionOptions) {
    this.#options = options;
  }

  get counts(): RuleCount[] {
    return [...this.#counts.values()].sort((a, b) => b.count - a.count || a.rule.localeCompare(b.rule));
  }

  /** Begins an input. */
  startFile(name: string): void {
    this.#file = name;
    this.#payloadsOfFile = 0;
  }

  get payloadsOfFile(): number {
    return this.#payloadsOfFile;
  }

  /** Begins a value of the input: what is handed over next is in it. */
  startItem(item: Item): void {
    this.#item = item;
  }

  broken({ rule, message, line, column }: BrokenItem): void {
    this.#add({ level: "violation", rule, subject: "input", pointer: "", expected: message }, () => ({ line, column }));
  }

  fault({ message, line, column }: Fault): void {
    this.#add({ level: "violation", rule: "input", subject: "input", pointer: "", expected: message }, () => ({
      line,
      column,
    }));
  }

  message(message: Message): void {
    const { component, subject, value } = message;
    const { coverage, integration } = this.#options;
    const ofSystem = integration && integrationRequestOf(component.name, integration);
    const request = ofSystem ?? ("rules" in component ? component : undefined);
    coverage?.payload(subject, request ?? component, value);
    if (message.isRefused) return;
    this.#payloadsOfFile++;
    increment(this.payloads, plainLine(subject));
    const issues = request ? requestIssues(request, value) : issuesOf(component, value);
    for (const issue of issues) this.#addIssue(issue, message);
    if (issues.length > 0) return;
    for (const { path, kind } of driftOf(request ?? component, value)) this.#addDrift(path, kind, message);
    if (!integration || !ofSystem) return;
    const text = unlisted(integration);
    for (const path of unknownFields(value, ofSystem.rules)) this.#addDrift(path, "unknown-field", message, text);
  }

  problem({ rule, isDrift, subject, pointer = "", message, at, found }: Problem): void {
    const level = isDrift && !this.#options.isStrict ? "drift" : "violation";
    const shown = found === undefined ? {} : { found: describeValue(found, this.#options.showValues) };
    const draft = { level, rule, subject, pointer, expected: message, ...shown } as const;
    this.#add(draft, () => this.#item.positionOf(at));
  }

  skip(reason: string): void {
    increment(this.skipped, reason);
  }

  exchange(operation: string, status: number | undefined): void {
    this.#options.coverage?.exchange(operation, status);
  }

  #addIssue({ path, keyword, message: text }: Issue, message: Message): void {
    // The type that is there is said as what was found.
    const expected = text.replace(/, but is .*$/, "");
    this.#addAt(path, { level: "violation", rule: keyword, expected }, message, !saysFound.has(keyword));
  }

  // oxlint-disable-next-line max-params -- where, what, in which payload, and how to say it
  #addDrift(path: string, kind: string, message: Message, text = driftTexts[kind]): void {
    const level = this.#options.isStrict ? "violation" : "drift";
    this.#addAt(path, { level, rule: kind, expected: text ?? "is new to the contract" }, message, true);
  }

  #addAt(
    path: string,
    draft: Pick<Finding, "level" | "rule" | "expected">,
    { at, subject, value, isParsedFromString }: Message,
    hasFound: boolean,
  ): void {
    const found = hasFound && { found: describeValue(valueAt(value, path), this.#options.showValues) };
    this.#add({ ...draft, subject, pointer: path, ...found }, () =>
      this.#item.positionOf(isParsedFromString ? at : at + path),
    );
  }

  #add(draft: Draft, position: () => Position): void {
    const { level, rule } = draft;
    const key = `${level} ${rule}`;
    this.#counts.set(key, { level, rule, count: (this.#counts.get(key)?.count ?? 0) + 1 });
    if (this.findings.length >= maxFindings) {
      this.unlisted++;
      return;
    }
    const { line, column } = position();
    const found = draft.found === undefined ? {} : { found: plainLine(draft.found) };
    this.findings.push({
      ...draft,
      file: this.#file,
      line,
      column,
      subject: plainLine(draft.subject),
      pointer: plainLine(draft.pointer),
      expected: plainLine(draft.expected),
      ...found,
    });
  }
}

/** Rules whose sentence says what was found. */
const saysFound: ReadonlySet<string> = new Set(["required", "null", "refused-text", "misnamed"]);

const driftTexts: Readonly<Record<string, string>> = {
  "unknown-field": "is a field that the contract does not have: newer than it?",
  "unknown-value": "is a value that the contract does not list: newer than it?",
  "unusual-form": "is not written in the documented form",
};

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
