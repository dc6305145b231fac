package io.github.voiceschema;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** SSML, as far as it is XML: W3C SSML 1.1, section 2; XML 1.0. */
final class Ssml {
    /** The XML declaration. What is of another version than 1.0 is read as if it were of that. */
    private static final Pattern DECLARATION = Pattern.compile("<[?]xml"
            + pseudoAttribute("version", "1[.][0-9]+")
            + "(?:" + pseudoAttribute("encoding", "[A-Za-z][A-Za-z0-9._-]*") + ")?"
            + "(?:" + pseudoAttribute("standalone", "(?:yes|no)") + ")?"
            + "[ \t\r\n]*[?]>");

    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

    private Ssml() {}

    /** How many characters a text has beside its tags; empty if it is not well-formed, or has a speak in an element. */
    static OptionalInt textLength(String text) {
        // For the declaration's sake, the parser would turn to XML 1.1, and it is not strict about encodings. A comment
        // stands in its place: behind that, whatever else looks like a declaration is refused.
        Matcher declaration = DECLARATION.matcher(text);
        String undeclared = "<!---->" + (declaration.lookingAt() ? text.substring(declaration.end()) : text);
        Counter counter = new Counter();
        try {
            parser().parse(new InputSource(new StringReader(undeclared)), counter);
        } catch (SAXException fault) {
            return OptionalInt.empty();
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
        return OptionalInt.of(counter.characters);
    }

    private static SAXParser parser() throws SAXException {
        try {
            // The JDK's own, whatever else is on the class path. It refuses a document type, and without one there is
            // nothing to expand and nothing to fetch.
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            // It has limits for what is well-formed, too.
            parser.setProperty(LIMITS + "maxXMLNameLimit", "0");
            parser.setProperty(LIMITS + "elementAttributeLimit", "0");
            parser.setProperty(LIMITS + "maxElementDepth", "0");
            return parser;
        } catch (ParserConfigurationException error) {
            throw new IllegalStateException(error);
        }
    }

    private static String pseudoAttribute(String name, String value) {
        return "[ \t\r\n]+" + name + "[ \t\r\n]*=[ \t\r\n]*(?:\"" + value + "\"|'" + value + "')";
    }

    private static final class Counter extends DefaultHandler {
        private int depth;
        private int characters;

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (depth > 0 && name.equals("speak")) {
                throw new SAXException("a speak element in another element");
            }
            depth++;
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            depth--;
        }

        @Override
        public void characters(char[] text, int start, int length) {
            for (int index = start; index < start + length; index++) {
                // Two surrogates are one character, and may come in two calls.
                if (!Character.isLowSurrogate(text[index])) {
                    characters++;
                }
            }
        }
    }
}
