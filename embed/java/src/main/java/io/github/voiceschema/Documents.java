package io.github.voiceschema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Provides the schema documents as text. This class does not depend on a validator. */
public final class Documents {
    /** The prefix of the {@code $id} of every document. It is an identifier and is never fetched. */
    public static final String BASE = "https://voiceschema.github.io/schemas/v1/";

    /** All paths below {@code schemas/}, without {@code .json}. */
    private static final SortedSet<String> PATHS = sorted(resource("names.txt").lines());

    private static final SortedSet<String> NAMES =
            sorted(PATHS.stream().filter(path -> !path.startsWith("profile/") && !path.startsWith("bundled/")));

    private static final SortedSet<String> PROFILES =
            sorted(below("profile/").map(path -> path.substring(0, path.indexOf('/'))));

    private Documents() {}

    /**
     * Returns the names of all schemas, such as {@code endpoint/phone}.
     *
     * @return the sorted names, without profiles and bundles
     */
    public static SortedSet<String> names() {
        return NAMES;
    }

    /**
     * Returns the names of the profiles, such as {@code founding}.
     *
     * @return the sorted names
     */
    public static SortedSet<String> profiles() {
        return PROFILES;
    }

    /**
     * Returns the text of a document.
     *
     * @param name the name of a schema, such as {@code endpoint/phone}; of a document in a profile, such as
     *     {@code profile/founding/endpoint}; or of a bundle: {@code bundled/voice}, {@code bundled/voice.tolerant} or
     *     {@code bundled/voice.draft-07}
     * @return the schema as JSON text
     * @throws IllegalArgumentException if the name is unknown
     */
    public static String text(String name) {
        return resource(known(name, PATHS) + ".json");
    }

    /** Returns the {@code $id} of a document. */
    static String uri(String name) {
        return BASE + known(name, NAMES) + ".json";
    }

    /** Returns the paths below a folder, relative to it. */
    static Stream<String> below(String folder) {
        return PATHS.stream().filter(path -> path.startsWith(folder)).map(path -> path.substring(folder.length()));
    }

    private static String known(String name, SortedSet<String> known) {
        if (!known.contains(name)) {
            throw new IllegalArgumentException("there is no document \"" + name + "\": see Documents.names()");
        }
        return name;
    }

    private static SortedSet<String> sorted(Stream<String> names) {
        return Collections.unmodifiableSortedSet(names.collect(Collectors.toCollection(TreeSet::new)));
    }

    private static String resource(String path) {
        try (InputStream stream = Documents.class.getResourceAsStream("schemas/" + path)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException error) {
            throw new UncheckedIOException(error);
        }
    }
}
