package cardwright.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NativeArgumentsTest {

  private static String[] restore(String commandLine, String... args) {
    return NativeArguments.restore(args, commandLine.getBytes(UTF_8));
  }

  @Test
  void whatTheLocaleLostIsTakenFromTheCommandLine() {
    String commandLine = "java\0-jar\0x.jar\0set\0a.md\0people[0].name=ü🤖\0";
    assertThat(restore(commandLine, "set", "a.md", "people[0].name=\uFFFD\uFFFD\uFFFD"))
        .containsExactly("set", "a.md", "people[0].name=ü🤖");
  }

  @Test
  void anEmptyArgumentIsOne() {
    assertThat(restore("java\0M\0\0é\0", "", "\uFFFD")).containsExactly("", "é");
  }

  @Test
  void aCommandLineThatIsAnotherIsNotTaken() {
    assertThat(restore("java\0M\0other\0", "set\uFFFD")).containsExactly("set\uFFFD");
    assertThat(restore("", "set\uFFFD")).containsExactly("set\uFFFD");
  }

  @Test
  void argumentsThatAreWholeStayAsTheyAre() {
    String[] args = {"read", "ü"};
    assertThat(NativeArguments.of(args)).isSameAs(args);
  }
}
