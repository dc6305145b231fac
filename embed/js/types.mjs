// Generates TypeScript declarations from the documents with json-schema-to-typescript. `make generate` writes them to
// schemas/bundled/voice.d.ts.
//
// json-schema-to-typescript ignores if, then and else, so each document is first converted to an equivalent one without
// them, as far as types can express it. Conditions that can be decided are resolved. An object that depends on a
// property such as "action" becomes a union. Other conditions are left to the validators. Only the documented forms
// remain.

import { compile } from "json-schema-to-typescript";

const BASE = "https://voiceschema.github.io/schemas/v1/";

// The type names that are not simply the words of the path in reverse order.
const NAMES = {
  "account/number": "AccountNumber",
  "account/numbers": "AccountNumbers",
  "call/create-v2": "CreateCallV2",
  "call/dtmf": "DtmfBody",
  "call/endpoint": "Destination",
  "call/endpoint/phone": "PhoneDestination",
  "call/endpoint/sip": "SipDestination",
  "call/input/dtmf": "DtmfInputBody",
  "call/stream": "StreamBody",
  "call/talk": "TalkBody",
  "conversation/record": "ConversationRecordBody",
  "conversation/stream": "ConversationStreamBody",
  "conversation/talk": "ConversationTalkBody",
  "endpoint/websocket": "WebSocketEndpoint",
  "format/e164": "E164Number",
  "format/dtmf": "DtmfKeys",
  "format/content-type": "AudioContentType",
  "format/sip-uri": "SipUri",
  "format/ssml": "Ssml",
  "format/url": "Url",
  "format/websocket-uri": "WebSocketUri",
  "value/advanced-machine-detection": "AdvancedMachineDetection",
  "value/speech-language": "SpeechLanguage",
  "value/talk-language": "TalkLanguage",
  "value/transcription": "Transcription",
  "websocket/command": "WebSocketCommand",
  "websocket/event": "WebSocketEvent",
};

/** Returns the declarations for all documents except those in meta/. */
export async function declarations(documents) {
  const names = Object.keys(documents).filter((name) => !name.startsWith("meta/"));
  const chunks = ["// Generated from the schemas by embed/js. Do not edit.\n"];
  for (const name of names) {
    if (typeName(name)) chunks.push(await declaration(typeName(name), new Reader(documents, name).document()));
  }
  chunks.push(`/**\n * ${documents.ncco.items.description}\n */\nexport type Action = Ncco[number];\n`);
  const types = Object.fromEntries(names.map((name) => [name, new Reader(documents, name).reference(name)]));
  chunks.push(
    await declaration("Documents", { description: "The type for each schema, by name.", ...object(types, names) }),
  );

  const text = chunks.join("\n");
  const declared = [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1]);
  if (new Set(declared).size < chunks.length - 1)
    throw new Error(`the documents do not have one type each: ${declared.join(", ")}`);
  return text;
}

