package cardwright.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.TextsContract;
import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Compares the file of texts with the sources that ask for them.
class TextsTest extends TextsContract {

  private static final Path SOURCES = Path.of("src/main/java/cardwright/app");
  private static final Path FILE = Path.of("src/main/resources/cardwright/app/texts.properties");

  /// Calls that show a text to people, with the text in the code.
  private static final Pattern HARD_CODED =
      Pattern.compile(
          "(?:new (?:Label|Button|ToggleButton|CheckBox|RadioButton|MenuItem|CheckMenuItem|Menu"
              + "|MenuButton|Tooltip|Tab|TitledPane|Hyperlink|ButtonType)\\(|\\b(?:setText"
              + "|setPromptText|setTitle|setHeaderText|setContentText|setAccessibleText"
              + "|setAccessibleHelp|setAccessibleRoleDescription)\\(|message\\.set\\()\\s*"
              + "\"(?:[^\"\\\\]|\\\\.)*\\p{L}");

  TextsTest() {
    super(SOURCES, FILE, "Texts");
  }

  @Test
  void noTextStandsInTheCode() throws IOException {
    Set<String> found = new TreeSet<>();
    sources()
        .forEach(
            (file, source) ->
                HARD_CODED
                    .matcher(source)
                    .results()
                    .forEach(hit -> found.add(file + ": " + hit.group())));
    assertThat(found).isEmpty();
  }

  @Test
  void everyTextCanBeFilledIn() throws IOException {
    for (Map.Entry<String, String> entry : texts().entrySet()) {
      String key = entry.getKey();
      String text = entry.getValue();
      assertThat(text).as(key).isNotBlank().doesNotContain("'");
      assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {2, 3, 4, 5}))
          .as(key)
          .doesNotContain("{");
    }
  }

  @Test
  void numbersChooseTheirForm() {
    assertThat(Texts.of("deck.cards", 0)).isEqualTo("0 cards");
    assertThat(Texts.of("deck.cards", 1)).isEqualTo("1 card");
    assertThat(Texts.of("deck.cards", 12)).isEqualTo("12 cards");
  }

  @Test
  void aTextThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> Texts.of("no.such.text")).isInstanceOf(MissingResourceException.class);
  }
}
