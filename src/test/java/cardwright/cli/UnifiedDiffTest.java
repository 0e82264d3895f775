package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.PatchFailedException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnifiedDiffTest {

  private static final Path PATH = Path.of("a.md");

  @Test
  void theSameTextHasNoDiff() {
    assertThat(UnifiedDiff.of(PATH, "a\nb", "a\nb")).isEmpty();
  }

  @Test
  void aChangeStandsBetweenThreeLinesOfContext() {
    assertThat(UnifiedDiff.of(PATH, "1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nx\n6\n7\n8\n"))
        .isEqualTo("--- a/a.md\n+++ b/a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
  }

  @Test
  void lineEndsAreShownAsTheyAre() {
    assertThat(UnifiedDiff.of(PATH, "a\r\nb", "a\nb\n"))
        .isEqualTo(
            "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n"
                + "-a\r\n-b\n\\ No newline at end of file\n+a\n+b\n");
    assertThat(UnifiedDiff.of(PATH, "a\nb", "x\nb"))
        .isEqualTo(
            "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n"
                + "-a\n+x\n b\n\\ No newline at end of file\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /tmp/a.md | a/tmp/a.md
          b/ü.md    | a/b/ü.md
          'a b.md'  | 'a/a b.md\t'
          a"b       | "a/a\\"b"
          """)
  void pathsAreWrittenAsToolsReadThem(String path, String label) {
    assertThat(UnifiedDiff.of(Path.of(path), "a\n", "b\n").lines().findFirst())
        .contains("--- " + label);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "a\n", "b\n", "c\r\n", "\n", "-- x\n", "++ y\n", "@@ z\n", "d\re\n", " \n")
        .list()
        .ofMaxSize(20)
        .map(lines -> String.join("", lines));
  }

  @Property(tries = 1000)
  void aDiffMakesTheNewTextOfTheOld(@ForAll("texts") String before, @ForAll("texts") String after)
      throws PatchFailedException {
    List<String> diff = Arrays.asList(UnifiedDiff.of(PATH, before, after).split("\n", -1));
    List<String> lines = diff.subList(0, diff.size() - 1);
    List<String> old = Arrays.asList(before.split("\n", -1));
    List<String> patched = UnifiedDiffUtils.parseUnifiedDiff(lines).applyTo(old);
    assertThat(String.join("\n", patched)).isEqualTo(after);
  }
}
