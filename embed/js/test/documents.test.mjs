import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { Ajv2020 } from "ajv/dist/2020.js";
import { addDocuments, addFormats, addKeywords, bundles, documents, profiles, uri } from "voiceschema";
import { readJson } from "./suite.mjs";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const PHONE = { type: "phone", number: "447700900123" };
const SECURE = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: uri("endpoint/websocket"),
  type: "object",
  $ref: "../shipped/endpoint/websocket.json",
  properties: { uri: { type: "string", pattern: "^wss:" } },
};

function ajv(options) {
  return new Ajv2020({ strict: true, allErrors: true, ...options });
}

function isValid(value, name, options) {
  return addDocuments(ajv(), options).getSchema(uri(name))(value);
}

const connect = (from) => ({ action: "connect", from, endpoint: [PHONE] });

/** Returns a document without the properties that are declared only because they are required. */
function undeclared(document) {
  return JSON.parse(JSON.stringify(document), (_, value) => {
    if (!Array.isArray(value?.required)) return value;
    const { properties, ...others } = value;
    const kept = Object.entries(properties).filter(
      ([name, below]) => !value.required.includes(name) || Object.keys(below).length > 0,
    );
    return kept.length > 0 ? { ...others, properties: Object.fromEntries(kept) } : others;
  });
}

