package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Compares the file of messages with the sources that ask for them.
class MessagesTest extends TextsContract {

  private static final Path SOURCES = Path.of("src/main/java/cardwright");
  private static final Path FILE = Path.of("src/main/resources/cardwright/messages.properties");

  /// From the bottom up.
  private static final List<String> FLOORS =
      List.of("text", "table", "matter", "layout", "card", "check", "preview", "deck", "cli");

  /// Three words in a row are a text.
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}{2,} \\p{L}+ \\p{L}{2,}|^\\p{L}{3,} \\p{L}{2,}: $");

  /// A literal; the name of the command before a message is none. What it is looked for in says
  /// nothing to anyone.
  private static final Pattern LITERAL =
      Pattern.compile("(contains\\()?\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /// Errors of the program, which no user brings about.
  private static final Pattern PROGRAM_ERROR =
      Pattern.compile(
          "(?s)new"
              + " (?:IllegalState|AssertionError|IndexOutOfBounds)\\w*\\(\\s*\"(?:[^\"\\\\]|\\\\.)*\"");

  /// Files whose literals are no texts: words of computer languages and of CSS, errors of the
  /// program or of a font that is then not used, and what is written into tables and read again.
  private static final Set<String> NO_TEXTS =
      Set.of(
          "preview/Language.java",
          "preview/HubPage.java",
          "preview/export/HtmlFile.java",
          "preview/pdf/PrintFormulas.java",
          "layout/LayoutFiles.java",
          "matter/ScalarWriter.java",
          "preview/emoji/CharacterMap.java",
          "preview/emoji/ColourFont.java",
          "preview/emoji/FontTables.java",
          "preview/emoji/Strikes.java",
          "table/HtmlBlock.java",
          "table/HtmlText.java",
          "text/Edit.java",
          "text/FieldPath.java",
          "text/Span.java",
          "text/Utf8.java",
          "deck/table/LongCell.java",
          "cli/UnifiedDiff.java");

  MessagesTest() {
    super(SOURCES, FILE, "Messages");
  }

  private static String floor(Path file) {
    return SOURCES.relativize(file).getName(0).toString();
  }

  @Test
  void aKeyIsNamedByAFloorThatItsUsersMayUse() throws IOException {
    Set<String> wrong = new TreeSet<>();
    sources()
        .forEach(
            (file, source) ->
                calls().asked(source).stream()
                    .flatMap(argument -> TextCalls.keys(argument).stream())
                    .filter(
                        key -> {
                          int of = FLOORS.indexOf(key.substring(0, key.indexOf('.')));
                          int user = FLOORS.indexOf(floor(file));
                          return of < 0 || (user >= 0 && of > user);
                        })
                    .forEach(key -> wrong.add(file + ": " + key)));
    assertThat(wrong).isEmpty();
  }

  @Test
  void noTextStandsInTheCode() throws IOException {
    Set<String> found = new TreeSet<>();
    sources()
        .forEach(
            (file, source) -> {
              String name = SOURCES.relativize(file).toString().replace('\\', '/');
              if (FLOORS.contains(floor(file)) && !NO_TEXTS.contains(name)) {
                String code = source.replaceAll("(?s)\"\"\".*?\"\"\"", "");
                code = PROGRAM_ERROR.matcher(code).replaceAll("");
                texts(code).forEach(text -> found.add(name + ": " + text));
              }
            });
    assertThat(found).isEmpty();
  }

  @Test
  void everyMessageCanBeFilledIn() throws IOException {
    for (Map.Entry<String, String> entry : texts().entrySet()) {
      String key = entry.getKey();
      String text = entry.getValue();
      assertThat(text).as(key).isNotBlank();
      assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {2, 3, 4, 5, 6}))
          .as(key)
          .doesNotContain("{0", "{1", "{2", "{3", "{4");
      String bare = text.replace("''", "").replace("'{'", "").replace("'}'", "");
      assertThat(bare.replace("'}}'", "")).as(key).doesNotContain("'");
    }
  }

  @Test
  void aNumberHasNoSeparatorsUnlessItsPlaceSaysSo() {
    assertThat(Messages.of("card.lineWrittenAnew", 12345, "x"))
        .isEqualTo("line 12345 is written anew: x");
    assertThat(Messages.of("cli.minutes", 12, 5)).isEqualTo("12 min 05 s");
    assertThat(Messages.of("deck.noCard", new Object[] {null})).isEqualTo("no card: null");
  }

  @Test
  void whatStandsInAValueStaysAsItIs() {
    assertThat(Messages.of("cli.notField", "'{0}' {x} ''")).isEqualTo("not a field: '{0}' {x} ''");
  }

  @Test
  void aMessageThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> Messages.of("no.such.text"))
        .isInstanceOf(MissingResourceException.class);
  }

  /// The search above finds what it is for.
  @Test
  void aTextInTheCodeWouldBeFound() {
    assertThat(texts("say(\"not saved: \" + x + (y ? \"[0]\" : \"it is not there\") + \"a b\")"))
        .containsExactly("not saved: ", "it is not there");
    assertThat(texts("what.contains(\"not to be said\")")).isEmpty();
  }

  private static List<String> texts(String code) {
    return LITERAL
        .matcher(code)
        .results()
        .filter(literal -> literal.group(1) == null && WORDS.matcher(literal.group(2)).find())
        .filter(literal -> !literal.group(2).startsWith("cardwright "))
        .map(literal -> literal.group(2))
        .toList();
  }
}
