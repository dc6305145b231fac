// Tests the package as a user installs it.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { documents } from "voiceschema";
import { isValid } from "voiceschema/standalone";
import { parse } from "yaml";
import { declarations } from "../types.mjs";
import { groups, readJson, vectors } from "./suite.mjs";

const HERE = join(import.meta.dirname, "..");
const ROOT = join(HERE, "../..");
const MODULES = join(HERE, "node_modules");
const README = readFileSync(join(HERE, "README.md"), "utf8");

/** A folder in which the package and ajv are installed. */
let consumer;

before(() => {
  consumer = mkdtempSync(join(tmpdir(), "voiceschema-"));
  const npm = ["pack", "--ignore-scripts", "--silent", "--pack-destination", consumer];
  execFileSync("npm", npm, { cwd: HERE, shell: process.platform === "win32" });
  const [archive] = readdirSync(consumer);
  execFileSync("tar", ["-xzf", archive], { cwd: consumer });
  mkdirSync(join(consumer, "node_modules"));
  cpSync(join(consumer, "package"), join(consumer, "node_modules/voiceschema"), { recursive: true });
  symlinkSync(join(MODULES, "ajv"), join(consumer, "node_modules/ajv"), "junction");
});

after(() => rmSync(consumer, { recursive: true }));

function write(files) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(consumer, name), content);
}

/** Compiles files in the consumer's folder, and returns the output of tsc. */
function compiled(names, module = "nodenext") {
  const options = [
    "--noEmit",
    "--strict",
    "--exactOptionalPropertyTypes",
    "--target",
    "es2022",
    "--lib",
    "es2022,dom",
    "--types",
    "",
  ];
  const resolution = module === "nodenext" ? [] : ["--moduleResolution", "bundler"];
  try {
    const tsc = join(MODULES, "typescript/bin/tsc");
    execFileSync(process.execPath, [tsc, ...options, "--module", module, ...resolution, ...names], {
      cwd: consumer,
      encoding: "utf8",
    });
    return "";
  } catch (error) {
    return error.stdout;
  }
}

test("the package contains exactly the files it needs", () => {
  const files = readdirSync(join(consumer, "package"), { recursive: true })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => statSync(join(consumer, "package", path)).isFile());
  const schemas = readdirSync(join(ROOT, "schemas"), { recursive: true }).map(
    (path) => `schemas/${path.replaceAll("\\", "/")}`,
  );
  const modules = ["index", "runtime", "standalone", "tolerant"];
  const declared = [
    ...modules,
    "compiled",
    "documents",
    "errors",
    "formats",
    "keywords",
    "references",
    "ssml",
    "types",
  ];
  const generated = ["formats", "schemas", "voice"].map((name) => `generated/${name}`);
  const built = ["esm", "cjs"].flatMap((kind) => [
    ...modules.map((name) => `dist/${kind}/${name}.js`),
    ...[...declared, ...generated].map((name) => `dist/${kind}/${name}.d.ts`),
  ]);
  const expected = [
    "LICENSE",
    "README.md",
    "package.json",
    "dist/cjs/package.json",
    ...built,
    ...schemas.filter((path) => /\.\w+$/.test(path)),
  ];
  assert.deepEqual(files.sort(), expected.sort());
});

test("the declarations are up to date", async () => {
  const { $defs } = readJson(ROOT, "schemas/bundled/voice.json");
  const committed = readFileSync(join(ROOT, "schemas/bundled/voice.d.ts"), "utf8");
  assert.equal(await declarations($defs), committed, "run make generate");
});

test("ES modules and CommonJS work, with types", () => {
  const source = readFileSync(join(HERE, "test/types/valid.ts"), "utf8");
  write({ "types.mts": source, "types.cts": source, "types.ts": source });
  assert.equal(compiled(["types.mts", "types.cts"]), "");
  assert.equal(compiled(["types.ts"], "esnext"), "");

  const use = `
    const ajv = voiceschema.addDocuments(new Ajv2020({ strict: true }));
    const call = { type: "phone", number: "447700900123" };
    const verdicts = [ajv.getSchema(voiceschema.uri("endpoint"))(call), strict.isValid(call), tolerant.isValid(call), formats.url("")];
    if (String(verdicts) !== "true,true,true,false" || phone.title !== "phone endpoint") throw new Error(String(verdicts));
  `;
  write({
    "use.mjs": `
      import { Ajv2020 } from "ajv/dist/2020.js";
      import * as voiceschema from "voiceschema";
      import { formats } from "voiceschema/runtime";
      import phone from "voiceschema/schemas/endpoint/phone.json" with { type: "json" };
      import * as strict from "voiceschema/standalone";
      import * as tolerant from "voiceschema/standalone/tolerant";
      ${use}`,
    "use.cjs": `
      const { Ajv2020 } = require("ajv/dist/2020.js");
      const voiceschema = require("voiceschema");
      const { formats } = require("voiceschema/runtime");
      const phone = require("voiceschema/schemas/endpoint/phone.json");
      const strict = require("voiceschema/standalone");
      const tolerant = require("voiceschema/standalone/tolerant");
      ${use}`,
  });
  for (const file of ["use.mjs", "use.cjs"]) execFileSync(process.execPath, ["--no-warnings", file], { cwd: consumer });
});

