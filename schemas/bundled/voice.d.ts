// Generated from the schemas by embed/js. Do not edit.

/**
 * Phone number on your account. By default any E.164 number is accepted; replace this document to list your own.
 */
export type AccountNumber = E164Number;

/**
 * Numbers that may be used as caller ID, for the option --account and Catalog.with_account.
 */
export type AccountNumbers = E164Number[];

/**
 * Calls an endpoint and connects it to the call.
 */
export interface ConnectAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `connect`.
   */
  action: "connect";
  /**
   * Endpoint to call, in an array of exactly one.
   */
  endpoint: [Endpoint];
  /**
   * Caller ID. For phone and SIP endpoints, a number on your account; for other endpoints, any string.
   */
  from?: CallerId | string;
  /**
   * Whether to use one of the application's numbers as caller ID, chosen by the platform.
   *
   * @default false
   */
  randomFromNumber?: boolean;
  /**
   * Set to `synchronous` to let the response to an event replace the rest of the NCCO.
   */
  eventType?: "synchronous";
  /**
   * Seconds to let the endpoint ring before giving up.
   *
   * @default 60
   */
  timeout?: number;
  /**
   * Maximum length of the call in seconds.
   *
   * @default 7200
   */
  limit?: number;
  /**
   * What to do when an answering machine picks up: `continue` or `hangup`.
   */
  machineDetection?: "continue" | "hangup";
  /**
   * Detects answering machines. Overrides `machineDetection`.
   */
  advancedMachineDetection?: AdvancedMachineDetection;
  /**
   * Webhook URL for the events of this call, in an array.
   */
  eventUrl?: [Url];
  /**
   * HTTP method for requests to `eventUrl`.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
  /**
   * URL of an audio file to play to the caller in a loop while the endpoint rings.
   */
  ringbackTone?: Url;
}

/**
 * Adds the call to a named conversation with other calls. Actions after it do not run.
 */
export interface ConversationAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `conversation`.
   */
  action: "conversation";
  /**
   * Name of the conversation. Calls that use the same name join the same conversation.
   */
  name: string;
  /**
   * URL of an mp3 file to play until the conversation starts, in an array.
   */
  musicOnHoldUrl?: [Url];
  /**
   * Whether the conversation starts when this call joins.
   *
   * @default true
   */
  startOnEnter?: boolean;
  /**
   * Whether the conversation ends when this call leaves.
   *
   * @default false
   */
  endOnExit?: boolean;
  /**
   * Whether to record the conversation, as mp3.
   *
   * @default false
   */
  record?: boolean;
  /**
   * Transcribes the recording. Requires `record` to be true.
   */
  transcription?: Transcription;
  /**
   * Webhook URL for the event with the recording's URL, in an array.
   */
  eventUrl?: [Url];
  /**
   * HTTP method for requests to `eventUrl`.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
  /**
   * Leg IDs of the participants who can hear this call. Everyone by default; an empty array means no one.
   */
  canSpeak?: string[];
  /**
   * Leg IDs of the participants this call can hear. Everyone by default; an empty array means no one.
   */
  canHear?: string[];
  /**
   * Whether to mute this call.
   *
   * @default false
   */
  mute?: boolean;
}

/**
 * Collects key presses or speech from the call and sends them to a webhook.
 */
export interface InputAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `input`.
   */
  action: "input";
  /**
   * Input to listen for: `dtmf`, `speech` or both.
   */
  type: ("dtmf" | "speech")[];
  /**
   * Settings for key presses (DTMF).
   */
  dtmf?: {
    /**
     * Seconds to wait after the last key press before the input ends.
     *
     * @default 3
     */
    timeOut?: number;
    /**
     * Number of keys after which the input ends.
     *
     * @default 4
     */
    maxDigits?: number;
    /**
     * Whether pressing # ends the input.
     *
     * @default false
     */
    submitOnHash?: boolean;
  };
  /**
   * Settings for speech recognition.
   */
  speech?: {
    /**
     * ID of the leg to listen to, in an array. The first leg of the call by default.
     */
    uuid?: [string];
    /**
     * Seconds of silence after which the input ends.
     *
     * @default 2
     */
    endOnSilence?: number;
    /**
     * Language of the speech, as a BCP 47 tag.
     *
     * @default "en-US"
     */
    language?: SpeechLanguage;
    /**
     * Words and phrases to expect, which improves recognition.
     */
    context?: string[];
    /**
     * Seconds to wait for the caller to start speaking.
     *
     * @default 10
     */
    startTimeout?: number;
    /**
     * Maximum length of the speech in seconds.
     *
     * @default 60
     */
    maxDuration?: number;
    /**
     * Whether to save a recording of the speech.
     *
     * @default false
     */
    saveAudio?: boolean;
    /**
     * Sensitivity of speech detection, from 10 to 100.
     *
     * @default 90
     */
    sensitivity?: number;
    /**
     * Speech recognition provider.
     */
    provider?: "deepgram" | "google" | (string & {});
    /**
     * Options of the speech recognition provider.
     */
    providerOptions?: {
      [k: string]: unknown;
    };
  };
  /**
   * `asynchronous` sends each key as it is pressed while the call continues. Defaults to `synchronous`.
   *
   * @default "synchronous"
   */
  mode?: "synchronous" | "asynchronous";
  /**
   * Webhook URL for the input, in an array. Its response may be an NCCO that replaces the rest.
   */
  eventUrl?: [Url];
  /**
   * HTTP method for requests to `eventUrl`.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
}

/**
 * Sends a custom object to a webhook. The response may be an NCCO that replaces the rest.
 */
export interface NotifyAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `notify`.
   */
  action: "notify";
  /**
   * Custom object to send to the webhook.
   */
  payload: {
    [k: string]: unknown;
  };
  /**
   * Webhook URL for the payload, in an array.
   */
  eventUrl: [Url];
  /**
   * HTTP method for requests to `eventUrl`.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
}

/**
 * Takes a card payment. Withdrawn by the platform; described only so that it can be recognised.
 */
