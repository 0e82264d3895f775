package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Hostile blocks are read in time linear in their size, and never overflow the stack.
class PathologicalTest {

  private static final int MEGABYTE = 1 << 20;

  static Stream<Named<String>> hostile() {
    return Stream.of(
        Named.of("one line", "a: " + "x".repeat(MEGABYTE)),
        Named.of("words", "a: " + "x ".repeat(MEGABYTE / 2)),
        Named.of("emoji", "a: " + "🤖".repeat(MEGABYTE / 2)),
        Named.of("digits", "a: " + "9".repeat(MEGABYTE)),
        Named.of("brackets", "a: " + "[".repeat(MEGABYTE)),
        Named.of("balanced", "a: " + "[".repeat(10_000) + "]".repeat(10_000)),
        Named.of("braces", "a: " + "{a: ".repeat(MEGABYTE / 4)),
        Named.of("dashes", "- ".repeat(MEGABYTE / 2)),
        Named.of("dashes in a key", "a:\n" + "- ".repeat(MEGABYTE / 2)),
        Named.of("question marks", "? ".repeat(MEGABYTE / 2)),
        Named.of("quotes", "a: " + "\"'".repeat(MEGABYTE / 2)),
        Named.of("open quotes", "\"a\n".repeat(MEGABYTE / 3)),
        Named.of("spaces", "a:" + " ".repeat(MEGABYTE) + "b: c"),
        Named.of("blank lines", "a: |\n" + "\n".repeat(MEGABYTE)),
        Named.of("comments", "#\n".repeat(MEGABYTE / 2)),
        Named.of("comments after a key", "a:\n" + "#\n".repeat(MEGABYTE / 2) + "- b"),
        Named.of("one key again and again", "a: b\n".repeat(MEGABYTE / 5)),
        Named.of("bad lines", "@: b\n".repeat(MEGABYTE / 5)),
        Named.of("bad values", "a: @b\n".repeat(MEGABYTE / 6)),
        Named.of("keys", keys()),
        Named.of("steps", steps()),
        Named.of("anchors", "&a ".repeat(MEGABYTE / 3)),
        Named.of("marks", "--- \t".repeat(MEGABYTE / 5)),
        Named.of("mark lines", "---a\n".repeat(MEGABYTE / 5)),
        Named.of("documents", "--- a\n".repeat(MEGABYTE / 6)),
        Named.of("laughs", laughs()),
        Named.of("a long way of aliases", aliases()));
  }

  private static String keys() {
    return IntStream.range(0, 100_000)
        .mapToObj(i -> "k" + i + ": v")
        .collect(Collectors.joining("\n"));
  }

  private static String steps() {
    return IntStream.range(0, 1400)
        .mapToObj(i -> " ".repeat(i) + "k:")
        .collect(Collectors.joining("\n"));
  }

  private static String laughs() {
    return IntStream.range(0, 30)
        .mapToObj(i -> "k" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]")
        .collect(Collectors.joining("\n"))
        .replace("*a-1", "x");
  }

  private static String aliases() {
    return "k: &a0 x\n"
        + IntStream.range(1, 20_000)
            .mapToObj(i -> "k" + i + ": &a" + i + " [*a" + (i - 1) + "]")
            .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isReadInTime(String content) {
    for (String end : new String[] {"\n---\n", ""}) {
      String text = "---\n" + content + end;
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(30),
          () -> {
            FrontMatter matter = FrontMatter.read(text);
            assertThat(matter.values().toString().length()).isLessThan(3 * text.length() + 100_000);
            assertThat(matter.problems()).hasSizeLessThan(200);
          });
    }
  }

  @Test
  void tooDeepIsSaidWithItsPlace() {
    String text = "---\nlicense: mit\na: " + "[".repeat(10_000) + "]".repeat(10_000) + "\n---\n";
    FrontMatter matter = FrontMatter.read(text);
    assertThat(matter.problems().getFirst().message()).contains("nesting is deeper than");
    assertThat(matter.values()).containsOnlyKeys("license");
  }
}
