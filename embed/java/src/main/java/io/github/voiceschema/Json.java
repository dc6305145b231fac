package io.github.voiceschema;

import com.networknt.schema.InputFormat;
import com.networknt.schema.serialization.BasicNodeReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import tools.jackson.databind.JsonNode;

/** Parses JSON as the validator does, and measures the size of values. */
final class Json {
    private static final int DIGITS_OF_A_DOUBLE = 17;

    private Json() {}

    static JsonNode read(String text) {
        return BasicNodeReader.getInstance().readSchema(text, InputFormat.JSON);
    }

    /** Returns the size of a value as compact JSON in UTF-8, in bytes. */
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
        // Integers, and numbers beyond the range of a double, keep all their digits.
        return value.asString("null").length();
    }

    /** Returns the number of brackets and commas. */
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

    /** Returns the size of the shortest form that parses to the same number, such as {@code 1.0} or {@code 1e-05}. */
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
            // Near a power of two, only the farther of the two candidates may parse to the same number.
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
