// Matching a pattern takes time proportional to the length of the text. This matters in V8, whose regular expressions
// backtrack, with a stack of limited size.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { formats } from "voiceschema/runtime";
import { isSlow, seconds } from "./growth.mjs";
import { readJson } from "./suite.mjs";

const ROOT = join(import.meta.dirname, "../../..");
const SCHEMAS = join(ROOT, "schemas");
const PLAN = readJson(ROOT, "tests/linear.json");

/** Returns the adversarial texts for a pattern. */
function attacks(pattern) {
  return PLAN.texts
    .filter(({ within }) => pattern.includes(within))
    .flatMap(({ beginnings, pumps, ends }) =>
      beginnings.flatMap((beginning) => pumps.flatMap((pump) => ends.map((end) => ({ beginning, pump, end })))),
    );
}

function text({ beginning, pump, end }, length) {
  return beginning + pump.repeat(Math.floor(length / pump.length)) + end;
}

function patterns(value) {
  if (typeof value !== "object" || value === null) return [];
  const own = typeof value.pattern === "string" ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(patterns)];
}

/**
 * Returns what is wrong if longer texts take too long or change the verdict, and undefined otherwise. Only the slowest
 * texts are tried at the greatest length.
 */
function fault(isValid, pattern) {
  const [first, ...others] = PLAN.lengths;
  let runs = attacks(pattern).map((attack) => {
    const short = text(attack, first);
    return { attack, verdict: isValid(short), before: seconds(isValid, short) };
  });
  let shorter = first;
  for (const longer of others) {
    if (longer === others.at(-1)) runs = runs.sort((a, b) => b.before - a.before).slice(0, PLAN.slowest);
    for (const run of runs) {
      const { attack, verdict, before } = run;
      const long = text(attack, longer);
      let result;
      run.before = seconds(() => (result = isValid(long)), long);
      const words = `${JSON.stringify(attack)} with ${longer} characters`;
      if (result !== verdict) return `${words}: the verdict differs from that for ${shorter}`;
      const most = Math.max(PLAN.seconds, (PLAN.growth * before * longer) / shorter);
      if (run.before > most && isSlow(PLAN, isValid, text(attack, shorter), long, longer / shorter)) {
        return `${words} takes ${run.before} s, and ${before} s with ${shorter}`;
      }
    }
    shorter = longer;
  }
  return undefined;
}

test("the patterns of the documents are linear", () => {
  const files = readdirSync(SCHEMAS, { recursive: true }).filter((path) => path.endsWith(".json"));
  for (const pattern of new Set(files.flatMap((path) => patterns(readJson(SCHEMAS, path))))) {
    const expression = new RegExp(pattern, "u"); // the flag that ajv uses
    assert.equal(
      fault((text) => expression.test(text), pattern),
      undefined,
      pattern,
    );
  }
});

test("the formats are linear", () => {
  for (const [name, isValid] of Object.entries(formats)) {
    const { pattern = "" } = readJson(SCHEMAS, `format/${name}.json`);
    assert.equal(fault(isValid, pattern), undefined, name);
  }
});

test("the measurement detects nonlinear time", () => {
  const twice = /^a*a*$/u;
  assert.match(
    fault((text) => twice.test(text), ""),
    / takes /,
  );
  assert.match(
    fault((text) => text.length > 20_000, ""),
    / differs /,
  );
});
