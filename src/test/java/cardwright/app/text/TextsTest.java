package cardwright.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Compares the file of texts with the sources that ask for them.
class TextsTest {

  private static final Path SOURCES = Path.of("src/main/java/cardwright/app");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

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

  private static Map<Path, String> sources() throws IOException {
    Map<Path, String> sources = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file -> {
                try {
                  sources.put(file, Files.readString(file).replaceAll("(?m)^\\s*//.*$", ""));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    return sources;
  }

  /// The first argument of every call of [Texts#of].
  private static List<String> asked(String source) {
    List<String> asked = new ArrayList<>();
    Matcher call = Pattern.compile("\\bTexts\\.of\\(").matcher(source);
    while (call.find()) {
      int depth = 0;
      int end = call.end();
      for (; depth > 0 || (source.charAt(end) != ',' && source.charAt(end) != ')'); end++) {
        depth += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
      }
      asked.add(source.substring(call.end(), end));
    }
    return asked;
  }

  /// What is chosen from, if the argument is a choice; its condition may hold literals of its own.
  private static List<String> keys(String argument) {
    String chosen = argument.substring(argument.indexOf('?') + 1);
    return LITERAL.matcher(chosen).results().map(literal -> literal.group(1)).toList();
  }

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    Set<String> missing = new TreeSet<>();
    sources()
        .forEach(
            (file, source) ->
                asked(source)
                    .forEach(
                        argument -> {
                          List<String> keys = keys(argument);
                          if (keys.isEmpty()) {
                            missing.add(file + ": no key in the code: " + argument.strip());
                          }
                          keys.stream()
                              .filter(key -> !KEYS.contains(key))
                              .forEach(key -> missing.add(file + ": " + key));
                        }));
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextIsAskedForSomewhere() throws IOException {
    Set<String> unused = new TreeSet<>(KEYS);
    sources().values().forEach(source -> asked(source).forEach(a -> unused.removeAll(keys(a))));
    assertThat(unused).isEmpty();
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
