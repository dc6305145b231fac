package io.github.voiceschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class FormatsTest {
    @Test
    void longStringsDoNotOverflowTheStack() {
        String a = "a".repeat(100_000);
        String escapes = "%41".repeat(100_000);
        String space = " ";
        for (String uri : List.of("https://example.com/" + a, "https://" + a, "https://example.com/?" + escapes)) {
            assertTrue(Formats.matches("url", uri));
            assertFalse(Formats.matches("url", uri + space));
        }
        assertTrue(Formats.matches("websocket-uri", "wss://example.com/" + escapes));
        assertFalse(Formats.matches("websocket-uri", "wss://example.com/" + escapes + space));
        assertTrue(Formats.matches("sip-uri", "sip:" + a + "@example.com;x=" + escapes));
        assertFalse(Formats.matches("sip-uri", "sip:" + a + "@example.com;x=" + escapes + space));
        assertTrue(Formats.matches("dtmf", "1".repeat(100_000)));
        assertTrue(Formats.matches(
                "ssml", "<!--" + a + "--><speak>" + "<p>".repeat(10_000) + "</p>".repeat(10_000) + "</speak>"));
    }

    @Test
    void checksBeyondPatterns() {
        assertTrue(Formats.matches("url", "https://example.com:0065535/a:0"));
        assertTrue(Formats.matches("url", "https://user:0@example.com:"));
        assertFalse(Formats.matches("url", "https://example.com:000"));
        assertFalse(Formats.matches("url", "https://example.com:65536?a"));
        assertFalse(Formats.matches("websocket-uri", "ws://[::1]:99999999999999999999"));
        assertTrue(Formats.matches("sip-uri", "sip:[::1]"));
        assertFalse(Formats.matches("sip-uri", "sip:user@example.com:0;transport=tls"));
        assertFalse(Formats.matches("sip-uri", "sip:example.com;a=1;%41=2"));
        assertTrue(Formats.matches("sip-uri", "sip:example.com;transport=udp"));
        assertFalse(Formats.matches("sip-uri", "SIPS:example.com;Transport=UD%50"));
    }

    @Test
    void ssmlIsXml10WithoutDocumentTypes() {
        assertEquals(OptionalInt.of(3), Ssml.textLength("<speak>a&amp;\uD834\uDD1E</speak>"));
        assertEquals(OptionalInt.of(1), Ssml.textLength("<?xml version='1.1' encoding='UTF-16'?><speak>a</speak>"));
        assertEquals(OptionalInt.of(0), Ssml.textLength("<speak><" + "x".repeat(2000) + "/></speak>"));
        for (String invalid : List.of(
                "<?xml version='1.1'?><speak>&#1;</speak>",
                "<?xml version='1.0' encoding='f oo'?><speak/>",
                "<?xml version='1.0'?><?xml version='1.0'?><speak/>",
                "<!DOCTYPE speak SYSTEM 'file:///etc/hostname'><speak/>",
                "<!DOCTYPE speak [<!ENTITY a 'b'>]><speak>&a;</speak>",
                "<speak><p><speak/></p></speak>",
                "<speak>\uD834</speak>")) {
            assertEquals(OptionalInt.empty(), Ssml.textLength(invalid), invalid);
        }
    }
}
