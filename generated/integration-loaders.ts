// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type { Integration } from "../src/schemas/integration.ts";
import type { IntegrationName } from "./integrations/index.ts";

/** Loads what one warehouse system takes. */
export const integrationLoaders: Readonly<Record<IntegrationName, () => Promise<Integration>>> = {
  amazon: async () => (await import("./integrations/amazon.ts")).amazon,
  base: async () => (await import("./integrations/base.ts")).base,
  bluebox: async () => (await import("./integrations/bluebox.ts")).blueBox,
  "cin7-core": async () => (await import("./integrations/cin7-core.ts")).cin7Core,
  deposco: async () => (await import("./integrations/deposco.ts")).deposco,
  extensiv: async () => (await import("./integrations/extensiv.ts")).extensiv,
  ffe: async () => (await import("./integrations/ffe.ts")).ffe,
  finale: async () => (await import("./integrations/finale.ts")).finale,
  infoplus: async () => (await import("./integrations/infoplus.ts")).infoplus,
  "linnworks-core": async () => (await import("./integrations/linnworks-core.ts")).linnworksCore,
  logiwa: async () => (await import("./integrations/logiwa.ts")).logiwa,
  "logiwa-io": async () => (await import("./integrations/logiwa-io.ts")).logiwaIo,
  masonhub: async () => (await import("./integrations/masonhub.ts")).masonHub,
  mintsoft: async () => (await import("./integrations/mintsoft.ts")).mintsoft,
  "oia-global": async () => (await import("./integrations/oia-global.ts")).oiaGlobal,
  "ongoing-wms": async () => (await import("./integrations/ongoing-wms.ts")).ongoingWms,
  packiyo: async () => (await import("./integrations/packiyo.ts")).packiyo,
  shipfusion: async () => (await import("./integrations/shipfusion.ts")).shipfusion,
  shiphero: async () => (await import("./integrations/shiphero.ts")).shipHero,
  shipmonk: async () => (await import("./integrations/shipmonk.ts")).shipMonk,
  shippingtree: async () => (await import("./integrations/shippingtree.ts")).shippingTree,
  shipstation: async () => (await import("./integrations/shipstation.ts")).shipStation,
  shipstream: async () => (await import("./integrations/shipstream.ts")).shipStream,
  shipwire: async () => (await import("./integrations/shipwire.ts")).shipwire,
  skusavvy: async () => (await import("./integrations/skusavvy.ts")).skuSavvy,
  sojo: async () => (await import("./integrations/sojo.ts")).sojo,
  unleashed: async () => (await import("./integrations/unleashed.ts")).unleashed,
  veeqo: async () => (await import("./integrations/veeqo.ts")).veeqo,
  veracore: async () => (await import("./integrations/veracore.ts")).veraCore,
  whiplash: async () => (await import("./integrations/whiplash.ts")).whiplash,
  "wms-sandbox": async () => (await import("./integrations/wms-sandbox.ts")).wmsSandbox,
  zenventory: async () => (await import("./integrations/zenventory.ts")).zenventory,
};
