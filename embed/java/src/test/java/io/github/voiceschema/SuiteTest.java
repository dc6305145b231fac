package io.github.voiceschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.JsonNodeException;
import tools.jackson.databind.json.JsonMapper;

/** Runs all groups of the project's vectors. */
class SuiteTest {
    private static final Path SUITE = Path.of("../../tests/suite");
    private static final Path OPTIONAL = SUITE.resolve("optional");

    /** The number of vectors in each group that passed, and the total. */
    private static final Map<String, int[]> GROUPS = new LinkedHashMap<>();

    /** The vectors on which the validator throws if it is used without this package. */
    private static final List<Map<String, String>> FAULTS = new ArrayList<>();

    private static final String FAULT =
            "without the package, it throws for a number beyond 64 bits with an exponent or a fraction";

    static {
        Stream.of("mandatory", "formats", "keyword", "account", "profile")
                .forEach(group -> GROUPS.put(group, new int[2]));
    }

    @Test
    void mandatoryInAPlainValidator() throws IOException {
        Map<String, String> documents = new HashMap<>();
        Documents.names().forEach(name -> documents.put(Documents.BASE + name + ".json", Documents.text(name)));
        SchemaRegistry plain = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(documents));
        check(GROUPS.get("mandatory"), plain, mandatory(), FAULTS);
    }

    @Test
    void mandatoryWithEverything() throws IOException {
        check(new int[2], VoiceSchemas.builder().warnings().build().registry(), mandatory());
    }

    @Test
    void formats() throws IOException {
        check(
                GROUPS.get("formats"),
                VoiceSchemas.builder().warnings().build().registry(),
                files(OPTIONAL.resolve("format")));
    }

    @Test
    void keyword() throws IOException {
        check(
                GROUPS.get("keyword"),
                VoiceSchemas.builder().warnings().build().registry(),
                files(OPTIONAL.resolve("keyword")));
    }

    @Test
    void account() throws IOException {
        List<String> numbers = read(SUITE.resolve("remotes/account/number.json"))
                .get("enum")
                .valueStream()
                .map(JsonNode::stringValue)
                .toList();
        VoiceSchemas schemas =
                VoiceSchemas.builder().account(numbers).warnings().build();
        check(GROUPS.get("account"), schemas.registry(), files(OPTIONAL.resolve("account")));
    }

    @Test
    void profile() throws IOException {
        for (String name : Documents.profiles()) {
            VoiceSchemas schemas =
                    VoiceSchemas.builder().profile(name).warnings().build();
            check(
                    GROUPS.get("profile"),
                    schemas.registry(),
                    files(OPTIONAL.resolve("profile").resolve(name)));
        }
    }

    @AfterAll
    static void report() throws IOException {
        String implementation = "networknt/json-schema-validator " + version();
        System.out.println(implementation + ": "
                + GROUPS.entrySet().stream()
                        .map(group -> group.getKey() + " " + group.getValue()[0] + "/" + group.getValue()[1])
                        .collect(Collectors.joining(", ")));
        String results = System.getenv("VOICESCHEMA_RESULTS");
        if (results != null) {
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("implementation", implementation);
            found.put("language", "Java");
            found.put("groups", GROUPS);
            found.put("faults", FAULTS);
            found.put("verdicts", verdicts());
            found.put("mutants", mutants());
            JsonMapper.shared().writeValue(Path.of(results, "java.json"), found);
        }
    }

    private static void check(int[] count, SchemaRegistry registry, List<Path> files) throws IOException {
        List<Map<String, String>> faults = new ArrayList<>();
        check(count, registry, files, faults);
        assertEquals(List.of(), faults);
    }

    private static void check(
            int[] count, SchemaRegistry registry, List<Path> files, List<Map<String, String>> faults)
            throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            for (JsonNode each : read(file)) {
                Schema schema = registry.getSchema(each.get("schema"));
                for (JsonNode test : each.get("tests")) {
                    count[1]++;
                    String description = each.get("description") + ": " + test.get("description");
                    try {
                        if (schema.validate(test.get("data")).isEmpty()
                                == test.get("valid").booleanValue()) {
                            count[0]++;
                        } else {
                            wrong.add(file + ": " + description);
                        }
                    } catch (JsonNodeException error) {
                        faults.add(Map.of("file", name(file), "description", description, "reason", FAULT));
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        assertNotEquals(0, count[1]);
    }

    private static List<Path> mandatory() throws IOException {
        List<Path> aside = Stream.of("flow", "remotes", "optional", "test-schema.json")
                .map(SUITE::resolve)
                .toList();
        return files(SUITE).stream()
                .filter(file -> aside.stream().noneMatch(file::startsWith))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path file) {
        return SUITE.relativize(file).toString().replace('\\', '/').replace(".json", "");
    }

    private static JsonNode read(Path file) throws IOException {
        return Json.read(Files.readString(file));
    }

    /** Returns whether each payload in VOICESCHEMA_CORPUS is valid by the strict and by the tolerant documents. */
    private static Map<String, List<Boolean>> verdicts() throws IOException {
        Map<String, List<Boolean>> verdicts = new LinkedHashMap<>();
        String corpus = System.getenv("VOICESCHEMA_CORPUS");
        if (corpus != null) {
            Schema strict = VoiceSchemas.create().schema("payload");
            Schema tolerant = VoiceSchemas.builder().tolerant().build().schema("payload");
            for (Path file : files(Path.of(corpus))) {
                String text = Files.readString(file);
                verdicts.put(
                        file.getParent().getFileName() + "/" + file.getFileName(),
                        List.of(isValid(strict, text), isValid(tolerant, text)));
            }
        }
        return verdicts;
    }

    /** Returns a digit for each line of VOICESCHEMA_MUTANTS: 1 if valid, plus 2 if the platform accepts the value. */
    private static String mutants() throws IOException {
        StringBuilder verdicts = new StringBuilder();
        String file = System.getenv("VOICESCHEMA_MUTANTS");
        if (file != null && !file.isEmpty()) {
            VoiceSchemas strict = VoiceSchemas.create();
            VoiceSchemas tolerant = VoiceSchemas.builder().tolerant().build();
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode mutant = Json.read(line);
                String name = mutant.get("schema").stringValue();
                JsonNode value = mutant.get("value");
                int verdict = strict.schema(name).validate(value).isEmpty() ? 1 : 0;
                verdicts.append(tolerant.schema(name).validate(value).isEmpty() ? verdict + 2 : verdict);
            }
        }
        return verdicts.toString();
    }

    private static boolean isValid(Schema schema, String text) {
        try {
            return schema.validate(text, InputFormat.JSON).isEmpty();
        } catch (JacksonException notJson) {
            return false;
        }
    }

    private static String version() throws IOException {
        Properties properties = new Properties();
        String path = "/META-INF/maven/com.networknt/json-schema-validator/pom.properties";
        try (InputStream stream = Schema.class.getResourceAsStream(path)) {
            properties.load(stream);
        }
        return properties.getProperty("version");
    }
}
