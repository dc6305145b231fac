package io.github.voiceschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.OutputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Validation time is proportional to the size of a payload, regardless of the number of errors in it. */
class ManyErrorsTest {
    private static final JsonNode PLAN = plan();

    @Test
    void documents() {
        assertLinear(VoiceSchemas.create());
    }

    @Test
    void tolerantDocuments() {
        assertLinear(VoiceSchemas.builder().tolerant().build());
    }

    @Test
    void measurementDetectsNonlinearTime() {
        JsonNode payload = PLAN.at("/payloads/0");
        // Scans the array once for each item.
        String fault = fault(payload, value -> value.valueStream()
                .allMatch(each -> value.valueStream().noneMatch(JsonNode::isString)));
        assertTrue(fault.contains(" too long "), fault);
        assertTrue(fault(payload, value -> value.size() > 1000).contains(" differs "));
    }

    private static void assertLinear(VoiceSchemas schemas) {
        for (JsonNode payload : PLAN.get("payloads")) {
            String description = payload.get("description").stringValue();
            Schema schema = schemas.schema(payload.get("schema").stringValue());
            assertEquals("", fault(payload, value -> schema.validate(value).isEmpty()), description);
            assertEquals("", fault(payload, value -> schema.validate(value, OutputFormat.BOOLEAN)), description);
        }
    }

    /** Returns what is wrong if more errors take too long or change the verdict, and an empty string otherwise. */
    private static String fault(JsonNode payload, Predicate<JsonNode> isValid) {
        JsonNode counts = PLAN.get("counts");
        JsonNode shorter = build(payload, counts.get(0).intValue());
        boolean verdict = isValid.test(shorter);
        for (int next = 1; next < counts.size(); next++) {
            int fewer = counts.get(next - 1).intValue();
            int more = counts.get(next).intValue();
            JsonNode longer = build(payload, more);
            if (isValid.test(longer) != verdict) {
                return "the verdict for " + more + " copies differs from that for " + fewer;
            }
            if (isSlow(isValid, shorter, longer, more / fewer)) {
                return more + " copies take too long compared with " + fewer;
            }
            shorter = longer;
        }
        return "";
    }

    /**
     * Returns whether the longer value takes too long, in every try, compared with validating the shorter one the
     * given number of times.
     */
    private static boolean isSlow(Predicate<JsonNode> isValid, JsonNode shorter, JsonNode longer, int times) {
        double growth = PLAN.get("growth").doubleValue();
        for (int tries = PLAN.get("tries").intValue(); tries > 0; tries--) {
            double taken = seconds(isValid, longer, 1);
            if (taken <= PLAN.get("seconds").doubleValue() || taken <= growth * seconds(isValid, shorter, times)) {
                return false;
            }
        }
        return true;
    }

    private static double seconds(Predicate<JsonNode> isValid, JsonNode value, int times) {
        long start = System.nanoTime();
        for (int time = 0; time < times; time++) {
            isValid.test(value);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static JsonNode build(JsonNode payload, int count) {
        JsonNode value = payload.get("value").deepCopy();
        JsonNode place = value.at(JsonPointer.compile(payload.get("at").stringValue()));
        String text = payload.get("copy").toString();
        for (int number = 0; number < count; number++) {
            JsonNode copy = Json.read(text.replace("#", Integer.toString(number)));
            if (place instanceof ArrayNode array) {
                array.add(copy);
            } else {
                ((ObjectNode) place).setAll((ObjectNode) copy);
            }
        }
        return value;
    }

    private static JsonNode plan() {
        try {
            return Json.read(Files.readString(Path.of("../../tests/many_errors.json")));
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
