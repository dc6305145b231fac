// What the types refuse: one fault in each, on the line below the comment. Compiled by package.test.mjs.

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
    // @ts-expect-error an action that there is not
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
    // @ts-expect-error of a connect action
    from: "447700900000",
  },
  {
    action: "talk",
    // @ts-expect-error a number for a string
    text: 1,
  },
  {
    action: "talk",
    text: "Hello.",
    // @ts-expect-error a string for a number
    loop: "2",
  },
  {
    action: "talk",
    text: "Hello.",
    // @ts-expect-error a string for a boolean
    bargeIn: "true",
  },
  {
    action: "talk",
    text: "Hello.",
    // @ts-expect-error the spelling of a REST body
    barge_in: true,
  },
  // @ts-expect-error no text
  { action: "talk", language: "en-GB" },
  {
    action: "stream",
    // @ts-expect-error no array
    streamUrl: "https://example.com/music.mp3",
  },
  {
    action: "stream",
    // @ts-expect-error two URLs
    streamUrl: ["https://example.com/1.mp3", "https://example.com/2.mp3"],
  },
  {
    action: "record",
    // @ts-expect-error another format
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
    // @ts-expect-error another method
    eventMethod: "PUT",
  },
  {
    action: "record",
    transcription: {
      // @ts-expect-error an unknown property further inside
      lang: "en-GB",
    },
  },
  // @ts-expect-error no name
  { action: "conversation", startOnEnter: false },
  {
    action: "conversation",
    name: "team",
    // @ts-expect-error no array
    canSpeak: "aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
  },
  // @ts-expect-error no payload
  { action: "notify", eventUrl: ["https://example.com/event"] },
  {
    action: "wait",
    // @ts-expect-error another letter case
    timeOut: 1,
  },
  {
    action: "transfer",
    // @ts-expect-error a tolerated spelling
    conversation_id: "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
    conversationId: "CON-aaaaaaaa-bbbb-cccc-dddd-0123456789ab",
  },
  // @ts-expect-error no action
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
    // @ts-expect-error no array
    endpoint: { type: "phone", number: "447700900123" },
  },
  {
    action: "connect",
    endpoint: [
      {
        type: "phone",
        // @ts-expect-error a number for a string, further inside
        number: 447700900123,
      },
    ],
  },
  {
    action: "connect",
    endpoint: [{ type: "app", user: "user" }],
    // @ts-expect-error the only word that it can be is another
    eventType: "asynchronous",
  },
];

export const endpoints: Endpoint[] = [
  {
    // @ts-expect-error a type that there is not
    type: "fax",
    number: "447700900123",
  },
  {
    type: "phone",
    // @ts-expect-error of a SIP endpoint
    uri: "sip:user@example.com",
    number: "447700900123",
  },
  // @ts-expect-error no number
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
      // @ts-expect-error a header that is no string
      location: 1,
    },
  },
  {
    type: "websocket",
    uri: "wss://example.com",
    // @ts-expect-error another rate
    "content-type": "audio/l16;rate=44100",
  },
  {
    type: "vbc",
    // @ts-expect-error digits without quotes
    extension: 111,
  },
];

export const authorization: WebSocketEndpoint["authorization"][] = [
  // @ts-expect-error no value
  { type: "custom" },
  {
    type: "vonage",
    // @ts-expect-error a value that is ignored
    value: "Bearer secret",
  },
];

export const calls: CreateCall[] = [
  // @ts-expect-error nobody to call
  { answer_url: ["https://example.com/answer"] },
  {
    to: [
      {
        type: "phone",
        number: "447700900123",
        // @ts-expect-error of an NCCO
        onAnswer: { url: "https://example.com/whisper" },
      },
    ],
  },
  {
    to: [
      {
        // @ts-expect-error no endpoint
        type: "fax",
        number: "447700900123",
      },
    ],
  },
  {
    to: [{ type: "phone", number: "447700900123" }],
    // @ts-expect-error no object
    from: "447700900000",
  },
  {
    to: [{ type: "phone", number: "447700900123" }],
    from: {
      // @ts-expect-error another type of caller
      type: "sip",
      number: "447700900000",
    },
  },
  {
    to: [{ type: "phone", number: "447700900123" }],
    // @ts-expect-error the spelling of an NCCO
    eventUrl: ["https://example.com/event"],
  },
  {
    to: [{ type: "phone", number: "447700900123" }],
    ncco: [
      {
        action: "talk",
        // @ts-expect-error a fault in an NCCO in a body
        text: true,
      },
    ],
  },
];

export const modifications: ModifyCall[] = [
  // @ts-expect-error nowhere to go
  { action: "transfer" },
  {
    action: "hangup",
    // @ts-expect-error nothing goes anywhere
    destination: { type: "ncco", url: ["https://example.com/ncco"] },
  },
  {
    // @ts-expect-error an action of an NCCO
    action: "talk",
  },
  {
    action: "transfer",
    destination: {
      // @ts-expect-error another type of destination
      type: "url",
      url: ["https://example.com/ncco"],
    },
  },
];

export const input: InputAction = {
  action: "input",
  type: ["dtmf"],
  // @ts-expect-error the flat form, which is tolerated
  maxDigits: 1,
};

export const event: EventWebhook = {
  // @ts-expect-error no string
  status: 1,
};

// @ts-expect-error without what comes back
export const command: WebSocketCommand = { action: "notify" };

export function text(action: Action): string | undefined {
  // @ts-expect-error only some actions have one
  return action.text;
}

export function narrowed(body: unknown): TalkAction | undefined {
  // @ts-expect-error it is a stream action
  return isValid(body, "action/stream") ? body : undefined;
}

// @ts-expect-error a document that there is not
export const valid: boolean = isValid({}, "action/say");
// @ts-expect-error the same
export const id: string = uri("endpont");
// @ts-expect-error the same
export const document: unknown = documents["endpont"];
// @ts-expect-error a profile that there is not
export const profile: DocumentOptions = { profile: "foundling" };
// @ts-expect-error no instance of ajv
addDocuments({});
