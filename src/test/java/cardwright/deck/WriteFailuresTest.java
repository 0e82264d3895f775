package cardwright.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every way in which the program writes a file, with every failure at every step: what was there
/// stays, with its time, nothing is left over, and the message names file and cause.
class WriteFailuresTest {

  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "the new content".getBytes(UTF_8);
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  private enum Step {
    CREATE,
    FILL,
    FLUSH,
    MOVE
  }

  private enum Cause {
    FULL("No space left on device"),
    IO("Input/output error"),
    READ_ONLY("Read-only file system"),
    QUOTA("Disk quota exceeded"),
    OTHER_DISK("Invalid cross-device link");

    private final String text;

    Cause(String text) {
      this.text = text;
    }

    IOException failure(Path file) {
      return this == OTHER_DISK
          ? new AtomicMoveNotSupportedException(file.toString(), null, text)
          : new FileSystemException(file.toString(), null, text);
    }
  }

  private record Failing(Step step, Cause cause) implements Disk {

    @Override
    public void create(Path temp, FileRights rights) throws IOException {
      if (step == Step.CREATE) {
        throw cause.failure(temp);
      }
      Disk.super.create(temp, rights);
    }

    @Override
    public void fill(Path temp, byte[] content) throws IOException {
      if (step == Step.FILL) {
        Files.write(temp, Arrays.copyOf(content, content.length / 2));
        throw cause.failure(temp);
      }
      Disk.super.fill(temp, content);
      if (step == Step.FLUSH) {
        throw cause.failure(temp);
      }
    }

    @Override
    public void move(Path temp, Path file) throws IOException {
      if (step == Step.MOVE) {
        throw cause.failure(temp);
      }
      Disk.super.move(temp, file);
    }
  }

  @TempDir private Path folder;

  static List<Arguments> failures() {
    return Stream.of(Step.values())
        .flatMap(step -> Stream.of(Cause.values()).map(cause -> Arguments.of(step, cause)))
        .toList();
  }

  private Path old(String name) throws IOException {
    Path file = Files.write(folder.resolve(name), OLD);
    Files.setLastModifiedTime(file, LONG_AGO);
    return file;
  }

  private void assertOnly(Path file) throws IOException {
    assertThat(file).hasBinaryContent(OLD);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(file);
    }
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aSavedCard(Step step, Cause cause) throws Exception {
    Path file = old("README.md");
    assertThatThrownBy(() -> SafeFiles.write(new Failing(step, cause), file, OLD, NEW))
        .isInstanceOf(DeckException.class)
        .hasMessage(file + ": not saved: " + cause.text);
    assertOnly(file);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aNewCard(Step step, Cause cause) throws Exception {
    Path other = old("other.md");
    Path file = folder.resolve("README.md");
    assertThatThrownBy(() -> SafeFiles.create(new Failing(step, cause), file, NEW))
        .isInstanceOf(DeckException.class)
        .hasMessage(file + ": not saved: " + cause.text);
    assertOnly(other);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aTextInTheJournal(Step step, Cause cause) throws Exception {
    Path card = Path.of("README.md");
    Path kept = folder.resolve("journal");
    new Journal(kept).keep(new Journal.Unsaved(card, "base", "first"));
    Path file = only(kept);
    byte[] before = Files.readAllBytes(file);
    Files.setLastModifiedTime(file, LONG_AGO);
    Journal failing = new Journal(kept, new Failing(step, cause));
    assertThatThrownBy(() -> failing.keep(new Journal.Unsaved(card, "base", "second")))
        .isInstanceOf(DeckException.class)
        .hasMessage(file + ": not saved: " + cause.text);
    assertThat(only(kept)).isEqualTo(file).hasBinaryContent(before);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
  }

  private static Path only(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  static List<Arguments> moves() {
    return Stream.of(Cause.values()).map(Arguments::of).toList();
  }

  @ParameterizedTest
  @MethodSource("moves")
  void aRenamedCard(Cause cause) throws Exception {
    Path file = old("README.md");
    Disk disk = new Failing(Step.MOVE, cause);
    assertThatThrownBy(() -> SafeFiles.rename(disk, file, folder.resolve("b.md")))
        .isInstanceOf(DeckException.class)
        .hasMessage(file + ": not renamed: " + cause.text);
    assertOnly(file);
  }

  @ParameterizedTest
  @MethodSource("moves")
  void aCardOnItsWayToTheTrash(Cause cause) throws Exception {
    Path file = old("README.md");
    Path trash = Files.createTempDirectory(folder.getParent(), "trash");
    Trash failing = new Trash(trash, "1000", new Failing(Step.MOVE, cause));
    assertThatThrownBy(() -> failing.take(file))
        .isInstanceOf(DeckException.class)
        .hasMessage(file + ": not moved to the trash: " + cause.text);
    assertOnly(file);
    try (Stream<Path> left = Files.walk(trash)) {
      assertThat(left.filter(Files::isRegularFile)).isEmpty();
    }
  }
}
