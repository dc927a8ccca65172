import { runProgram, type Servers } from "./program.js";

/** The program as a page: its servers are in the address, and it shows its results. */
const servers = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Servers;
const results = document.createElement("output");
results.textContent = JSON.stringify(await runProgram(servers));
document.body.append(results);
