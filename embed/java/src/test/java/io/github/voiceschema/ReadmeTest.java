package io.github.voiceschema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the programs in the README, and checks its version number. */
class ReadmeTest {
    private static final Pattern PROGRAM =
            Pattern.compile("```java\n(.*?class (\\w+) .*?)```\n\n```text\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern COORDINATES = Pattern.compile(
            "<groupId>io.github.voiceschema</groupId>\\s+<artifactId>voiceschema</artifactId>\\s+<version>([^<]+)<");

    @Test
    void programsPrintWhatTheReadmeShows(@TempDir Path folder) throws Exception {
        List<MatchResult> programs = PROGRAM.matcher(Files.readString(Path.of("README.md")))
                .results()
                .toList();
        assertEquals(3, programs.size());
        for (MatchResult program : programs) {
            String name = program.group(2);
            Path source = Files.writeString(folder.resolve(name + ".java"), program.group(1));
            assertEquals(program.group(3), output(name, source), name);
        }
    }

    @Test
    void versionMatchesThePom() throws Exception {
        assertEquals(version("pom.xml"), version("README.md"));
    }

    private static String version(String file) throws Exception {
        return COORDINATES
                .matcher(Files.readString(Path.of(file)))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
    }

    private static String output(String name, Path source) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        String classes = source.getParent().toString();
        assertEquals(0, compiler.run(null, null, null, "-Xlint:all", "-Werror", "-d", classes, source.toString()));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PrintStream before = System.out;
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {source.getParent().toUri().toURL()})) {
            System.setOut(new PrintStream(written, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return written.toString(StandardCharsets.UTF_8);
    }
}
