package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

  @TempDir Path folder;

  private Path file() {
    return folder.resolve("a/settings.json");
  }

  @Test
  void whatIsSetIsThereAtTheNextStart() {
    Settings settings = Settings.of(file());
    Settings.Place place = new Settings.Place(10, 20, 1000, 700, true);
    settings.dark(Optional.of(true));
    settings.window(place, new double[] {0.25, 0.6});
    settings.close();
    Settings next = Settings.of(file());
    assertThat(next.dark()).contains(true);
    assertThat(next.place()).contains(place);
    assertThat(next.dividers()).containsExactly(0.25, 0.6);
    next.dark(Optional.empty());
    next.close();
    assertThat(Settings.of(file()).dark()).isEmpty();
  }

  @Test
  void theColumnsOfTheTableAreThereAtTheNextStart() {
    assertThat(Settings.of(file()).columns()).isEmpty();
    try (Settings settings = Settings.of(file())) {
      settings.columns(List.of("layout", "people[0].name", "metadata.\"a.b\""));
    }
    assertThat(Settings.of(file()).columns())
        .containsExactly("layout", "people[0].name", "metadata.\"a.b\"");
  }

  @Test
  void theLastFolderStandsFirstAndOnce() {
    Settings settings = Settings.of(file());
    for (int i = 0; i < 12; i++) {
      settings.opened(folder.resolve("deck" + i));
    }
    settings.opened(folder.resolve("deck5"));
    settings.close();
    List<Path> recent = Settings.of(file()).recent();
    assertThat(recent).hasSize(10).doesNotHaveDuplicates();
    assertThat(recent.subList(0, 2))
        .containsExactly(folder.resolve("deck5"), folder.resolve("deck11"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"window\": 3, \"recent\": \"x\", \"columns\": 7, \"dark\": \"no\"}"
      })
  void aBrokenFileIsAsGoodAsNone(String content) throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), content);
    Settings settings = Settings.of(file());
    assertThat(settings.dark()).isEmpty();
    assertThat(settings.recent()).isEmpty();
    assertThat(settings.place()).isEmpty();
    assertThat(settings.dividers()).isEmpty();
    assertThat(settings.columns()).isEmpty();
    settings.opened(folder);
    settings.close();
    assertThat(Settings.of(file()).recent()).containsExactly(folder);
  }

  @Test
  void whereItCannotBeWrittenTheWindowWorksAllTheSame() throws IOException {
    Files.writeString(folder.resolve("a"), "a file where the folder would be");
    Settings settings = Settings.of(file());
    settings.opened(folder);
    settings.close();
    assertThat(settings.recent()).containsExactly(folder);
  }
}
