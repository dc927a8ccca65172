import { resolve } from "../generate/read/document.ts";
import type { ContractDocument } from "../generate/read/document.ts";
import { jsonBody } from "../generate/read/operations.ts";
import type { FoundOperation } from "../generate/read/operations.ts";
import { bundleScript, frame } from "./page.ts";
import { sealPage } from "./seal-page.ts";

const results = [
  ["request", "Request"],
  ["response", "Response"],
  ["unused", "Unused fields"],
  ["event", "Event: what changed"],
] as const;

const body = `<main class="console" id="content" tabindex="-1">
<h1>Console</h1>
<p>Calls go to a sandbox inside this page. Nothing leaves your machine.</p>
<div class="sides"><div>
<label>Operation <select id="operation"></select></label>
<label>Integration <select id="integration"></select></label>
<label>Example <select id="example"></select></label>
<label>Body <textarea id="body" rows="22" spellcheck="false"></textarea></label>
<label class="check"><input type="checkbox" id="fresh" checked> Start from a fresh order</label>
<button type="button" id="send">Send</button>
</div><div aria-live="polite">
${results.map(([id, title]) => `<h2>${title}</h2>\n<pre id="${id}" tabindex="0">–</pre>`).join("\n")}
</div></div>
</main>
<script src="console.js"></script>`;

/** The page on which a reader calls a sandbox that runs in the page itself. */
export function consolePage({ info }: ContractDocument): string {
  const title = `Console · ${info.title}`;
  return sealPage(frame({ title, description: "Call the sandbox from this page", href: "console.html", body }));
}

/** Its script: the sandbox, every integration, and the examples of each operation. */
export function consoleScript(document: ContractDocument, operations: readonly FoundOperation[]): Promise<string> {
  const described = operations
    .filter(({ webhook }) => !webhook)
    .map(({ name, method, path, operation, requestBody }) => ({
      name,
      summary: operation.summary ?? name,
      method: method.toUpperCase(),
      path,
      examples: Object.values(jsonBody(requestBody?.content)?.examples ?? {}).map((example) =>
        resolve<{ summary?: string; value?: unknown }>(document, example),
      ),
    }));
  return bundleScript("console.js", { operations: described });
}
