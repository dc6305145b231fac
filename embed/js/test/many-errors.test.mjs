// The running time of precompiled validators is proportional to the size of a payload, regardless of the number of
// errors in it.

import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import * as strict from "voiceschema/standalone";
import * as tolerant from "voiceschema/standalone/tolerant";
import { isSlow } from "./growth.mjs";
import { readJson } from "./suite.mjs";

const PLAN = readJson(import.meta.dirname, "../../../tests/many_errors.json");

function build({ value, at, copy }, count) {
  const built = structuredClone(value);
  const place = at
    .split("/")
    .slice(1)
    .reduce((place, step) => place[step], built);
  const text = JSON.stringify(copy);
  for (let number = 0; number < count; number++) {
    const each = JSON.parse(text.replaceAll("#", number));
    if (Array.isArray(place)) place.push(each);
    else Object.assign(place, each);
  }
  return built;
}

/** Returns what is wrong if more errors take too long or change the verdict, and undefined otherwise. */
function fault(check, payload) {
  const [first, ...counts] = PLAN.counts;
  let [fewer, shorter] = [first, build(payload, first)];
  const verdicts = new Set([check(shorter)]);
  for (const more of counts) {
    const longer = build(payload, more);
    if (isSlow(PLAN, (value) => verdicts.add(check(value)), shorter, longer, more / fewer)) {
      return `${more} copies take too long compared with ${fewer}`;
    }
    if (verdicts.size > 1) return `the verdict for ${more} copies differs from that for ${fewer}`;
    [fewer, shorter] = [more, longer];
  }
  return undefined;
}

for (const [name, { isValid, validate }] of Object.entries({ strict, tolerant })) {
  for (const payload of PLAN.payloads) {
    test(`${name}: ${payload.description}`, () => {
      const { schema } = payload;
      assert.equal(
        fault((value) => isValid(value, schema), payload),
        undefined,
      );
      assert.equal(
        fault((value) => validate(value, schema).length === 0, payload),
        undefined,
      );
    });
  }
}

test("the measurement detects nonlinear time", () => {
  const [payload] = PLAN.payloads;
  const copied = (value) => value.reduce((all, each) => all.concat(each), []).length === 0;
  assert.match(fault(copied, payload), / too long /);
  assert.match(
    fault((value) => value.length > 1000, payload),
    / differs /,
  );
});
