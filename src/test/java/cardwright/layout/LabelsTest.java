package cardwright.layout;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.text.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Compares the file of labels with the layouts that come with the program.
class LabelsTest {

  private static final TextFile ENGLISH =
      new TextFile(Path.of("src/main/resources/cardwright/layout/labels.properties"));

  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  private static List<Declaration> declarations() throws IOException, LayoutException {
    return LayoutFiles.folder(Path.of("assets/layouts")).stream()
        .flatMap(layout -> layout.declarations().values().stream())
        .toList();
  }

  @Test
  void everyFieldHasALabelAndEveryLabelAField() throws Exception {
    Set<String> paths = declarations().stream().map(Declaration::path).collect(Collectors.toSet());
    assertThat(ENGLISH.texts().keySet()).isEqualTo(paths);
    assertThat(ENGLISH.texts().values()).noneMatch(String::isBlank);
    assertThat(ENGLISH.keys()).doesNotHaveDuplicates();
    for (TextFile other : ENGLISH.translations()) {
      assertThat(other.texts().keySet()).as(other.toString()).isEqualTo(paths);
    }
  }

  @Test
  void theLabelIsInTheLanguageOfTheDisplay() throws Exception {
    List<Declaration> read = declarations();
    assertThat(read).allMatch(field -> field.label().equals(english(field.path())));
    Locale.setDefault(Locale.Category.DISPLAY, Locale.of("qps"));
    assertThat(read).allMatch(field -> field.label().endsWith("·"));
  }

  private static String english(String path) {
    try {
      return ENGLISH.texts().getOrDefault(path, "");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aLayoutMayCallAFieldOtherwise() throws LayoutException {
    String head =
        "---\nlayout: x\nfields:\n  owner: {label: Band}\n  model: {}\n  fields.b: {}\n---\n";
    Layout layout = LayoutParser.parse("x.md", head + "{{owner}}");
    assertThat(label(layout, "owner")).isEqualTo("Band");
    assertThat(label(layout, "model")).isEqualTo("Model");
    assertThat(label(layout, "fields.b")).isEqualTo("fields.b");
  }

  private static String label(Layout layout, String path) {
    return layout.declaration(path).orElseThrow().label();
  }
}
