package io.github.voiceschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.DoubleNode;

class JsonTest {
    @Test
    void sizeIsThatOfCompactJsonInUtf8() {
        for (String compact : List.of(
                "{}",
                "[]",
                "null",
                "true",
                "-7",
                "123456789012345678901234567890",
                "{\"a\":[1,2,{}],\"b\":\"\"}",
                "\"\\\"\\\\\\n\\u0001/\u007F\"",
                "0.5",
                "1.0",
                "-1.25",
                "100.0")) {
            assertEquals(compact.length(), Json.size(Json.read(" " + compact.replace(":", " :\n"))), compact);
        }
        assertEquals(2 + 2 + 3 + 4 + 3, Json.size(Json.read("\"\u00E9\u20AC\uD83D\uDE00\\uD83D\"")));
    }

    @Test
    void fractionsHaveTheFewestDigits() {
        for (String shortest : List.of(
                "0.0",
                "-0.0",
                "0.1",
                "0.30000000000000004",
                "0.0001",
                "1e-05",
                "1.5e-07",
                "1000000000000000.0",
                "1e+16",
                "1e+23",
                "2e+23",
                "5.684341886080802e-14",
                "5e-324",
                "1.7976931348623157e+308")) {
            assertEquals(shortest.length(), Json.size(DoubleNode.valueOf(Double.parseDouble(shortest))), shortest);
        }
        assertEquals(3, Json.size(Json.read("1.000")));
        // Beyond the range of a double.
        assertEquals("1E+400".length(), Json.size(DecimalNode.valueOf(new BigDecimal("1e400"))));
    }
}
