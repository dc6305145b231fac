import { createRequire } from "node:module";
import { test } from "node:test";
import { _ } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { addDocuments, documents, uri } from "voiceschema";
import { isValid } from "voiceschema/standalone";
import * as tolerant from "voiceschema/standalone/tolerant";
import { ACCOUNT, references, report, run } from "./suite.mjs";

const require = createRequire(import.meta.url);
const { version } = require("ajv/package.json");
const GROUPS = ["mandatory", "formats", "keyword", "account", "profile"];

// Vectors that are known to fail in ajv or JavaScript: {file, description, reason}.
const FAULTS = [];

/** Returns an ajv instance with all strictness options, which throws on warnings. */
function strict(addition, options) {
  const fail = (...words) => {
    throw new Error(words.join(" "));
  };
  const logger = { log: fail, warn: fail, error: fail };
  return addDocuments(new Ajv2020({ strict: true, allErrors: true, logger, ...addition }), options);
}

/** Returns the options for a group of vectors. */
function optionsOf(group, { profile }) {
  return { warnings: true, ...(group === "account" ? { account: ACCOUNT } : { profile }) };
}

/** Returns a function that caches the results of `make` by its argument. */
function once(make) {
  const made = new Map();
  return (options) => {
    const key = JSON.stringify(options);
    if (!made.has(key)) made.set(key, make(options));
    return made.get(key);
  };
}

/**
 * Returns a function that validates vectors. References to part of a document are compiled without `strictTypes`,
 * because the part can lack the type that its parent declares.
 */
function validator(options) {
  const [whole, part] = [strict({}, options), strict({ strictTypes: false }, options)];
  const compiled = once((schema) => (schema.$ref.includes("#") ? part : whole).compile(schema));
  return ({ schema, data }) => compiled(schema)(data);
}

test("ajv passes the vectors", () => {
  const plain = new Ajv2020({ strict: false, validateFormats: false, schemas: Object.values(documents) });
  const plainly = once((schema) => plain.compile(schema));
  const validators = once(validator);
  const results = run(
    GROUPS,
    (vector, group, file) =>
      group === "mandatory" ? plainly(vector.schema)(vector.data) : validators(optionsOf(group, file))(vector),
    FAULTS,
  );
  run(["mandatory"], validator({ warnings: true }), FAULTS);

  const [documented, tolerated] = [strict(), strict({}, { tolerant: true })].map((ajv) =>
    once((name) => ajv.getSchema(uri(name))),
  );
  report("js.json", `ajv ${version}`, results, FAULTS, (data, name) => [documented(name)(data), tolerated(name)(data)]);
});

test("precompiled validators pass the vectors", () => {
  // The package only has validators for built-in documents. The others are compiled here as described in the README.
  const names = new Map(Object.entries(documents).map(([name, { $id }]) => [$id, name]));
  const generated = once((options) => {
    const code = { source: true, formats: _`require("voiceschema/runtime").formats` };
    const ajv = strict({ code, strictTypes: false }, options);
    const exported = {};
    new Function("require", "exports", standaloneCode.default(ajv, references(GROUPS)))(require, exported);
    return exported;
  });
  const results = run(
    GROUPS,
    ({ schema, data }, group, file) => {
      const name = names.get(schema.$ref);
      const builtIn = name && !name.startsWith("meta/") && !["account", "profile"].includes(group);
      const verdict = generated(optionsOf(group, file))[schema.$ref](data);
      return builtIn && !/\/(?:deprecated|x-known)\.json$/.test(file.path) ? isValid(data, name) : verdict;
    },
    FAULTS,
  );
  report("js-standalone.json", `ajv ${version}, compiled ahead`, results, FAULTS, (data, name) => [
    isValid(data, name),
    tolerant.isValid(data, name),
  ]);
});
