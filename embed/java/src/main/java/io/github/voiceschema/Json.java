package io.github.voiceschema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.BasicNodeReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/** JSON as the validator reads it, and how many bytes a value has. */
final class Json {
    private static final int DIGITS_OF_A_DOUBLE = 17;

    private Json() {}

    static JsonNode read(String text) {
        return BasicNodeReader.getInstance().readSchema(text, InputFormat.JSON);
    }

    /** The size of a value as compact JSON in UTF-8. */
    static int size(JsonNode value) {
        if (value.isObject()) {
            return value.propertyStream()
                            .mapToInt(each -> size(each.getKey()) + 1 + size(each.getValue()))
                            .sum()
                    + punctuation(value);
        }
        if (value.isArray()) {
            return value.valueStream().mapToInt(Json::size).sum() + punctuation(value);
        }
        if (value.isString()) {
            return size(value.stringValue());
        }
        if (value.isFloatingPointNumber() && Double.isFinite(value.doubleValue(Double.NaN))) {
            return size(value.doubleValue());
        }
        // Whole numbers have all their digits; so has what no double can hold.
        return value.asString("null").length();
    }

    /** The brackets, and the commas between what they hold. */
    private static int punctuation(JsonNode value) {
        return 2 + Math.max(0, value.size() - 1);
    }

    private static int size(String text) {
        return 2 + text.codePoints().map(Json::size).sum();
    }

    private static int size(int character) {
        if (character < ' ') {
            return "\b\f\n\r\t".indexOf(character) < 0 ? "\\u0000".length() : 2;
        }
        if (character < 0x80) {
            return character == '"' || character == '\\' ? 2 : 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    /** Written in the fewest digits that read back as the same number: {@code 1.0}, {@code 1e-05}, {@code 1e+16}. */
    private static int size(double number) {
        BigDecimal shortest = shortest(Math.abs(number)).stripTrailingZeros();
        int digits = shortest.precision();
        int exponent = digits - shortest.scale() - 1;
        int sign = Math.copySign(1, number) < 0 ? 1 : 0;
        if (exponent < -4 || exponent >= 16) {
            int point = digits > 1 ? 1 : 0;
            return sign
                    + digits
                    + point
                    + "e+".length()
                    + Math.max(2, Integer.toString(Math.abs(exponent)).length());
        }
        return sign + 1 + (exponent < 0 ? digits - exponent : Math.max(digits, exponent + 2));
    }

    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(number);
        for (int digits = 1; digits < DIGITS_OF_A_DOUBLE; digits++) {
            // Next to a power of two, the farther of the two may be the one that reads back.
            for (RoundingMode rounding : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal rounded = exact.round(new MathContext(digits, rounding));
                if (rounded.doubleValue() == number) {
                    return rounded;
                }
            }
        }
        return exact.round(new MathContext(DIGITS_OF_A_DOUBLE));
    }
}
