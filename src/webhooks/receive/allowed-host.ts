import { isLoopback } from "../../core/hosts.ts";

const defaultPorts: Readonly<Record<string, string>> = { "https:": "443", "http:": "80" };

/** Whether a URL is safe to send a key to: over HTTPS, or to this machine where that is allowed by name. */
export function isPrivate(url: URL, allowedHosts: readonly string[]): boolean {
  if (url.protocol === "https:") return true;
  return url.protocol === "http:" && isLoopback(url.hostname) && isAllowed(url, allowedHosts);
}

/** Whether a URL is on one of the hosts; `*.example.com` stands for any below one. */
export function isAllowed(url: URL, allowedHosts: readonly string[]): boolean {
  return allowedHosts.some((host) => isOn(url, host));
}

function isOn({ hostname, port, protocol }: URL, allowed: string): boolean {
  const isWildcard = allowed.startsWith("*.");
  // Parsed, so that both are written alike.
  const address = `https://${isWildcard ? allowed.slice(2) : allowed}`;
  if (!URL.canParse(address)) return false;
  const { hostname: name } = new URL(address);
  if (isWildcard ? !hostname.endsWith(`.${name}`) || isLoopback(hostname) : hostname !== name) return false;
  const [, allowedPort] = /:(\d+)$/.exec(allowed) ?? [];
  // A server of this machine that a test starts is on any port.
  if (allowedPort === undefined && isLoopback(hostname)) return true;
  const defaultPort = defaultPorts[protocol];
  return (port || defaultPort) === (allowedPort ?? defaultPort);
}
