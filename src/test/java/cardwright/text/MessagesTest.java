package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Compares the file of messages with the sources that ask for them.
class MessagesTest {

  private static final Path SOURCES = Path.of("src/main/java/cardwright");
  private static final Path FILES = Path.of("src/main/resources/cardwright");
  private static final TextCalls CALLS = new TextCalls("Messages");

  /// From the bottom up.
  private static final List<String> FLOORS =
      List.of("text", "table", "matter", "layout", "card", "check", "preview", "deck", "cli");

  private static final Set<String> KEYS =
      ResourceBundle.getBundle("cardwright.messages", Locale.ROOT).keySet();

  /// Three words in a row are a text.
  private static final Pattern WORDS =
      Pattern.compile("\\p{L}{2,} \\p{L}+ \\p{L}{2,}|^\\p{L}{3,} \\p{L}{2,}: $");

  /// A literal; the name of the command before a message is none. What it is looked for in says
  /// nothing to anyone.
  private static final Pattern LITERAL =
      Pattern.compile("(contains\\()?\"((?:[^\"\\\\\n]|\\\\.)*)\"");

  /// What the help of a command is made of, which stands with its options.
  private static final Pattern ANNOTATION =
      Pattern.compile(
          "(?s)@(?:Command|Option|Parameters)\\((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\"|\\([^()]*\\))*\\)");

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

  private static String floor(Path file) {
    return SOURCES.relativize(file).getName(0).toString();
  }

  @Test
  void everyMessageThatIsAskedForIsThere() throws IOException {
    assertThat(CALLS.missing(TextCalls.sources(SOURCES), KEYS)).isEmpty();
  }

  @Test
  void everyMessageIsAskedForSomewhere() throws IOException {
    assertThat(CALLS.unused(TextCalls.sources(SOURCES), KEYS)).isEmpty();
  }

  @Test
  void aKeyIsNamedByAFloorThatItsUsersMayUse() throws IOException {
    Set<String> wrong = new TreeSet<>();
    TextCalls.sources(SOURCES)
        .forEach(
            (file, source) ->
                CALLS.asked(source).stream()
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
    TextCalls.sources(SOURCES)
        .forEach(
            (file, source) -> {
              String name = SOURCES.relativize(file).toString().replace('\\', '/');
              if (FLOORS.contains(floor(file)) && !NO_TEXTS.contains(name)) {
                String code = source.replaceAll("(?s)\"\"\".*?\"\"\"", "");
                code = ANNOTATION.matcher(code).replaceAll("");
                code = PROGRAM_ERROR.matcher(code).replaceAll("");
                texts(code).forEach(text -> found.add(name + ": " + text));
              }
            });
    assertThat(found).isEmpty();
  }

  @Test
  void everyMessageCanBeFilledIn() {
    ResourceBundle texts = ResourceBundle.getBundle("cardwright.messages", Locale.ROOT);
    for (String key : KEYS) {
      String text = texts.getString(key);
      assertThat(text).as(key).isNotBlank();
      assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {2, 3, 4, 5, 6}))
          .as(key)
          .doesNotContain("{0", "{1", "{2", "{3", "{4");
      String bare = text.replace("''", "").replace("'{'", "").replace("'}'", "");
      assertThat(bare.replace("'}}'", "")).as(key).doesNotContain("'");
    }
  }

  @Test
  void noKeyStandsTwice() throws IOException {
    List<String> keys =
        Files.readAllLines(FILES.resolve("messages.properties")).stream()
            .filter(line -> line.matches("[\\w.]+\\s*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .toList();
    assertThat(keys).doesNotHaveDuplicates().hasSameSizeAs(KEYS);
  }

  private static Map<String, String> load(Path file) throws IOException {
    Properties read = new Properties();
    try (Reader in = Files.newBufferedReader(file)) {
      read.load(in);
    }
    Map<String, String> texts = new TreeMap<>();
    read.forEach((key, text) -> texts.put((String) key, (String) text));
    return texts;
  }

  @Test
  void everyLanguageHasTheSameTextsAndPlaces() throws IOException {
    for (Path english :
        List.of(FILES.resolve("messages.properties"), FILES.resolve("app/texts.properties"))) {
      Map<String, String> texts = load(english);
      String name = english.getFileName().toString().replace(".properties", "");
      try (Stream<Path> beside = Files.list(english.getParent())) {
        for (Path file : beside.filter(f -> isTranslation(f, name)).toList()) {
          assertThat(TextCalls.unlike(texts, load(file))).as(file.toString()).isEmpty();
        }
      }
      assertThat(TextCalls.unlike(texts, spoilt(texts))).hasSameSizeAs(spoiltKeys(texts));
    }
  }

  private static boolean isTranslation(Path file, String name) {
    return file.getFileName().toString().matches(name + "_\\w+\\.properties");
  }

  private static Set<String> spoiltKeys(Map<String, String> texts) {
    return texts.entrySet().stream()
        .filter(entry -> entry.getValue().contains("{0}"))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /// As a translator might: the first value left out.
  private static Map<String, String> spoilt(Map<String, String> texts) {
    Map<String, String> spoilt = new TreeMap<>(texts);
    spoilt.replaceAll(
        (key, text) ->
            text.contains("{0}")
                ? Pattern.compile("\\{0[^}]*}").matcher(text).replaceAll("")
                : text);
    return spoilt;
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
