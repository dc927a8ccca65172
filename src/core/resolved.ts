/** Options with their defaults filled in: none may be missing or undefined. */
export type Resolved<Options> = { [Name in keyof Options]-?: Exclude<Options[Name], undefined> };