export interface PayAction {
  /**
   * Always `pay`.
   *
   * @deprecated "pay" has been withdrawn and no longer works: remove the action
   */
  action: "pay";
  /**
   * Amount to charge.
   */
  amount: number;
  [k: string]: unknown;
}

/**
 * Records the call or part of it.
 */
export interface RecordAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `record`.
   */
  action: "record";
  /**
   * Format of the recording. Defaults to `mp3`, or `wav` for more than 2 channels.
   */
  format?: "mp3" | "wav" | "ogg";
  /**
   * Set to `conversation` to record each side of the call in a separate channel.
   */
  split?: "conversation";
  /**
   * Number of channels to record. Further participants share the last channel.
   */
  channels?: number;
  /**
   * Seconds of silence after which the recording ends.
   */
  endOnSilence?: number;
  /**
   * Key that ends the recording when pressed.
   */
  endOnKey?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "*" | "#";
  /**
   * Maximum length of the recording in seconds.
   */
  timeOut?: number;
  /**
   * Whether to play a beep when the recording starts.
   *
   * @default false
   */
  beepStart?: boolean;
  /**
   * Webhook URL for the event with the recording's URL, in an array.
   */
  eventUrl?: [Url];
  /**
   * HTTP method for requests to `eventUrl`.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
  /**
   * Transcribes the recording. An empty object uses the defaults.
   */
  transcription?: Transcription;
}

/**
 * Plays an audio file into the call.
 */
export interface StreamAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `stream`.
   */
  action: "stream";
  /**
   * URL of the audio file, in an array.
   */
  streamUrl: [Url];
  /**
   * Volume, from -1 to 1; 0 leaves it unchanged.
   *
   * @default 0
   */
  level?: number;
  /**
   * Whether a key press or speech interrupts it. Stays in effect until the next input action.
   *
   * @default false
   */
  bargeIn?: boolean;
  /**
   * Number of times to play the audio; 0 repeats until the call ends.
   *
   * @default 1
   */
  loop?: number;
}

/**
 * Speaks text into the call.
 */
export interface TalkAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `talk`.
   */
  action: "talk";
  /**
   * Text to speak, as plain text or SSML. At most 1500 characters, not counting SSML tags.
   */
  text: string;
  /**
   * Whether a key press or speech interrupts it. Stays in effect until the next input action.
   *
   * @default false
   */
  bargeIn?: boolean;
  /**
   * Number of times to play the text; 0 repeats until the call ends.
   *
   * @default 1
   */
  loop?: number;
  /**
   * Volume, from -1 to 1; 0 leaves it unchanged.
   *
   * @default 0
   */
  level?: number;
  /**
   * Language of the text, as a BCP 47 tag.
   *
   * @default "en-US"
   */
  language?: TalkLanguage;
  /**
   * Voice style, a number that selects one of the voices of the language.
   *
   * @default 0
   */
  style?: number;
  /**
   * Whether to use the premium version of the voice, at extra cost.
   *
   * @default false
   */
  premium?: boolean;
  /**
   * Text-to-speech provider.
   */
  provider?: "ElevenLabs" | "Google" | "Polly" | (string & {});
  /**
   * Options of the text-to-speech provider.
   */
  providerOptions?: {
    [k: string]: unknown;
  };
  /**
   * Name of a voice. Deprecated; use `language` and `style`.
   *
   * @deprecated "voiceName" has been deprecated since 2020: choose the voice with "language" and "style"
   */
  voiceName?: string;
  /**
   * Part of a withdrawn beta.
   *
   * @deprecated "eventOnCompletion" was part of a withdrawn beta, and a talk action sends no events: remove it
   */
  eventOnCompletion?: unknown;
  /**
   * Part of a withdrawn beta.
   *
   * @deprecated "eventUrl" was part of a withdrawn beta, and a talk action sends no events: remove it
   */
  eventUrl?: unknown;
  /**
   * Part of a withdrawn beta.
   *
   * @deprecated "eventMethod" was part of a withdrawn beta, and a talk action sends no events: remove it
   */
  eventMethod?: unknown;
}

/**
 * Moves all legs of the call into another conversation, and ends the NCCO.
 */
export interface TransferAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `transfer`.
   */
  action: "transfer";
  /**
   * ID of the conversation to move to.
   */
  conversationId: string;
  /**
   * Leg IDs of the participants who can hear the moved legs. Everyone by default; an empty array means no one.
   */
  canSpeak?: string[];
  /**
   * Leg IDs of the participants the moved legs can hear. Everyone by default; an empty array means no one.
   */
  canHear?: string[];
  /**
   * Whether to mute the moved legs.
   *
   * @default false
   */
  mute?: boolean;
}

/**
 * Pauses the NCCO before the next action.
 */
export interface WaitAction {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `wait`.
   */
  action: "wait";
  /**
   * Seconds to wait, from 0.1 to 7200. Other values are clamped to this range.
   *
   * @default 10
   */
  timeout?: number;
}

/**
 * Body of a request to create a call.
 */
export interface CreateCall {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Destination to call, in an array.
   */
  to: [Destination];
  /**
   * Caller ID, as a phone object. For phone and SIP destinations, its number must be on your account.
   */
  from?: {
    /**
     * Always `phone`.
     */
    type: "phone";
    /**
     * Phone number of the caller.
     */
    number: CallerId | E164Number;
  };
  /**
   * Whether to use one of the application's numbers as caller ID, chosen by the platform.
   *
   * @default false
   */
  random_from_number?: boolean;
  /**
   * NCCO to run when the call is answered. Use either this or `answer_url`.
   */
  ncco?: Ncco;
  /**
   * URL to fetch the NCCO from when the call is answered, in an array. Use either this or `ncco`.
   */
  answer_url?: [Url];
  /**
   * HTTP method for requests to `answer_url`.
   *
   * @default "GET"
   */
  answer_method?: "GET" | "POST";
  /**
   * Webhook URL for the events of the call, in an array.
   */
  event_url?: [Url];
  /**
   * HTTP method for requests to `event_url`.
   *
   * @default "POST"
   */
  event_method?: "GET" | "POST";
  /**
   * What to do when an answering machine picks up: `continue` or `hangup`.
   */
  machine_detection?: "continue" | "hangup";
  /**
   * Detects answering machines. Overrides `machine_detection`.
   */
  advanced_machine_detection?: AdvancedMachineDetection;
  /**
   * Maximum length of the call in seconds.
   *
   * @default 7200
   */
  length_timer?: number;
  /**
   * Seconds to let the destination ring before giving up.
   *
   * @default 60
   */
  ringing_timer?: number;
}

