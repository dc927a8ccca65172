interface NodeModules {
  "node:fs": typeof import("node:fs");
  "node:http": typeof import("node:http");
}

const needsNode = "Listening on a port needs Node. Use the sandbox's fetch instead.";

/**
 * A module of Node's, asked for at run time: an import would keep the sandbox from being bundled for browsers.
 *
 * @param elsewhere What the error says where this is not Node.
 * @throws {Error} if this is not Node.
 */
export function nodeModule<Name extends keyof NodeModules>(name: Name, elsewhere = needsNode): NodeModules[Name] {
  // No type of the platform says that other runtimes lack it.
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  if (!process?.getBuiltinModule) throw new Error(elsewhere);
  return process.getBuiltinModule(name);
}
