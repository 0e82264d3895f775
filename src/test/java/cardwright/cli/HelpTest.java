package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.preview.export.PagePainter;
import cardwright.text.TextCalls;
import cardwright.text.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/// Compares the file of the help with the commands.
class HelpTest {

  private static final Pattern WORDS = Pattern.compile("\\p{L}{3,}");
  private static final Pattern OTHER = Pattern.compile("[áéíóúýñçÁÉÍÓÚ·]");

  /// What is typed as it stands: names of commands, options and values.
  private static final Pattern TYPED =
      Pattern.compile("--[\\w-]+|html\\|png\\|pdf|light\\|dark|\\{\\w+}");

  /// Attributes that are texts, other than by a key.
  private static final Pattern TEXTS =
      Pattern.compile(
          "(?:description|header|footer|\\w*Heading|customSynopsis|exitCodeList)\\s*=\\s*[{\"]");

  private static final Pattern LABELS =
      Pattern.compile("(?:paramLabel|synopsisSubcommandLabel)\\s*=\\s*\"([^\"]*)\"");

  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  /// The commands with texts that are their own keys.
  private static final class Keys extends ResourceBundle {

    private final Set<String> there =
        ResourceBundle.getBundle("cardwright.cli.help", Locale.ROOT).keySet();

    @Override
    protected Object handleGetObject(String key) {
      return there.contains(key) ? "<" + key + ">" : null;
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(there);
    }
  }

  private static List<CommandLine> commands() {
    PagePainter none = (_, _) -> new byte[0];
    Console console = new Console(OutputStream.nullOutputStream(), new ByteArrayOutputStream());
    CommandLine line = CardwrightCommand.commandLine(console, none);
    return Stream.concat(Stream.of(line), line.getSubcommands().values().stream()).toList();
  }

  @Test
  void everyOptionAndPlaceIsExplained() {
    Set<String> unexplained = new TreeSet<>();
    for (CommandLine command : commands()) {
      CommandSpec spec = command.getCommandSpec();
      assertThat(spec.usageMessage().description()).as(spec.qualifiedName()).isNotEmpty();
      for (ArgSpec arg : spec.args()) {
        if (String.join("", arg.description()).isBlank()) {
          unexplained.add(spec.qualifiedName() + " " + arg);
        }
      }
    }
    assertThat(unexplained).isEmpty();
  }

  @Test
  void theListOfCommandsHasWholeSentences() {
    for (CommandLine command : commands()) {
      String first = command.getCommandSpec().usageMessage().description()[0];
      assertThat(first).as(command.getCommandName()).endsWith(".").doesNotContain("\n");
    }
  }

  @Test
  void everyTextIsShownSomewhere() {
    Keys keys = new Keys();
    StringBuilder shown = new StringBuilder();
    for (CommandLine command : commands()) {
      command.setResourceBundle(keys);
      command.setUsageHelpWidth(10_000);
      shown.append(command.getUsageMessage());
    }
    assertThat(keys.keySet())
        .isNotEmpty()
        .allSatisfy(key -> assertThat(shown.toString()).contains("<" + key + ">"));
  }

  @Test
  void noTextStandsAtACommand() throws IOException {
    Set<String> found = new TreeSet<>();
    Collection<String> sources =
        TextCalls.sources(Path.of("src/main/java/cardwright/cli")).values();
    for (String source : sources) {
      TEXTS.matcher(source).results().forEach(text -> found.add(text.group()));
      LABELS
          .matcher(source)
          .results()
          .map(label -> label.group(1).replaceAll("\\$\\{bundle:[\\w.]+}", ""))
          .filter(rest -> WORDS.matcher(TYPED.matcher(rest).replaceAll("")).find())
          .forEach(found::add);
    }
    assertThat(found).isEmpty();
    assertThat(TEXTS.matcher("@Option(names = \"--x\", description = \"A.\")").find()).isTrue();
  }

  @Test
  void theHelpIsInTheLanguageOfTheDisplay() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.of("qps"));
    Set<String> english = new TreeSet<>();
    for (CommandLine command : commands()) {
      String name = command.getCommandName();
      Run help = name.equals("cardwright") ? Run.of("--help") : Run.of(name, "--help");
      help.lines().stream()
          .map(line -> line.replaceFirst("^(\\S+ )?cardwright( [\\w-]+)?", ""))
          .map(line -> line.replaceFirst("^  [a-z-]+  ", ""))
          .map(line -> TYPED.matcher(line).replaceAll(""))
          .filter(line -> WORDS.matcher(line).find() && !OTHER.matcher(line).find())
          .forEach(english::add);
    }
    assertThat(english).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidInTheLanguageOfTheDisplay() {
    Locale.setDefault(Locale.Category.DISPLAY, Locale.of("qps"));
    for (String line :
        List.of(
            "",
            "raed",
            "read",
            "import",
            "read --nope",
            "read a --nope",
            "table x --out",
            "table x --out a --format q",
            "render x --out a --format html --width abc",
            "check --fix --fix x",
            "check --fix=3 x",
            "undo-job a b")) {
      Run run = Run.of((Object[]) line.split(" "));
      assertThat(run.code()).as(line).isEqualTo(2);
      assertThat(run.messages().toLowerCase(Locale.ROOT))
          .as(line)
          .contains("·")
          .doesNotContain("missing", "option", "argument", "invalid", "unknown", "specified");
    }
  }

  @Test
  void whatIsWrongIsNamed() {
    assertThat(wrong("raed")).isEqualTo("cardwright: there is no command 'raed'");
    assertThat(wrong("read", "a", "--nope"))
        .isEqualTo("cardwright read: there is no option '--nope'");
    assertThat(wrong("import")).isEqualTo("cardwright import: missing: 'FILE', 'PATH'");
    assertThat(wrong("table", "x")).isEqualTo("cardwright table: missing: '--out=FILE'");
    assertThat(wrong("table", "x", "--out")).isEqualTo("cardwright table: missing: '--out=FILE'");
    assertThat(wrong("thumbnail"))
        .isEqualTo(
            "cardwright thumbnail: missing: '--out=FILE', '--prompt=TEXT', '--prediction=TEXT',"
                + " 'CARD'");
    assertThat(wrong("undo-job", "a", "b")).isEqualTo("cardwright undo-job: not expected: 'b'");
    assertThat(wrong("check", "--fix", "--fix", "x"))
        .isEqualTo("cardwright check: '--fix' is given twice");
    assertThat(wrong("check", "--fix=3", "x"))
        .isEqualTo("cardwright check: '--fix' takes no value");
    assertThat(wrong("render", "x", "--out", "a", "--format", "gif"))
        .isEqualTo("cardwright render: '--format' cannot be 'gif'; it takes html, png, pdf");
    assertThat(wrong("render", "x", "--out", "a", "--format", "html", "--width", "abc"))
        .isEqualTo("cardwright render: '--width' cannot be 'abc'; it takes a whole number");
  }

  /// The first message, without the hint to the help.
  private static String wrong(Object... words) {
    Run run = Run.of(words);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    return run.messages().lines().findFirst().orElse("").replaceFirst("; '[^']*--help'.*", "");
  }

  @Test
  void everyLanguageHasTheSameTexts() throws IOException {
    TextFile english = new TextFile(Path.of("src/main/resources/cardwright/cli/help.properties"));
    Set<String> keys = english.texts().keySet();
    assertThat(english.keys()).doesNotHaveDuplicates().hasSameSizeAs(keys);
    for (TextFile other : english.translations()) {
      assertThat(other.texts().keySet()).as(other.toString()).isEqualTo(keys);
    }
  }
}
