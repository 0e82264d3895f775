package cardwright.check;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.text.TextFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Compares the file of names with the Hub's lists.
class HubListsTest {

  private static final HubLists LISTS = HubLists.builtIn();

  private final Locale before = Locale.getDefault(Locale.Category.DISPLAY);

  @AfterEach
  void speakAsBefore() {
    Locale.setDefault(Locale.Category.DISPLAY, before);
  }

  private static Stream<Choice> all() {
    return Stream.of(
            LISTS.licenses(),
            LISTS.pipelineTags(),
            LISTS.relations(),
            LISTS.libraries(),
            LISTS.languages())
        .flatMap(List::stream);
  }

  @Test
  void everyChoiceHasANameAndEveryNameAChoice() throws Exception {
    TextFile english =
        new TextFile(Path.of("src/main/resources/cardwright/check/names.properties"));
    Set<String> nameless =
        all().filter(c -> c.name() == null).map(Choice::id).collect(Collectors.toSet());
    assertThat(english.texts().keySet()).isEqualTo(nameless);
    assertThat(english.keys()).doesNotHaveDuplicates();
    for (TextFile other : english.translations()) {
      assertThat(other.texts().keySet()).as(other.toString()).isEqualTo(nameless);
    }
    assertThat(all()).noneMatch(choice -> choice.title().isBlank());
  }

  @Test
  void namesAreInTheLanguageOfTheDisplay() {
    assertThat(titles(LISTS.pipelineTags())).contains("Text generation");
    assertThat(titles(LISTS.languagesHere())).contains("German", "Several languages");
    Locale.setDefault(Locale.Category.DISPLAY, Locale.of("qps"));
    assertThat(titles(LISTS.pipelineTags())).allMatch(title -> title.endsWith("·"));
    assertThat(titles(LISTS.relations())).allMatch(title -> title.endsWith("·"));
    Locale.setDefault(Locale.Category.DISPLAY, Locale.GERMAN);
    assertThat(titles(LISTS.languagesHere()))
        .hasSameSizeAs(LISTS.languages())
        .contains("Deutsch", "Estnisch");
  }

  private static List<String> titles(List<Choice> choices) {
    return choices.stream().map(Choice::title).toList();
  }
}
