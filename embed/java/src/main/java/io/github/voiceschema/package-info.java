/**
 * JSON Schema documents for the Nexmo/Vonage Voice API: {@link io.github.voiceschema.Documents} has their texts,
 * {@link io.github.voiceschema.VoiceSchemas} gives them to a validator, with the formats and keywords they use.
 */
package io.github.voiceschema;
