package cardwright.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.TextCalls;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Compares the file of texts with the sources that ask for them.
class TextsTest {

  private static final Path SOURCES = Path.of("src/main/java/cardwright/app");
  private static final TextCalls CALLS = new TextCalls("Texts");

  /// Calls that show a text to people, with the text in the code.
  private static final Pattern HARD_CODED =
      Pattern.compile(
          "(?:new (?:Label|Button|ToggleButton|CheckBox|RadioButton|MenuItem|CheckMenuItem|Menu"
              + "|MenuButton|Tooltip|Tab|TitledPane|Hyperlink|ButtonType)\\(|\\b(?:setText"
              + "|setPromptText|setTitle|setHeaderText|setContentText|setAccessibleText"
              + "|setAccessibleHelp|setAccessibleRoleDescription)\\(|message\\.set\\()\\s*"
              + "\"(?:[^\"\\\\]|\\\\.)*\\p{L}");

  private static final Set<String> KEYS =
      ResourceBundle.getBundle("cardwright.app.texts", Locale.ROOT).keySet();

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    assertThat(CALLS.missing(TextCalls.sources(SOURCES), KEYS)).isEmpty();
  }

  @Test
  void everyTextIsAskedForSomewhere() throws IOException {
    assertThat(CALLS.unused(TextCalls.sources(SOURCES), KEYS)).isEmpty();
  }

  @Test
  void noTextStandsInTheCode() throws IOException {
    Set<String> found = new TreeSet<>();
    TextCalls.sources(SOURCES)
        .forEach(
            (file, source) ->
                HARD_CODED
                    .matcher(source)
                    .results()
                    .forEach(hit -> found.add(file + ": " + hit.group())));
    assertThat(found).isEmpty();
  }

  @Test
  void everyTextCanBeFilledIn() {
    ResourceBundle texts = ResourceBundle.getBundle("cardwright.app.texts", Locale.ROOT);
    for (String key : KEYS) {
      String text = texts.getString(key);
      assertThat(text).as(key).isNotBlank().doesNotContain("'");
      assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {2, 3, 4, 5}))
          .as(key)
          .doesNotContain("{");
    }
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    List<String> keys =
        Files.readAllLines(Path.of("src/main/resources/cardwright/app/texts.properties")).stream()
            .filter(line -> line.matches("[\\w.]+\\s*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .toList();
    assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(KEYS);
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
