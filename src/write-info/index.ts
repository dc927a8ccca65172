export { integrationFromWriteInfo, type WriteInfoOptions } from "./integration-from-write-info.ts";