/**
 * Body of a create-call request to version 2 of the API (beta). It requires `from` and has no advanced machine detection.
 */
export interface CreateCallV2 {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Destination to call, in an array.
   */
  to: [Destination];
  /**
   * Caller ID, as a phone object. For phone and SIP destinations, its number must be on your account.
   */
  from: {
    /**
     * Always `phone`.
     */
    type: "phone";
    /**
     * Phone number of the caller.
     */
    number: CallerId | E164Number;
  };
  /**
   * NCCO to run when the call is answered. Use either this or `answer_url`.
   */
  ncco?: Ncco;
  /**
   * URL to fetch the NCCO from when the call is answered, in an array. Use either this or `ncco`.
   */
  answer_url?: [Url];
  /**
   * HTTP method for requests to `answer_url`.
   */
  answer_method?: "GET" | "POST";
  /**
   * Webhook URL for the events of the call, in an array.
   */
  event_url?: [Url];
  /**
   * HTTP method for requests to `event_url`.
   */
  event_method?: "GET" | "POST";
  /**
   * What to do when an answering machine picks up: `continue` or `hangup`.
   */
  machine_detection?: "continue" | "hangup";
  /**
   * Maximum length of the call in seconds.
   */
  length_timer?: number;
  /**
   * Seconds to let the destination ring before giving up.
   */
  ringing_timer?: number;
}

/**
 * Body of a request to send DTMF tones into a call.
 */
export interface DtmfBody {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Keys to send: digits, `*`, `#`, and `p` for a pause of 500 ms.
   */
  digits: DtmfKeys;
}

/**
 * Destination of a create-call request. Its type determines the form of its address.
 */
export type Destination = PhoneDestination | SipDestination | WebSocketEndpoint | AppEndpoint | VbcEndpoint;

/**
 * Phone number to call, in a create-call body. Unlike a phone endpoint of an NCCO, it has no onAnswer.
 */
export interface PhoneDestination {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `phone`.
   */
  type: "phone";
  /**
   * Phone number to call, in E.164 format.
   */
  number: E164Number;
  /**
   * Keys to send when the call is answered: digits, `*`, `#`, and `p` for a pause of 500 ms.
   */
  dtmfAnswer?: DtmfKeys;
  /**
   * STIR/SHAKEN Identity header, for calls to the United States.
   */
  shaken?: string;
}

/**
 * SIP system to call, in a create-call body. Addressed by URI, with standard headers in snake_case.
 */
export interface SipDestination {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `sip`.
   */
  type: "sip";
  /**
   * SIP URI to call, such as `sip:user@example.com`.
   */
  uri: SipUri;
  /**
   * Custom headers for the SIP INVITE request. The platform adds `X-` to each name.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Standard headers for the SIP INVITE request.
   */
  standard_headers?: {
    /**
     * User-to-User header of RFC 7433, at most 256 characters.
     */
    "User-to-User"?: string;
  };
}

/**
 * Body of a request to receive an event for each key pressed in a call.
 */
export interface DtmfInputBody {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Webhook URL for the key events, in an array.
   */
  event_url: [Url];
}

/**
 * Body of a request to modify a call, for example to end, mute or transfer it.
 */
export type ModifyCall =
  | {
      /**
       * Schema that editors use for this file; not part of the API.
       */
      $schema?: string;
      /**
       * Action to perform on the call.
       */
      action: "hangup" | "mute" | "unmute" | "earmuff" | "unearmuff";
    }
  | {
      /**
       * Schema that editors use for this file; not part of the API.
       */
      $schema?: string;
      /**
       * Action to perform on the call.
       */
      action: "transfer";
      /**
       * NCCO to continue with, for `transfer`.
       */
      destination: {
        /**
         * Always `ncco`, also with `url`.
         */
        type: "ncco";
        /**
         * URL to fetch the NCCO from, in an array. Use either this or `ncco`.
         */
        url?: [Url];
        /**
         * NCCO to run next in the call. Use either this or `url`.
         */
        ncco?: Ncco;
      };
    };

/**
 * Body of a request to play an audio file into a call.
 */
export interface StreamBody {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * URL of the audio file, in an array.
   */
  stream_url: [Url];
  /**
   * Number of times to play the audio; 0 repeats until the call ends.
   */
  loop?: number;
  /**
   * Volume, from -1 to 1; 0 leaves it unchanged.
   */
  level?: number;
}

/**
 * Body of a request to speak a text into a call.
 */
export interface TalkBody {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Text to speak, as plain text or SSML. At most 1500 characters, not counting SSML tags.
   */
  text: string;
  /**
   * Number of times to play the text; 0 repeats until the call ends.
   */
  loop?: number;
  /**
   * Volume, from -1 to 1; 0 leaves it unchanged.
   */
  level?: number;
  /**
   * Language of the text, as a BCP 47 tag.
   */
  language?: TalkLanguage;
  /**
   * Voice style, a number that selects one of the voices of the language.
   */
  style?: number;
  /**
   * Whether to use the premium version of the voice, at extra cost.
   */
  premium?: boolean;
  /**
   * Name of a voice. Deprecated; use `language` and `style`.
   *
   * @deprecated "voice_name" has been deprecated since 2020: choose the voice with "language" and "style"
   */
  voice_name?: string;
}

