/** A report in JSON, as `check --format json` prints it. */
export interface JsonReport {
  findings: {
    level: string;
    file: string;
    rule: string;
    subject: string;
    pointer: string;
    line: number;
    column: number;
    expected: string;
  }[];
  counts: { level: string; rule: string; count: number }[];
  payloads: Record<string, number>;
  skipped: Record<string, number>;
  coverage?: {
    operations: { seen: string[]; never: string[] };
    statuses: { operation: string; seen: number[]; never: number[] }[];
    events: { seen: string[]; never: string[] };
    payloads: {
      subject: string;
      payloads: number;
      fields: { seen: string[]; never: string[] };
      values: { path: string; seen: string[]; never: string[] }[];
    }[];
  };
}

/** Each finding as its subject, its pointer if it has one, and its rule. */
export function briefly({ findings }: JsonReport): string[] {
  return findings.map(({ subject, pointer, rule }) => [subject, pointer, rule].filter(Boolean).join(" "));
}
