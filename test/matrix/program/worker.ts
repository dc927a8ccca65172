import { runProgram, type Servers } from "./program.js";

/** The program as a worker: its servers are the request's body, its results the response's. */
export default {
  async fetch(request: Request): Promise<Response> {
    return Response.json(await runProgram((await request.json()) as Servers));
  },
};
