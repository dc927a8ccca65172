interface NodeModules {
  "node:http": typeof import("node:http");
  "node:zlib": typeof import("node:zlib");
}

/**
 * A module of Node's, asked for at run time: an import would keep the sandbox from being bundled for browsers.
 *
 * @throws {Error} if this is not Node.
 */
export function nodeModule<Name extends keyof NodeModules>(name: Name): NodeModules[Name] {
  // No type of the platform says that other runtimes lack it.
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  if (!process?.getBuiltinModule) throw new Error("Listening on a port needs Node. Use the sandbox's fetch instead.");
  return process.getBuiltinModule(name);
}
