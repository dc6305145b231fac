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

/** The XML part of SSML: W3C SSML 1.1, section 2, and XML 1.0. */
final class Ssml {
    /** The XML declaration. Any version is parsed as XML 1.0. */
    private static final Pattern DECLARATION = Pattern.compile("<[?]xml"
            + pseudoAttribute("version", "1[.][0-9]+")
            + "(?:" + pseudoAttribute("encoding", "[A-Za-z][A-Za-z0-9._-]*") + ")?"
            + "(?:" + pseudoAttribute("standalone", "(?:yes|no)") + ")?"
            + "[ \t\r\n]*[?]>");

    private static final String LIMITS = "http://www.oracle.com/xml/jaxp/properties/";

    private Ssml() {}

    /**
     * Returns the number of characters outside the tags, or empty if the text is not well-formed or has a
     * {@code speak} element inside another element.
     */
    static OptionalInt textLength(String text) {
        // The declaration could make the parser switch to XML 1.1, and the parser is not strict about encodings. So
        // replace it with a comment, after which the parser rejects a second declaration.
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
            // Always use the JDK's own parser, regardless of the class path. It rejects document types, so there are no
            // entities to expand or fetch.
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            SAXParser parser = factory.newSAXParser();
            // Remove the parser's limits on well-formed documents.
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
                // A surrogate pair is one character and may be split over two calls.
                if (!Character.isLowSurrogate(text[index])) {
                    characters++;
                }
            }
        }
    }
}
