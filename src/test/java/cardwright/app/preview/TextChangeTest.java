package cardwright.app.preview;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {

  @Test
  void aLetterMoreChangesTheTextBetweenItsTags() {
    assertThat(TextChange.between("<p>on <b>two</b> days</p>", "<p>on <b>twos</b> days</p>"))
        .isEqualTo(new TextChange("two", "twos"));
    assertThat(TextChange.between("one", "one two")).isEqualTo(new TextChange("one", "one two"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a</p> | <p class='x'>a</p>",
        "<p class='a'>a</p> | <p class='b'>a</p>",
        "<b>a</b> | <i>a</i>",
        "<p>a &amp; b</p> | <p>a &amp; bc</p>",
        "<p>a</p> | <p>a &lt;</p>",
        "<p>a</p> | <p>a<br>b</p>",
        "<p>a<br>b</p> | <p>ab</p>",
        "<p>a</p><p>b</p> | <p>c</p><p>d</p>",
        "<p></p> | <p>a</p>",
        "<p>a</p> | <p></p>",
        "<p>a</p> | <p> a</p>",
      })
  void whatIsMoreThanATextIsNone(String before, String after) {
    assertThat(TextChange.between(before, after)).isNull();
  }

  @Property
  void isAllThatChanges(@ForAll("blocks") String before, @ForAll("blocks") String after) {
    TextChange change = TextChange.between(before, after);
    if (change != null && !before.equals(after)) {
      int at = before.indexOf(change.before());
      boolean found = false;
      while (at >= 0 && !found) {
        String rest = before.substring(at + change.before().length());
        found = after.equals(before.substring(0, at) + change.after() + rest);
        at = before.indexOf(change.before(), at + 1);
      }
      assertThat(found).isTrue();
      assertThat(change.before() + change.after()).doesNotContainPattern("[<>&]");
    }
  }

  @Provide
  Arbitrary<String> blocks() {
    return Arbitraries.of("<p>", "</p>", "<b>", "</b>", "a", "b", " ", "&amp;", "<br>", "\n")
        .list()
        .ofMaxSize(6)
        .map(parts -> String.join("", parts));
  }
}
