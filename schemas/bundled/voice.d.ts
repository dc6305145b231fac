// Generated from the documents by embed/js: not to be edited.

/**
 * A number that belongs to the account. As shipped the account is unknown, and any E.164 number may call; a document of the account's own stands in for this one.
 */
export type AccountNumber = E164Number;

/**
 * The numbers that may call, as the option --account and Catalog.with_account take them.
 */
export type AccountNumbers = E164Number[];

/**
 * Calls an endpoint and joins it to the call.
 */
export interface ConnectAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a connect action.
   */
  action: "connect";
  /**
   * The endpoint to call, in an array of exactly one.
   */
  endpoint: [Endpoint];
  /**
   * The caller ID: for phone and SIP endpoints a number of the account, for others any text.
   */
  from?: CallerId | string;
  /**
   * Whether the platform picks the caller ID from the application's numbers.
   *
   * @default false
   */
  randomFromNumber?: boolean;
  /**
   * synchronous, to let the answer to an event replace the rest of the NCCO.
   */
  eventType?: "synchronous";
  /**
   * How long the endpoint may ring, in seconds.
   *
   * @default 60
   */
  timeout?: number;
  /**
   * How long the call may last, in seconds.
   *
   * @default 7200
   */
  limit?: number;
  /**
   * What to do when a machine answers.
   */
  machineDetection?: "continue" | "hangup";
  /**
   * How to find out whether a machine has answered; it takes precedence over the plain machine detection.
   */
  advancedMachineDetection?: AdvancedMachineDetection;
  /**
   * Where the events of this call go.
   */
  eventUrl?: [Url];
  /**
   * How the events are sent.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
  /**
   * A sound to play to the caller while the endpoint rings, over and over.
   */
  ringbackTone?: Url;
}

/**
 * Puts the call into a conversation with others, until it ends.
 */
export interface ConversationAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a conversation action.
   */
  action: "conversation";
  /**
   * The conversation's name: calls with the same name meet.
   */
  name: string;
  /**
   * An mp3 file that is played until the conversation starts.
   */
  musicOnHoldUrl?: [Url];
  /**
   * Whether the conversation starts when this call enters it.
   *
   * @default true
   */
  startOnEnter?: boolean;
  /**
   * Whether the conversation ends when this call leaves it.
   *
   * @default false
   */
  endOnExit?: boolean;
  /**
   * Whether the conversation is recorded, as mp3.
   *
   * @default false
   */
  record?: boolean;
  /**
   * Whether and how the recording is transcribed; it needs record.
   */
  transcription?: Transcription;
  /**
   * Where the address of the recording goes.
   */
  eventUrl?: [Url];
  /**
   * How it is sent.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
  /**
   * Who hears this call; everybody by default.
   */
  canSpeak?: string[];
  /**
   * Whom this call hears; everybody by default.
   */
  canHear?: string[];
  /**
   * Whether nobody hears this call.
   *
   * @default false
   */
  mute?: boolean;
}

/**
 * Waits for keys or speech of the person in the call, and sends them to a webhook.
 */
export interface InputAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this an input action.
   */
  action: "input";
  /**
   * What to listen for: keys, speech or both.
   */
  type: ("dtmf" | "speech")[];
  /**
   * How keys are taken.
   */
  dtmf?: {
    /**
     * How long after the last key the input ends, in seconds.
     *
     * @default 3
     */
    timeOut?: number;
    /**
     * After how many keys the input ends.
     *
     * @default 4
     */
    maxDigits?: number;
    /**
     * Whether # ends the input.
     *
     * @default false
     */
    submitOnHash?: boolean;
  };
  /**
   * How speech is recognised.
   */
  speech?: {
    /**
     * The leg to listen to; the first of the call by default.
     */
    uuid?: [string];
    /**
     * How long a silence ends the input, in seconds.
     *
     * @default 2
     */
    endOnSilence?: number;
    /**
     * The language that is spoken.
     *
     * @default "en-US"
     */
    language?: SpeechLanguage;
    /**
     * Words that are expected, to recognise them better.
     */
    context?: string[];
    /**
     * How long to wait for the first word, in seconds.
     *
     * @default 10
     */
    startTimeout?: number;
    /**
     * How long speech may last, in seconds.
     *
     * @default 60
     */
    maxDuration?: number;
    /**
     * Whether the speech is recorded.
     *
     * @default false
     */
    saveAudio?: boolean;
    /**
     * How readily sounds are taken for speech.
     *
     * @default 90
     */
    sensitivity?: number;
    /**
     * Who recognises the speech.
     */
    provider?: "deepgram" | "google" | (string & {});
    /**
     * Settings of the provider's own.
     */
    providerOptions?: {
      [k: string]: unknown;
    };
  };
  /**
   * synchronous, or asynchronous to send each key at once while the call goes on.
   *
   * @default "synchronous"
   */
  mode?: "synchronous" | "asynchronous";
  /**
   * Where the input goes.
   */
  eventUrl?: [Url];
  /**
   * How it is sent.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
}

/**
 * Sends an object of your own to a webhook, whose answer may replace the rest of the NCCO.
 */
