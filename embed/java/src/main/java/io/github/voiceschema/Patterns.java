package io.github.voiceschema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;

/**
 * Compiles patterns with RE2/J, which matches in linear time and with constant stack depth. The JDK's regular
 * expressions overflow the stack on URIs with hundreds of parameters or thousands of escapes.
 */
final class Patterns {
    private Patterns() {}

    static RegularExpression compile(String pattern) {
        try {
            Pattern compiled = Pattern.compile(pattern);
            return text -> compiled.matcher(text).find();
        } catch (PatternSyntaxException unsupported) {
            // Features such as look-around, which no built-in document uses, but a user's document may.
            return JDKRegularExpressionFactory.getInstance().getRegularExpression(pattern);
        }
    }
}
