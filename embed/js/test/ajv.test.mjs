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

// Vectors that ajv or JavaScript gets wrong: {file, description, reason}.
const FAULTS = [];

/** An instance that is as strict as it can be, and for which a warning is an error. */
function strict(addition, options) {
  const fail = (...words) => {
    throw new Error(words.join(" "));
  };
  const logger = { log: fail, warn: fail, error: fail };
  return addDocuments(new Ajv2020({ strict: true, allErrors: true, logger, ...addition }), options);
}

/** What an account, a profile or nothing of the kind asks for. */
function optionsOf(group, { profile }) {
  return { warnings: true, ...(group === "account" ? { account: ACCOUNT } : { profile }) };
}

/** From options to what `make` makes of them, once. */
function once(make) {
  const made = new Map();
  return (options) => {
    const key = JSON.stringify(options);
    if (!made.has(key)) made.set(key, make(options));
    return made.get(key);
  };
}

/** Judges vectors. A part of a document can lack the type that stands around it, which is not the document's fault. */
function judge(options) {
  const [whole, part] = [strict({}, options), strict({ strictTypes: false }, options)];
  const compiled = once((schema) => (schema.$ref.includes("#") ? part : whole).compile(schema));
  return ({ schema, data }) => compiled(schema)(data);
}

test("ajv holds the vectors", () => {
  const plain = new Ajv2020({ strict: false, validateFormats: false, schemas: Object.values(documents) });
  const plainly = once((schema) => plain.compile(schema));
  const judges = once(judge);
  const results = run(
    GROUPS,
    (vector, group, file) =>
      group === "mandatory" ? plainly(vector.schema)(vector.data) : judges(optionsOf(group, file))(vector),
    FAULTS,
  );
  run(["mandatory"], judge({ warnings: true }), FAULTS);

  const [documented, tolerated] = [strict(), strict({}, { tolerant: true })].map((ajv) =>
    once((name) => ajv.getSchema(uri(name))),
  );
  report("js.json", `ajv ${version}`, results, FAULTS, (data, name) => [documented(name)(data), tolerated(name)(data)]);
});

test("code compiled ahead holds the vectors", () => {
  // The package has the documents as they are; code for other documents and for parts is made as the README says.
  const names = new Map(Object.entries(documents).map(([name, { $id }]) => [$id, name]));
  const judges = once((options) => {
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
      const shipped = name && !name.startsWith("meta/") && !["account", "profile"].includes(group);
      const verdict = judges(optionsOf(group, file))[schema.$ref](data);
      return shipped && !/\/(?:deprecated|x-known)\.json$/.test(file.path) ? isValid(data, name) : verdict;
    },
    FAULTS,
  );
  report("js-standalone.json", `ajv ${version}, compiled ahead`, results, FAULTS, (data, name) => [
    isValid(data, name),
    tolerant.isValid(data, name),
  ]);
});
