// Values that the types reject, with one error each, on the line below the comment. package.test.mjs compiles this file.

import { isValid } from "voiceschema/standalone";
import {
  addDocuments,
  documents,
  uri,
  type Action,
  type CreateCall,
  type DocumentOptions,
  type EventWebhook,
} from "voiceschema";
import type {
  Endpoint,
  InputAction,
  ModifyCall,
  Ncco,
  TalkAction,
  WebSocketCommand,
  WebSocketEndpoint,
} from "voiceschema";

export const actions: Ncco = [
  {
    // @ts-expect-error unknown action
    action: "say",
    text: "Hello.",
  },
  {
    // @ts-expect-error withdrawn
    action: "pay",
    amount: 9.99,
  },
  {
    action: "talk",
    text: "Hello.",
    // @ts-expect-error a property of connect actions
    from: "447700900000",
  },
  {
    action: "talk",
    // @ts-expect-error a number instead of a string
    text: 1,
  },
  {
    action: "talk",
    text: "Hello.",
    // @ts-expect-error a string instead of a number
    loop: "2",
  },
  {
    action: "talk",
    text: "Hello.",
    // @ts-expect-error a string instead of a boolean
    bargeIn: "true",
  },
  {
    action: "talk",
    text: "Hello.",
    // @ts-expect-error the spelling used in REST bodies
    barge_in: true,
  },
  // @ts-expect-error missing text
  { action: "talk", language: "en-GB" },
  {
    action: "stream",
    // @ts-expect-error not an array
    streamUrl: "https://example.com/music.mp3",
  },
  {
    action: "stream",
    // @ts-expect-error two URLs
    streamUrl: ["https://example.com/1.mp3", "https://example.com/2.mp3"],
  },
  {
    action: "record",
    // @ts-expect-error unknown format
    format: "flac",
  },
  {
    action: "record",
    // @ts-expect-error more than one key
    endOnKey: "12",
  },
  {
    action: "record",
    eventUrl: ["https://example.com/event"],
    // @ts-expect-error unsupported method
    eventMethod: "PUT",
  },
  {
    action: "record",
    transcription: {
      // @ts-expect-error unknown property in a nested object
      lang: "en-GB",
    },
  },
  // @ts-expect-error missing name
  { action: "conversation", startOnEnter: false },
  {
    action: "conversation",
    name: "team",
    // @ts-expect-error not an array
    canSpeak: "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
  },
  // @ts-expect-error missing payload
  { action: "notify", eventUrl: ["https://example.com/event"] },
  {
    action: "wait",
    // @ts-expect-error incorrect case
    timeOut: 1,
  },
  {
    action: "transfer",
    // @ts-expect-error a tolerated spelling
    conversation_id: "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
    conversationId: "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
  },
  // @ts-expect-error missing action
  { text: "Hello." },
  {
    action: "connect",
    // @ts-expect-error two endpoints
    endpoint: [
      { type: "phone", number: "447700900123" },
      { type: "phone", number: "447700900124" },
    ],
  },
  {
    action: "connect",
    // @ts-expect-error not an array
    endpoint: { type: "phone", number: "447700900123" },
  },
  {
    action: "connect",
    endpoint: [
      {
        type: "phone",
        // @ts-expect-error a number instead of a string, in a nested object
        number: 447700900123,
      },
    ],
  },
  {
    action: "connect",
    endpoint: [{ type: "app", user: "user" }],
    // @ts-expect-error unsupported event type
    eventType: "asynchronous",
  },
];

export const endpoints: Endpoint[] = [
  {
    // @ts-expect-error unknown type
    type: "fax",
    number: "447700900123",
  },
  {
    type: "phone",
    // @ts-expect-error a property of SIP endpoints
    uri: "sip:user@example.com",
    number: "447700900123",
  },
  // @ts-expect-error missing number
  { type: "phone", dtmfAnswer: "1" },
  {
    type: "phone",
    number: "447700900123",
    onAnswer: {
      url: "https://example.com/whisper",
      // @ts-expect-error a tolerated name
      ringback: "https://example.com/tone.mp3",
    },
  },
  {
    type: "sip",
    uri: "sip:user@example.com",
    headers: {
      // @ts-expect-error a header that is not a string
      location: 1,
    },
  },
  {
    type: "websocket",
    uri: "wss://example.com",
    // @ts-expect-error unsupported rate
    "content-type": "audio/l16;rate=44100",
  },
  {
    type: "vbc",
    // @ts-expect-error digits without quotes
    extension: 111,
  },
];

export const authorization: WebSocketEndpoint["authorization"][] = [
  // @ts-expect-error missing value
  { type: "custom" },
  {
    type: "vonage",
    // @ts-expect-error a value that is ignored
    value: "Bearer secret",
  },
];

export const calls: CreateCall[] = [
  // @ts-expect-error missing destination
  { answer_url: ["https://example.com/answer"] },
  {
    to: [
      {
        type: "phone",
        number: "447700900123",
        // @ts-expect-error a property of NCCO endpoints
        onAnswer: { url: "https://example.com/whisper" },
      },
    ],
  },
  {
    to: [
      {
        // @ts-expect-error unknown type
        type: "fax",
        number: "447700900123",
      },
    ],
  },
  {
    to: [{ type: "phone", number: "447700900123" }],
    // @ts-expect-error not an object
    from: "447700900000",
  },
  {
    to: [{ type: "phone", number: "447700900123" }],
    from: {
      // @ts-expect-error unsupported type of caller
      type: "sip",
      number: "447700900000",
    },
  },
  {
    to: [{ type: "phone", number: "447700900123" }],
    // @ts-expect-error the spelling used in NCCOs
    eventUrl: ["https://example.com/event"],
  },
  {
    to: [{ type: "phone", number: "447700900123" }],
    ncco: [
      {
        action: "talk",
        // @ts-expect-error an invalid action of an NCCO in a request body
        text: true,
      },
    ],
  },
];

export const modifications: ModifyCall[] = [
  // @ts-expect-error missing destination
  { action: "transfer" },
  {
    action: "hangup",
    // @ts-expect-error only transfers have a destination
    destination: { type: "ncco", url: ["https://example.com/ncco"] },
  },
  {
    // @ts-expect-error an action of NCCOs
    action: "talk",
  },
  {
    action: "transfer",
    destination: {
      // @ts-expect-error unsupported type of destination
      type: "url",
      url: ["https://example.com/ncco"],
    },
  },
];

export const input: InputAction = {
  action: "input",
  type: ["dtmf"],
  // @ts-expect-error the tolerated flat form
  maxDigits: 1,
};

export const event: EventWebhook = {
  // @ts-expect-error not a string
  status: 1,
};

// @ts-expect-error missing payload
export const command: WebSocketCommand = { action: "notify" };

export function text(action: Action): string | undefined {
  // @ts-expect-error only some actions have this property
  return action.text;
}

export function narrowed(body: unknown): TalkAction | undefined {
  // @ts-expect-error this is a stream action
  return isValid(body, "action/stream") ? body : undefined;
}

// @ts-expect-error unknown document
export const valid: boolean = isValid({}, "action/say");
// @ts-expect-error unknown name
export const id: string = uri("endpont");
// @ts-expect-error unknown name
export const document: unknown = documents["endpont"];
// @ts-expect-error unknown profile
export const profile: DocumentOptions = { profile: "foundling" };
// @ts-expect-error not an ajv instance
addDocuments({});
