package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkOpenerTest {

  private final TestWindow.Answers answers = new TestWindow.Answers();
  private final List<String> opened = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private final LinkOpener opener = new LinkOpener(answers, opened::add, told::add);

  @BeforeEach
  void follow() {
    answers.followLinks = true;
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example/x", "HTTP://a.example", "mailto:a@b.example"})
  void opensAnAddressOfTheWebAfterShowingIt(String address) {
    opener.accept(address);
    assertThat(answers.shownLinks).containsExactly(address);
    assertThat(opened).containsExactly(address);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://a.example/x", "mailto:a@b.example"})
  void staysIfThatIsTheAnswer(String address) {
    answers.followLinks = false;
    opener.accept(address);
    assertThat(answers.shownLinks).hasSize(1);
    assertThat(opened).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "data:text/html,x",
        "LICENSE",
        "ftp://a.example",
        "vnc://x"
      })
  void opensNothingElse(String address) {
    opener.accept(address);
    assertThat(opened).isEmpty();
    assertThat(answers.shownLinks).isEmpty();
    assertThat(told).singleElement().asString().contains(address);
  }
}
