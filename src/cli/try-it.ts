const sandboxNote = `<h2>Sandbox</h2>
<p>A sandbox of the API listens at this very address. It holds one open order, <code>order_id</code>, and takes any two
credentials. The samples of the <a href="reference.html">reference</a> have a button that sends them to it.</p>`;

/**
 * A page of the docs as the sandbox serves it: it may call the server that it came from, and samples get a button that does.
 * The published page has neither, and its policy stays as strict as it was built.
 */
export function withTryIt(html: string): string {
  return html
    .replace("script-src ", "script-src 'self' ")
    .replace("connect-src 'none'", "connect-src 'self'")
    .replace('<h2 id="reference">', () => `${sandboxNote}\n<h2 id="reference">`)
    .replace("</body>", () => `<script src="try-it.js"></script>\n</body>`);
}

/** Adds a button to each sample that sends its call to this server, and shows the response. */
export const tryItScript = `for (const samples of document.querySelectorAll("[data-call]")) {
  const { method, path, body } = JSON.parse(samples.dataset.call);
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Send to this sandbox" });
  const output = Object.assign(document.createElement("pre"), { tabIndex: 0, hidden: true });
  output.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    const headers = {
      "x-trackstar-api-key": "key",
      "x-trackstar-access-token": "token",
      "idempotency-key": crypto.randomUUID(),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    };
    output.hidden = false;
    try {
      const response = await fetch(path, { method, headers, body: JSON.stringify(body) });
      const text = await response.text();
      output.textContent = response.status + " " + response.statusText + "\\n" + text;
      output.textContent = response.status + " " + response.statusText + "\\n" + JSON.stringify(JSON.parse(text), null, 2);
    } catch (error) {
      output.textContent ||= String(error);
    }
  });
  samples.append(button, output);
}
`;
