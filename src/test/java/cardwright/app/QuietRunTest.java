package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A normal run says nothing on the error stream: no stack trace, no warning of the style sheets.
class QuietRunTest {

  private static final long MINUTES = 3;

  @TempDir Path home;

  @Test
  void nothingStandsOnTheErrorStream() throws Exception {
    Path errors = home.resolve("errors");
    ProcessBuilder builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Duser.home=" + home,
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                QuietRun.class.getName(),
                "open",
                "--sample")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(errors.toFile());
    builder.environment().remove("XDG_CONFIG_HOME");
    Process program = builder.start();
    program.getOutputStream().close();
    boolean ended = program.waitFor(MINUTES, TimeUnit.MINUTES);
    program.destroyForcibly();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(ended).isTrue();
    assertThat(program.exitValue()).isZero();
  }
}