export interface NotifyAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a notify action.
   */
  action: "notify";
  /**
   * What to send.
   */
  payload: {
    [k: string]: unknown;
  };
  /**
   * Where the payload goes.
   */
  eventUrl: [Url];
  /**
   * How it is sent.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
}

/**
 * Takes a payment by card; withdrawn, and described only as far as it takes to recognise it.
 */
export interface PayAction {
  /**
   * The word that makes this a pay action.
   *
   * @deprecated "pay" has been withdrawn: the platform takes no payments any more
   */
  action: "pay";
  /**
   * How much to pay.
   */
  amount: number;
  [k: string]: unknown;
}

/**
 * Records the call, or a part of it.
 */
export interface RecordAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a record action.
   */
  action: "record";
  /**
   * The format of the file; mp3 by default, wav for more than 2 channels.
   */
  format?: "mp3" | "wav" | "ogg";
  /**
   * conversation, to record each side in a channel of its own.
   */
  split?: "conversation";
  /**
   * How many channels are recorded; further participants go to the last.
   */
  channels?: number;
  /**
   * How long a silence ends the recording, in seconds.
   */
  endOnSilence?: number;
  /**
   * The key that ends the recording.
   */
  endOnKey?: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "*" | "#";
  /**
   * How long is recorded at most, in seconds.
   */
  timeOut?: number;
  /**
   * Whether a beep tells that the recording begins.
   *
   * @default false
   */
  beepStart?: boolean;
  /**
   * Where the address of the recording goes.
   */
  eventUrl?: [Url];
  /**
   * How it is sent.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
  /**
   * Whether and how the recording is transcribed.
   */
  transcription?: Transcription;
}

/**
 * Plays an audio file to the call.
 */
export interface StreamAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a stream action.
   */
  action: "stream";
  /**
   * The address of the file.
   */
  streamUrl: [Url];
  /**
   * How loud it is.
   *
   * @default 0
   */
  level?: number;
  /**
   * Whether a key or speech interrupts it; it then holds until the next input action.
   *
   * @default false
   */
  bargeIn?: boolean;
  /**
   * How often it is played; 0 is for ever.
   *
   * @default 1
   */
  loop?: number;
}

/**
 * Says a text to the call.
 */
export interface TalkAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a talk action.
   */
  action: "talk";
  /**
   * What is said.
   */
  text: string;
  /**
   * Whether a key or speech interrupts it; it then holds until the next input action.
   *
   * @default false
   */
  bargeIn?: boolean;
  /**
   * How often it is said; 0 is for ever.
   *
   * @default 1
   */
  loop?: number;
  /**
   * How loud it is.
   *
   * @default 0
   */
  level?: number;
  /**
   * The language of the text.
   *
   * @default "en-US"
   */
  language?: TalkLanguage;
  /**
   * Which voice of the language speaks.
   *
   * @default 0
   */
  style?: number;
  /**
   * Whether the premium version of the voice speaks, at extra cost.
   *
   * @default false
   */
  premium?: boolean;
  /**
   * Whose voices speak.
   */
  provider?: "ElevenLabs" | "Google" | "Polly" | (string & {});
  /**
   * Settings of the provider's own.
   */
  providerOptions?: {
    [k: string]: unknown;
  };
  /**
   * The name of a voice, instead of language and style.
   *
   * @deprecated "voiceName" has been deprecated since 2020: choose the voice with "language" and "style"
   */
  voiceName?: string;
  /**
   * Part of a beta that has been withdrawn.
   *
   * @deprecated "eventOnCompletion" was part of a beta that has been withdrawn: a talk action sends no events
   */
  eventOnCompletion?: unknown;
  /**
   * Part of a beta that has been withdrawn.
   *
   * @deprecated "eventUrl" was part of a beta that has been withdrawn: a talk action sends no events
   */
  eventUrl?: unknown;
  /**
   * Part of a beta that has been withdrawn.
   *
   * @deprecated "eventMethod" was part of a beta that has been withdrawn: a talk action sends no events
   */
  eventMethod?: unknown;
}