test("the documents, profiles and bundles match the repository", () => {
  const files = readdirSync(SCHEMAS, { recursive: true }).map((path) => path.replaceAll("\\", "/"));
  const names = files
    .filter((path) => path.endsWith(".json"))
    .map((path) => path.slice(0, -".json".length))
    .sort();
  const own = names.filter((name) => !/^(?:bundled|profile)\//.test(name));
  assert.deepEqual(
    undeclared(documents),
    Object.fromEntries(own.map((name) => [name, readJson(SCHEMAS, `${name}.json`)])),
  );
  for (const name of names.filter((name) => name.startsWith("profile/"))) {
    const [, profile, ...path] = name.split("/");
    assert.deepEqual(undeclared(profiles[profile][path.join("/")]), readJson(SCHEMAS, `${name}.json`));
  }
  assert.equal(
    Object.values(profiles).flatMap(Object.keys).length,
    names.filter((name) => name.startsWith("profile/")).length,
  );
  for (const name of names.filter((name) => name.startsWith("bundled/"))) {
    assert.deepEqual(bundles[name.slice("bundled/".length)], readJson(SCHEMAS, `${name}.json`));
  }
});

test("the bundles compile unchanged", () => {
  for (const name of ["voice", "voice.tolerant"]) {
    assert.equal(addKeywords(addFormats(ajv())).compile(bundles[name])(PHONE), true);
  }
});

test("unknown names throw", () => {
  assert.throws(() => uri("endpont/phone"), new RangeError('there is no document "endpont/phone"'));
  assert.throws(() => uri("toString"), RangeError);
  assert.throws(
    () => addDocuments(ajv(), { profile: "foundling" }),
    new RangeError('there is no profile "foundling": use founding'),
  );
  assert.throws(() => addDocuments(ajv(), { profile: "toString" }), RangeError);
  assert.throws(() => addDocuments(ajv(), { acount: ["447700900000"] }), RangeError);
});

test("the account", () => {
  const options = { account: ["447700900000", "14155550100", "14155550100"] };
  assert.equal(isValid(connect("14155550100"), "action/connect", options), true);
  assert.equal(isValid(connect("447700900999"), "action/connect", options), false);
  assert.equal(isValid(connect("447700900999"), "action/connect"), true);
  const invalid = (account) => () => addDocuments(ajv(), { account });
  assert.throws(invalid([]), new RangeError("an account must have at least one number"));
  assert.throws(invalid("447700900000"), new TypeError("the numbers of an account must be an array of strings"));
  assert.throws(invalid([447700900000]), new TypeError("an account number must be a string, not 447700900000"));
  assert.throws(
    invalid(["+447700900000"]),
    new RangeError('"+447700900000" is not an E.164 number, such as "447700900000"'),
  );
});

test("user documents", () => {
  const socket = (scheme) => ({
    type: "websocket",
    uri: `${scheme}://example.com`,
    "content-type": "audio/l16;rate=16000",
  });
  const options = { documents: [SECURE] };
  assert.equal(isValid(socket("wss"), "endpoint", options), true);
  assert.equal(isValid(socket("ws"), "endpoint", options), false);
  assert.equal(isValid(socket("ws"), "endpoint"), true);
  const invalid =
    (...documents) =>
    () =>
      addDocuments(ajv(), { documents });
  assert.throws(invalid({}), new TypeError("a document must have the $id of the one that it replaces"));
  assert.throws(invalid(null), TypeError);
  const unknown = "https://example.com/endpoint/websocket.json";
  assert.throws(invalid({ ...SECURE, $id: unknown }), new RangeError(`there is no document "${unknown}" to replace`));
  assert.throws(invalid({ ...SECURE, $id: uri("endpoint").replace("endpoint", "shipped/endpoint") }), RangeError);
  assert.throws(invalid({ ...SECURE, type: "objekt" }), /schema is invalid/);
});

test("references with a pointer lead to the built-in document", () => {
  const closed = { ...SECURE, $id: uri("endpoint/phone"), $ref: "../shipped/endpoint/phone.json", properties: {} };
  const { number, ...other } = PHONE;
  const shorter = { ...closed, properties: { number: { type: "string", maxLength: 7 } } };
  assert.equal(isValid({ ...other, number }, "endpoint", { documents: [shorter] }), false);
  assert.equal(isValid({ ...other, number }, "call/endpoint", { documents: [shorter] }), true);
});

test("documents override the account, and the account overrides the profile", () => {
  const account = ["447700900000"];
  const number = {
    ...SECURE,
    $id: uri("account/number"),
    type: "string",
    $ref: "../shipped/account/number.json",
    const: "14155550100",
  };
  delete number.properties;
  const options = { documents: [number], account, profile: "founding" };
  assert.equal(isValid(connect("14155550100"), "action/connect", options), true);
  assert.equal(isValid(connect("447700900000"), "action/connect", options), false);
  assert.equal(
    isValid({ action: "connect", endpoint: [PHONE] }, "action/connect", { account, profile: "founding" }),
    false,
  );
  assert.equal(isValid({ action: "connect", endpoint: [PHONE] }, "action/connect", { account }), true);
});

test("tolerance and warnings", () => {
  const talk = { action: "talk", text: "Hello." };
  assert.equal(isValid({ ...talk, loop: "2", x: 1 }, "action/talk"), false);
  assert.equal(isValid({ ...talk, loop: "2", x: 1 }, "action/talk", { tolerant: true }), true);
  assert.equal(isValid({ ...talk, loop: -1 }, "action/talk", { tolerant: true }), false);
  for (const warned of [{ voiceName: "Amy" }, { language: "en-FR" }]) {
    assert.equal(isValid({ ...talk, ...warned }, "action/talk"), true);
    assert.equal(isValid({ ...talk, ...warned }, "action/talk", { warnings: true }), false);
  }
});

test("formats and keywords in user schemas", () => {
  const check = addKeywords(addFormats(ajv()), { warnings: true }).compile({
    type: "object",
    properties: {
      id: { type: "string", format: "sip-uri" },
      size: { "x-maxJsonBytes": 4 },
      text: { type: "string", "x-maxTextLength": 2 },
      word: { type: "string", "x-known": ["One", "two"] },
      old: { deprecated: true },
      kept: { deprecated: false },
    },
  });
  const errors = (value) => (check(value) ? [] : check.errors.map(({ message, params }) => [message, params]));
  assert.deepEqual(errors({ id: "sip:a@example.com", size: "é", text: "<a>x&amp;</a>", word: "ONE", kept: 1 }), []);
  assert.deepEqual(errors({ id: "sip:a@example.com:0", size: "éa", text: "<a>xyz</a>", word: "\u212A", old: 1 }), [
    ['must match format "sip-uri"', { format: "sip-uri" }],
    ["must NOT have more than 4 bytes as JSON", { limit: 4 }],
    ["must NOT have more than 2 characters outside its tags", { limit: 2 }],
    ["must be one of the known values", { knownValues: ["One", "two"] }],
    ["is deprecated", {}],
  ]);
});

test("the size of numbers", () => {
  const sizes = new Map([
    [0, 1],
    [-0, 1],
    [10, 2],
    [-1.5, 4],
    [1e-5, 5],
    [-1.5e-100, 9],
    [1e16, 17],
    [1e21, 22],
    [-1e23, 25],
    [NaN, 4],
    [Infinity, 4],
  ]);
  for (const [number, size] of sizes) {
    const accepts = (limit) => addKeywords(ajv()).compile({ "x-maxJsonBytes": limit })(number);
    assert.deepEqual([accepts(size), accepts(size - 1)], [true, false], `${number}`);
  }
});

test("formats apply to strings only", () => {
  const check = addFormats(ajv({ strictTypes: false })).compile({ format: "e164" });
  assert.deepEqual(
    [447700900123, null, "447700900123", "+447700900123"].map((value) => check(value)),
    [true, true, true, false],
  );
});

test("keywords and formats can be added twice, but documents cannot", () => {
  const twice = addDocuments(addKeywords(addFormats(ajv()), { warnings: true }));
  assert.throws(() => addDocuments(twice), /already exists/);
});

test("nothing is fetched", () => {
  const own = addDocuments(ajv());
  const unknown = "https://voiceschema.github.io/schemas/v1/fax.json";
  assert.throws(() => own.compile({ $ref: unknown }), /can't resolve reference/);
  assert.equal(own.getSchema(unknown), undefined);
  assert.equal(own.compile({ type: "array", items: { $ref: uri("endpoint") } })([PHONE]), true);
});
