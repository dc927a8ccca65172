import { readFile, readdir, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { writeMixedCorpus } from "../support/mixed-corpus.ts";
import { secret } from "../support/sandbox-calls.ts";
import { seededRandom } from "../support/seeded-random.ts";
import { runCheck, runCommand } from "../support/terminal.ts";
import { folderForTests } from "../support/folder-for-tests.ts";

const seed = Number(process.env["SEED"] ?? 11);
const random = seededRandom(seed);
const below = (limit: number) => Math.floor(random() * limit);
const noise = (length: number) => Buffer.from(Array.from({ length }, () => below(256)));

/** Ways to break an input. */
const damages: ((bytes: Buffer) => Buffer)[] = [
  (bytes) => bytes.subarray(0, below(bytes.length + 1)),
  (bytes) => bytes.subarray(below(bytes.length + 1)),
  (bytes) => splice(bytes, noise(1 + below(20))),
  (bytes) => splice(bytes, Buffer.from('{}[]",:\\\n'[below(9)] as string)),
  (bytes) => splice(bytes, Buffer.from("[".repeat(below(100_000)))),
  (bytes) => splice(bytes, Buffer.from('{"a":'.repeat(below(50_000)))),
  (bytes) => splice(bytes, Buffer.alloc(below(1_000_000), "x")),
  (bytes) =>
    splice(bytes, Buffer.from(["\uD800", "\\ud800", "\uFEFF", "\u0000", "\u001b[2J", "__proto__"][below(6)] as string)),
  (bytes) => Buffer.from(bytes.toString("latin1"), "utf16le"),
  (bytes) => Buffer.from(bytes.toString("utf8"), "latin1"),
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  (bytes) => Buffer.concat([bytes, bytes]),
  () => noise(below(2000)),
  (bytes) => Buffer.from(bytes.toString("utf8").replaceAll(/"[^"]*"/g, (text) => (random() < 0.05 ? "null" : text))),
  (bytes) => Buffer.from(bytes.toString("utf8").replaceAll(/\d+/g, (text) => (random() < 0.3 ? "1e999" : text))),
];

/** Puts bytes into others, or over them. */
function splice(bytes: Buffer, more: Buffer): Buffer {
  const at = below(bytes.length + 1);
  const removed = random() < 0.5 ? 0 : below(50);
  return Buffer.concat([bytes.subarray(0, at), more, bytes.subarray(at + removed)]);
}

const corpus = await writeMixedCorpus();
const folder = await folderForTests("trackstar-fuzz");

it(`ends with 0, 1 or 2 and readable lines for 200 damaged inputs (SEED=${seed})`, async () => {
  const folders = [corpus, fileURLToPath(new URL("../fixtures/recorded/", import.meta.url))];
  const originals = (
    await Promise.all(folders.map(async (of) => (await readdir(of)).map((name) => join(of, name))))
  ).flat();
  const codes = { 0: 0, 1: 0, 2: 0 };
  for (let count = 0; count < 200; count++) {
    const original = originals[count % originals.length] as string;
    let bytes: Buffer = await readFile(original);
    for (let times = below(4); times > 0; times--)
      bytes = (damages[below(damages.length)] as (of: Buffer) => Buffer)(bytes);
    const file = join(folder, `${count}${random() < 0.8 ? extname(original) : ".ndjson"}`);
    await writeFile(file, bytes);
    const options = ["--coverage", "--strict", "--show-values", `--secret=${secret}`, "--as=UpdateOrderRequest"].filter(
      () => random() < 0.3,
    );
    const { code, text, complaints } = await runCheck([file, ...options]);
    let said = `${text}\n${complaints}`;
    expect(code, said).toBeOneOf([0, 1, 2]);
    codes[code as 0 | 1 | 2]++;
    expect(
      text
        .split("\n")
        .filter((line) => line.startsWith(folder))
        .every((line) => /:\d+:\d+: (?:error|drift): \S/.test(line)),
    ).toBe(true);
    expect(text.includes(`${file}:`)).toBe(code === 1 || /: (?:drift|error): /.test(text));
    for (const args of [
      ["explain", `--secret=${secret}`],
      ["replay", `--secret=${secret}`, "--to=http://127.0.0.1:1"],
    ]) {
      const command = runCommand([...args, file]);
      expect(await command.code, `${args[0]} ${file}`).toBeOneOf([0, 1, 2]);
      said += [...command.lines, ...command.complaints].join("\n");
    }
    expect(said).not.toMatch(/\bat .*\.[jt]s:\d|node:internal|TypeError|RangeError|undefined/);
    expect(said.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  }
  expect(Math.min(codes[0], codes[1])).toBeGreaterThan(0);
});
