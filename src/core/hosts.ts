// As a parsed URL has them.
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/i;
// In brackets an IPv6 address has no dot, wherever it leads.
const nameWithoutDot = /^[^.[\]]+$/;

/** Whether a host, as a parsed URL has it, is this machine: what is sent there does not leave it. */
export function isLoopback(hostname: string): boolean {
  return loopback.test(hostname);
}

/**
 * Whether a host is this machine, or a name without a dot, as container networks have them.
 *
 * No site on the internet has such a name.
 */
export function isLocalHost(hostname: string): boolean {
  return isLoopback(hostname) || nameWithoutDot.test(hostname) || /^(?:[\w-]+\.)+localhost$/i.test(hostname);
}
