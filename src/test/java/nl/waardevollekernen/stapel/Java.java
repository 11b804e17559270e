package nl.waardevollekernen.stapel;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line of a JVM of its own, with the same JDK as this one. */
final class Java {
    private final List<String> opdracht = new ArrayList<>();

    private Java() {
        opdracht.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    }

    /** A JVM with at most this much heap, in megabytes. */
    static Java met(int heap, String... vlaggen) {
        Java java = new Java();
        java.opdracht.addAll(List.of(
                "-Xms32m",
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow"));
        java.opdracht.addAll(List.of(vlaggen));
        return java;
    }

    List<String> jar(Path jar, String... argumenten) {
        opdracht.add("-jar");
        opdracht.add(jar.toString());
        opdracht.addAll(List.of(argumenten));
        return List.copyOf(opdracht);
    }

    List<String> klasse(String klassepad, String klasse, String... argumenten) {
        opdracht.add("-cp");
        opdracht.add(klassepad);
        opdracht.add(klasse);
        opdracht.addAll(List.of(argumenten));
        return List.copyOf(opdracht);
    }
}
