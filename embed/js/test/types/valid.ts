// Values that the types accept. package.test.mjs compiles this file as a consumer of the package.

import { isValid, validate, type ValidationError } from "voiceschema/standalone";
import { isValid as isAccepted } from "voiceschema/standalone/tolerant";
import { addDocuments, addFormats, addKeywords, bundles, documents, profiles, uri } from "voiceschema";
import type {
  Action,
  CreateCall,
  Document,
  DocumentName,
  DocumentOptions,
  Documents,
  Endpoint,
  ModifyCall,
  Ncco,
} from "voiceschema";
import { formats, type Format } from "voiceschema/runtime";
import { Ajv2020 } from "ajv/dist/2020.js";

const options: DocumentOptions = { account: ["447700900000"], profile: "founding", tolerant: true, warnings: false };
const ajv: Ajv2020 = addDocuments(addKeywords(addFormats(new Ajv2020()), { warnings: true }), options);
const name: DocumentName = "endpoint/phone";
const document: Document = documents[name];
const ownId: string = document.$id + bundles.voice.$id + bundles["voice.draft-07"].$id;
const replaced: Document | undefined = profiles.founding.endpoint;
ajv.getSchema(uri(name));
const format: Format = formats["sip-uri"];
const errors: ValidationError[] = validate({}, "ncco");
const accepted: boolean = isAccepted({}, "call/create");

// An NCCO can be built up step by step.
const ncco: Ncco = [];
ncco.push({ action: "talk", text: "Hello.", language: "en-GB" });

// Unknown languages and providers are accepted, because the lists grow.
const unknown: Action = {
  action: "talk",
  text: "Hello.",
  language: "xx-XX",
  provider: "Another",
  providerOptions: { a: 1 },
};

// TypeScript narrows unions by "action" and "type".
function what(action: Action): string {
  switch (action.action) {
    case "connect":
      return where(action.endpoint[0]);
    case "talk":
      return action.text;
    case "input":
      return action.type.join();
    default:
      return action.action;
  }
}
function where(endpoint: Endpoint): string {
  switch (endpoint.type) {
    case "phone":
      return endpoint.number;
    case "websocket":
      return endpoint["content-type"];
    case "vbc":
      return endpoint.extension;
    case "app":
      return endpoint.user;
    case "sip":
      return endpoint.uri ?? `${endpoint.user}@${endpoint.domain}`;
  }
}
function then(body: ModifyCall): string {
  return body.action === "transfer" ? body.destination.type : body.action;
}
function number(call: CreateCall): string | undefined {
  const [destination] = call.to;
  return destination.type === "phone" ? destination.number : call.from?.number;
}

// isValid narrows a value to the type of its schema.
function received(body: unknown): string | null | undefined {
  if (isValid(body, "webhook/input")) return typeof body.dtmf === "object" ? body.dtmf?.digits : body.dtmf;
  if (isValid(body, "webhook/event")) return body.status;
  return isValid(body) ? JSON.stringify(body satisfies Documents["payload"]) : undefined;
}

export { errors, format, number, ownId, received, replaced, accepted, then, unknown, what };