/**
 * Moves all legs of the call into another conversation, which ends the NCCO.
 */
export interface TransferAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a transfer action.
   */
  action: "transfer";
  /**
   * The conversation to move to.
   */
  conversationId: string;
  /**
   * Who hears the legs; everybody by default.
   */
  canSpeak?: string[];
  /**
   * Whom the legs hear; everybody by default.
   */
  canHear?: string[];
  /**
   * Whether nobody hears the legs.
   *
   * @default false
   */
  mute?: boolean;
}

/**
 * Waits before the next action.
 */
export interface WaitAction {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a wait action.
   */
  action: "wait";
  /**
   * How long to wait, in seconds.
   *
   * @default 10
   */
  timeout?: number;
}

/**
 * The body of a request to create a call.
 */
export interface CreateCall {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * Whom to call.
   */
  to: [Destination];
  /**
   * The caller ID: a phone, whose number belongs to the account for phone and SIP destinations.
   */
  from?: {
    /**
     * Always phone.
     */
    type: "phone";
    /**
     * The caller's number.
     */
    number: CallerId | E164Number;
  };
  /**
   * Whether the platform picks the caller ID from the application's numbers.
   *
   * @default false
   */
  random_from_number?: boolean;
  /**
   * What happens in the call, unless answer_url gives it.
   */
  ncco?: Ncco;
  /**
   * Where the NCCO is fetched when the call is answered, unless it stands in ncco.
   */
  answer_url?: [Url];
  /**
   * How answer_url is fetched.
   *
   * @default "GET"
   */
  answer_method?: "GET" | "POST";
  /**
   * Where the events of the call go.
   */
  event_url?: [Url];
  /**
   * How the events are sent.
   *
   * @default "POST"
   */
  event_method?: "GET" | "POST";
  /**
   * What to do when a machine answers.
   */
  machine_detection?: "continue" | "hangup";
  /**
   * How to find out whether a machine has answered; it takes precedence over the plain machine detection.
   */
  advanced_machine_detection?: AdvancedMachineDetection;
  /**
   * How long the call may last, in seconds.
   *
   * @default 7200
   */
  length_timer?: number;
  /**
   * How long the destination may ring, in seconds.
   *
   * @default 60
   */
  ringing_timer?: number;
}

/**
 * The body of a request to create a call by version 2 of the API, a beta: a caller is needed, and there is no advanced machine detection.
 */
export interface CreateCallV2 {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * Whom to call.
   */
  to: [Destination];
  /**
   * The caller ID: a phone, whose number belongs to the account for phone and SIP destinations.
   */
  from: {
    /**
     * Always phone.
     */
    type: "phone";
    /**
     * The caller's number.
     */
    number: CallerId | E164Number;
  };
  /**
   * What happens in the call, unless answer_url gives it.
   */
  ncco?: Ncco;
  /**
   * Where the NCCO is fetched when the call is answered, unless it stands in ncco.
   */
  answer_url?: [Url];
  /**
   * How answer_url is fetched.
   */
  answer_method?: "GET" | "POST";
  /**
   * Where the events of the call go.
   */
  event_url?: [Url];
  /**
   * How the events are sent.
   */
  event_method?: "GET" | "POST";
  /**
   * What to do when a machine answers.
   */
  machine_detection?: "continue" | "hangup";
  /**
   * How long the call may last, in seconds.
   */
  length_timer?: number;
  /**
   * How long the destination may ring, in seconds.
   */
  ringing_timer?: number;
}

/**
 * The body of a request to press keys in a call.
 */
export interface DtmfBody {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The keys to press.
   */
  digits: DtmfKeys;
}

/**
 * Whom a create-call body calls; its type says which kind of address it has.
 */
export type Destination = PhoneDestination | SipDestination | WebSocketEndpoint | AppEndpoint | VbcEndpoint;

/**
 * A telephone to call, as a create-call body has it: a phone endpoint without onAnswer.
 */
export interface PhoneDestination {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a phone destination.
   */
  type: "phone";
  /**
   * The number to call.
   */
  number: E164Number;
  /**
   * Keys that the platform presses when the call is answered.
   */
  dtmfAnswer?: DtmfKeys;
  /**
   * The Identity header of STIR/SHAKEN, for calls to the United States.
   */
  shaken?: string;
}

/**
 * A SIP system to call, as a create-call body has it: addressed by its URI, with standard headers in snake_case.
 */
export interface SipDestination {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a SIP destination.
   */
  type: "sip";
  /**
   * The address to call.
   */
  uri: SipUri;
  /**
   * Headers for the INVITE request: each name is sent with X- before it.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Standard SIP headers for the INVITE request.
   */
  standard_headers?: {
    /**
     * The header of RFC 7433.
     */
    "User-to-User"?: string;
  };
}

