// The draft-07 bundle in editors: what they offer, show and underline.

import assert from "node:assert/strict";
import { after, test } from "node:test";
import { examples, lua, settings } from "./project.mjs";
import * as services from "./services.mjs";

const ACTIONS = ["connect", "conversation", "input", "notify", "record", "stream", "talk", "transfer", "wait"];
const ENDPOINTS = ["app", "phone", "sip", "vbc", "websocket"];

const json = services.json();
const yaml = await services.yaml();
after(() => yaml.close());

// Each of them in JSON and in YAML; the bar is the cursor.
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

const labels = (items) => items.map(({ label }) => label.replaceAll('"', ""));

for (const { service, language, mistakes, start, property, string, ...texts } of CASES) {
  test(`${language}: the actions are offered`, async () => {
    const offered = labels(await service.complete(texts.action));
    assert.deepEqual(offered.sort(), ACTIONS);
  });

  test(`${language}: an action's own options are offered`, async () => {
    const offered = labels(await service.complete(texts.talk));
    assert.deepEqual(["text", "bargeIn", "loop", "language", "style"].filter((name) => !offered.includes(name)), []);
    assert.deepEqual(["endpoint", "streamUrl", "eventType", "name", "action", "uuid"].filter((name) => offered.includes(name)), []);
  });

  test(`${language}: the types of endpoints are offered`, async () => {
    const offered = labels(await service.complete(texts.type));
    assert.deepEqual(offered.sort(), ENDPOINTS);
  });

  test(`${language}: an endpoint's own options are offered`, async () => {
    const offered = labels(await service.complete(texts.websocket));
    assert.deepEqual(["uri", "content-type", "headers"].filter((name) => !offered.includes(name)), []);
    assert.deepEqual(["number", "user", "extension", "dtmfAnswer"].filter((name) => offered.includes(name)), []);
  });

  test(`${language}: the options of a create-call body are offered, and nothing of other payloads`, async () => {
    const offered = labels(await service.complete(texts.create));
    assert.deepEqual(["from", "ncco", "answer_url", "event_url"].filter((name) => !offered.includes(name)), []);
    assert.deepEqual(["uuid", "status", "to", "recording_url", "type"].filter((name) => offered.includes(name)), []);
  });

  test(`${language}: what is offered is described`, async () => {
    const text = (await service.complete(texts.talk)).find(({ label }) => label === "text");
    assert.match(JSON.stringify(text.documentation), /Text to speak/);
  });

  test(`${language}: a description is shown of what the cursor is on`, async () => {
    assert.match(await service.hover(texts.bargeIn), /Whether a key press or speech interrupts it/);
    assert.match(await service.hover(texts.number), /Phone number to call/);
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
    test(`${language}: ${mistake} is underlined, and nothing else`, async () => {
      assert.deepEqual(await service.diagnose(mistakes[mistake]), [expected]);
    });
  }
}

for (const [name, text] of examples(".json")) {
  test(`nothing is underlined in ${name}`, async () => {
    assert.deepEqual(await json.diagnose(text), []);
    assert.deepEqual(await yaml.diagnose(text), []);
  });
}

for (const [name, text] of examples(".yaml")) {
  test(`nothing is underlined in ${name}`, async () => assert.deepEqual(await yaml.diagnose(text), []));
}

test("Neovim is told the same as VS Code", () => {
  const [{ fileMatch, url }] = settings["json.schemas"];
  const [[address, patterns]] = Object.entries(settings["yaml.schemas"]);
  for (const word of [...fileMatch, ...patterns, url.slice(2), address]) {
    assert.ok(lua.includes(word), word);
  }
});
