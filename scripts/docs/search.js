// The search of the docs, bundled with MiniSearch and `entries` into one script.
import MiniSearch from "minisearch";

const maxResults = 30;
const index = new MiniSearch({
  fields: ["title", "text"],
  storeFields: ["title", "kind", "text", "href"],
  searchOptions: { prefix: true, fuzzy: 0.2, combineWith: "AND", boost: { title: 4 } },
});
index.addAll(entries.map((entry, id) => Object.assign(entry, { id })));

/** The best entries for words, misspelt ones included; a title that is the very words comes first. */
globalThis.searchDocs = (query) => {
  const wanted = query.toLowerCase();
  const boostDocument = (_id, _term, { title }) => (title.toLowerCase() === wanted ? 20 : 1);
  return index.search(query, { boostDocument }).slice(0, maxResults);
};