/**
 * Number shown to the person called. For phone and SIP, a number on your account; SIP shows it as 447700900000@sip.nexmo.com.
 */
export type CallerId = AccountNumber;

/**
 * Body of a request to start or stop recording a conversation.
 */
export interface ConversationRecordBody {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Whether to `start` or `stop` the recording.
   */
  action: "start" | "stop";
  /**
   * Webhook URL for the event with the recording's URL, in an array.
   */
  event_url?: [Url];
  /**
   * HTTP method for requests to `event_url`.
   *
   * @default "POST"
   */
  event_method?: "GET" | "POST";
  /**
   * Set to `conversation` to record each side of the call in a separate channel.
   */
  split?: "conversation" | (string & {});
  /**
   * Format of the recording: `mp3`, `wav` or `vorbis`.
   */
  format?: "mp3" | "wav" | "vorbis";
  /**
   * How long to keep the recording. The unit is not documented.
   */
  retention_ttl?: number;
  /**
   * Maximum length of the recording. The unit is not documented.
   */
  timeout?: number;
  /**
   * Transcribes the recording. An empty object uses the defaults.
   */
  transcription?: {
    /**
     * Language of the recording, as a BCP 47 tag.
     *
     * @default "en-US"
     */
    language?: SpeechLanguage;
    /**
     * Whether to analyse the sentiment of each sentence.
     *
     * @default false
     */
    sentiment_analysis?: boolean;
    /**
     * Webhook URL for the transcription, in an array.
     */
    event_url?: [Url];
    /**
     * HTTP method for requests to `event_url`.
     *
     * @default "POST"
     */
    event_method?: "GET" | "POST";
  };
}

/**
 * Body of a request to play an audio file into a conversation. It is the same as for a call.
 */
export type ConversationStreamBody = StreamBody;

/**
 * Body of a request to speak a text into a conversation.
 */
export interface ConversationTalkBody {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Text to speak, as plain text or SSML. At most 1500 characters, not counting SSML tags.
   */
  text: string;
  /**
   * Number of times to play the text; 0 repeats until the call ends.
   */
  loop?: number;
  /**
   * Volume, from -1 to 1; 0 leaves it unchanged.
   */
  level?: number;
  /**
   * Language of the text, as a BCP 47 tag.
   */
  language?: TalkLanguage;
  /**
   * Voice style, a number that selects one of the voices of the language.
   */
  style?: number;
  /**
   * Whether to use the premium version of the voice, at extra cost.
   */
  premium?: boolean;
}

/**
 * Destination that a connect action can call. Its type determines the form of its address.
 */
export type Endpoint = PhoneEndpoint | SipEndpoint | WebSocketEndpoint | AppEndpoint | VbcEndpoint;

/**
 * User of an app that is built with the client SDKs.
 */
export interface AppEndpoint {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `app`.
   */
  type: "app";
  /**
   * Name of the user to call.
   */
  user: string;
}

/**
 * Phone number to call, anywhere in the world.
 */
export interface PhoneEndpoint {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `phone`.
   */
  type: "phone";
  /**
   * Phone number to call, in E.164 format.
   */
  number: E164Number;
  /**
   * Keys to send when the call is answered: digits, `*`, `#`, and `p` for a pause of 500 ms.
   */
  dtmfAnswer?: DtmfKeys;
  /**
   * NCCO to play to the person called before the calls are connected.
   */
  onAnswer?: {
    /**
     * URL to fetch the NCCO for the person called from.
     */
    url: Url;
    /**
     * URL of an audio file to play to the caller in a loop in the meantime.
     */
    ringbackTone?: Url;
  };
  /**
   * STIR/SHAKEN Identity header, for calls to the United States.
   */
  shaken?: string;
}

/**
 * SIP system to call, such as an office phone system.
 */
export interface SipEndpoint {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `sip`.
   */
  type: "sip";
  /**
   * SIP URI to call, such as `sip:user@example.com`. Use either this, or `user` and `domain`.
   */
  uri?: SipUri;
  /**
   * User to call in `domain`. Cannot be used with `uri`.
   */
  user?: string;
  /**
   * Name of a SIP domain or trunk configured on the platform, not a host name. Use it with `user`.
   */
  domain?: string;
  /**
   * Custom headers for the SIP INVITE request. The platform adds `X-` to each name.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Standard headers for the SIP INVITE request.
   */
  standardHeaders?: {
    /**
     * User-to-User header of RFC 7433, at most 256 characters.
     */
    "User-to-User"?: string;
  };
}

/**
 * Extension of Vonage Business Communications (VBC) to call.
 */
export interface VbcEndpoint {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `vbc`.
   */
  type: "vbc";
  /**
   * Extension to call, as a string.
   */
  extension: string;
}

/**
 * Your WebSocket server. The platform connects to it as a client and streams the audio of the call.
 */
export interface WebSocketEndpoint {
  /**
   * Schema that editors use for this file; not part of the API.
   */
  $schema?: string;
  /**
   * Always `websocket`.
   */
  type: "websocket";
  /**
   * WebSocket URI to connect to, beginning with `ws://` or `wss://`.
   */
  uri: WebSocketUri;
  /**
   * Audio format: 16-bit linear PCM at 8, 16 or 24 kHz. The platform assumes 16 kHz if it is missing.
   */
  "content-type": AudioContentType;
  /**
   * Custom values, sent in the first WebSocket message and in event webhooks. At most 512 bytes as compact JSON.
   */
  headers?: {
    [k: string]: unknown;
  };
  /**
   * Authorization header that the platform sends when it connects.
   */
  authorization?:
    | {
        /**
         * `vonage` sends a token signed by the platform; `custom` sends `value`.
         */
        type: "vonage";
      }
    | {
        /**
         * `vonage` sends a token signed by the platform; `custom` sends `value`.
         */
        type: "custom";
        /**
         * Value of the Authorization header. Only for `custom`.
         */
        value: string;
      };
}

/**
 * Audio format of a WebSocket: 16-bit linear PCM at 8, 16 or 24 kHz, written exactly as listed.
 */
