// Shared by the tests: the vectors and their groups, and reporting the results.

import assert from "node:assert/strict";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const SUITE = join(import.meta.dirname, "../../../tests/suite");

export const readJson = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));

const files = readdirSync(SUITE, { recursive: true })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => path.endsWith(".json") && path !== "test-schema.json")
  .sort();

/** The files of each group. Those of a profile also have its name. */
export const groups = {
  mandatory: files.filter((path) => !/^(?:flow|optional|remotes)\//.test(path)).map((path) => ({ path })),
  formats: files.filter((path) => path.startsWith("optional/format/")).map((path) => ({ path })),
  keyword: files.filter((path) => path.startsWith("optional/keyword/")).map((path) => ({ path })),
  account: files.filter((path) => path.startsWith("optional/account/")).map((path) => ({ path })),
  profile: files
    .filter((path) => path.startsWith("optional/profile/"))
    .map((path) => ({ path, profile: path.split("/")[2] })),
};

/** The numbers of the account that the vectors use. */
export const ACCOUNT = readJson(SUITE, "remotes/account/number.json").enum;

/** Yields the tests of a file, each with the schema of its case. */
export function* vectors(path) {
  for (const { description, schema, tests } of readJson(SUITE, path)) {
    for (const test of tests) yield { ...test, schema, description: `${description}: ${test.description}` };
  }
}

/** Returns an object that maps each reference in the vectors' schemas to itself. */
export function references(names) {
  const all = names.flatMap((name) => groups[name]).flatMap(({ path }) => [...vectors(path)]);
  return Object.fromEntries(all.map(({ schema }) => [schema.$ref, schema.$ref]));
}

/**
 * Runs groups of vectors, and returns for each group the number that passed and the total. `isValid` is called with a
 * vector, its group and its file. `faults` are the vectors that are known to fail.
 */
export function run(names, isValid, faults = []) {
  const results = {};
  const wrong = [];
  for (const name of names) {
    let [passed, total] = [0, 0];
    for (const file of groups[name]) {
      for (const vector of vectors(file.path)) {
        total++;
        if (isValid(vector, name, file) === vector.valid) passed++;
        else wrong.push(`${file.path}: ${vector.description}`);
      }
    }
    assert.ok(total > 0, `the group ${name} is empty`);
    results[name] = [passed, total];
  }
  assert.deepEqual(
    wrong,
    faults.map(({ file, description }) => `${file}: ${description}`),
  );
  return results;
}

/**
 * Prints a line about the results. If VOICESCHEMA_RESULTS is set, also writes them to a file, with the verdicts on the
 * corpus and on the mutated values. `verdictsOf` is called with a value and a schema name, and returns whether the
 * value is valid and whether the platform accepts it.
 */
export function report(file, implementation, results, faults, verdictsOf) {
  const line = Object.entries(results).map(([name, [passed, total]]) => `${name} ${passed}/${total}`);
  console.log(`${implementation}: ${line.join(", ")}`);
  const { VOICESCHEMA_RESULTS: folder, VOICESCHEMA_CORPUS: corpus, VOICESCHEMA_MUTANTS: mutated } = process.env;
  if (!folder) return;
  const verdicts = {};
  for (const path of corpus ? readdirSync(corpus, { recursive: true }).sort() : []) {
    const name = path.replaceAll("\\", "/");
    if (/^[^/]+\/[^/]+\.json$/.test(name)) verdicts[name] = verdictsOf(readJson(corpus, path), "payload");
  }
  const lines = mutated ? readFileSync(mutated, "utf8").trimEnd().split("\n") : [];
  const digits = lines.map((line) => {
    const { schema, value } = JSON.parse(line);
    const [strict, tolerant] = verdictsOf(value, schema);
    return Number(strict) + 2 * Number(tolerant);
  });
  mkdirSync(folder, { recursive: true });
  const mutants = digits.join("");
  const content = { implementation, language: "JavaScript", groups: results, faults, verdicts, mutants };
  writeFileSync(join(folder, file), `${JSON.stringify(content, undefined, 2)}\n`);
}
