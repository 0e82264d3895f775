package cardwright.preview.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCacheTest {

  @TempDir private Path temp;

  private final List<String> asked = new ArrayList<>();
  private final byte[] png = TestPictures.png(20, 20, Color.RED);
  private Instant now = Instant.parse("2030-01-01T00:00:00Z");

  private PictureCache cache(long mostBytes) {
    return new PictureCache(
        temp.resolve("cache"),
        address -> {
          asked.add(address);
          return address.startsWith("dead") ? Optional.empty() : Picture.of(png);
        },
        mostBytes,
        Duration.ofDays(7),
        () -> now);
  }

  private long kept() throws IOException {
    try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
      return files.count();
    }
  }

  @Test
  void aPictureIsAskedForOnceUntilItIsOld() throws IOException {
    assertThat(cache(10_000).load("a").orElseThrow().bytes()).isEqualTo(png);
    assertThat(cache(10_000).load("a").orElseThrow().bytes()).isEqualTo(png);
    assertThat(asked).containsExactly("a");
    now = now.plus(Duration.ofDays(8));
    assertThat(cache(10_000).load("a")).isPresent();
    assertThat(asked).containsExactly("a", "a");
    assertThat(kept()).isEqualTo(1);
  }

  @Test
  void theOldestGoWhenTheRoomIsFull() throws IOException {
    PictureCache cache = cache(2L * png.length);
    for (String address : List.of("a", "b", "c")) {
      cache.load(address);
      now = now.plusSeconds(1);
    }
    assertThat(kept()).isEqualTo(2);
    cache.load("b");
    cache.load("a");
    assertThat(asked).containsExactly("a", "b", "c", "a");
  }

  @Test
  void whatIsNoPictureIsNotKept() throws IOException {
    PictureCache cache = cache(10_000);
    assertThat(cache.load("dead")).isEmpty();
    cache.load("a");
    try (Stream<Path> files = Files.list(temp.resolve("cache"))) {
      Files.write(files.findFirst().orElseThrow(), new byte[] {1, 2, 3});
    }
    assertThat(cache.load("a")).isPresent();
    assertThat(asked).containsExactly("dead", "a", "a");
  }

  @Test
  void aFolderThatCannotBeUsedDoesNoHarm() throws IOException {
    Files.writeString(temp.resolve("cache"), "a file in its place");
    assertThat(cache(10_000).load("a")).isPresent();
    assertThat(cache(10_000).load("a")).isPresent();
  }
}
