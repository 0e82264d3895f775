package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.FieldPath;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What is wrong with a block is said with its place, and what can still be read is read.
class MalformedTest {

  private static Problem only(String text) {
    List<Problem> problems = FrontMatter.read(text).problems();
    assertThat(problems).hasSize(1);
    return problems.getFirst();
  }

  private static void assertProblem(String text, Severity severity, String message, String at) {
    Problem problem = only(text);
    assertThat(problem.severity()).isEqualTo(severity);
    assertThat(problem.message()).contains(message);
    assertThat(problem.span().of(text)).isEqualTo(at);
  }

  @Test
  void noBlock() {
    assertProblem("# Title\n", Severity.WARNING, "empty or missing yaml metadata", "");
    assertThat(FrontMatter.read("# Title\n").bodyStart()).isZero();
  }

  @Test
  void unclosedBlockStillGivesItsFields() {
    String text = "---\nlicense: mit\ntags:\n- a\n\n# Title\n";
    FrontMatter matter = FrontMatter.read(text);
    assertProblem(text, Severity.WARNING, "never closed", "---");
    assertThat(matter.values()).isEqualTo(Map.of("license", "mit", "tags", List.of("a")));
    assertThat(matter.block()).isEmpty();
    assertThat(matter.bodyStart()).isZero();
    String mended = only(text).fix().orElseThrow().apply(text);
    assertThat(mended).isEqualTo("---\nlicense: mit\ntags:\n- a\n---\n\n# Title\n");
    assertThat(FrontMatter.read(mended).problems()).isEmpty();
  }

  @Test
  void raggedClosingMark() {
    String text = "---\nlicense: mit\n---oops\nBody\n";
    assertProblem(text, Severity.WARNING, "never closed", "---");
    assertThat(FrontMatter.read(text).values()).isEqualTo(Map.of("license", "mit"));
  }

  @Test
  void aRuleAtTheStartIsNoFrontMatter() {
    String text = "---\n# Title\n";
    String after = FrontMatter.read(text).set(FieldPath.key("license"), "mit").apply(text);
    assertThat(after).isEqualTo("---\nlicense: mit\n---\n\n---\n# Title\n");
  }

  @Test
  void nothingBetweenTheMarks() {
    String text = "---\n---\nBody\n";
    assertProblem(text, Severity.WARNING, "nothing between the marks", "---\n---\n");
    assertThat(FrontMatter.read(text).set(FieldPath.key("license"), "mit").apply(text))
        .isEqualTo("---\nlicense: mit\n---\nBody\n");
  }

  @Test
  void emptyBlock() {
    String text = "---\n\n---\nBody\n";
    assertProblem(
        text, Severity.ERROR, "The YAML metadata of your README.md is invalid", "---\n\n---\n");
    assertThat(FrontMatter.read(text).set(FieldPath.key("license"), "mit").apply(text))
        .isEqualTo("---\nlicense: mit\n---\nBody\n");
  }

  @Test
  void onlyAComment() {
    String text = "---\n# later\n---\nBody\n";
    assertProblem(
        text, Severity.ERROR, "metadata of your README.md is invalid", "---\n# later\n---\n");
    assertThat(FrontMatter.read(text).set(FieldPath.key("license"), "mit").apply(text))
        .isEqualTo("---\n# later\nlicense: mit\n---\nBody\n");
  }

  @Test
  void aList() {
    String text = "---\n- a\n- b\n---\n";
    assertProblem(text, Severity.ERROR, "\"value\" must be of type object", "- a\n- b");
    FrontMatter matter = FrontMatter.read(text);
    assertThat(matter.values()).isEmpty();
    assertThatThrownBy(() -> matter.set(FieldPath.key("license"), "mit"))
        .isInstanceOf(MatterException.class)
        .hasMessageContaining("must be of type object");
  }

  @Test
  void aScalar() {
    assertProblem(
        "---\njust text\n---\n", Severity.ERROR, "\"value\" must be of type object", "just text");
  }

  @Test
  void invalidYamlGivesThePlaceAndTheOtherFields() {
    String text = "---\nlicense: mit\ntitle: a: b\ntags:\n- x\n---\nBody\n";
    FrontMatter matter = FrontMatter.read(text);
    assertProblem(text, Severity.ERROR, "mapping values are not allowed here (3:9)", ": b");
    assertThat(matter.values()).isEqualTo(Map.of("license", "mit", "tags", List.of("x")));
    assertThat(matter.span(FieldPath.parse("tags[0]")).orElseThrow().of(text)).isEqualTo("x");
    assertThat(matter.block()).isPresent();
    assertThat(text.substring(matter.bodyStart())).isEqualTo("Body\n");
  }

