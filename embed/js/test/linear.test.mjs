// No pattern takes more than a time in proportion to the length of a text, in V8 either: it tries one way after the
// other, and keeps on a stack of limited size where it can go back to.

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

/** The texts that are mean to a pattern. */
function means(pattern) {
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
 * What takes too long, or is judged otherwise, when it is longer; nothing if all is well. Only those that took longest
 * are made as long as can be.
 */
function fault(judge, pattern) {
  const [first, ...others] = PLAN.lengths;
  let runs = means(pattern).map((mean) => {
    const short = text(mean, first);
    return { mean, verdict: judge(short), before: seconds(judge, short) };
  });
  let shorter = first;
  for (const longer of others) {
    if (longer === others.at(-1)) runs = runs.sort((a, b) => b.before - a.before).slice(0, PLAN.slowest);
    for (const run of runs) {
      const { mean, verdict, before } = run;
      const long = text(mean, longer);
      let judged;
      run.before = seconds(() => (judged = judge(long)), long);
      const words = `${JSON.stringify(mean)} with ${longer} characters`;
      if (judged !== verdict) return `${words} is judged otherwise than with ${shorter}`;
      const most = Math.max(PLAN.seconds, (PLAN.growth * before * longer) / shorter);
      if (run.before > most && isSlow(PLAN, judge, text(mean, shorter), long, longer / shorter)) {
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
    const expression = new RegExp(pattern, "u"); // as ajv has it
    assert.equal(
      fault((text) => expression.test(text), pattern),
      undefined,
      pattern,
    );
  }
});

test("the formats are linear", () => {
  for (const [name, judge] of Object.entries(formats)) {
    const { pattern = "" } = readJson(SCHEMAS, `format/${name}.json`);
    assert.equal(fault(judge, pattern), undefined, name);
  }
});

test("the measure tells what is not", () => {
  const twice = /^a*a*$/u;
  assert.match(
    fault((text) => twice.test(text), ""),
    / takes /,
  );
  assert.match(
    fault((text) => text.length > 20_000, ""),
    / otherwise /,
  );
});
