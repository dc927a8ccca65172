// Generated from openapi/ by `npm run generate`. Change the YAML, not this file.

import type { Integration } from "../src/schemas/integration.ts";
import type { RequestSchema } from "../src/schemas/define-schema.ts";
import type { IntegrationName } from "./integrations/index.ts";

/** One integration: its bodies, and their schemas. */
export interface LoadedIntegration {
  readonly integration: Integration;
  readonly schemas: Readonly<Record<string, Pick<RequestSchema<never>, "name" | "jsonSchema">>>;
}

/** Loads an integration by its name. */
export const integrationLoaders: Readonly<Record<IntegrationName, () => Promise<LoadedIntegration>>> = {
  amazon: async () => {
    const { amazon: integration, ...schemas } = await import("./integrations/amazon.ts");
    return { integration, schemas };
  },
  base: async () => {
    const { base: integration, ...schemas } = await import("./integrations/base.ts");
    return { integration, schemas };
  },
  bluebox: async () => {
    const { blueBox: integration, ...schemas } = await import("./integrations/bluebox.ts");
    return { integration, schemas };
  },
  "cin7-core": async () => {
    const { cin7Core: integration, ...schemas } = await import("./integrations/cin7-core.ts");
    return { integration, schemas };
  },
  deposco: async () => {
    const { deposco: integration, ...schemas } = await import("./integrations/deposco.ts");
    return { integration, schemas };
  },
  extensiv: async () => {
    const { extensiv: integration, ...schemas } = await import("./integrations/extensiv.ts");
    return { integration, schemas };
  },
  ffe: async () => {
    const { ffe: integration, ...schemas } = await import("./integrations/ffe.ts");
    return { integration, schemas };
  },
  finale: async () => {
    const { finale: integration, ...schemas } = await import("./integrations/finale.ts");
    return { integration, schemas };
  },
  infoplus: async () => {
    const { infoplus: integration, ...schemas } = await import("./integrations/infoplus.ts");
    return { integration, schemas };
  },
  "linnworks-core": async () => {
    const { linnworksCore: integration, ...schemas } = await import("./integrations/linnworks-core.ts");
    return { integration, schemas };
  },
  logiwa: async () => {
    const { logiwa: integration, ...schemas } = await import("./integrations/logiwa.ts");
    return { integration, schemas };
  },
  "logiwa-io": async () => {
    const { logiwaIo: integration, ...schemas } = await import("./integrations/logiwa-io.ts");
    return { integration, schemas };
  },
  masonhub: async () => {
    const { masonHub: integration, ...schemas } = await import("./integrations/masonhub.ts");
    return { integration, schemas };
  },
  mintsoft: async () => {
    const { mintsoft: integration, ...schemas } = await import("./integrations/mintsoft.ts");
    return { integration, schemas };
  },
  "oia-global": async () => {
    const { oiaGlobal: integration, ...schemas } = await import("./integrations/oia-global.ts");
    return { integration, schemas };
  },
  "ongoing-wms": async () => {
    const { ongoingWms: integration, ...schemas } = await import("./integrations/ongoing-wms.ts");
    return { integration, schemas };
  },
  packiyo: async () => {
    const { packiyo: integration, ...schemas } = await import("./integrations/packiyo.ts");
    return { integration, schemas };
  },
  shipfusion: async () => {
    const { shipfusion: integration, ...schemas } = await import("./integrations/shipfusion.ts");
    return { integration, schemas };
  },
  shiphero: async () => {
    const { shipHero: integration, ...schemas } = await import("./integrations/shiphero.ts");
    return { integration, schemas };
  },
  shipmonk: async () => {
    const { shipMonk: integration, ...schemas } = await import("./integrations/shipmonk.ts");
    return { integration, schemas };
  },
  shippingtree: async () => {
    const { shippingTree: integration, ...schemas } = await import("./integrations/shippingtree.ts");
    return { integration, schemas };
  },
  shipstation: async () => {
    const { shipStation: integration, ...schemas } = await import("./integrations/shipstation.ts");
    return { integration, schemas };
  },
  shipstream: async () => {
    const { shipStream: integration, ...schemas } = await import("./integrations/shipstream.ts");
    return { integration, schemas };
  },
  shipwire: async () => {
    const { shipwire: integration, ...schemas } = await import("./integrations/shipwire.ts");
    return { integration, schemas };
  },
  skusavvy: async () => {
    const { skuSavvy: integration, ...schemas } = await import("./integrations/skusavvy.ts");
    return { integration, schemas };
  },
  sojo: async () => {
    const { sojo: integration, ...schemas } = await import("./integrations/sojo.ts");
    return { integration, schemas };
  },
  unleashed: async () => {
    const { unleashed: integration, ...schemas } = await import("./integrations/unleashed.ts");
    return { integration, schemas };
  },
  veeqo: async () => {
    const { veeqo: integration, ...schemas } = await import("./integrations/veeqo.ts");
    return { integration, schemas };
  },
  veracore: async () => {
    const { veraCore: integration, ...schemas } = await import("./integrations/veracore.ts");
    return { integration, schemas };
  },
  whiplash: async () => {
    const { whiplash: integration, ...schemas } = await import("./integrations/whiplash.ts");
    return { integration, schemas };
  },
  "wms-sandbox": async () => {
    const { wmsSandbox: integration, ...schemas } = await import("./integrations/wms-sandbox.ts");
    return { integration, schemas };
  },
  zenventory: async () => {
    const { zenventory: integration, ...schemas } = await import("./integrations/zenventory.ts");
    return { integration, schemas };
  },
};
