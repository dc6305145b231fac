package io.github.voiceschema;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import java.net.URI;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compiles the schemas with networknt's validator, with their custom formats and keywords.
 *
 * <p>Instances are immutable and thread-safe. Keep an instance: each instance compiles each schema once. It never makes
 * network requests.
 */
public final class VoiceSchemas {
    private static final String SHIPPED = "shipped/";
    private static final String ENDING = ".json";

    private final SchemaRegistry registry;
    private final Map<String, JsonNode> replaced;
    /** The tolerant documents by name; empty unless the option is set. */
    private final JsonNode tolerant;

    private VoiceSchemas(Builder options) {
        replaced = Map.copyOf(options.replaced());
        tolerant = options.tolerant
                ? Json.read(Documents.text("bundled/voice.tolerant")).get("$defs")
                : JsonNodeFactory.instance.objectNode();
        Dialect standard = Dialects.getDraft202012();
        // Keeps the id of the standard dialect, which the documents name in "$schema".
        Dialect dialect = Dialect.builder(standard.getId(), standard)
                .formats(Formats.all())
                .keywords(Keywords.all(options.warnings))
                .build();
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .regularExpressionFactory(Patterns::compile)
                .build();
        registry = SchemaRegistry.withDialect(
                dialect, builder -> builder.schemaRegistryConfig(config).schemas(this::text));
    }

    /**
     * Returns the built-in schemas.
     *
     * @return the schemas without any option
     */
    public static VoiceSchemas create() {
        return builder().build();
    }

    /**
     * Returns a builder for schemas with options.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns a compiled schema.
     *
     * @param name the name of a schema, such as {@code payload} or {@code endpoint/phone}
     * @return the schema, which is thread-safe
     * @throws IllegalArgumentException if the name is unknown
     */
    public Schema schema(String name) {
        return registry.getSchema(SchemaLocation.of(Documents.uri(name)));
    }

    /**
     * Returns the registry of all documents, for your own schemas that refer to them by {@code $id}.
     *
     * @return a registry that rejects references to any other {@code $id}
     */
    public SchemaRegistry registry() {
        return registry;
    }

    /** Returns the text of the document at a URI, or null if there is none. */
    private String text(String uri) {
        if (!uri.startsWith(Documents.BASE) || !uri.endsWith(ENDING)) {
            return null;
        }
        String path = name(uri);
        String name = path.startsWith(SHIPPED) ? path.substring(SHIPPED.length()) : path;
        if (!Documents.names().contains(name)) {
            return null;
        }
        if (replaced.containsKey(path)) {
            return replaced.get(path).toString();
        }
        JsonNode document = tolerant.has(name) ? tolerant.get(name).deepCopy() : Json.read(Documents.text(name));
        pin(document, URI.create(Documents.uri(name)));
        return ((ObjectNode) document).put("$id", uri).toString();
    }

    /**
     * Makes references absolute. References to part of a replaced document lead to the built-in document, because a
     * replacement need not have that part.
     */
    private void pin(JsonNode value, URI place) {
        value.forEach(each -> pin(each, place));
        if (value instanceof ObjectNode schema && value.path("$ref").isString()) {
            String reference = value.get("$ref").stringValue();
            if (!reference.startsWith("#")) {
                String target = place.resolve(reference).toString();
                String[] parts = target.split("#", 2);
                if (parts.length > 1 && !parts[1].isEmpty() && replaced.containsKey(name(parts[0]))) {
                    target = Documents.BASE + SHIPPED + target.substring(Documents.BASE.length());
                }
                schema.put("$ref", target);
            }
        }
    }

    private static String name(String uri) {
        return uri.substring(Documents.BASE.length(), uri.length() - ENDING.length());
    }

    /**
     * Builds schemas with options, which can be set in any order. If several options replace the same document, {@link
     * #document} takes precedence over {@link #account}, and {@code account} over {@link #profile}.
     */
    public static final class Builder {
        private final Map<String, JsonNode> profile = new HashMap<>();
        private final Map<String, JsonNode> account = new HashMap<>();
        private final Map<String, JsonNode> documents = new HashMap<>();
        private boolean tolerant;
        private boolean warnings;

        private Builder() {}

        /**
         * Sets the numbers of the account. Only these are then valid as the caller ID of calls to phones and SIP
         * endpoints.
         *
         * @param numbers all numbers of the account, in E.164 form, such as {@code 447700900000}
         * @return this builder
         * @throws IllegalArgumentException if there are no numbers, or if a number is not in E.164 form
         */
        public Builder account(Collection<String> numbers) {
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("an account must have at least one number");
            }
            for (String number : numbers) {
                if (!Formats.matches("e164", number)) {
                    throw new IllegalArgumentException(
                            "\"" + number + "\" is not an E.164 number, such as \"447700900000\"");
                }
            }
            Set<String> distinct = new LinkedHashSet<>(numbers);
            ObjectNode document = (ObjectNode) Json.read(Documents.text("account/number"));
            document.retain("$schema", "$id", "title");
            document.put("description", "One of the account's own numbers.");
            document.putArray("examples").add(distinct.iterator().next());
            document.put("$ref", "../shipped/account/number.json");
            distinct.forEach(document.putArray("enum")::add);
            account.put("account/number", document);
            return this;
        }

        /**
         * Replaces built-in documents with those of a profile.
         *
         * @param name a name from {@link Documents#profiles()}, such as {@code founding}
         * @return this builder
         * @throws IllegalArgumentException if the profile is unknown
         */
        public Builder profile(String name) {
            if (!Documents.profiles().contains(name)) {
                throw new IllegalArgumentException(
                        "there is no profile \"" + name + "\", only " + String.join(", ", Documents.profiles()));
            }
            String folder = "profile/" + name + "/";
            profile.clear();
            Documents.below(folder).forEach(each -> profile.put(each, Json.read(Documents.text(folder + each))));
            return this;
        }

        /**
         * Replaces the built-in document that has the same {@code $id}. The replaced document remains available under
         * {@code shipped/}. Call this method once for each document.
         *
         * @param json a JSON Schema 2020-12 document with an {@code $id}
         * @return this builder
         * @throws IllegalArgumentException if the text is not JSON, or if no document has its {@code $id}
         */
        public Builder document(String json) {
            JsonNode document;
            try {
                document = Json.read(json);
            } catch (JacksonException error) {
                throw new IllegalArgumentException("the document is not JSON: " + error.getOriginalMessage(), error);
            }
            String id = document.path("$id").asString("");
            String name = Documents.names().stream()
                    .filter(each -> Documents.uri(each).equals(id))
                    .findAny()
                    .orElseThrow(() -> new IllegalArgumentException("no document has the $id \"" + id + "\""));
            documents.put(name, document);
            return this;
        }

        /**
         * Also accepts everything that the platform accepts although it is not documented, such as unknown properties
         * and alternative spellings.
         *
         * @return this builder
         */
        public Builder tolerant() {
            tolerant = true;
            return this;
        }

        /**
         * Turns warnings into failures: deprecated properties, and values that {@code x-known} does not list.
         *
         * @return this builder
         */
        public Builder warnings() {
            warnings = true;
            return this;
        }

        /**
         * Builds the schemas.
         *
         * @return the schemas with these options
         */
        public VoiceSchemas build() {
            return new VoiceSchemas(this);
        }

        private Map<String, JsonNode> replaced() {
            Map<String, JsonNode> replaced = new HashMap<>(profile);
            replaced.putAll(account);
            replaced.putAll(documents);
            return replaced;
        }
    }
}
