// The rewritten code has the same verdicts and errors as ajv, but keeps only the first errors.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { transformSync } from "esbuild";
import { toPredicates, toValidators } from "../rewrite.mjs";

// Parts of this schema produce many errors that are discarded: those under "if", "not" and "anyOf".
const SCHEMA = {
  $id: "https://example.com/lists.json",
  description: "Lists of numbers or texts.",
  type: "array",
  minItems: 1,
  items: {
    anyOf: [{ $ref: "#/$defs/texts" }, { $ref: "#/$defs/numbers" }],
    not: { $ref: "#/$defs/empty" },
  },
  if: { items: { $ref: "#/$defs/numbers" } },
  then: { maxItems: 2 },
  else: { maxItems: 3 },
  $defs: {
    numbers: { type: "array", items: { $ref: "#/$defs/number" } },
    number: { type: "number", maximum: 5000 },
    texts: { type: "array", items: { type: "string", maxLength: 3 } },
    empty: { type: "array", maxItems: 0 },
  },
};

const numbers = Array.from({ length: 3000 }, (_, number) => number);
const texts = numbers.map((number) => String(number % 1000));
const neither = numbers.map((number) => [number]);
const mixed = numbers.map((number) => (number % 2 ? number : String(number)));
const VALUES = [
  [numbers],
  [texts],
  [neither],
  [neither.slice(0, 600)],
  [mixed],
  [[]],
  [],
  {},
  [numbers, texts],
  [texts, numbers, texts],
  [numbers, numbers, numbers],
  [numbers, texts, numbers, texts],
  [neither, texts],
  [texts, neither],
  [neither, texts, [], mixed, numbers],
  [texts, [], 1, [null, false], numbers, neither],
  [[numbers], ["text", "texts"], [5001]],
];

function code(allErrors) {
  const ajv = new Ajv2020({ allErrors, strict: true, inlineRefs: false, code: { source: true } });
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  return standaloneCode.default(ajv, ajv.compile(SCHEMA));
}

function run(code, globals = {}) {
  const [module, require] = [{ exports: {} }, createRequire(import.meta.url)];
  const given = { module, require, ...globals };
  new Function(...Object.keys(given), code)(...Object.values(given));
  return module.exports;
}

const source = readFileSync(join(import.meta.dirname, "../src/errors.ts"), "utf8");
const errors = run(transformSync(source, { loader: "ts", format: "cjs" }).code);
const ajv = new Ajv2020({ allErrors: true, inlineRefs: false }).compile(SCHEMA);

test("predicates have the verdicts of ajv", () => {
  const isValid = run(toPredicates(code(false)));
  assert.deepEqual(
    VALUES.map((value) => isValid(value)),
    VALUES.map((value) => ajv(value)),
  );
  assert.equal(isValid.errors, undefined);
});

test("validators have the verdicts of ajv, and its first errors", () => {
  const validate = run(toValidators(code(true)), errors);
  let most = 0;
  for (const value of VALUES) {
    assert.equal(validate(value), ajv(value));
    most = Math.max(most, ajv.errors?.length ?? 0);
    if (ajv.errors) assert.deepEqual(validate.errors, ajv.errors.slice(0, errors.MAX_ERRORS));
  }
  assert.ok(most > 5 * errors.MAX_ERRORS);
});

test("unknown code is an error", () => {
  for (const [rewrite, allErrors] of [
    [toPredicates, false],
    [toValidators, true],
  ]) {
    const generated = code(allErrors);
    rewrite(generated);
    assert.throws(
      () => rewrite(generated.replaceAll("vErrors.concat(", "vErrors.concat(...")),
      /ajv no longer generates /,
    );
    assert.throws(() => rewrite(generated.replace("vErrors.concat(", "vErrors.concat(...")), / unknown code: /);
    assert.throws(() => rewrite(`${generated}vErrors = [];`), / unknown code: /);
  }
});
