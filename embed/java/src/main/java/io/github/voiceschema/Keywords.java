package io.github.voiceschema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.keyword.AbstractKeyword;
import com.networknt.schema.keyword.AnnotationKeyword;
import com.networknt.schema.keyword.BaseKeywordValidator;
import com.networknt.schema.keyword.Keyword;
import com.networknt.schema.keyword.KeywordType;
import com.networknt.schema.keyword.KeywordValidator;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;

/**
 * The keywords that are undefined or annotations in standard JSON Schema, and the numeric bounds, which work around a
 * fault of the validator.
 */
final class Keywords {
    private static final List<Keyword> ALWAYS = List.of(
            new Assertion("x-maxJsonBytes", Keywords::maxJsonBytes, "must have at most {0} bytes as compact JSON"),
            new Assertion(
                    "x-maxTextLength", Keywords::maxTextLength, "must have at most {0} characters outside its tags"),
            new Bound(KeywordType.MINIMUM),
            new Bound(KeywordType.MAXIMUM),
            new Bound(KeywordType.EXCLUSIVE_MINIMUM),
            new Bound(KeywordType.EXCLUSIVE_MAXIMUM),
            new AnnotationKeyword("x-tolerated"),
            new AnnotationKeyword("x-aliases"),
            new AnnotationKeyword("x-emptyIsAbsent"),
            new AnnotationKeyword("x-message"),
            new AnnotationKeyword("x-synonyms"));

    private static final List<Keyword> WARNINGS = List.of(
            new Assertion("x-known", Keywords::known, "is not one of the known values"),
            new Assertion("deprecated", Keywords::deprecated, "is deprecated"));

    private Keywords() {}

    /** Returns all keywords. Those whose failures are only warnings assert if {@code warnings} is set. */
    static List<Keyword> all(boolean warnings) {
        List<Keyword> all = new ArrayList<>(ALWAYS);
        if (warnings) {
            all.addAll(WARNINGS);
        } else {
            WARNINGS.forEach(keyword -> all.add(new AnnotationKeyword(keyword.getValue())));
        }
        return all;
    }

    private static Predicate<JsonNode> maxJsonBytes(JsonNode limit) {
        int most = limit.intValue();
        return value -> Json.size(value) <= most;
    }

    private static Predicate<JsonNode> maxTextLength(JsonNode limit) {
        int most = limit.intValue();
        return value ->
                !value.isString() || Ssml.textLength(value.stringValue()).orElse(0) <= most;
    }

    private static Predicate<JsonNode> known(JsonNode words) {
        Set<String> known = words.valueStream()
                .map(word -> word.stringValue().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        return value -> !value.isString()
                || isAscii(value) && known.contains(value.stringValue().toLowerCase(Locale.ROOT));
    }

    /** Some non-ASCII letters have an ASCII letter as their lower case: that of the Kelvin sign is k. */
    private static boolean isAscii(JsonNode value) {
        return value.stringValue().chars().allMatch(character -> character < 0x80);
    }

    private static Predicate<JsonNode> deprecated(JsonNode isDeprecated) {
        boolean fine = !isDeprecated.booleanValue();
        return value -> fine;
    }

    private static final class Assertion extends AbstractKeyword {
        private final Function<JsonNode, Predicate<JsonNode>> meaning;
        private final String message;

        /** {@code meaning} turns the keyword's value in a schema into a predicate on instances. */
        Assertion(String name, Function<JsonNode, Predicate<JsonNode>> meaning, String message) {
            super(name);
            this.meaning = meaning;
            this.message = message;
        }

        @Override
        public KeywordValidator newValidator(
                SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
            Predicate<JsonNode> accepts = meaning.apply(value);
            return new BaseKeywordValidator(this, value, location, parent, context) {
                @Override
                public void validate(ExecutionContext execution, JsonNode instance, JsonNode root, NodePath place) {
                    if (!accepts.test(instance)) {
                        execution.addError(error().message(message)
                                .arguments(value.asString(""))
                                .instanceNode(instance)
                                .instanceLocation(place)
                                .evaluationPath(execution.getEvaluationPath())
                                .build());
                    }
                }
            };
        }
    }

    /** Passes integer bounds as decimals: with integers, the validator compares in 64 bits and throws for 1e19. */
    private static final class Bound extends AbstractKeyword {
        private final KeywordType bound;

        Bound(KeywordType bound) {
            super(bound.getValue());
            this.bound = bound;
        }

        @Override
        public KeywordValidator newValidator(
                SchemaLocation location, JsonNode value, Schema parent, SchemaContext context) {
            JsonNode decimal = value.isIntegralNumber() ? DecimalNode.valueOf(value.decimalValue()) : value;
            return bound.newValidator(location, decimal, parent, context);
        }
    }
}
