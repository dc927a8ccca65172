// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

/**
 * Every integration with an entry of its own, `trackstar-orders-contract/integrations/<name>`, that exports
 * `exportName`. `operations` are those whose body the vendor lists for it; for others the entry has the vendor's base
 * variant.
 */
export const integrations = [
  { name: "amazon", title: "Amazon", exportName: "amazon", operations: ["shipOrder"] },
  { name: "base", title: "Base", exportName: "base", operations: ["updateOrder", "shipOrder"] },
  { name: "bluebox", title: "BlueBox (IDrive Fulfillment)", exportName: "blueBox", operations: ["updateOrder"] },
  {
    name: "cin7-core",
    title: "Cin7 Core (Dear Systems)",
    exportName: "cin7Core",
    operations: ["updateOrder", "shipOrder"],
  },
  { name: "deposco", title: "Deposco", exportName: "deposco", operations: ["updateOrder", "shipOrder"] },
  {
    name: "extensiv",
    title: "Extensiv (3PL Central)",
    exportName: "extensiv",
    operations: ["updateOrder", "shipOrder"],
  },
  { name: "ffe", title: "FFE", exportName: "ffe", operations: ["updateOrder"] },
  { name: "finale", title: "Finale", exportName: "finale", operations: ["shipOrder"] },
  { name: "infoplus", title: "Infoplus", exportName: "infoplus", operations: ["updateOrder", "shipOrder"] },
  {
    name: "linnworks-core",
    title: "Linnworks Core (SKUVault)",
    exportName: "linnworksCore",
    operations: ["updateOrder", "shipOrder"],
  },
  { name: "logiwa", title: "Logiwa", exportName: "logiwa", operations: ["updateOrder", "shipOrder"] },
  { name: "logiwa-io", title: "Logiwa IO", exportName: "logiwaIo", operations: ["updateOrder", "shipOrder"] },
  { name: "masonhub", title: "MasonHub", exportName: "masonHub", operations: ["updateOrder"] },
  { name: "mintsoft", title: "Mintsoft", exportName: "mintsoft", operations: ["updateOrder"] },
  { name: "oia-global", title: "OIA Global", exportName: "oiaGlobal", operations: ["shipOrder"] },
  { name: "ongoing-wms", title: "Ongoing WMS", exportName: "ongoingWms", operations: ["updateOrder"] },
  { name: "packiyo", title: "Packiyo", exportName: "packiyo", operations: ["updateOrder", "shipOrder"] },
  { name: "shipfusion", title: "Shipfusion", exportName: "shipfusion", operations: ["updateOrder"] },
  { name: "shiphero", title: "ShipHero", exportName: "shipHero", operations: ["updateOrder", "shipOrder"] },
  { name: "shipmonk", title: "ShipMonk", exportName: "shipMonk", operations: ["updateOrder"] },
  { name: "shippingtree", title: "ShippingTree", exportName: "shippingTree", operations: ["updateOrder"] },
  { name: "shipstation", title: "ShipStation", exportName: "shipStation", operations: ["updateOrder", "shipOrder"] },
  { name: "shipstream", title: "ShipStream", exportName: "shipStream", operations: ["updateOrder"] },
  { name: "shipwire", title: "Shipwire", exportName: "shipwire", operations: ["updateOrder"] },
  { name: "skusavvy", title: "SKUSavvy", exportName: "skuSavvy", operations: ["updateOrder"] },
  { name: "sojo", title: "Sojo", exportName: "sojo", operations: ["updateOrder"] },
  { name: "unleashed", title: "Unleashed", exportName: "unleashed", operations: ["updateOrder"] },
  { name: "veeqo", title: "Veeqo", exportName: "veeqo", operations: ["updateOrder"] },
  { name: "veracore", title: "VeraCore", exportName: "veraCore", operations: ["updateOrder"] },
  { name: "whiplash", title: "Whiplash (Ryder)", exportName: "whiplash", operations: ["updateOrder"] },
  { name: "wms-sandbox", title: "WMS Sandbox", exportName: "wmsSandbox", operations: ["updateOrder", "shipOrder"] },
  { name: "zenventory", title: "Zenventory", exportName: "zenventory", operations: ["updateOrder"] },
] as const;

/** As in the import path: `shiphero`. */
export type IntegrationName = (typeof integrations)[number]["name"];

/** The vendor's names of integrations in paths and events, where documented. */
export const documentedSlugs: Readonly<Record<string, IntegrationName>> = {
  ongoing: "ongoing-wms",
  sandbox: "wms-sandbox",
};
