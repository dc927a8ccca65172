// On every page: colours, the menu, copy buttons, the marked section and the search, which is loaded when it is opened.
const root = document.documentElement;
const isGuide = document.body.classList.contains("guide");

// The reference has a switch of its own. It keeps the choice under this name, too.
const themeKey = "redoc.colorMode";
const button = document.querySelector(".theme");
button?.addEventListener("click", () => {
  const [now, then] = root.classList.contains("dark") ? ["dark", "light"] : ["light", "dark"];
  root.classList.replace(now, then);
  try {
    localStorage.setItem(themeKey, then);
  } catch {
    // The choice lasts as long as the page where nothing can be stored.
  }
});

const menu = document.querySelector(".menu");
if (menu) {
  const narrow = matchMedia("(max-width: 800px)");
  const adjust = () => (menu.open = !narrow.matches);
  adjust();
  narrow.addEventListener("change", adjust);
}

for (const code of isGuide ? document.querySelectorAll("main .code") : []) {
  const copy = Object.assign(document.createElement("button"), { type: "button", textContent: "Copy" });
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code.querySelector("pre").textContent);
    copy.textContent = "Copied";
    setTimeout(() => (copy.textContent = "Copy"), 2000);
  });
  code.append(copy);
}

const sections = new Map(
  Array.from(document.querySelectorAll("aside a"), (link) => [link.getAttribute("href").slice(1), link]),
);
function markSection() {
  const headings = Array.from(sections.keys(), (id) => document.getElementById(id)).filter(Boolean);
  // The last section may be too short to reach the top.
  const isEnd = innerHeight + scrollY >= root.scrollHeight - 2;
  const current = isEnd
    ? headings.at(-1)
    : (headings.findLast((heading) => heading.getBoundingClientRect().top < 120) ?? headings[0]);
  for (const [id, link] of sections) {
    if (id === current?.id) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
if (sections.size > 0) {
  addEventListener("scroll", markSection, { passive: true });
  markSection();
}

// Redoc takes a hash for an address of its own, so the focus moves without one.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  const content = document.querySelector("#content, #api-content");
  content.tabIndex = -1;
  content.focus();
});

const dialog = document.querySelector("dialog.search");
const [input, results] = dialog.children;
const element = (name, properties) => Object.assign(document.createElement(name), properties);
let loading;

/** Resolves with the search, which is a script of its own: a page from a folder cannot fetch data. */
function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = element("script", { src: `${root.dataset.base}search.js` });
    script.addEventListener("load", () => resolve(globalThis.searchDocs));
    script.addEventListener("error", reject);
    document.body.append(script);
  });
  return loading;
}

async function show() {
  const search = await load();
  const query = input.value.trim();
  const found = query === "" ? [] : search(query);
  results.replaceChildren(...found.map((entry) => resultOf(entry, query)));
  if (found.length === 0 && query !== "") results.append(element("li", { textContent: "Nothing found" }));
}

function resultOf({ title, kind, text, href }, query) {
  const at = Math.max(0, text.toLowerCase().indexOf(query.toLowerCase().split(/\s+/)[0]) - 40);
  const excerpt = `${at > 0 ? "…" : ""}${text.slice(at, at + 140)}${text.length > at + 140 ? "…" : ""}`;
  const link = element("a", { href: root.dataset.base + href });
  link.append(element("b", { textContent: title }), ` ${kind}`, element("small", { textContent: excerpt }));
  link.addEventListener("click", () => dialog.close());
  const item = element("li", {});
  item.append(link);
  return item;
}

function openSearch() {
  if (!dialog.open) dialog.showModal();
  input.select();
  void show();
}

input.addEventListener("input", show);
dialog.addEventListener("click", (event) => {
  if (event.target === dialog) dialog.close();
});
dialog.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  // A search field would only be emptied.
  if (event.key === "Escape") dialog.close();
  if (event.key === "Enter" && document.activeElement === input) results.querySelector("a")?.click();
  if (step === undefined) return;
  event.preventDefault();
  const stops = [input, ...results.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
});
document.querySelector(".open-search").addEventListener("click", openSearch);
// Before Redoc, which listens for the same keys.
addEventListener(
  "keydown",
  (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    openSearch();
  },
  true,
);
