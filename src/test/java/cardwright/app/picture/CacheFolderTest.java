package cardwright.app.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CacheFolderTest {

  @Test
  void isWhereThePlatformWantsIt() {
    assertThat(CacheFolder.of("Linux", "/home/ann", Map.of()))
        .isEqualTo(Path.of("/home/ann/.cache/cardwright"));
    assertThat(CacheFolder.of("Linux", "/home/ann", Map.of("XDG_CACHE_HOME", "/var/x")))
        .isEqualTo(Path.of("/var/x/cardwright"));
    assertThat(CacheFolder.of("Linux", "/home/ann", Map.of("XDG_CACHE_HOME", "x")))
        .isEqualTo(Path.of("/home/ann/.cache/cardwright"));
    assertThat(CacheFolder.of("Mac OS X", "/Users/ann", Map.of()))
        .isEqualTo(Path.of("/Users/ann/Library/Caches/Cardwright"));
    assertThat(CacheFolder.of("Windows 11", "/u", Map.of("LOCALAPPDATA", "/l")))
        .isEqualTo(Path.of("/l/Cardwright/Cache"));
  }
}
