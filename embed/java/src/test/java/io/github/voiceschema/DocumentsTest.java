package io.github.voiceschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentsTest {
    private static final Path SCHEMAS = Path.of("../../schemas");

    @Test
    void jarContainsAllDocumentsUnchanged() throws IOException {
        List<String> paths;
        try (Stream<Path> files = Files.walk(SCHEMAS)) {
            paths = files.map(file -> SCHEMAS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".json"))
                    .map(path -> path.substring(0, path.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
        assertEquals(paths, Documents.below("").toList());
        for (String path : paths) {
            assertEquals(Files.readString(SCHEMAS.resolve(path + ".json")), Documents.text(path));
        }
        assertTrue(Documents.class.getResource("schemas").toString().startsWith("jar:"));
    }

    @Test
    void namesMatchIds() {
        assertTrue(Documents.names().containsAll(List.of("payload", "ncco", "endpoint/phone", "call/input/dtmf")));
        for (String name : Documents.names()) {
            assertEquals(
                    Documents.BASE + name + ".json",
                    Json.read(Documents.text(name)).get("$id").stringValue());
        }
        assertFalse(Documents.names().contains("bundled/voice"));
        assertTrue(Documents.profiles().contains("founding"));
    }

    @Test
    void unknownNameThrows() {
        for (String name : List.of("", "nope", "endpoint/phone.json", "../pom", "names")) {
            assertThrows(IllegalArgumentException.class, () -> Documents.text(name), name);
        }
        assertThrows(UnsupportedOperationException.class, Documents.names()::clear);
    }
}
