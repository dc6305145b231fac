import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { createContext, runInContext } from "node:vm";
import { Ajv2020 } from "ajv/dist/2020.js";
import { addDocuments, documents, uri } from "voiceschema";
import * as strict from "voiceschema/standalone";
import * as tolerant from "voiceschema/standalone/tolerant";
import { groups, vectors } from "./suite.mjs";

const DIST = join(import.meta.dirname, "../dist");
/** The precompiled validators, each with its options for `addDocuments`. */
const BOTH = [
  [strict, {}],
  [tolerant, { tolerant: true }],
];
const WRONG = [
  { action: "talk", text: "<speak>Fish & chips</speak>", x: 1 },
  { action: "connect", endpoint: [{ type: "sip", uri: "sip:user@example.com:0" }] },
];

test("the errors are the same as ajv's", () => {
  for (const [{ validate }, options] of BOTH) {
    const ajv = addDocuments(new Ajv2020({ allErrors: true, inlineRefs: false }), options);
    const check = ajv.getSchema(uri("ncco"));
    assert.equal(check(WRONG), false);
    assert.deepEqual(validate(WRONG, "ncco"), check.errors);
    assert.deepEqual(validate(WRONG).slice(0, -1), validate(WRONG, "ncco"));
  }
  assert.equal(
    strict.validate(WRONG).some(({ keyword }) => keyword === "additionalProperties"),
    true,
  );
  assert.equal(
    tolerant.validate(WRONG).some(({ keyword }) => keyword === "additionalProperties"),
    false,
  );
});

test("the errors of each vector are the same as ajv's", () => {
  const names = new Map(Object.entries(documents).map(([name, { $id }]) => [$id, name]));
  const paths = [...groups.mandatory, ...groups.formats, ...groups.keyword].map(({ path }) => path);
  const whole = paths.flatMap((path) => [...vectors(path)]).filter(({ schema }) => names.has(schema.$ref));
  for (const [{ isValid, validate }, options] of BOTH) {
    const ajv = addDocuments(new Ajv2020({ allErrors: true, inlineRefs: false }), options);
    for (const { schema, data, description } of whole) {
      const name = names.get(schema.$ref);
      if (name.startsWith("meta/")) continue;
      const check = ajv.getSchema(schema.$ref);
      assert.equal(isValid(data, name), check(data), description);
      assert.deepEqual(validate(data, name), check.errors ?? [], description);
    }
  }
  assert.ok(whole.length > 1000);
});

test("only the first errors are returned", () => {
  const many = Array.from({ length: 500 }, () => WRONG).flat();
  for (const [{ isValid, validate }, options] of BOTH) {
    const check = addDocuments(new Ajv2020({ allErrors: true, inlineRefs: false }), options).getSchema(uri("payload"));
    assert.equal(check(many), false);
    assert.ok(check.errors.length > 1000);
    assert.deepEqual(validate(many), check.errors.slice(0, 1000));
    assert.equal(isValid(many), false);
  }
});

test("isValid stops at the first error", () => {
  const ncco = [{ action: "talk", text: "Hello." }, { action: "say" }];
  Object.defineProperty(ncco, 2, { get: () => assert.fail("validation continued") });
  for (const [{ isValid, validate }] of BOTH) {
    assert.equal(isValid(ncco), false);
    assert.throws(() => validate(ncco), /validation continued/);
  }
});

test("deep nesting does not overflow the stack", () => {
  const headers = JSON.parse(`${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`);
  const endpoint = { type: "websocket", uri: "wss://example.com", "content-type": "audio/l16;rate=16000", headers };
  assert.equal(strict.isValid(endpoint), false);
});

test("calls do not share errors", () => {
  const first = strict.validate(WRONG);
  const copy = structuredClone(first);
  assert.deepEqual(
    strict.validate([], "ncco").map(({ keyword }) => keyword),
    ["minItems"],
  );
  assert.deepEqual(first, copy);
  assert.deepEqual(strict.validate([{ action: "wait" }]), []);
});

test("every schema has a validator, except those in meta/", () => {
  for (const [name, { examples }] of Object.entries(documents)) {
    if (name.startsWith("meta/")) assert.throws(() => strict.isValid(examples[0], name), RangeError);
    else
      for (const example of examples) assert.ok(strict.isValid(example, name) && tolerant.isValid(example, name), name);
  }
  assert.throws(() => strict.isValid([], "action/say"), new RangeError('there is no document "action/say"'));
  assert.throws(() => tolerant.validate([], "toString"), RangeError);
});

// Globals of a Node.js context that are not part of the language, or that evaluate code.
const REMOVED = ["console", "WebAssembly", "eval", "Function"];
const VERDICTS = "true,false,false,false,true";
/** Returns an expression that validates values which use all custom formats and keywords. */
const use = (name) => `[
  isValid([{action: "talk", text: "<speak>Fish &amp; chips</speak>"}]),
  isValid(${JSON.stringify(WRONG)}),
  isValid({type: "sip", uri: "sip:user@example.com:0"}, "endpoint"),
  isValid({type: "websocket", uri: "wss://example.com", "content-type": "audio/l16;rate=8000", headers: {a: "x".repeat(505)}}, "endpoint"),
  isValid({action: "talk", text: "Hello.", loop: "2"}, "action/talk") === ${name === "tolerant"},
].join()`;

for (const name of ["standalone", "tolerant"]) {
  test(`${name} runs in plain ECMAScript`, () => {
    const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
    for (const each of REMOVED) runInContext(`delete globalThis.${each}`, context);
    assert.equal(
      runInContext("typeof process + typeof require + typeof eval + typeof Function + typeof TextEncoder", context),
      "undefined".repeat(5),
    );
    const code = readFileSync(join(DIST, `cjs/${name}.js`), "utf8");
    const exported = runInContext(`((module) => { ${code}\nreturn module.exports; })({ exports: {} })`, context);
    assert.equal(runInContext(`({ isValid }) => ${use(name)}`, context)(exported), VERDICTS);
  });

  test(`${name} runs as an ES module in plain ECMAScript`, () => {
    const script = `
      const { SourceTextModule, createContext, runInContext } = require("node:vm");
      const context = createContext({}, { codeGeneration: { strings: false, wasm: false } });
      for (const each of ${JSON.stringify(REMOVED)}) runInContext("delete globalThis." + each, context);
      const code = require("node:fs").readFileSync(process.argv[1], "utf8");
      const module = new SourceTextModule(code, { context });
      const link = (specifier) => { throw new Error("unexpected import of " + specifier); };
      module.link(link).then(() => module.evaluate()).then(() => {
        const { isValid } = module.namespace;
        console.log(${use(name)});
      });
    `;
    const options = ["--no-warnings", "--experimental-vm-modules", "-e", script, join(DIST, `esm/${name}.js`)];
    assert.equal(execFileSync(process.execPath, options, { encoding: "utf8" }), `${VERDICTS}\n`);
  });
}