/** Returns the name of a document's type. Shared values have none; their types are inlined. */
function typeName(name) {
  if (Object.hasOwn(NAMES, name)) return NAMES[name];
  if (name.startsWith("value/")) return undefined;
  const words = name.split("/").reverse().join("-").split("-");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

async function declaration(name, schema) {
  const options = { bannerComment: "", additionalProperties: false, format: true, style: { printWidth: 120 } };
  return await compile({ ...schema, title: name }, name, options);
}

function object(properties, required) {
  return { type: "object", properties, required, additionalProperties: false };
}

/** What is known about a value that is valid against some schemas. */
class Known {
  keywords = {};
  required = new Set();
  absent = new Set();
  /** The schemas of each property. */
  properties = new Map();
  conditions = [];
  /** The document that describes the value as a whole. */
  document = undefined;

  copy() {
    const { keywords, required, absent, properties, conditions, document } = this;
    return Object.assign(new Known(), {
      keywords: { ...keywords },
      required: new Set(required),
      absent: new Set(absent),
      properties: new Map(properties),
      conditions: [...conditions],
      document,
    });
  }
}

/** Converts the schemas of one document. */
class Reader {
  constructor(documents, name) {
    this.documents = documents;
    this.name = name;
  }

  document() {
    return this.shape([this.documents[this.name]]);
  }

  /** Returns the schema for a reference to a document. */
  reference(name) {
    const type = typeName(name);
    return type ? { tsType: type } : new Reader(this.documents, name).document();
  }

  /** Returns a schema without conditions for values that are valid against all of the given schemas. */
  shape(schemas, name) {
    const known = new Known();
    for (const schema of schemas) this.learn(known, schema);
    this.decide(known);
    return { ...(this.union(known) ?? this.plain(known)), ...this.words(schemas, name) };
  }

  plain(known) {
    const { keywords, document, properties, required, absent } = this.joined(known);
    if (document) return this.reference(document);
    if ("const" in keywords) return { const: keywords.const };
    if (keywords.enum) return { type: "string", enum: keywords.enum };
    if (keywords["x-known"])
      return { tsType: [...keywords["x-known"].map((word) => `"${word}"`), "(string & {})"].join(" | ") };
    if (keywords.type === "array") {
      const { description, ...items } = this.shape([keywords.items ?? {}]);
      const one =
        keywords.minItems === 1 && keywords.maxItems === 1 && (items.tsType ?? (items.type === "string" && "string"));
      return one ? { tsType: `[${one}]` } : { type: "array", items };
    }
    if (keywords.type === "object") {
      const there = [...properties].filter(([name]) => !absent.has(name));
      const shapes = Object.fromEntries(there.map(([name, schemas]) => [name, this.shape(schemas, name)]));
      const { additionalProperties = true } = keywords;
      const others =
        typeof additionalProperties === "object" ? this.shape([additionalProperties]) : additionalProperties;
      return { ...object(shapes, [...required]), additionalProperties: others };
    }
    if (keywords.type) return { type: keywords.type };
    return keywords.anyOf ? either(keywords.anyOf.map((each) => this.shape([each]))) : { tsType: "unknown" };
  }

  /** Returns a union with a shape for each value of a required property, if the shape of the object depends on it. */
  union(known) {
    for (const name of known.required) {
      const values = this.values(known, name) ?? [];
      const having = (kept) => {
        const one = this.assumed(known, { required: [name], properties: { [name]: { enum: kept } } }, true);
        this.decide(one);
        return one;
      };
      if (values.length < 2 || values.some((value) => having([value]).conditions.length === known.conditions.length))
        continue;
      const groups = new Map();
      for (const value of values) {
        const { properties: { [name]: _, ...others } = {}, ...rest } = this.plain(having([value]));
        const key = JSON.stringify([others, rest]);
        groups.set(key, [...(groups.get(key) ?? []), value]);
      }
      if (groups.size > 1) return either([...groups.values()].map((group) => this.plain(having(group))));
    }
    return undefined;
  }

  /** Adds the constraints of a schema. */
  learn(known, schema) {
    const { $ref, required = [], properties = {}, allOf = [], not, "x-aliases": aliases = {}, ...keywords } = schema;
    if ($ref) {
      const [document, part] = this.resolve($ref);
      if (part) this.learn(known, part);
      else known.document = document;
    }
    for (const [keyword, value] of Object.entries(keywords)) {
      const before = known.keywords[keyword];
      known.keywords[keyword] =
        keyword === "enum" && before ? before.filter((each) => value.includes(each)) : (before ?? value);
    }
    for (const name of required) known.required.add(name);
    for (const [name, below] of Object.entries(properties)) {
      known.properties.set(name, [...(known.properties.get(name) ?? []), below]);
    }
    for (const alias of Object.keys(aliases)) known.absent.add(alias);
    for (const each of allOf) this.learn(known, each);
    for (const name of not ? this.forbidden(not) : []) known.absent.add(name);
    if (schema.if) known.conditions.push(schema);
  }

  /** Applies the branches of conditions that can be decided, directly or because the other branch is impossible. */
  decide(known) {
    for (const condition of known.conditions) {
      const holds =
        this.holds(condition.if, known) ??
        [true, false].find(
          (side) => this.holds(branch(condition, !side), this.assumed(known, condition.if, !side)) === false,
        );
      if (holds === undefined) continue;
      known.conditions = known.conditions.filter((each) => each !== condition);
      Object.assign(known, this.assumed(known, condition.if, holds));
      this.learn(known, branch(condition, holds));
      return this.decide(known);
    }
  }

  /** Returns a copy with the constraints that both branches of the remaining conditions have in common. */
  joined(known) {
    const all = known.copy();
    for (const { if: condition, then, else: otherwise } of known.conditions) {
      if (known.keywords.type) this.learn(all, common(then ?? {}, otherwise ?? {}));
      else all.keywords.anyOf = [then ?? condition, otherwise ?? condition.not];
    }
    return all;
  }

  /** Returns whether a value is valid against a schema, or undefined if that cannot be decided. */
  holds(schema, known) {
    const verdicts = Object.entries(schema).map(([keyword, value]) => {
      switch (keyword) {
        case "$ref": {
          const [, part] = this.resolve(value);
          return part && this.holds(part, known);
        }
        case "type":
          return known.keywords.type && known.keywords.type === value;
        case "required":
          return all(value.map((name) => known.required.has(name) || (known.absent.has(name) ? false : undefined)));
        case "properties":
          return all(Object.entries(value).map(([name, below]) => this.propertyHolds(known, name, below)));
        case "allOf":
          return all(value.map((each) => this.holds(each, known)));
        case "anyOf":
          return negated(all(value.map((each) => negated(this.holds(each, known)))));
        case "not":
          return negated(this.holds(value, known));
        case "if": {
          const [then, otherwise] = [true, false].map((side) =>
            this.holds(branch(schema, side), this.assumed(known, value, side)),
          );
          const holds = this.holds(value, known);
          return holds === undefined ? (then === otherwise ? then : undefined) : holds ? then : otherwise;
        }
        case "then":
        case "else":
        case "x-message":
        case "x-synonyms":
        case "x-tolerated":
        case "title":
        case "description":
        case "examples":
          return true;
        default:
          return undefined;
      }
    });
    return all(verdicts);
  }

  propertyHolds(known, name, below) {
    if (known.absent.has(name) || Object.keys(below).length === 0) return true;
    const allowed = "const" in below ? [below.const] : below.enum;
    const values = this.values(known, name);
    if (!allowed || !values || !known.required.has(name)) return undefined;
    const met = values.filter((value) => allowed.includes(value)).length;
    return met === values.length ? true : met === 0 ? false : undefined;
  }

  /** Returns the possible values of a property. */
  values(known, name) {
    const property = new Known();
    for (const schema of known.properties.get(name) ?? []) this.learn(property, schema);
    return "const" in property.keywords ? [property.keywords.const] : property.keywords.enum;
  }

  /** Returns what is known if a condition holds, or if it does not. */
  assumed(known, condition, holds) {
    const copy = known.copy();
    if (holds) this.learn(copy, { required: condition.required, properties: condition.properties });
    else for (const name of this.forbidden(condition)) copy.absent.add(name);
    return copy;
  }

  /** Returns the properties that must be absent if an object is not valid against a schema. */
  forbidden(schema) {
    const {
      type = "object",
      $ref,
      anyOf,
      required = [],
      properties = {},
      title,
      description,
      examples,
      ...others
    } = schema;
    if (type !== "object" || Object.keys(others).length > 0) return [];
    if ($ref) return this.forbidden(this.resolve($ref)[1] ?? others);
    if (anyOf) return anyOf.flatMap((each) => this.forbidden(each));
    const only = required.length === 1 && Object.values(properties).every((below) => Object.keys(below).length === 0);
    return only ? required : [];
  }

  /** Returns the comment for a property: the first description, the default, and the reason for deprecation. */
  words(schemas, name) {
    const { description, default: byDefault } = Object.assign({}, ...schemas.toReversed());
    const deprecated = this.applied(schemas).find((each) => each.deprecated);
    const lines = [
      description,
      byDefault !== undefined && `@default ${JSON.stringify(byDefault)}`,
      deprecated && `@deprecated ${deprecated["x-message"].text.replaceAll("{property}", name)}`,
    ].filter(Boolean);
    return lines.length > 0 ? { description: lines.join("\n\n") } : {};
  }

  /** Returns the schemas, including those that they refer to or have under `allOf`. */
  applied(schemas) {
    return schemas.flatMap((schema) => {
      const part = schema.$ref && this.resolve(schema.$ref)[1];
      return [schema, ...this.applied([...(schema.allOf ?? []), ...(part ? [part] : [])])];
    });
  }

  /** Returns the name of the document that a reference leads to, and the part of it if the reference has a pointer. */
  resolve(reference) {
    const { href, hash } = new URL(reference, this.documents[this.name].$id);
    const name = href.slice(BASE.length).replace(/\.json(#.*)?$/, "");
    const steps = hash.split("/").slice(1);
    if (steps.length === 0) return [name, undefined];
    const part = steps.reduce((schema, step) => schema[step], this.documents[name]);
    // The references in that part are relative to its own document.
    return [
      name,
      JSON.parse(JSON.stringify(part), (key, value) =>
        key === "$ref" ? new URL(value, this.documents[name].$id).href : value,
      ),
    ];
  }
}

function branch(condition, holds) {
  return (holds ? condition.then : condition.else) ?? {};
}

/** Returns a flat union without duplicates. */
function either(shapes) {
  const flat = shapes.flatMap((shape) => shape.anyOf ?? [shape]);
  const once = new Map(flat.map((shape) => [JSON.stringify(shape), shape]));
  return once.size === 1 ? flat[0] : { anyOf: [...once.values()] };
}

/** Returns the constraints that two branches have on the same properties: those of either. */
function common(one, other) {
  const properties = Object.entries(one.properties ?? {}).filter(([name]) => name in (other.properties ?? {}));
  const joined = properties.map(([name, below]) => {
    const beside = other.properties[name];
    return [name, below.properties && beside.properties ? common(below, beside) : { anyOf: [below, beside] }];
  });
  return { properties: Object.fromEntries(joined) };
}

function all(verdicts) {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
}

function negated(verdict) {
  return verdict === undefined ? undefined : !verdict;
}