/**
 * The body of a request to be told of each key that is pressed in a call.
 */
export interface DtmfInputBody {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * Where the keys go.
   */
  event_url: [Url];
}

/**
 * The body of a request to end, mute or transfer a call.
 */
export type ModifyCall =
  | {
      /**
       * The schema that editors check this file with; no part of the API.
       */
      $schema?: string;
      /**
       * What to do with the call.
       */
      action: "hangup" | "mute" | "unmute" | "earmuff" | "unearmuff";
    }
  | {
      /**
       * The schema that editors check this file with; no part of the API.
       */
      $schema?: string;
      /**
       * What to do with the call.
       */
      action: "transfer";
      /**
       * Where the call goes on, for transfer.
       */
      destination: {
        /**
         * Always ncco, also with url.
         */
        type: "ncco";
        /**
         * Where the NCCO is fetched, unless it stands in ncco.
         */
        url?: [Url];
        /**
         * What happens next in the call.
         */
        ncco?: Ncco;
      };
    };

/**
 * The body of a request to play an audio file into a call.
 */
export interface StreamBody {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The address of the file.
   */
  stream_url: [Url];
  /**
   * How often it is played; 0 is for ever.
   */
  loop?: number;
  /**
   * How loud it is.
   */
  level?: number;
}

/**
 * The body of a request to say a text into a call.
 */
export interface TalkBody {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * What is said.
   */
  text: string;
  /**
   * How often it is said; 0 is for ever.
   */
  loop?: number;
  /**
   * How loud it is.
   */
  level?: number;
  /**
   * The language of the text.
   */
  language?: TalkLanguage;
  /**
   * Which voice of the language speaks.
   */
  style?: number;
  /**
   * Whether the premium version of the voice speaks, at extra cost.
   */
  premium?: boolean;
  /**
   * The name of a voice, instead of language and style.
   *
   * @deprecated "voice_name" has been deprecated since 2020: choose the voice with "language" and "style"
   */
  voice_name?: string;
}

/**
 * The number shown to whoever is called. For phone and SIP destinations it must be a number of the account; a SIP callee sees it as the user at sip.nexmo.com, for example 447700900000@sip.nexmo.com.
 */
export type CallerId = AccountNumber;

/**
 * The body of a request to start or stop recording a conversation.
 */
export interface ConversationRecordBody {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * Whether to start or to stop.
   */
  action: "start" | "stop";
  /**
   * Where the address of the recording goes.
   */
  event_url?: [Url];
  /**
   * How it is sent.
   *
   * @default "POST"
   */
  event_method?: "GET" | "POST";
  /**
   * conversation, to record each side in a channel of its own.
   */
  split?: "conversation" | (string & {});
  /**
   * The format of the file.
   */
  format?: "mp3" | "wav" | "vorbis";
  /**
   * How long the recording is kept.
   */
  retention_ttl?: number;
  /**
   * How long is recorded at most.
   */
  timeout?: number;
  /**
   * Whether and how the recording is transcribed.
   */
  transcription?: {
    /**
     * The language that is spoken.
     *
     * @default "en-US"
     */
    language?: SpeechLanguage;
    /**
     * Whether to tell the mood of each sentence.
     *
     * @default false
     */
    sentiment_analysis?: boolean;
    /**
     * Where the transcription goes.
     */
    event_url?: [Url];
    /**
     * How it is sent.
     *
     * @default "POST"
     */
    event_method?: "GET" | "POST";
  };
}

/**
 * The body of a request to play an audio file into a conversation: the same as that for a call.
 */
export type ConversationStreamBody = StreamBody;

/**
 * The body of a request to say a text into a conversation.
 */
export interface ConversationTalkBody {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * What is said.
   */
  text: string;
  /**
   * How often it is said; 0 is for ever.
   */
  loop?: number;
  /**
   * How loud it is.
   */
  level?: number;
  /**
   * The language of the text.
   */
  language?: TalkLanguage;
  /**
   * Which voice of the language speaks.
   */
  style?: number;
  /**
   * Whether the premium version of the voice speaks, at extra cost.
   */
  premium?: boolean;
}

/**
 * A destination that a connect action can call; its type says which kind of address it has.
 */
export type Endpoint = PhoneEndpoint | SipEndpoint | WebSocketEndpoint | AppEndpoint | VbcEndpoint;

/**
 * A user of an app that is built with the client SDKs.
 */