test("the types reject each invalid value at its line", () => {
  cpSync(join(HERE, "test/types/invalid.ts"), join(consumer, "invalid.mts"));
  assert.equal(compiled(["invalid.mts"]), "");
});

test("the types accept every example", () => {
  const { $defs } = readJson(ROOT, "schemas/bundled/voice.json");
  const names = Object.keys($defs).filter((name) => !name.startsWith("meta/"));
  const constants = names.flatMap((name) => $defs[name].examples.map((value) => [name, value]));
  const examples = readdirSync(join(ROOT, "examples"), { recursive: true }).filter((path) =>
    /\.(?:json|yaml)$/.test(path),
  );
  for (const path of examples) {
    const value = parse(readFileSync(join(ROOT, "examples", path), "utf8"));
    const beginning = names.filter((name) => path.replaceAll("\\", "/").startsWith(name)).at(-1);
    const name = path === "numbers.json" ? "account/numbers" : Array.isArray(value) ? "ncco" : beginning;
    assert.ok(isValid(value, name), path);
    constants.push([name, value]);
    if (name !== "account/numbers") constants.push(["payload", value]);
  }
  assert.ok(examples.length > 30);
  const lines = constants.map(
    ([name, value], index) => `export const c${index}: Documents["${name}"] = ${JSON.stringify(value)};`,
  );
  write({ "examples.mts": ['import type { Documents } from "voiceschema";', ...lines].join("\n") });
  assert.equal(compiled(["examples.mts"]), "");
});

test("the types accept all valid vectors", () => {
  const names = new Map(Object.entries(documents).map(([name, { $id }]) => [$id, name]));
  const lines = ['import type { Documents } from "voiceschema";'];
  for (const { path } of groups.mandatory) {
    for (const { schema, data, valid } of vectors(path)) {
      const name = names.get(schema.$ref);
      if (!valid || !name || name.startsWith("meta/")) continue;
      lines.push(`export const c${lines.length}: Documents["${name}"] = ${JSON.stringify(data)};`);
    }
  }
  assert.ok(lines.length > 1000);
  write({ "valid.mts": lines.join("\n") });
  assert.equal(compiled(["valid.mts"]), "");
});

test("the code in the README works", () => {
  const blocks = [...README.matchAll(/^```js\n(.*?)^```\n\n```text\n(.*?)^```/gms)];
  assert.ok(blocks.length > 3);
  for (const [, code, output] of blocks) {
    write({ "readme.mjs": code });
    assert.equal(execFileSync(process.execPath, ["readme.mjs"], { cwd: consumer, encoding: "utf8" }), output);
  }
  assert.equal(README.match(/^```js$/gm).length, blocks.length);
  write({ "readme.mts": README.match(/^```ts\n(.*?)^```/ms)[1] });
  assert.equal(compiled(["readme.mts"]), "");
});

test("the sizes in the README are correct", () => {
  const stated = [...README.matchAll(/less than ([0-9]+) kB \(([0-9]+) kB compressed\)/g)];
  for (const [index, name] of ["standalone", "tolerant"].entries()) {
    const code = readFileSync(join(HERE, `dist/esm/${name}.js`));
    for (const [step, { length }] of [code, gzipSync(code, { level: 9 })].entries()) {
      const limit = 1000 * Number(stated[index][step + 1]);
      assert.ok(length > limit / 2 && length < limit, `${name} has ${length} bytes`);
    }
  }
});

test("the version matches the repository", () => {
  const { version } = createRequire(import.meta.url)("voiceschema/package.json");
  assert.equal(readFileSync(join(ROOT, "pyproject.toml"), "utf8").match(/^version = "(.+)"$/m)[1], version);
  assert.ok(README.includes(`voiceschema-${version}.tgz`));
});