  @Test
  void fieldsThatAreFoundInInvalidYamlCanBeEdited() {
    String text = "---\nlicense: mit\ntitle: a: b\ntags:\n- x\n---\nBody\n";
    FrontMatter matter = FrontMatter.read(text);
    assertThat(matter.set(FieldPath.key("license"), "gpl").apply(text))
        .isEqualTo(text.replace("mit", "gpl"));
    assertThat(matter.set(FieldPath.parse("tags[+]"), "z").apply(text))
        .isEqualTo(text.replace("- x\n", "- x\n- z\n"));
    assertThat(matter.set(FieldPath.key("title"), "a").isEmpty()).isFalse();
  }

  @Test
  void anOpenQuote() {
    String text = "---\nlicense: \"mit\ntags: x\n---\n";
    assertThat(only(text).message()).contains("Invalid YAML in README.md");
    assertThat(FrontMatter.read(text).values()).isEqualTo(Map.of("tags", "x"));
  }

  @Test
  void aTab() {
    String text = "---\nlicense: mit\nwidget:\n\t- text: x\n---\n";
    assertThat(only(text).message()).contains("use spaces, not tabs");
    assertThat(FrontMatter.read(text).values()).isEqualTo(Map.of("license", "mit"));
  }

  @Test
  void aControlCharacter() {
    String text = "---\n🤖: x\nlicense: mit\nname: a\u0000b\n---\n";
    assertProblem(text, Severity.ERROR, "non-printable characters (4:8)", "\u0000b");
    assertThat(FrontMatter.read(text).values()).isEqualTo(Map.of("🤖", "x", "license", "mit"));
  }

  @Test
  void aKeyThatStandsTwice() {
    String text = "---\nlicense: mit\nlanguage: en\nlicense: gpl\n---\n";
    FrontMatter matter = FrontMatter.read(text);
    assertProblem(text, Severity.ERROR, "duplicated mapping key \"license\" (4:1)", "license");
    assertThat(only(text).span().start()).isEqualTo(text.lastIndexOf("license"));
    assertThat(matter.values()).isEqualTo(Map.of("license", "mit", "language", "en"));
    assertThat(matter.set(FieldPath.key("license"), "bsd").apply(text))
        .isEqualTo(text.replace("mit", "bsd"));
    assertThat(matter.remove(FieldPath.key("license")).apply(text))
        .isEqualTo("---\nlanguage: en\n---\n");
  }

  @Test
  void twoDocuments() {
    String text = "---\nlicense: mit\n--- \nlanguage: en\n---\n";
    FrontMatter matter = FrontMatter.read(text);
    assertThat(matter.values()).isEqualTo(Map.of("license", "mit"));
    assertThat(matter.problems()).isEmpty();
    String more = "---\nlicense: mit\n--- x\n---\n";
    assertProblem(more, Severity.ERROR, "expected a single document", "--- x");
  }

  @Test
  void marksThatTheHubDoesNotSee() {
    String blank = "--- \nlicense: mit\n---\nBody";
    assertThat(FrontMatter.read(blank).values()).isEqualTo(Map.of("license", "mit"));
    assertThat(FrontMatter.read(only(blank).fix().orElseThrow().apply(blank)).problems()).isEmpty();
    String loneCr = "---\rlicense: mit\r---\rBody";
    assertThat(FrontMatter.read(loneCr).values()).isEqualTo(Map.of("license", "mit"));
    assertThat(FrontMatter.read(only(loneCr).fix().orElseThrow().apply(loneCr)).problems())
        .isEmpty();
  }

  @Test
  void anUnknownTagAndAnUnknownAlias() {
    assertProblem("---\na: !x b\n---\n", Severity.ERROR, "unknown tag !<!x>", "!x b");
    assertProblem("---\na: *b\n---\n", Severity.ERROR, "unidentified alias \"b\"", "*b");
    assertThat(FrontMatter.read("---\na: *b\n---\n").values()).isEqualTo(Map.of("a", "*b"));
  }
}
