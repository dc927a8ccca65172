/** `Linnworks Core (SKUVault)` → `linnworks-core`: the file, the entry and the value of `--integration`. */
export function integrationName(title: string): string {
  return withoutBrackets(title)
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}

/** `ShipHero` → `shipHero`, `WMS Sandbox` → `wmsSandbox`: what the entry exports. */
export function exportName(title: string): string {
  const words = withoutBrackets(title).match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z0-9]+|[0-9]+/g) ?? [];
  const lower = words.map((word) => word.toLowerCase());
  return lower.map((word, at) => (at === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}

function withoutBrackets(title: string): string {
  return title.replaceAll(/\([^)]*\)/g, " ").trim();
}
