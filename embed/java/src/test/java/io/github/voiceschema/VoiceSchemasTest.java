package io.github.voiceschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaException;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class VoiceSchemasTest {
    private static final List<String> NUMBERS = List.of("447700900000", "14155550100");
    private static final VoiceSchemas BUILT_IN = VoiceSchemas.create();

    @Test
    void invalidArgumentsThrow() {
        VoiceSchemas.Builder builder = VoiceSchemas.builder();
        assertMessage("there is no document \"nope\"", () -> BUILT_IN.schema("nope"));
        assertMessage("there is no document \"bundled/voice\"", () -> BUILT_IN.schema("bundled/voice"));
        assertMessage("there is no profile \"nope\", only founding", () -> builder.profile("nope"));
        assertMessage("an account must have at least one number", () -> builder.account(List.of()));
        assertMessage("\"+447700900000\" is not an E.164 number", () -> builder.account(List.of("+447700900000")));
        assertMessage("the document is not JSON", () -> builder.document("{"));
        assertMessage("no document has the $id \"\"", () -> builder.document("[]"));
        assertMessage(
                "no document has the $id \"https://voiceschema.github.io/schemas/v1/nope.json\"",
                () -> builder.document(document("nope", "'type': 'string'")));
        assertThrows(JacksonException.class, () -> isValid(BUILT_IN, "payload", "[1"));
        assertThrows(JacksonException.class, () -> isValid(BUILT_IN, "payload", "[".repeat(100_000)));
    }

    @Test
    void callerIdMustBeANumberOfTheAccount() {
        VoiceSchemas schemas = VoiceSchemas.builder().account(NUMBERS).build();
        assertTrue(isValid(schemas, "action/connect", connect("14155550100")));
        assertFalse(isValid(schemas, "action/connect", connect("447700900999")));
        assertTrue(isValid(BUILT_IN, "action/connect", connect("447700900999")));
        assertTrue(isValid(schemas, "account/number", "'447700900000'"));
    }

    @Test
    void documentsOverrideAccountAndAccountOverridesProfile() {
        String house = document("account/number", "'const': '447700900999'");
        VoiceSchemas schemas =
                VoiceSchemas.builder().document(house).account(NUMBERS).build();
        assertTrue(isValid(schemas, "action/connect", connect("447700900999")));
        assertFalse(isValid(schemas, "action/connect", connect("447700900000")));

        String connect = document("action/connect", "'$ref': '../shipped/action/connect.json'");
        String silent = connect("447700900000").replace("'from': '447700900000', ", "");
        VoiceSchemas founding =
                VoiceSchemas.builder().account(NUMBERS).profile("founding").build();
        assertTrue(isValid(founding, "action/connect", connect("447700900000")));
        assertFalse(isValid(founding, "action/connect", connect("447700900999")));
        assertFalse(isValid(founding, "action/connect", silent));
        VoiceSchemas both =
                VoiceSchemas.builder().document(connect).profile("founding").build();
        assertTrue(isValid(both, "action/connect", silent));
    }

    @Test
    void referencesToPartsLeadToTheBuiltInDocument() {
        VoiceSchemas schemas = VoiceSchemas.builder()
                .document(document("endpoint/sip", "'not': {}"))
                .build();
        String sip = "{'type': 'sip', 'uri': 'sip:user@example.com'}";
        assertFalse(isValid(schemas, "endpoint", sip));
        assertTrue(isValid(schemas, "call/endpoint/sip", sip));
        assertTrue(isValid(own(schemas, "{'$ref': '" + Documents.BASE + "shipped/endpoint/sip.json'}"), sip));
    }

    @Test
    void tolerantDocumentsAcceptWhatThePlatformAccepts() {
        VoiceSchemas tolerant =
                VoiceSchemas.builder().tolerant().account(NUMBERS).build();
        String talk = "{'action': 'talk', 'text': 'Hello.', 'loop': '2', 'nope': 1}";
        assertFalse(isValid(BUILT_IN, "action/talk", talk));
        assertTrue(isValid(tolerant, "action/talk", talk));
        assertFalse(isValid(tolerant, "action/talk", "{'action': 'talk'}"));
        assertFalse(isValid(tolerant, "action/connect", connect("447700900999")));
    }

    @Test
    void warningsFailIfEnabled() {
        VoiceSchemas warnings = VoiceSchemas.builder().warnings().build();
        String talk = "{'action': 'talk', 'text': 'Hello.', %s}";
        // The last language ends with the Kelvin sign, whose lower case is k.
        for (String property : List.of("'voiceName': 'Amy'", "'language': 'xx-XX'", "'language': 'da-D\u212A'")) {
            assertTrue(isValid(BUILT_IN, "action/talk", talk.formatted(property)));
            assertFalse(isValid(warnings, "action/talk", talk.formatted(property)));
        }
        assertTrue(isValid(warnings, "action/talk", talk.formatted("'language': 'EN-gb'")));
    }

    @Test
    void userSchemasCanUseDocumentsAndFormats() {
        Schema audio = own(BUILT_IN, "{'format': 'content-type'}");
        assertTrue(isValid(audio, "'audio/l16;rate=8000'"));
        assertFalse(isValid(audio, "'audio/l16'"));
        assertTrue(isValid(audio, "16"));
        // RE2/J does not support look-ahead.
        Schema abroad = own(BUILT_IN, "{'$ref': '" + Documents.BASE + "format/e164.json', 'pattern': '^(?!44)'}");
        assertTrue(isValid(abroad, "'14155550100'"));
        assertFalse(isValid(abroad, "'447700900000'"));
        assertFalse(isValid(abroad, "'1'"));
    }

    @Test
    void nothingIsFetched() throws Exception {
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            requests.incrementAndGet();
            exchange.close();
        });
        server.start();
        try {
            String own = "http://127.0.0.1:" + server.getAddress().getPort() + "/schema.json";
            for (String uri : List.of(own, Documents.BASE + "nope.json", "https://example.com/schema.json")) {
                assertThrows(SchemaException.class, () -> isValid(own(BUILT_IN, "{'$ref': '" + uri + "'}"), "1"));
            }
        } finally {
            server.stop(0);
        }
        assertEquals(0, requests.get());
    }

    @Test
    void numbersOfAnySize() {
        assertTrue(isValid(BUILT_IN, "value/loop", "2.0"));
        assertFalse(isValid(BUILT_IN, "value/loop", "2.0000000000000000000000001"));
        assertTrue(isValid(BUILT_IN, "value/loop", "123456789012345678901234567890"));
        assertFalse(isValid(BUILT_IN, "value/level", "1.0000000000000000000000001"));
        for (String beyond64Bits : List.of("1e19", "1e308", "9223372036854775808.0")) {
            assertTrue(isValid(BUILT_IN, "value/loop", beyond64Bits));
            assertFalse(isValid(BUILT_IN, "value/loop", "-" + beyond64Bits));
            assertFalse(isValid(own(BUILT_IN, "{'type': 'integer', 'maximum': 9}"), beyond64Bits));
            assertFalse(isValid(own(BUILT_IN, "{'type': 'integer', 'exclusiveMaximum': 9}"), beyond64Bits));
            assertFalse(isValid(own(BUILT_IN, "{'type': 'integer', 'exclusiveMinimum': 9}"), "-" + beyond64Bits));
        }
        assertFalse(isValid(BUILT_IN, "value/loop", "1e999999999"));
        assertFalse(isValid(BUILT_IN, "value/level", "1e999999999"));
    }

    @Test
    void threadsCanCompileTheSameSchemaConcurrently() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int turn = 0; turn < 5; turn++) {
                VoiceSchemas schemas = VoiceSchemas.builder().account(NUMBERS).build();
                Callable<Boolean> works = () -> isValid(schemas, "payload", "[" + connect(NUMBERS.get(0)) + "]")
                        && !isValid(schemas, "payload", "[" + connect("447700900999") + "]");
                for (Future<Boolean> each : threads.invokeAll(Collections.nCopies(64, works))) {
                    assertTrue(each.get());
                }
            }
        } finally {
            threads.shutdown();
        }
    }

    private static void assertMessage(String beginning, Runnable action) {
        String message =
                assertThrows(IllegalArgumentException.class, action::run).getMessage();
        assertTrue(message.startsWith(beginning), message);
    }

    private static boolean isValid(VoiceSchemas schemas, String name, String json) {
        return isValid(schemas.schema(name), json);
    }

    private static boolean isValid(Schema schema, String json) {
        return schema.validate(json(json), InputFormat.JSON).isEmpty();
    }

    private static Schema own(VoiceSchemas schemas, String json) {
        return schemas.registry().getSchema(json(json));
    }

    /** Converts single quotes to double quotes, to keep JSON in these tests readable. */
    private static String json(String text) {
        return text.replace('\'', '"');
    }

    private static String connect(String from) {
        return "{'action': 'connect', 'from': '%s', 'endpoint': [{'type': 'phone', 'number': '447700900123'}]}"
                .formatted(from);
    }

    private static String document(String name, String assertion) {
        return json("{'$id': '" + Documents.BASE + name + ".json', " + assertion + "}");
    }
}
