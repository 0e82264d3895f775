package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardwrightCommandTest {

  @Test
  void helpIsAResult() {
    Run help = Run.of("--help");
    assertThat(help.code()).isZero();
    assertThat(help.messages()).isEmpty();
    assertThat(help.out())
        .startsWith("Usage: cardwright ")
        .contains("read", "set", "export", "0 done, 1 done with problems, 2 bad usage or input");
  }

  @ParameterizedTest
  @ValueSource(strings = {"read", "set", "export"})
  void everyCommandHasHelp(String command) {
    Run help = Run.of(command, "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).startsWith("Usage: cardwright " + command);
    assertThat(help.out().lines()).allMatch(line -> line.length() <= 100);
  }

  @Test
  void theVersionIsAResult() {
    Run version = Run.of("--version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("cardwright ").endsWith("\n");
  }

  @Test
  void noCommandOrAnUnknownOneIsBadUsage() {
    assertThat(Run.of().code()).isEqualTo(2);
    assertThat(Run.of().out()).isEmpty();
    assertThat(Run.of().messages()).contains("Usage: cardwright");
    Run unknown = Run.of("raed");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.messages()).startsWith("cardwright: ").contains("raed", "--help");
    assertThat(Run.of("read", "--nope").code()).isEqualTo(2);
    assertThat(Run.of("read").code()).isEqualTo(2);
  }

  @Test
  void aWordThatStartsWithAnAtSignIsNoFileOfArguments() {
    Run read = Run.of("read", "@missing");
    assertThat(read.messages()).isEqualTo("@missing: there is no such file or folder\n");
  }
}
