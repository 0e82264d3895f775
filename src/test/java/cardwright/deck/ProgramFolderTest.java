package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgramFolderTest {

  @Test
  void eachSystemHasItsPlaceForSettings() {
    assertThat(ProgramFolder.of("Linux", Map.of(), "/home/a"))
        .isEqualTo(Path.of("/home/a/.config/cardwright"));
    assertThat(ProgramFolder.of("Linux", Map.of("XDG_CONFIG_HOME", "/c"), "/home/a"))
        .isEqualTo(Path.of("/c/cardwright"));
    assertThat(ProgramFolder.of("Mac OS X", Map.of(), "/Users/a"))
        .isEqualTo(Path.of("/Users/a/Library/Application Support/Cardwright"));
    assertThat(ProgramFolder.of("Windows 11", Map.of("APPDATA", "C:/d"), "C:/a"))
        .isEqualTo(Path.of("C:/d/Cardwright"));
  }
}
