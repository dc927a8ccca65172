// Looks through every heading and field of the page.
const input = document.getElementById("search");
const results = document.getElementById("results");
const maxResults = 30;
let entries;

const plain = (element) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** A field with its own words alone, not those of the fields inside it. */
function entryOf(element) {
  const isField = element.classList.contains("field");
  const about = isField ? element.querySelector(":scope > .text") : element.closest("section")?.querySelector(".text");
  const title = isField ? element.id : plain(element);
  const text = plain(about);
  return { id: element.id, title, text, key: `${element.id} ${title} ${text}`.toLowerCase() };
}

/** The best first: the name itself, then names that hold the words, then texts that do. */
function rank({ id, title, key }, words) {
  if (!words.every((word) => key.includes(word))) return 0;
  const name = id.slice(id.lastIndexOf(".") + 1).toLowerCase();
  if (name === words.join(" ")) return 3;
  return words.every((word) => title.toLowerCase().includes(word)) ? 2 : 1;
}

function show() {
  entries ??= Array.from(document.querySelectorAll("main :is(h2, h3, .field)[id]"), entryOf);
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? [] : entries.map((entry) => ({ entry, score: rank(entry, words) }));
  const best = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  results.replaceChildren(...best.slice(0, maxResults).map(({ entry }) => resultOf(entry)));
  if (words.length > 0 && best.length === 0)
    results.append(Object.assign(document.createElement("li"), { textContent: "Nothing found" }));
}

function resultOf({ id, title, text }) {
  const link = document.createElement("a");
  link.href = `#${id}`;
  link.append(Object.assign(document.createElement("b"), { textContent: title }), ` ${text.slice(0, 120)}`);
  const item = document.createElement("li");
  item.append(link);
  return item;
}

input.addEventListener("input", show);

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k") {
    event.preventDefault();
    document.querySelector(".menu").open = true;
    input.focus();
  }
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input, ...results.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  if (step === undefined || at < 0) return;
  event.preventDefault();
  stops[Math.min(stops.length - 1, Math.max(0, at + step))].focus();
});
