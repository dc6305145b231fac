package io.github.voiceschema;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;

/**
 * Patterns in linear time, on a stack that does not grow with the string: those of the JDK overflow it on URIs with
 * hundreds of parameters or thousands of escapes.
 */
final class Patterns {
    private Patterns() {}

    static RegularExpression compile(String pattern) {
        try {
            Pattern compiled = Pattern.compile(pattern);
            return text -> compiled.matcher(text).find();
        } catch (PatternSyntaxException beyond) {
            // Look-around and the like, which no shipped document has, but one of a user's own may.
            return JDKRegularExpressionFactory.getInstance().getRegularExpression(pattern);
        }
    }
}
