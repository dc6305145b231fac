import { _, str, type Ajv, type Code, type CodeKeywordDefinition, type KeywordCxt } from "ajv";
import { isKnown, jsonBytes, speechLength } from "./runtime.js";

const ANNOTATIONS = ["x-tolerated", "x-aliases", "x-emptyIsAbsent", "x-message", "x-synonyms"];

const MAX_JSON_BYTES: CodeKeywordDefinition = {
  keyword: "x-maxJsonBytes",
  schemaType: "number",
  error: {
    message: ({ schemaCode }) => str`must NOT have more than ${schemaCode} bytes as JSON`,
    params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
  },
  code(cxt) {
    cxt.fail(_`${called(cxt, jsonBytes, _`jsonBytes`)}(${cxt.data}) > ${cxt.schemaCode}`);
  },
};

const MAX_TEXT_LENGTH: CodeKeywordDefinition = {
  keyword: "x-maxTextLength",
  type: "string",
  schemaType: "number",
  error: {
    message: ({ schemaCode }) => str`must NOT have more than ${schemaCode} characters outside its tags`,
    params: ({ schemaCode }) => _`{limit: ${schemaCode}}`,
  },
  code(cxt) {
    cxt.fail(_`${called(cxt, speechLength, _`speechLength`)}(${cxt.data}) > ${cxt.schemaCode}`);
  },
};

const KNOWN: CodeKeywordDefinition = {
  keyword: "x-known",
  type: "string",
  schemaType: "array",
  error: {
    message: "must be one of the known values",
    params: ({ schemaCode }) => _`{knownValues: ${schemaCode}}`,
  },
  code(cxt) {
    cxt.fail(_`!${called(cxt, isKnown, _`isKnown`)}(${cxt.data}, ${cxt.schemaValue})`);
  },
};

const DEPRECATED: CodeKeywordDefinition = {
  keyword: "deprecated",
  schemaType: "boolean",
  error: { message: "is deprecated" },
  code(cxt) {
    if (cxt.schema === true) cxt.fail();
  },
};

/** The options of `addKeywords`. */
export interface KeywordOptions {
  /** Whether warnings are failures: deprecated properties, and values that `x-known` does not list. */
  warnings?: boolean | undefined;
}

/** Adds the custom keywords to an ajv instance, for use in your own schemas. Returns the instance. */
export function addKeywords<A extends Ajv>(ajv: A, { warnings = false }: KeywordOptions = {}): A {
  const definitions = [
    MAX_JSON_BYTES,
    MAX_TEXT_LENGTH,
    ...(warnings ? [KNOWN, DEPRECATED] : ["x-known", "deprecated"]),
  ];
  for (const definition of [...ANNOTATIONS, ...definitions]) {
    // ajv rejects duplicate keywords, and already defines `deprecated`.
    ajv.removeKeyword(typeof definition === "string" ? definition : (definition.keyword as string));
    if (typeof definition === "string") ajv.addKeyword(definition);
    else ajv.addKeyword(definition);
  }
  return ajv;
}

/** Refers to a runtime function in compiled code. Standalone code imports it from this package. */
function called({ gen }: KeywordCxt, ref: unknown, name: Code): Code {
  return gen.scopeValue("func", { ref, code: _`require("voiceschema/runtime").${name}` });
}
