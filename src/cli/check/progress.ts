import type { Terminal } from "../terminal.ts";

const intervalMs = 500;

/** Tells how far a long input is, where somebody looks on. */
export interface Progress {
  add(bytes: number): void;
  end(): void;
}

/** Says nothing without a terminal, and nothing of what is soon over. */
export function startProgress({ progress }: Terminal, totalBytes: number | undefined): Progress {
  let read = 0;
  let last = performance.now();
  let isShown = false;
  return {
    add(bytes) {
      read += bytes;
      const now = performance.now();
      if (!progress || now - last < intervalMs) return;
      last = now;
      isShown = true;
      progress(`${megabytes(read)} MB${totalBytes === undefined ? "" : ` of ${megabytes(totalBytes)} MB`} read`);
    },
    end() {
      if (isShown) progress?.("");
    },
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}
