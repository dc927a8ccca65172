import { apiKeyHeaderOf, deliveryHeadersOf, hostsOf } from "../read/delivery-headers.ts";
import type { Contract } from "../contract.ts";
import type { ContractDocument } from "../read/document.ts";
import type { DescribedEvent } from "../read/events.ts";
import { fieldPathsOf } from "../read/field-paths.ts";
import { banner } from "../read/names.ts";

/** `webhooks.ts`: what a receiver must know of each event: types, validators, headers, and the paths of its subject. */
export function emitWebhooks({ document, webhooks, events }: Contract): string {
  const subjects = [...new Set(events.filter(({ hasPrevious }) => hasPrevious).map(({ subject }) => subject))];
  const rows = (describe: Describe): string =>
    events.map((event) => `${JSON.stringify(event.type)}: ${describe(document, event)}`).join(", ");
  const paths = subjects.map((subject) => pathInterface(document, subject));
  return `${banner}
import type { ComponentValidators } from "../src/schemas/validator.ts";
import * as components from "./components.ts";
import type * as types from "./types.ts";

${typeTable("FullEvents", "Each event by its type.", events, ({ full }) => `types.${full}`)}
${typeTable("TruncatedEvents", "Each event as it comes when it is truncated.", events, ({ truncated }) => (truncated === undefined ? "never" : `types.${truncated}`))}
${typeTable("EventSubjects", "What each event is about.", events, ({ subject }) => `types.${subject}`)}
${typeTable(
  "EventPaths",
  "The paths into the subject of each event that says what changed.",
  events.filter(({ hasPrevious }) => hasPrevious),
  ({ subject }) => `${subject}Paths`,
)}
${paths.join("\n")}
/** The validators of one type of event. */
export interface EventDescription<Full = unknown, Truncated = unknown> {
  readonly full: ComponentValidators<Full>;
  /** Missing if the event is never truncated. */
  readonly truncated?: ComponentValidators<Truncated>;
}

/** The \`data\` of one type of event. */
export interface SubjectDescription<Subject = unknown> {
  readonly component: ComponentValidators<Subject>;
  /** The fields without which an object is not a whole subject. */
  readonly required: readonly string[];
}

/** Every event that the contract knows. */
export const webhookEvents: {
  readonly [T in keyof FullEvents]: EventDescription<FullEvents[T], TruncatedEvents[T]>;
} = { ${rows(describeEvent)} };

/** What each event is about. */
export const eventSubjects: { readonly [T in keyof EventSubjects]: SubjectDescription<EventSubjects[T]> } = { ${rows(describeSubject)} };

/** The paths of \`EventPaths\`; one that ends with a dot stands for all that begin with it. */
export const eventPaths: Readonly<Record<string, readonly string[]>> = { ${events
    .filter(({ hasPrevious }) => hasPrevious)
    .map(
      ({ type, subject }) =>
        `${JSON.stringify(type)}: ${JSON.stringify(fieldPathsOf(document, subject).map(({ path }) => path))}`,
    )
    .join(", ")} };

/** The headers of a delivery; either family will do. */
export const deliveryHeaders = ${JSON.stringify(deliveryHeadersOf(webhooks))} as const;

/** The header that carries the API key. */
export const apiKeyHeader = ${JSON.stringify(apiKeyHeaderOf(document))};

/** The hosts that the API answers on. */
export const apiHosts: readonly string[] = ${JSON.stringify(hostsOf(document))};
`;
}

type Describe = (document: ContractDocument, event: DescribedEvent) => string;

const describeEvent: Describe = (_document, { full, truncated }) => {
  const members = [
    `full: components.${full}`,
    ...(truncated === undefined ? [] : [`truncated: components.${truncated}`]),
  ];
  return `{ ${members.join(", ")} }`;
};

const describeSubject: Describe = (document, { subject }) => {
  const { required = [] } = document.components.schemas[subject] ?? {};
  return `{ component: components.${subject}, required: ${JSON.stringify(required)} }`;
};

function typeTable(
  name: string,
  doc: string,
  events: readonly DescribedEvent[],
  typeOf: (event: DescribedEvent) => string,
): string {
  const rows = events.map((event) => `${JSON.stringify(event.type)}: ${typeOf(event)};`);
  return `/** ${doc} */\nexport interface ${name} { ${rows.join(" ")} }\n`;
}

function pathInterface(document: ContractDocument, subject: string): string {
  const rows = fieldPathsOf(document, subject).map(({ path, type, isPrefix }) => {
    const value = type.replaceAll(/(?<!["\w])[A-Z]\w*(?=$|[[>])/g, (name) => `types.${name}`);
    if (!isPrefix) return `${JSON.stringify(path)}: ${value};`;
    return `[path: \`${path.replaceAll(/[\\`]|\$(?=\{)/g, "\\$&")}\${string}\`]: ${value};`;
  });
  return `/** Each path into ${subject}, \`*\` standing for an index, and the type of what is there. */\nexport interface ${subject}Paths {\n${rows.join("\n")}\n}\n`;
}
