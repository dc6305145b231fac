/**
 * JSON Schemas for the Nexmo/Vonage Voice API. {@link io.github.voiceschema.VoiceSchemas} compiles them, with their
 * custom formats and keywords. {@link io.github.voiceschema.Documents} returns them as text.
 */
package io.github.voiceschema;
