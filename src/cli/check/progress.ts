import type { Terminal } from "../terminal.ts";
import type { Input } from "./inputs/find-inputs.ts";

const intervalMs = 500;

/** Shows on a terminal how far long inputs are read: `add` bytes, and `end` clears the line. */
export function startProgress({ progress }: Terminal, inputs: readonly Input[]) {
  const total = inputs.reduce((sum, { size = NaN }) => sum + size, 0);
  let read = 0;
  let last = performance.now();
  let isShown = false;
  return {
    add(this: void, bytes: number): void {
      read += bytes;
      const now = performance.now();
      if (!progress || now - last < intervalMs) return;
      last = now;
      isShown = true;
      progress(`${megabytes(read)}${Number.isNaN(total) ? "" : ` of ${megabytes(total)}`} read`);
    },
    end(): void {
      if (isShown) progress?.("");
    },
  };
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`;
}
