package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A run of `export` in a process of its own that is told to end while it writes.
class ExportCancelTest {

  private static final int CARDS = 5_000;

  @TempDir private Path folder;

  /// Runs a command line, as the program does.
  public static void main(String[] args) {
    System.exit(CardwrightCommand.run(System.out, System.err, args));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes cannot be asked to end there")
  void whatIsThereIsWholeAndTheNextRunGoesOn() throws Exception {
    Path data = folder.resolve("people.csv");
    StringBuilder rows = new StringBuilder("card,name,handle,data,training,thumbnail\n");
    for (int i = 0; i < CARDS; i++) {
      rows.append("c%1$d,Name %1$d,user%1$d,https://d,https://t,https://h/p.png\n".formatted(i));
    }
    Files.writeString(data, rows);
    Path out = folder.resolve("out");
    Process export =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ExportCancelTest.class.getName(),
                "export",
                data.toString(),
                "--out",
                out.toString())
            .redirectErrorStream(true)
            .start();
    String last = "";
    try (BufferedReader messages = export.inputReader(StandardCharsets.UTF_8)) {
      assertThat(messages.readLine()).endsWith("README.md: new");
      // Unlike the process itself, its handle leaves the stream open.
      export.toHandle().destroy();
      for (String line = messages.readLine(); line != null; line = messages.readLine()) {
        last = line;
      }
    }
    assertThat(export.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(last).startsWith("cardwright export: ").endsWith("; stopped before the end");
    List<Path> written = files(out);
    assertThat(written)
        .hasSizeBetween(1, CARDS - 1)
        .allSatisfy(file -> assertThat(file).hasFileName("README.md"));

    // What counts as finished holds the very bytes of its card.
    Run rest = Run.of("export", data, "--out", out, "--resume");
    assertThat(rest.code()).isZero();
    assertThat(rest.messages())
        .endsWith(
            "%d new, 0 changed, 0 unchanged, 0 not written, %d finished before\n"
                .formatted(CARDS - written.size(), written.size()));
    assertThat(files(out)).hasSize(CARDS);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
