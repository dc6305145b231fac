// Tests completion, hover and diagnostics in editors that use the draft-07 bundle.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { description, examples, lua, settings } from "./project.mjs";
import * as services from "./services.mjs";

const ACTIONS = ["connect", "conversation", "input", "notify", "record", "stream", "talk", "transfer", "wait"];
const ENDPOINTS = ["app", "phone", "sip", "vbc", "websocket"];

const json = services.json();
const yaml = await services.yaml();
after(() => yaml.close());

// The same texts in JSON and in YAML. A vertical bar marks the cursor.
const CASES = [
  {
    service: json,
    language: "JSON",
    action: '[{"action": "|"}]',
    talk: '[{"action": "talk", "|"}]',
    type: '[{"action": "connect", "endpoint": [{"type": "|"}]}]',
    websocket: '[{"action": "connect", "endpoint": [{"type": "websocket", "|"}]}]',
    create: '{"to": [{"type": "phone", "number": "447700900123"}], "|"}',
    bargeIn: '[{"action": "talk", "text": "Hello.", "barg|eIn": true}]',
    number: '{"to": [{"type": "phone", "num|ber": "447700900123"}]}',
    mistakes: {
      missing: '[{"action": "talk"}]',
      action: '[{"action": "shout"}]',
      unknown: '[{"action": "talk", "text": "Hello.", "bargein": true}]',
      plus: '[{"action": "connect", "endpoint": [{"type": "phone", "number": "+447700900123"}]}]',
      list: '[{"action": "record", "eventUrl": "https://example.com"}]',
      type: '[{"action": "talk", "text": 5}]',
      digits: '{"type": "phone", "number": 447700900123}',
    },
    start: "{",
    property: (name) => `"${name}"`,
    string: (text) => `"${text}"`,
  },
  {
    service: yaml,
    language: "YAML",
    action: "- action: |\n",
    talk: "- action: talk\n  |\n",
    type: "- action: connect\n  endpoint:\n    - type: |\n",
    websocket: "- action: connect\n  endpoint:\n    - type: websocket\n      |\n",
    create: 'to:\n  - type: phone\n    number: "447700900123"\n|\n',
    bargeIn: "- action: talk\n  text: Hello.\n  barg|eIn: true\n",
    number: 'to:\n  - type: phone\n    num|ber: "447700900123"\n',
    mistakes: {
      missing: "- action: talk\n",
      action: "- action: shout\n",
      unknown: "- action: talk\n  text: Hello.\n  bargein: true\n",
      plus: '- action: connect\n  endpoint:\n    - type: phone\n      number: "+447700900123"\n',
      list: "- action: record\n  eventUrl: https://example.com\n",
      type: "- action: talk\n  text: 5\n",
      digits: "type: phone\nnumber: 447700900123\n",
    },
    start: "a",
    property: (name) => name,
    string: (text) => text,
  },
];

// Documentation is Markdown, in which some characters are escaped.
const unescaped = (markdown) => markdown.replaceAll("\\", "");
const labels = (items) => items.map(({ label }) => label.replaceAll('"', ""));

for (const { service, language, mistakes, start, property, string, ...texts } of CASES) {
  test(`${language}: completes the actions`, async () => {
    const offered = labels(await service.complete(texts.action));
    assert.deepEqual(offered.sort(), ACTIONS);
  });

  test(`${language}: completes the properties of an action`, async () => {
    const offered = labels(await service.complete(texts.talk));
    assert.deepEqual(["text", "bargeIn", "loop", "language", "style"].filter((name) => !offered.includes(name)), []);
    assert.deepEqual(["endpoint", "streamUrl", "eventType", "name", "action", "uuid"].filter((name) => offered.includes(name)), []);
  });

  test(`${language}: completes the types of endpoints`, async () => {
    const offered = labels(await service.complete(texts.type));
    assert.deepEqual(offered.sort(), ENDPOINTS);
  });

  test(`${language}: completes the properties of an endpoint`, async () => {
    const offered = labels(await service.complete(texts.websocket));
    assert.deepEqual(["uri", "content-type", "headers"].filter((name) => !offered.includes(name)), []);
    assert.deepEqual(["number", "user", "extension", "dtmfAnswer"].filter((name) => offered.includes(name)), []);
  });

  test(`${language}: completes the properties of a create-call body, and of no other payload`, async () => {
    const offered = labels(await service.complete(texts.create));
    assert.deepEqual(["from", "ncco", "answer_url", "event_url"].filter((name) => !offered.includes(name)), []);
    assert.deepEqual(["uuid", "status", "to", "recording_url", "type"].filter((name) => offered.includes(name)), []);
  });

  test(`${language}: completions have descriptions`, async () => {
    const text = (await service.complete(texts.talk)).find(({ label }) => label === "text");
    assert.ok(unescaped(JSON.stringify(text.documentation)).includes(description("action/talk", "text")));
  });

  test(`${language}: hovering shows the description`, async () => {
    assert.ok(unescaped(await service.hover(texts.bargeIn)).includes(description("action/talk", "bargeIn")));
    assert.ok(unescaped(await service.hover(texts.number)).includes(description("call/endpoint/phone", "number")));
  });

  const pattern = 'String does not match the pattern of "^[1-9][0-9]{6,14}$".';
  const actions = ACTIONS.map((action) => `"${action}"`).join(", ");
  for (const [mistake, expected] of Object.entries({
    missing: ['Missing property "text".', start],
    action: [`Value is not accepted. Valid values: ${actions}.`, string("shout")],
    unknown: ["Property bargein is not allowed.", property("bargein")],
    plus: [pattern, '"+447700900123"'],
    list: ['Incorrect type. Expected "array".', string("https://example.com")],
    type: ['Incorrect type. Expected "string".', "5"],
    digits: ['Incorrect type. Expected "string".', "447700900123"],
  })) {
    test(`${language}: underlines only the mistake: ${mistake}`, async () => {
      assert.deepEqual(await service.diagnose(mistakes[mistake]), [expected]);
    });
  }
}

for (const [name, text] of examples(".json")) {
  test(`underlines nothing in ${name}`, async () => {
    assert.deepEqual(await json.diagnose(text), []);
    assert.deepEqual(await yaml.diagnose(text), []);
  });
}

for (const [name, text] of examples(".yaml")) {
  test(`underlines nothing in ${name}`, async () => assert.deepEqual(await yaml.diagnose(text), []));
}

test("the settings for Neovim match those for VS Code", () => {
  const [{ fileMatch, url }] = settings["json.schemas"];
  const [[address, patterns]] = Object.entries(settings["yaml.schemas"]);
  for (const word of [...fileMatch, ...patterns, url.slice(2), address]) {
    assert.ok(lua.includes(word), word);
  }
});
