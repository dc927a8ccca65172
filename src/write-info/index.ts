export type { Integration, RequestBodies } from "../schemas/integrations.ts";
export { integrationFromWriteInfo, type WriteInfoOptions } from "./integration-from-write-info.ts";
