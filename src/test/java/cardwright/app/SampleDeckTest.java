package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleDeckTest {

  private static final Path SHIPPED = Path.of("assets", "sample");

  @TempDir private Path folder;

  @Test
  void copiesEveryCardThatIsShipped() throws IOException {
    Path copied = new SampleDeck(folder.resolve("a").resolve("b")).prepare();
    try (var shipped = Files.list(SHIPPED)) {
      assertThat(shipped)
          .isNotEmpty()
          .allSatisfy(
              card ->
                  assertThat(copied.resolve(card.getFileName()))
                      .hasBinaryContent(Files.readAllBytes(card)));
    }
  }

  @Test
  void keepsWhatWasChanged() throws IOException {
    SampleDeck deck = new SampleDeck(folder);
    Path card = deck.prepare().resolve("000_53362df59e691aa6.txt");
    Files.writeString(card, "mine");
    deck.prepare();
    assertThat(card).hasContent("mine");
  }

  @Test
  void theTourWritesEveryCardAsItWas() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SampleTour tour =
        new SampleTour(CardEngine.standard(), new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(tour.run(folder, false)).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .startsWith("No display")
        .contains("5 of 5 cards read and written byte for byte the same");
    assertThat(folder.resolve("cards").resolve("002_dc6a039a0f540c26.txt"))
        .hasBinaryContent(Files.readAllBytes(SHIPPED.resolve("002_dc6a039a0f540c26.txt")));
  }

  @Test
  void aDisplayMustBeNamedOnLinuxOnly() {
    assertThat(Display.present("Linux", Map.of())).isFalse();
    assertThat(Display.present("Linux", Map.of("DISPLAY", ""))).isFalse();
    assertThat(Display.present("Linux", Map.of("DISPLAY", ":0"))).isTrue();
    assertThat(Display.present("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0"))).isTrue();
    assertThat(Display.present("Windows 11", Map.of())).isTrue();
    assertThat(Display.present("Mac OS X", Map.of())).isTrue();
  }
}
