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
 * The documents in the hands of networknt's validator, with the formats and keywords that they use.
 *
 * <p>Nothing is ever fetched. An instance never changes, and several threads may use it. Keep it: each document is
 * compiled once for each instance.
 */
public final class VoiceSchemas {
    private static final String SHIPPED = "shipped/";
    private static final String ENDING = ".json";

    private final SchemaRegistry registry;
    private final Map<String, JsonNode> replaced;
    /** The documents that are taken instead of those of the folder, by name. */
    private final JsonNode tolerant;

    private VoiceSchemas(Builder options) {
        replaced = Map.copyOf(options.replaced());
        tolerant = options.tolerant
                ? Json.read(Documents.text("bundled/voice.tolerant")).get("$defs")
                : JsonNodeFactory.instance.objectNode();
        Dialect standard = Dialects.getDraft202012();
        // It keeps the name that the documents give in "$schema".
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
     * Returns the documents as they are shipped.
     *
     * @return the documents without any option
     */
    public static VoiceSchemas create() {
        return builder().build();
    }

    /**
     * Returns a builder, to set options.
     *
     * @return a builder without any option
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the schema of a document.
     *
     * @param name the name of a document, such as {@code payload} or {@code endpoint/phone}
     * @return the schema, for use by several threads
     * @throws IllegalArgumentException if there is no such document
     */
    public Schema schema(String name) {
        return registry.getSchema(SchemaLocation.of(Documents.uri(name)));
    }

    /**
     * Returns the registry of all documents, for schemas of your own that refer to them by {@code $id}.
     *
     * @return a registry that fails for every {@code $id} that it does not know
     */
    public SchemaRegistry registry() {
        return registry;
    }

    /** The text of the document at a URI, or null, by which the registry knows that there is none. */
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
     * Makes references absolute. One to a part of a document that is replaced leads to the shipped one: what stands in
     * its place need not have that part.
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
     * Sets options, in any order. For one place, {@link #document} wins over {@link #account}, and that over {@link
     * #profile}.
     */
    public static final class Builder {
        private final Map<String, JsonNode> profile = new HashMap<>();
        private final Map<String, JsonNode> account = new HashMap<>();
        private final Map<String, JsonNode> documents = new HashMap<>();
        private boolean tolerant;
        private boolean warnings;

        private Builder() {}

        /**
         * Lets only these numbers call phones and SIP systems.
         *
         * @param numbers all numbers of the account, in E.164 form, such as {@code 447700900000}
         * @return this builder
         * @throws IllegalArgumentException if there is no number, or one is not in that form
         */
        public Builder account(Collection<String> numbers) {
            if (numbers.isEmpty()) {
                throw new IllegalArgumentException("an account has at least one number");
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
         * Sets a profile, whose documents stand in the place of shipped ones.
         *
         * @param name a name from {@link Documents#profiles()}, such as {@code founding}
         * @return this builder
         * @throws IllegalArgumentException if there is no such profile
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
         * Puts a document of your own in the place of the shipped one with the same {@code $id}, which stays reachable
         * below {@code shipped/}. May be called for several documents.
         *
         * @param json a schema in JSON Schema 2020-12, with {@code $id}
         * @return this builder
         * @throws IllegalArgumentException if it is no JSON, or no document has this {@code $id}
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
         * Takes the documents of the tolerant bundle instead of the strict ones, so that what is valid is all that the
         * platform does not refuse: unknown properties and tolerated spellings, too.
         *
         * @return this builder
         */
        public Builder tolerant() {
            tolerant = true;
            return this;
        }

        /**
         * Makes what is only worth a warning fail: {@code deprecated}, and values that {@code x-known} does not list.
         *
         * @return this builder
         */
        public Builder warnings() {
            warnings = true;
            return this;
        }

        /**
         * Builds what the options say.
         *
         * @return the documents with these options
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
