package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Measures the program's start on a deck of 10,000 cards, on the Headless platform: from its jars,
/// and as it is installed, with native libraries beside the jars, an ahead-of-time cache and the
/// launcher's options; by turns, each in a process of its own: `mvn -q package -DskipTests`, then
/// `mvn test -Dtest=StartBenchmark`. Its name keeps it out of the usual test run.
class StartBenchmark {

  private static final int CARDS = Integer.getInteger("cards", 10_000);
  private static final int ROUNDS = 7;
  private static final List<String> FIGURES =
      List.of(
          "window shows after",
          "then a card can be edited after",
          "all listed after",
          "preview there after",
          "longest frame",
          "most processor time of a frame",
          "processor time of the window's thread",
          "processor time of all threads");

  @TempDir Path folder;

  private Path deck;
  private Path jars;
  private Path installed;
  private Path cache;
  private List<String> launcher;

  @BeforeEach
  void prepare() throws Exception {
    Path built = Path.of("target", "cardwright.jar");
    assertThat(built).as("made by 'mvn -q package -DskipTests'").exists();
    deck = deck();
    jars = copy(built, folder.resolve("jars"));
    installed = copy(built, folder.resolve("installed"));
    for (Path jar : files(installed.resolve("lib"), "javafx-")) {
      takeOutLibraries(jar);
    }
    cache = folder.resolve("start.aot");
    launcher = options();
    train();
  }

  /// What the installed launcher gives to Java.
  private static List<String> options() throws IOException {
    String option = "--java-options ";
    return Files.readAllLines(Path.of("installer/image.options")).stream()
        .filter(line -> line.startsWith(option))
        .map(line -> line.substring(option.length()))
        .toList();
  }

  private List<String> asInstalled() {
    return Stream.concat(launcher.stream(), Stream.of("-XX:AOTCache=" + cache)).toList();
  }

  private Path deck() throws IOException {
    Path made = Files.createDirectory(folder.resolve("deck"));
    List<Path> samples = files(Path.of("assets/sample"), "");
    for (int i = 0; i < CARDS; i++) {
      Path card = Files.createDirectory(made.resolve("card-%05d".formatted(i)));
      Files.copy(samples.get(i % samples.size()), card.resolve("README.md"));
    }
    return made;
  }

  private static List<Path> files(Path folder, String prefix) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith(prefix))
          .sorted()
          .toList();
    }
  }

  private static Path copy(Path built, Path to) throws IOException {
    Path lib = Files.createDirectories(to.resolve("lib"));
    Files.copy(built, to.resolve("cardwright.jar"));
    for (Path jar : files(built.resolveSibling("lib"), "")) {
      Files.copy(jar, lib.resolve(jar.getFileName()));
    }
    try (OutputStream file = Files.newOutputStream(lib.resolve("probe.jar"));
        JarOutputStream out = new JarOutputStream(file)) {
      for (Path part : files(Path.of("target/test-classes/cardwright/app"), "StartProbe")) {
        out.putNextEntry(new JarEntry("cardwright/app/" + part.getFileName()));
        Files.copy(part, out);
      }
    }
    return to;
  }

  private static void takeOutLibraries(Path jar) throws IOException {
    try (var inside = FileSystems.newFileSystem(jar)) {
      for (Path file : files(inside.getPath("/"), "")) {
        String name = file.getFileName().toString();
        if (name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib")) {
          Files.move(file, jar.resolveSibling(name));
        }
      }
    }
  }

  /// As the installer does.
  private void train() throws Exception {
    ProcessBuilder training =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:AOTCacheOutput=" + cache,
            "-Duser.home=" + folder,
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            Stream.concat(
                    Stream.of(installed.resolve("cardwright.jar")),
                    files(installed.resolve("lib"), "").stream()
                        .filter(
                            file ->
                                file.toString().endsWith(".jar")
                                    && !file.toString().contains("probe")))
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator)),
            "cardwright.Main",
            "open",
            "--sample");
    training.environment().remove("DISPLAY");
    training.environment().remove("WAYLAND_DISPLAY");
    assertThat(
            training
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("train.log").toFile())
                .start()
                .waitFor())
        .isZero();
  }

  /// @return the numbers of [StartProbe]
  private long[] start(Path program, List<String> options) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-Dglass.platform=Headless");
    command.add("-Dprism.order=sw");
    command.add("-Duser.home=" + folder);
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-cp");
    command.add(
        Stream.concat(
                Stream.of(program.resolve("cardwright.jar")),
                Stream.concat(
                    files(program.resolve("lib"), "").stream()
                        .filter(
                            file ->
                                file.toString().endsWith(".jar")
                                    && !file.toString().contains("probe")),
                    Stream.of(program.resolve("lib/probe.jar"))))
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(StartProbe.class.getName());
    command.add(deck.toString());
    command.add(Integer.toString(CARDS));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<String> lines;
    try (var out = process.inputReader()) {
      lines = out.lines().toList();
    }
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return lines.stream()
        .filter(line -> line.matches("[\\d ]+"))
        .map(line -> Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray())
        .findFirst()
        .orElseThrow(() -> new AssertionError(lines));
  }

  @Test
  void start() throws Exception {
    List<long[]> fromJars = new ArrayList<>();
    List<long[]> asInstalled = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      fromJars.add(start(jars, List.of()));
      asInstalled.add(start(installed, asInstalled()));
    }
    System.out.printf("medians of %d starts on %,d cards: jars, installed%n", ROUNDS, CARDS);
    for (int i = 0; i < FIGURES.size(); i++) {
      long one = median(fromJars, i);
      long other = median(asInstalled, i);
      System.out.printf(
          "%s: %d ms, %d ms (%.2f)%n", FIGURES.get(i), one, other, (double) other / one);
    }
    assertThat(median(asInstalled, 1)).as(FIGURES.get(1)).isLessThan(300);
    assertThat(median(asInstalled, 2)).as(FIGURES.get(2)).isLessThan(1000);
  }

  private static long median(List<long[]> starts, int figure) {
    return starts.stream()
        .mapToLong(numbers -> numbers[figure])
        .sorted()
        .skip(starts.size() / 2)
        .findFirst()
        .orElseThrow();
  }
}