export type AudioContentType = "audio/l16;rate=8000" | "audio/l16;rate=16000" | "audio/l16;rate=24000";

/**
 * Keys to press: digits, * and #, and p for a pause of 500 ms.
 */
export type DtmfKeys = string;

/**
 * Phone number in international E.164 format. Digits only, starting with the country code, without a leading + or 0.
 */
export type E164Number = string;

/**
 * Address of a SIP user or system, such as sip:user@example.com. The port defaults to 5060, or to 5061 with sips: or ;transport=tls.
 */
export type SipUri = string;

/**
 * Text with SSML tags that control how it is spoken. Well-formed XML in a single speak element.
 */
export type Ssml = string;

/**
 * Address of a web resource or webhook, beginning with http:// or https://.
 */
export type Url = string;

/**
 * Address of a WebSocket server, beginning with ws://, or wss:// for TLS. The port defaults to 80, or to 443 with wss.
 */
export type WebSocketUri = string;

/**
 * Nexmo Call Control Object: the actions of a call, in order.
 */
export type Ncco = (
  | ConnectAction
  | ConversationAction
  | InputAction
  | NotifyAction
  | RecordAction
  | StreamAction
  | TalkAction
  | TransferAction
  | WaitAction
)[];

/**
 * Any payload of the Voice API. It is validated against the first of the forms below that it resembles.
 */
export type Payload =
  | Ncco
  | CallResponse
  | MessageResponse
  | CallsResponse
  | CreateCall
  | FallbackWebhook
  | ConversationRecordBody
  | ModifyCall
  | ErrorResponse
  | TranscriptionWebhook
  | RecordWebhook
  | CreatedResponse
  | EventWebhook
  | TransferWebhook
  | InputWebhook
  | NotifyWebhook
  | ErrorWebhook
  | AnswerWebhook
  | Endpoint
  | StreamBody
  | DtmfBody
  | TalkBody
  | DtmfInputBody;

/**
 * Details of a call, as the API returns them.
 */