export interface AppEndpoint {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this an app endpoint.
   */
  type: "app";
  /**
   * The name of the user to call.
   */
  user: string;
}

/**
 * A telephone to call, anywhere in the world.
 */
export interface PhoneEndpoint {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a phone endpoint.
   */
  type: "phone";
  /**
   * The number to call.
   */
  number: E164Number;
  /**
   * Keys that the platform presses when the call is answered.
   */
  dtmfAnswer?: DtmfKeys;
  /**
   * What the person called hears before the two calls are joined.
   */
  onAnswer?: {
    /**
     * Where the NCCO for the person called is fetched.
     */
    url: Url;
    /**
     * A sound to play to the caller meanwhile, over and over.
     */
    ringbackTone?: Url;
  };
  /**
   * The Identity header of STIR/SHAKEN, for calls to the United States.
   */
  shaken?: string;
}

/**
 * A SIP system of your own, such as the telephone system of an office.
 */
export interface SipEndpoint {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a SIP endpoint.
   */
  type: "sip";
  /**
   * The address to call, unless user and domain give it.
   */
  uri?: SipUri;
  /**
   * The user to call in a domain that is set up with the platform.
   */
  user?: string;
  /**
   * The name of a domain or trunk that is set up with the platform; not a host name.
   */
  domain?: string;
  /**
   * Headers for the INVITE request: each name is sent with X- before it.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Standard SIP headers for the INVITE request.
   */
  standardHeaders?: {
    /**
     * The header of RFC 7433.
     */
    "User-to-User"?: string;
  };
}

/**
 * An extension of Vonage Business Communications.
 */
export interface VbcEndpoint {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a VBC endpoint.
   */
  type: "vbc";
  /**
   * The extension to call, in quotes.
   */
  extension: string;
}

/**
 * A WebSocket server of your own, to which the platform connects as a client and streams the audio of the call.
 */
export interface WebSocketEndpoint {
  /**
   * The schema that editors check this file with; no part of the API.
   */
  $schema?: string;
  /**
   * The word that makes this a WebSocket endpoint.
   */
  type: "websocket";
  /**
   * The address to connect to.
   */
  uri: WebSocketUri;
  /**
   * How the audio is coded.
   */
  "content-type": AudioContentType;
  /**
   * Values of your own, which come back in the first message on the WebSocket and in event webhooks: at most 512 bytes as compact JSON.
   */
  headers?: {
    [k: string]: unknown;
  };
  /**
   * What the platform sends in the Authorization header when it connects.
   */
  authorization?:
    | {
        /**
         * vonage for a signed token of the platform's, custom for a value of your own.
         */
        type: "vonage";
      }
    | {
        /**
         * vonage for a signed token of the platform's, custom for a value of your own.
         */
        type: "custom";
        /**
         * The header's value, for custom.
         */
        value: string;
      };
}

/**
 * How the audio of a WebSocket is coded: 16-bit linear PCM at 8, 16 or 24 kHz, in exactly these words.
 */
export type AudioContentType = "audio/l16;rate=8000" | "audio/l16;rate=16000" | "audio/l16;rate=24000";

/**
 * Keys to press: digits, the star, the hash, and p for a pause of 500 milliseconds.
 */
export type DtmfKeys = string;

/**
 * A telephone number in the full international form of ITU-T E.164: the digits only, country code first, without a leading plus sign or zero.
 */
export type E164Number = string;

/**
 * The address of a SIP user or system, such as sip:user@example.com. The call goes to the URI's host and port; without a port to port 5060, or to port 5061 with sips: or ;transport=tls. The transport is UDP unless ;transport= names another; sips: means TLS. The platform then sends media over UDP: from ports 10000 to 20000 by the founding page, from any port by later documentation; ;media=srtp encrypts them.
 */
export type SipUri = string;

/**
 * Text with tags that say how it is spoken: XML, in one speak element.
 */
export type Ssml = string;

/**
 * The address of a web resource or a webhook, beginning with http:// or https://.
 */
export type Url = string;

/**
 * The address of a WebSocket server, beginning with ws:// or wss:// for TLS. Without a port in the URI it is port 80, or 443 with wss.
 */
export type WebSocketUri = string;

/**
 * A Nexmo Call Control Object: the actions that make up a call, one after the other.
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
 * Anything that is sent to the Voice API or answered to it: the first of the forms below that it resembles says which document it is held against.
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
 * What the API tells of one call.
 */
