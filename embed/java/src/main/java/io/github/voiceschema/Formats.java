package io.github.voiceschema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The custom string formats. Each checks the pattern or enum of its document, and then what no pattern can express. */
final class Formats {
    private static final Pattern PORT = Pattern.compile(":0*([0-9]+)\\z");
    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");

    /** Checks that no pattern can express, by format. They apply to strings that match the pattern. */
    private static final Map<String, Predicate<String>> RESIDUES = Map.of(
            "sip-uri", Formats::isValidSipUri,
            "websocket-uri", Formats::hasValidPort,
            "url", Formats::hasValidPort,
            "ssml", text -> Ssml.textLength(text).isPresent());

    private static final Map<String, Predicate<String>> FORMATS = Documents.below("format/")
            .collect(Collectors.toUnmodifiableMap(
                    name -> name, name -> rule(name).and(RESIDUES.getOrDefault(name, text -> true))));

    private Formats() {}

    /** Returns the formats for the validator, which calls them for strings only. */
    static List<Format> all() {
        return FORMATS.keySet().stream().map(Formats::format).toList();
    }

    static boolean matches(String name, String text) {
        return FORMATS.get(name).test(text);
    }

    private static Format format(String name) {
        return new Format() {
            @Override
            public String getName() {
                return name;
            }

            @Override
            public boolean matches(ExecutionContext context, String text) {
                return Formats.matches(name, text);
            }
        };
    }

    private static Predicate<String> rule(String name) {
        JsonNode document = Json.read(Documents.text("format/" + name));
        if (document.has("pattern")) {
            return Patterns.compile(document.get("pattern").stringValue())::matches;
        }
        List<String> values =
                document.get("enum").valueStream().map(JsonNode::stringValue).toList();
        return values::contains;
    }

    private static boolean hasValidPort(String uri) {
        String authority = uri.substring(uri.indexOf("://") + 3).split("[/?#]", 2)[0];
        return isValidPort(authority.substring(authority.lastIndexOf('@') + 1));
    }

    /** Checks RFC 3261, section 19.1.1: no duplicate parameters, and no {@code sips} over UDP. */
    private static boolean isValidSipUri(String uri) {
        String[] parts = uri.substring(Math.max(uri.indexOf(':'), uri.lastIndexOf('@')) + 1)
                .split("[?]", 2)[0]
                .split(";");
        List<List<String>> parameters = Arrays.stream(parts)
                .skip(1)
                .map(parameter -> Arrays.stream(parameter.split("=", 2))
                        .map(Formats::unescaped)
                        .toList())
                .toList();
        boolean once = parameters.stream()
                        .map(parameter -> parameter.get(0))
                        .distinct()
                        .count()
                == parameters.size();
        boolean secure = uri.regionMatches(true, 0, "sips:", 0, 5);
        return isValidPort(parts[0]) && once && !(secure && parameters.contains(List.of("transport", "udp")));
    }

    private static boolean isValidPort(String host) {
        Matcher port = PORT.matcher(host);
        if (!port.find()) {
            return true;
        }
        String digits = port.group(1);
        return digits.length() <= 5 && !digits.equals("0") && Integer.parseInt(digits) <= 65535;
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(
                        escape -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), 16))))
                .toLowerCase(Locale.ROOT);
    }
}