export interface CallResponse {
  /**
   * ID of the call.
   */
  uuid: string;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Status of the call.
   */
  status: string;
  /**
   * Direction of the call: `inbound` or `outbound`.
   */
  direction?: string | null;
  /**
   * Price per minute in euros.
   */
  rate?: string | null | number;
  /**
   * Price of the call in euros.
   */
  price?: string | null | number;
  /**
   * Length of the call in seconds.
   */
  duration?: string | null | number;
  /**
   * Time when the call was answered.
   */
  start_time?: string | null;
  /**
   * Time when the call ended.
   */
  end_time?: string | null;
  /**
   * Code of the phone network of the number.
   */
  network?: string | null;
  /**
   * Endpoint that was called.
   */
  to?:
    | {
        [k: string]: unknown;
      }
    | unknown[];
  /**
   * Endpoint that made the call.
   */
  from?:
    | {
        [k: string]: unknown;
      }
    | unknown[];
  /**
   * Links to related API resources.
   */
  _links?: {
    /**
     * Link to the call.
     */
    self?: {
      /**
       * URL of the link.
       */
      href?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * Calls that match a search, as the API returns them.
 */
export interface CallsResponse {
  /**
   * Total number of calls.
   */
  count?: number;
  /**
   * Number of calls per page.
   */
  page_size?: number;
  /**
   * Index of the first call on this page.
   */
  record_index?: number;
  /**
   * Links to related API resources.
   */
  _links?: {
    /**
     * Link to the call.
     */
    self?: {
      /**
       * URL of the link.
       */
      href?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * Wrapper of the list of calls.
   */
  _embedded: {
    /**
     * Calls on this page, with their details.
     */
    calls: CallResponse[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * Response of the API to a request to create a call.
 */
export interface CreatedResponse {
  /**
   * ID of the call.
   */
  uuid: string;
  /**
   * Status of the call.
   */
  status: string;
  /**
   * Direction of the call, such as `outbound`.
   */
  direction?: string;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string;
  [k: string]: unknown;
}

/**
 * Response of the API when it rejects a request.
 */
export interface ErrorResponse {
  /**
   * Kind of error: a number, a code or a URL.
   */
  type?: string | number;
  /**
   * Short description of the error.
   */
  title?: string;
  /**
   * Short description of the error, in some responses instead of `title`.
   */
  error_title?: string;
  /**
   * Details of the error.
   */
  detail?: string;
  /**
   * Invalid parameters of the request: an array, or an object with one member per property.
   */
  invalid_parameters?:
    | {
        /**
         * Name of the property.
         */
        name?: string;
        /**
         * Why the property is invalid.
         */
        reason?: string;
        [k: string]: unknown;
      }[]
    | {
        [k: string]: unknown;
      };
  [k: string]: unknown;
}

/**
 * Response of the API to a talk, stream or DTMF request.
 */
export interface MessageResponse {
  /**
   * What the API did.
   */
  message: string;
  /**
   * ID of the call.
   */
  uuid: string;
  [k: string]: unknown;
}

/**
 * Settings for detecting whether a person or an answering machine picks up.
 */
export interface AdvancedMachineDetection {
  /**
   * What to do when an answering machine picks up: `continue` or `hangup`.
   */
  behavior?: "continue" | "hangup";
  /**
   * Detection mode; `detect_beep` also waits for the beep of the answering machine.
   */
  mode?: "detect" | "detect_beep" | "default";
  /**
   * Seconds to wait for the beep.
   */
  beep_timeout?: number;
  /**
   * Whether to detect a call screening assistant. Not released yet; requires `mode`: `default` and `behavior`: `continue`.
   *
   * @default false
   */
  callScreener?: boolean;
}

/**
 * Speech recognition language, as a BCP 47 tag.
 */
export type SpeechLanguage =
  | "af-ZA"
  | "am-ET"
  | "ar-AE"
  | "ar-BH"
  | "ar-DZ"
  | "ar-EG"
  | "ar-IL"
  | "ar-IQ"
  | "ar-JO"
  | "ar-KW"
  | "ar-LB"
  | "ar-MA"
  | "ar-OM"
  | "ar-PS"
  | "ar-QA"
  | "ar-SA"
  | "ar-TN"
  | "az-AZ"
  | "bg-BG"
  | "bn-BD"
  | "bn-IN"
  | "ca-ES"
  | "cmn-hans-cn"
  | "cmn-hant-TW"
  | "cs-CZ"
  | "da-DK"
  | "de-DE"
  | "el-GR"
  | "en-AU"
  | "en-CA"
  | "en-GB"
  | "en-GH"
  | "en-IE"
  | "en-IN"
  | "en-KE"
  | "en-NG"
  | "en-NZ"
  | "en-PH"
  | "en-TZ"
  | "en-US"
  | "en-ZA"
  | "es-AR"
  | "es-BO"
  | "es-CL"
  | "es-CO"
  | "es-CR"
  | "es-DO"
  | "es-EC"
  | "es-ES"
  | "es-GT"
  | "es-HN"
  | "es-MX"
  | "es-NI"
  | "es-PA"
  | "es-PE"
  | "es-PR"
  | "es-PY"
  | "es-SV"
  | "es-US"
  | "es-UY"
  | "es-VE"
  | "eu-ES"
  | "fa-IR"
  | "fi-FI"
  | "fil-PH"
  | "fr-CA"
  | "fr-FR"
  | "gl-ES"
  | "gu-IN"
  | "he-IL"
  | "hi-IN"
  | "hr-HR"
  | "hu-HU"
  | "hy-AM"
  | "id-ID"
  | "is-IS"
  | "it-IT"
  | "ja-JP"
  | "jv-ID"
  | "ka-GE"
  | "km-KH"
  | "kn-IN"
  | "ko-KR"
  | "lo-LA"
  | "lt-LT"
  | "lv-LV"
  | "ml-IN"
  | "mr-IN"
  | "ms-MY"
  | "nb-NO"
  | "ne-NP"
  | "nl-NL"
  | "pa-guru-IN"
  | "pl-PL"
  | "pt-BR"
  | "pt-PT"
  | "ro-RO"
  | "ru-RU"
  | "si-LK"
  | "sk-SK"
  | "sl-SI"
  | "sq-AL"
  | "sr-RS"
  | "su-ID"
  | "sv-SE"
  | "sw-KE"
  | "sw-TZ"
  | "ta-IN"
  | "ta-LK"
  | "ta-MY"
  | "ta-SG"
  | "te-IN"
  | "th-TH"
  | "tr-TR"
  | "uk-UA"
  | "ur-IN"
  | "ur-PK"
  | "vi-VN"
  | "yue-hant-HK"
  | "zh"
  | "zh-TW"
  | "zu-ZA"
  | (string & {});

/**
 * Text-to-speech language, as a BCP 47 tag.
 */
export type TalkLanguage =
  | "af-ZA"
  | "ar"
  | "bg-BG"
  | "bn-IN"
  | "ca-ES"
  | "cmn-CN"
  | "cmn-TW"
  | "cs-CZ"
  | "cy-GB"
  | "da-DK"
  | "de-AT"
  | "de-DE"
  | "el-GR"
  | "en-AU"
  | "en-GB"
  | "en-GB-SCT"
  | "en-GB-WLS"
  | "en-IE"
  | "en-IN"
  | "en-NZ"
  | "en-US"
  | "en-ZA"
  | "es-CO"
  | "es-ES"
  | "es-MX"
  | "es-US"
  | "eu-ES"
  | "fi-FI"
  | "fil-PH"
  | "fr-CA"
  | "fr-FR"
  | "gl-ES"
  | "gu-IN"
  | "he-IL"
  | "hi-IN"
  | "hu-HU"
  | "id-ID"
  | "is-IS"
  | "it-IT"
  | "ja-JP"
  | "kn-IN"
  | "ko-KR"
  | "lt-LT"
  | "lv-LV"
  | "ml-IN"
  | "mr-IN"
  | "ms-MY"
  | "nb-NO"
  | "nl-BE"
  | "nl-NL"
  | "no-NO"
  | "pa-IN"
  | "pl-PL"
  | "pt-BR"
  | "pt-PT"
  | "ro-RO"
  | "ru-RU"
  | "sk-SK"
  | "sr-RS"
  | "sv-SE"
  | "ta-IN"
  | "te-IN"
  | "th-TH"
  | "tr-TR"
  | "uk-UA"
  | "vi-VN"
  | "yue-CN"
  | "yue-HK"
  | (string & {});

/**
 * Settings for transcribing a recording. An empty object uses the defaults.
 */
export interface Transcription {
  /**
   * Language of the recording, as a BCP 47 tag.
   *
   * @default "en-US"
   */
  language?: SpeechLanguage;
  /**
   * Webhook URL for the transcription, in an array.
   */
  eventUrl?: [Url];
  /**
   * HTTP method for requests to `eventUrl`.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
  /**
   * Whether to analyse the sentiment of each sentence.
   *
   * @default false
   */
  sentimentAnalysis?: boolean;
  /**
   * Transcription provider that replaces the platform's own service. Not released yet.
   */
  provider?: "aws" | "deepgram" | (string & {});
  /**
   * Options of the transcription provider.
   */
  providerOptions?: {
    [k: string]: unknown;
  };
}

/**
 * Sent by the platform when a call is answered, to get the NCCO.
 */
export interface AnswerWebhook {
  /**
   * Who is calling.
   */
  from?: string | null;
  /**
   * Who is being called: a number, a URI or a user name.
   */
  to?: string | null;
  /**
   * Name of the app user who is calling. Replaces `from`.
   */
  from_user?: string | null;
  /**
   * Type of the endpoint that is calling.
   */
  endpoint_type?: string | null;
  /**
   * ID of the call.
   */
  uuid?: string | null;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Base URL of the API in the region of the call.
   */
  region_url?: string | null;
  /**
   * Custom data that an app sent with the call.
   */
  custom_data?: {
    [k: string]: unknown;
  } | null;
  /**
   * User-to-User header of RFC 7433. Other SIP headers appear as `SipHeader_X-` followed by their name.
   */
  "SipHeader_User-to-User"?: string | null;
  /**
   * Time of the event.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * Sent by the platform when something fails, for example an NCCO is invalid.
 */
export interface ErrorWebhook {
  /**
   * What went wrong.
   */
  reason: string;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Time of the event.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * Sent by the platform when the status of a call changes.
 */
export interface EventWebhook {
  /**
   * Who is calling.
   */
  from?: string | null;
  /**
   * Who is being called: a number, a URI or a user name.
   */
  to?: string | null;
  /**
   * ID of the call.
   */
  uuid?: string | null;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Time of the event.
   */
  timestamp?: string | null;
  /**
   * ID of the call in machine detection events.
   */
  call_uuid?: string | null;
  /**
   * Status of the call.
   */
  status:
    | "started"
    | "ringing"
    | "answered"
    | "busy"
    | "cancelled"
    | "unanswered"
    | "rejected"
    | "failed"
    | "disconnected"
    | "human"
    | "machine"
    | "timeout"
    | "completed"
    | "success"
    | "failure"
    | "unknown"
    | "transcribed"
    | "transfer"
    | "input"
    | "finished"
    | "stopped"
    | "interrupted"
    | (string & {});
  /**
   * Direction of the call: `inbound` or `outbound`.
   */
  direction?: string | null;
  /**
   * Reason for the status `unanswered`, `rejected` or `failed`.
   */
  detail?: string | null;
  /**
   * SIP status code.
   */
  sip_code?: number | null;
  /**
   * Result of machine detection, such as `beep_start` or `screener`.
   */
  sub_state?: string | null;
  /**
   * Time when the call was answered.
   */
  start_time?: string | null;
  /**
   * Time when the call ended.
   */
  end_time?: string | null;
  /**
   * Length of the call in seconds.
   */
  duration?: string | null | number;
  /**
   * Price per minute in euros.
   */
  rate?: string | null | number;
  /**
   * Price of the call in euros.
   */
  price?: string | null | number;
  /**
   * Code of the phone network of the number.
   */
  network?: string | null;
  /**
   * Who ended the call: `platform` or `user`.
   */
  disconnected_by?: string | null;
  /**
   * Custom `headers` of the WebSocket endpoint.
   */
  headers?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * Sent to the fallback URL when a webhook cannot be reached: the original payload and the reason.
 */
export interface FallbackWebhook {
  /**
   * Why the webhook could not be reached.
   */
  reason?: string;
  /**
   * Request that failed.
   */
  original_request: {
    /**
     * URL of the request.
     */
    url?: string;
    /**
     * Kind of webhook: `answer` or `event`.
     */
    type?: string;
    [k: string]: unknown;
  };
  /**
   * ID of the call.
   */
  uuid?: string | null;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Time of the event.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * Sent by the platform when an input action ends, with the keys, the speech or both.
 */
export interface InputWebhook {
  /**
   * Who is calling.
   */
  from?: string | null;
  /**
   * Who is being called: a number, a URI or a user name.
   */
  to?: string | null;
  /**
   * ID of the call.
   */
  uuid?: string | null;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Time of the event.
   */
  timestamp?: string | null;
  /**
   * Keys that were pressed: an object, or a string after an input action in the form used until 2020.
   */
  dtmf?:
    | string
    | null
    | {
        /**
         * Keys that were pressed; null if there were none.
         */
        digits?: string | null;
        /**
         * Whether the input timed out.
         */
        timed_out?: boolean | string;
        [k: string]: unknown;
      };
  /**
   * Whether the input timed out, after an input action in the form used until 2020.
   */
  timed_out?: boolean | string;
  /**
   * Result of speech recognition.
   */
  speech?: {
    /**
     * Why the input ended.
     */
    timeout_reason?: string | null;
    /**
     * Why there are no results.
     */
    error?: string | null;
    /**
     * URL of the recording of the speech.
     */
    recording_url?: string | null;
    /**
     * Recognised alternatives, most likely first.
     */
    results?: {
      /**
       * Recognised text.
       */
      text?: string;
      /**
       * Confidence of the recognition, at most 1.
       */
      confidence?: number | string;
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * Sent by the platform for a notify action.
 */
export interface NotifyWebhook {
  /**
   * Custom object from the notify action.
   */
  payload: {
    [k: string]: unknown;
  };
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Time of the event.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * Sent by the platform when a recording is ready.
 */
export interface RecordWebhook {
  /**
   * URL to download the recording from.
   */
  recording_url: string;
  /**
   * ID of the recording.
   */
  recording_uuid?: string | null;
  /**
   * Size of the file in bytes.
   */
  size?: number | null;
  /**
   * Time when the recording started.
   */
  start_time?: string | null;
  /**
   * Time when the recording ended.
   */
  end_time?: string | null;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Time of the event.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * Sent by the platform when a transcription is ready or has failed.
 */
export interface TranscriptionWebhook {
  /**
   * URL to download the transcription from.
   */
  transcription_url?: string;
  /**
   * `transcribed` or `transcription_failed`.
   */
  status?: string;
  /**
   * Always `record`.
   */
  type?: string;
  /**
   * ID of the recording.
   */
  recording_uuid?: string | null;
  /**
   * ID of the conversation that the call belongs to.
   */
  conversation_uuid?: string | null;
  /**
   * Why the transcription failed.
   */
  error?: unknown;
  /**
   * Transcription provider.
   */
  provider?: string | null;
  [k: string]: unknown;
}

/**
 * Sent by the platform when a call moves to another conversation.
 */
export interface TransferWebhook {
  /**
   * ID of the conversation that the call left.
   */
  conversation_uuid_from?: string;
  /**
   * ID of the conversation that the call joined.
   */
  conversation_uuid_to?: string;
  /**
   * ID of the call.
   */
  uuid?: string | null;
  /**
   * Time of the event.
   */
  timestamp?: string | null;
  /**
   * Always `transfer`.
   */
  type?: string;
  [k: string]: unknown;
}

/**
 * Text message that your server sends over a WebSocket.
 */
export type WebSocketCommand =
  | {
      /**
       * `clear` discards audio that is waiting to be played; `notify` requests an event when it has been played.
       */
      action: "clear";
      /**
       * Object to return with the event, for `notify`.
       */
      payload?: {
        [k: string]: unknown;
      };
    }
  | {
      /**
       * `clear` discards audio that is waiting to be played; `notify` requests an event when it has been played.
       */
      action: "notify";
      /**
       * Object to return with the event, for `notify`.
       */
      payload: {
        [k: string]: unknown;
      };
    };

/**
 * Text message that the platform sends over a WebSocket.
 */
export interface WebSocketEvent {
  /**
   * Name of the event.
   */
  event: "websocket:connected" | "websocket:dtmf" | "websocket:cleared" | "websocket:notify" | (string & {});
  /**
   * Audio format of the WebSocket.
   */
  "content-type"?: string;
  /**
   * Key that was pressed.
   */
  digit?: string;
  /**
   * How long the key was pressed, in milliseconds.
   */
  duration?: number;
  /**
   * Object from the notify command.
   */
  payload?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * One action of the call.
 */
export type Action = Ncco[number];

/**
 * The type for each schema, by name.
 */
export interface Documents {
  "account/number": AccountNumber;
  "account/numbers": AccountNumbers;
  "action/connect": ConnectAction;
  "action/conversation": ConversationAction;
  "action/input": InputAction;
  "action/notify": NotifyAction;
  "action/pay": PayAction;
  "action/record": RecordAction;
  "action/stream": StreamAction;
  "action/talk": TalkAction;
  "action/transfer": TransferAction;
  "action/wait": WaitAction;
  "call/create": CreateCall;
  "call/create-v2": CreateCallV2;
  "call/dtmf": DtmfBody;
  "call/endpoint": Destination;
  "call/endpoint/phone": PhoneDestination;
  "call/endpoint/sip": SipDestination;
  "call/input/dtmf": DtmfInputBody;
  "call/modify": ModifyCall;
  "call/stream": StreamBody;
  "call/talk": TalkBody;
  "caller-id": CallerId;
  "conversation/record": ConversationRecordBody;
  "conversation/stream": ConversationStreamBody;
  "conversation/talk": ConversationTalkBody;
  endpoint: Endpoint;
  "endpoint/app": AppEndpoint;
  "endpoint/phone": PhoneEndpoint;
  "endpoint/sip": SipEndpoint;
  "endpoint/vbc": VbcEndpoint;
  "endpoint/websocket": WebSocketEndpoint;
  "format/content-type": AudioContentType;
  "format/dtmf": DtmfKeys;
  "format/e164": E164Number;
  "format/sip-uri": SipUri;
  "format/ssml": Ssml;
  "format/url": Url;
  "format/websocket-uri": WebSocketUri;
  ncco: Ncco;
  payload: Payload;
  "response/call": CallResponse;
  "response/calls": CallsResponse;
  "response/created": CreatedResponse;
  "response/error": ErrorResponse;
  "response/message": MessageResponse;
  "value/advanced-machine-detection": AdvancedMachineDetection;
  /**
   * True or false. The platform also accepts the strings "true" and "false".
   */
  "value/boolean": boolean;
  /**
   * Decimal number in a string, which the platform reads as a number.
   */
  "value/decimal": string;
  /**
   * Phone number in E.164 format. Placeholders are rejected.
   */
  "value/e164": E164Number;
  /**
   * Leg IDs, which are the UUIDs of calls. An empty array means no one.
   */
  "value/legs": string[];
  /**
   * Volume, from -1 to 1; 0 leaves it unchanged.
   */
  "value/level": number;
  /**
   * Number of times to play something; 0 repeats until the call ends.
   */
  "value/loop": number;
  /**
   * HTTP method of the requests that the platform sends.
   */
  "value/method": "GET" | "POST";
  /**
   * Number, numeric string, or null if there is no value.
   */
  "value/number-or-string": string | null | number;
  /**
   * Array of exactly one URL. The API requires an array even for a single URL.
   */
  "value/one-url": [Url];
  /**
   * String with a placeholder that was never filled in, where a number, URL, WebSocket URI or SIP URI is needed.
   */
  "value/placeholder": string;
  /**
   * Options of a speech provider, with the names that the provider defines.
   */
  "value/provider-options": {
    [k: string]: unknown;
  };
  /**
   * Address of a SIP user or system. Placeholders and repeated schemes are rejected.
   */
  "value/sip-uri": SipUri;
  "value/speech-language": SpeechLanguage;
  /**
   * String, or null if there is no value.
   */
  "value/string-or-null": string | null;
  /**
   * Voice style: a number that selects one of the voices of a language.
   */
  "value/style": number;
  "value/talk-language": TalkLanguage;
  /**
   * Text to speak, as plain text or SSML. At most 1500 characters, not counting SSML tags.
   */
  "value/text": string;
  "value/transcription": Transcription;
  /**
   * Address of a webhook, an NCCO or an audio file. Placeholders and repeated schemes are rejected.
   */
  "value/url": Url;
  /**
   * Address of a WebSocket server. Placeholders and repeated schemes are rejected.
   */
  "value/websocket-uri": WebSocketUri;
  "webhook/answer": AnswerWebhook;
  "webhook/error": ErrorWebhook;
  "webhook/event": EventWebhook;
  "webhook/fallback": FallbackWebhook;
  "webhook/input": InputWebhook;
  "webhook/notify": NotifyWebhook;
  "webhook/record": RecordWebhook;
  "webhook/transcription": TranscriptionWebhook;
  "webhook/transfer": TransferWebhook;
  "websocket/command": WebSocketCommand;
  "websocket/event": WebSocketEvent;
}