export interface CallResponse {
  /**
   * The call.
   */
  uuid: string;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * What has become of the call so far.
   */
  status: string;
  /**
   * inbound or outbound.
   */
  direction?: string | null;
  /**
   * The price of a minute, in euros.
   */
  rate?: string | null | number;
  /**
   * The price of the call, in euros.
   */
  price?: string | null | number;
  /**
   * How long the call was, in seconds.
   */
  duration?: string | null | number;
  /**
   * When the call was answered.
   */
  start_time?: string | null;
  /**
   * When the call ended.
   */
  end_time?: string | null;
  /**
   * The network of the number, as its code.
   */
  network?: string | null;
  /**
   * Who is called.
   */
  to?:
    | {
        [k: string]: unknown;
      }
    | unknown[];
  /**
   * Who calls.
   */
  from?:
    | {
        [k: string]: unknown;
      }
    | unknown[];
  /**
   * Addresses of the API that belong to the answer.
   */
  _links?: {
    /**
     * The address of the call itself.
     */
    self?: {
      /**
       * The address.
       */
      href?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * What the API answers to a search for calls.
 */
export interface CallsResponse {
  /**
   * How many calls there are.
   */
  count?: number;
  /**
   * How many calls a page has.
   */
  page_size?: number;
  /**
   * Which call is the first of this page.
   */
  record_index?: number;
  /**
   * Addresses of the API that belong to the answer.
   */
  _links?: {
    /**
     * The address of the call itself.
     */
    self?: {
      /**
       * The address.
       */
      href?: string;
      [k: string]: unknown;
    };
    [k: string]: unknown;
  };
  /**
   * The calls.
   */
  _embedded: {
    /**
     * The calls, each with its details.
     */
    calls: CallResponse[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * What the API answers when a call has been created.
 */
export interface CreatedResponse {
  /**
   * The call.
   */
  uuid: string;
  /**
   * What has become of the call so far.
   */
  status: string;
  /**
   * outbound.
   */
  direction?: string;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string;
  [k: string]: unknown;
}

/**
 * What the API answers when it refuses a request.
 */
export interface ErrorResponse {
  /**
   * The kind of error: a number, a word or an address.
   */
  type?: string | number;
  /**
   * The error in words.
   */
  title?: string;
  /**
   * The error in words, in another form.
   */
  error_title?: string;
  /**
   * More about the error.
   */
  detail?: string;
  /**
   * What is wrong with the request: an array, or an object with a member for each property.
   */
  invalid_parameters?:
    | {
        /**
         * Its name.
         */
        name?: string;
        /**
         * What is wrong with it.
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
 * What the API answers to a request to talk, to play audio or to press keys.
 */
export interface MessageResponse {
  /**
   * What has been done.
   */
  message: string;
  /**
   * The call.
   */
  uuid: string;
  [k: string]: unknown;
}

/**
 * How a call finds out whether a person or a machine has answered, and what it does then.
 */
export interface AdvancedMachineDetection {
  /**
   * What to do when a machine answers.
   */
  behavior?: "continue" | "hangup";
  /**
   * Whether to wait for the beep of an answering machine.
   */
  mode?: "detect" | "detect_beep" | "default";
  /**
   * How long to wait for the beep, in seconds.
   */
  beep_timeout?: number;
  /**
   * Whether to detect an assistant that screens the call. Not released yet; needs mode default and behavior continue.
   *
   * @default false
   */
  callScreener?: boolean;
}

/**
 * The language that speech is recognised in, as a BCP 47 tag.
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
 * The language of a spoken text, as a BCP 47 tag.
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
 * What becomes of the transcription of a recording; an empty object takes all defaults.
 */
export interface Transcription {
  /**
   * The language that is spoken.
   *
   * @default "en-US"
   */
  language?: SpeechLanguage;
  /**
   * Where the transcription goes.
   */
  eventUrl?: [Url];
  /**
   * How it is sent.
   *
   * @default "POST"
   */
  eventMethod?: "GET" | "POST";
  /**
   * Whether to tell the mood of each sentence.
   *
   * @default false
   */
  sentimentAnalysis?: boolean;
  /**
   * Who transcribes, instead of the platform's own service. Not released yet.
   */
  provider?: "aws" | "deepgram" | (string & {});
  /**
   * Settings of the provider's own.
   */
  providerOptions?: {
    [k: string]: unknown;
  };
}

/**
 * What the platform sends to fetch the NCCO of a call that has been answered.
 */
export interface AnswerWebhook {
  /**
   * Who calls.
   */
  from?: string | null;
  /**
   * Who is called: a number, a URI or a user.
   */
  to?: string | null;
  /**
   * The user of an app who calls; then there is no from.
   */
  from_user?: string | null;
  /**
   * The type of the endpoint that calls.
   */
  endpoint_type?: string | null;
  /**
   * The call.
   */
  uuid?: string | null;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * The address of the API in the region of the call.
   */
  region_url?: string | null;
  /**
   * Data that an app has sent with the call.
   */
  custom_data?: {
    [k: string]: unknown;
  } | null;
  /**
   * The header of RFC 7433; others stand beside it under SipHeader_X- and their names.
   */
  "SipHeader_User-to-User"?: string | null;
  /**
   * When it happened.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * What the platform sends when it cannot go on, for example with an NCCO.
 */
export interface ErrorWebhook {
  /**
   * What is wrong.
   */
  reason: string;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * When it happened.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * What the platform sends when something happens to a call; status says what.
 */
export interface EventWebhook {
  /**
   * Who calls.
   */
  from?: string | null;
  /**
   * Who is called: a number, a URI or a user.
   */
  to?: string | null;
  /**
   * The call.
   */
  uuid?: string | null;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * When it happened.
   */
  timestamp?: string | null;
  /**
   * The call, in events of machine detection.
   */
  call_uuid?: string | null;
  /**
   * What has happened.
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
   * inbound or outbound.
   */
  direction?: string | null;
  /**
   * Why, for unanswered, rejected and failed.
   */
  detail?: string | null;
  /**
   * The SIP status code.
   */
  sip_code?: number | null;
  /**
   * What machine detection has found or waits for, such as beep_start or screener.
   */
  sub_state?: string | null;
  /**
   * When the call was answered.
   */
  start_time?: string | null;
  /**
   * When the call ended.
   */
  end_time?: string | null;
  /**
   * How long the call was, in seconds.
   */
  duration?: string | null | number;
  /**
   * The price of a minute, in euros.
   */
  rate?: string | null | number;
  /**
   * The price of the call, in euros.
   */
  price?: string | null | number;
  /**
   * The network of the number, as its code.
   */
  network?: string | null;
  /**
   * Who ended the call: platform or user.
   */
  disconnected_by?: string | null;
  /**
   * The headers of the WebSocket endpoint.
   */
  headers?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * What the platform sends to the fallback address when a webhook cannot be reached: its payload, with the reason.
 */
export interface FallbackWebhook {
  /**
   * Why the webhook could not be reached.
   */
  reason?: string;
  /**
   * The request that failed.
   */
  original_request: {
    /**
     * Where it went.
     */
    url?: string;
    /**
     * Which webhook it was: answer or event.
     */
    type?: string;
    [k: string]: unknown;
  };
  /**
   * The call.
   */
  uuid?: string | null;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * When it happened.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * What the platform sends when an input action has ended: the keys, the words, or both.
 */
export interface InputWebhook {
  /**
   * Who calls.
   */
  from?: string | null;
  /**
   * Who is called: a number, a URI or a user.
   */
  to?: string | null;
  /**
   * The call.
   */
  uuid?: string | null;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * When it happened.
   */
  timestamp?: string | null;
  /**
   * The keys: in an object, or in a string after a flat input action.
   */
  dtmf?:
    | string
    | null
    | {
        /**
         * The keys that were pressed; null if none were.
         */
        digits?: string | null;
        /**
         * Whether the time was over.
         */
        timed_out?: boolean | string;
        [k: string]: unknown;
      };
  /**
   * Whether the time was over, after a flat input action.
   */
  timed_out?: boolean | string;
  /**
   * The words.
   */
  speech?: {
    /**
     * What ended the input.
     */
    timeout_reason?: string | null;
    /**
     * Why there are no results.
     */
    error?: string | null;
    /**
     * The address of the recording.
     */
    recording_url?: string | null;
    /**
     * What was understood, the likeliest first.
     */
    results?: {
      /**
       * The words.
       */
      text?: string;
      /**
       * How sure it is, up to 1.
       */
      confidence?: number | string;
      [k: string]: unknown;
    }[];
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * What the platform sends for a notify action.
 */
export interface NotifyWebhook {
  /**
   * The object of the action.
   */
  payload: {
    [k: string]: unknown;
  };
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * When it happened.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * What the platform sends when a recording is ready.
 */
export interface RecordWebhook {
  /**
   * Where the recording is fetched.
   */
  recording_url: string;
  /**
   * The recording.
   */
  recording_uuid?: string | null;
  /**
   * The size of the file, in bytes.
   */
  size?: number | null;
  /**
   * When it began.
   */
  start_time?: string | null;
  /**
   * When it ended.
   */
  end_time?: string | null;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * When it happened.
   */
  timestamp?: string | null;
  [k: string]: unknown;
}

/**
 * What the platform sends when a transcription is ready, or has failed.
 */
export interface TranscriptionWebhook {
  /**
   * Where the transcription is fetched.
   */
  transcription_url?: string;
  /**
   * transcribed or transcription_failed.
   */
  status?: string;
  /**
   * record.
   */
  type?: string;
  /**
   * The recording.
   */
  recording_uuid?: string | null;
  /**
   * The conversation of the call.
   */
  conversation_uuid?: string | null;
  /**
   * Why the transcription has failed.
   */
  error?: unknown;
  /**
   * Who transcribes.
   */
  provider?: string | null;
  [k: string]: unknown;
}

/**
 * What the platform sends when a call has moved to another conversation.
 */
export interface TransferWebhook {
  /**
   * The conversation that the call has left.
   */
  conversation_uuid_from?: string;
  /**
   * The conversation that it is in now.
   */
  conversation_uuid_to?: string;
  /**
   * The call.
   */
  uuid?: string | null;
  /**
   * When it happened.
   */
  timestamp?: string | null;
  /**
   * transfer.
   */
  type?: string;
  [k: string]: unknown;
}

/**
 * A text message that your server sends on a WebSocket.
 */
export type WebSocketCommand =
  | {
      /**
       * clear, to drop the audio that waits to be played; notify, to be told when it has been played.
       */
      action: "clear";
      /**
       * What comes back with the event, for notify.
       */
      payload?: {
        [k: string]: unknown;
      };
    }
  | {
      /**
       * clear, to drop the audio that waits to be played; notify, to be told when it has been played.
       */
      action: "notify";
      /**
       * What comes back with the event, for notify.
       */
      payload: {
        [k: string]: unknown;
      };
    };

/**
 * A text message that the platform sends on a WebSocket.
 */
export interface WebSocketEvent {
  /**
   * What has happened.
   */
  event: "websocket:connected" | "websocket:dtmf" | "websocket:cleared" | "websocket:notify" | (string & {});
  /**
   * How the audio is coded.
   */
  "content-type"?: string;
  /**
   * The key that was pressed.
   */
  digit?: string;
  /**
   * How long it was pressed, in milliseconds.
   */
  duration?: number;
  /**
   * The object of the notify command.
   */
  payload?: {
    [k: string]: unknown;
  };
  [k: string]: unknown;
}

/**
 * One step of the call.
 */
export type Action = Ncco[number];

/**
 * The type of each document, by its name.
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
   * True or false; the platform also reads the two words in a string.
   */
  "value/boolean": boolean;
  /**
   * A decimal number in a string, which the platform reads as the number.
   */
  "value/decimal": string;
  /**
   * A telephone number that can be called: one in E.164 form, and no placeholder.
   */
  "value/e164": E164Number;
  /**
   * The legs of a conversation: the UUIDs of calls. An empty array is nobody.
   */
  "value/legs": string[];
  /**
   * How loud something is played, from -1 to 1; 0 is as it is.
   */
  "value/level": number;
  /**
   * How often something is played, one time after the other; 0 is for ever.
   */
  "value/loop": number;
  /**
   * The HTTP method of a request that the platform sends.
   */
  "value/method": "GET" | "POST";
  /**
   * A number, the same in a string, or null where the platform has nothing to say.
   */
  "value/number-or-string": string | null | number;
  /**
   * An array that holds exactly one URL, as the API wants it wherever it takes the address of a webhook.
   */
  "value/one-url": [Url];
  /**
   * A string that holds a variable or a word in the place of a value that was never filled in, where a number, a URL, a WebSocket URI or a SIP URI is needed.
   */
  "value/placeholder": string;
  /**
   * Settings of a provider of speech, by names that are the provider's.
   */
  "value/provider-options": {
    [k: string]: unknown;
  };
  /**
   * The address of a SIP user or system: a SIP URI that has one scheme, and holds no placeholder.
   */
  "value/sip-uri": SipUri;
  "value/speech-language": SpeechLanguage;
  /**
   * A string, or null where the platform has nothing to say.
   */
  "value/string-or-null": string | null;
  /**
   * Which of the voices of a language speaks.
   */
  "value/style": number;
  "value/talk-language": TalkLanguage;
  /**
   * What is said: plain text, or SSML, whose tags do not count towards the 1500 characters.
   */
  "value/text": string;
  "value/transcription": Transcription;
  /**
   * The address of a webhook, an NCCO or a sound: an http or https URL that has one scheme, and holds no placeholder.
   */
  "value/url": Url;
  /**
   * The address of a WebSocket server: a WebSocket URI that has one scheme, and holds no placeholder.
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
