package cardwright.matter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Edit;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Items keep how they are written when they move; YAML that is typed is put in as it is.
class SourceAndMoveTest {

  private static final FieldPath TAGS = FieldPath.key("tags");
  private static final FieldPath EXTRA = FieldPath.key("extra");

  @Provide
  Arbitrary<Object> values() {
    return Hostile.values();
  }

  private static String moved(String text, int from, int to) {
    return FrontMatter.read(text).move(TAGS, from, to).apply(text);
  }

  private static String sourced(String text, String yaml) {
    return FrontMatter.read(text).setSource(EXTRA, yaml).apply(text);
  }

  @Test
  void anItemTakesItsQuotesLinesAndCommentAlong() {
    String text =
        "---\n"
            + "tags:\n"
            + "# first\n"
            + "- \"a\" # of a\n"
            + "- b: 1\n"
            + "  c: |\n"
            + "    x\n"
            + "- d\n"
            + "license: mit\n"
            + "---\n"
            + "Body\n";
    assertThat(moved(text, 0, 2))
        .isEqualTo(
            "---\n"
                + "tags:\n"
                + "# first\n"
                + "- b: 1\n"
                + "  c: |\n"
                + "    x\n"
                + "- d\n"
                + "- \"a\" # of a\n"
                + "license: mit\n"
                + "---\n"
                + "Body\n");
    assertThat(moved("---\r\ntags: [ 'a',  b ]\r\n---\r\n", 1, 0))
        .isEqualTo("---\r\ntags: [ b,  'a' ]\r\n---\r\n");
  }

  @Test
  void whatIsNoListCannotBeMovedIn() {
    FrontMatter matter = FrontMatter.read("---\ntags: a\n---\n");
    assertThatThrownBy(() -> matter.move(TAGS, 0, 0)).isInstanceOf(MatterException.class);
  }

  @Property(tries = 300)
  void movingGivesTheListInItsNewOrder(
      @ForAll("values") Object value,
      @ForAll @Size(min = 2, max = 5) List<@IntRange(max = 9) Integer> others,
      @ForAll @IntRange(max = 10) int from,
      @ForAll @IntRange(max = 10) int to) {
    List<Object> items = new ArrayList<>(others);
    items.add(1, value);
    String start = "---\nlicense: mit\n---\nBody\n";
    String text = FrontMatter.read(start).set(TAGS, items).apply(start);
    List<Object> before = new ArrayList<>((List<?>) FrontMatter.read(text).values().get("tags"));
    int a = from % items.size();
    int b = to % items.size();
    Edit edit = FrontMatter.read(text).move(TAGS, a, b);
    String after = edit.apply(text);
    before.add(b, before.remove(a));
    assertThat(FrontMatter.read(after).values().get("tags")).isEqualTo(before);
    assertThat(after).endsWith("license: mit\n---\nBody\n".substring(13)).hasSameSizeAs(text);
    assertThat(edit.inverse(text).apply(after)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '`',
      value = {
        "extra: 1 ! 2 ! extra: 2",
        "extra: 1 # why ! [a,  b] ! extra: [a,  b] # why",
        "extra: 1 ! - a⏎- 'b' ! extra:⏎- a⏎- 'b'",
        "extra: 1 ! a: 1⏎# note⏎b: {c: d} ! extra:⏎  a: 1⏎  # note⏎  b: {c: d}",
        "extra: 1 ! |⏎  one⏎  two ! extra: |⏎    one⏎    two",
        "extra:⏎- a⏎- b ! c ! extra: c",
        "extra: {a: b} !  ! extra:",
        "other: 1 ! a: 1 ! extra:⏎  a: 1"
      })
  void yamlIsPutInAsItIsTyped(String before, String typed, String after) {
    String yaml = typed == null ? "" : typed.replace('⏎', '\n');
    String start = "---\n" + before.replace('⏎', '\n') + "\nlast: x\n---\nBody\n";
    String end = sourced(start, yaml);
    assertThat(end).contains(after.replace('⏎', '\n'));
    assertThat(end).endsWith("last: x\n---\nBody\n".substring(before.startsWith("o") ? 7 : 0));
    assertThat(FrontMatter.read(end).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[a", "a: b: c", "\"x", "a\nlast: y", "- a\nb: c", "{a: 1, a: 2}"})
  void whatIsNotOneValueIsRefused(String yaml) {
    assertThatThrownBy(() -> sourced("---\nextra: 1\nlast: x\n---\n", yaml))
        .isInstanceOf(MatterException.class);
  }

  /// What is shown for a value can be put back, and changes no byte.
  @Property(tries = 500)
  void puttingTheSourceBackChangesNothing(@ForAll("values") Object value) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("k", value);
    String start = "---\nlicense: mit\n---\nBody\n";
    String text = FrontMatter.read(start).set(EXTRA, all).apply(start);
    FrontMatter matter = FrontMatter.read(text);
    String source = matter.source(EXTRA).orElseThrow();
    assertThat(matter.setSource(EXTRA, source).apply(text)).isEqualTo(text);
    String other = sourced(start, source);
    assertThat(FrontMatter.read(other).values()).isEqualTo(matter.values());
  }
}
