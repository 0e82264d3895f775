package cardwright.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.SafeBatch.Wish;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeBatchTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  private Wish wish(String name, String content) {
    return new Wish(folder.resolve(name), null, content.getBytes(UTF_8));
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void eachFileGetsItsContentAndWhatHoldsItIsNotTouched() throws Exception {
    Path same = Files.writeString(folder.resolve("same.md"), "same");
    Files.setLastModifiedTime(same, LONG_AGO);
    Files.writeString(folder.resolve("old.md"), "old");
    Files.createDirectory(folder.resolve("taken.md"));
    List<Put> puts =
        SafeBatch.write(
            folder,
            List.of(
                wish("same.md", "same"),
                wish("old.md", "new"),
                wish("a/b/new.md", "x"),
                wish("taken.md", "y")),
            false);
    assertThat(puts)
        .extracting(Put::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.CHANGED, Outcome.NEW, Outcome.FAILED);
    assertThat(puts.getLast().problem().message()).contains("a folder stands in its place");
    assertThat(Files.getLastModifiedTime(same)).isEqualTo(LONG_AGO);
    assertThat(folder.resolve("old.md")).hasContent("new");
    assertThat(files()).containsExactly("a/b/new.md", "old.md", "same.md");
  }

  @Test
  void aFileThatSomebodyChangedIsLeftAlone() throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "theirs");
    Wish wish = new Wish(file, "mine".getBytes(UTF_8), "new".getBytes(UTF_8));
    Put put = SafeBatch.write(folder, List.of(wish), false).getFirst();
    assertThat(put.problem().message()).contains("another program has changed it");
    assertThat(file).hasContent("theirs");
  }

  @Test
  void aDryRunOnlyCompares() throws Exception {
    List<Put> puts = SafeBatch.write(folder, List.of(wish("a/new.md", "x")), true);
    assertThat(puts.getFirst().outcome()).isEqualTo(Outcome.NEW);
    assertThat(folder).isEmptyDirectory();
  }

  /// A disk that writes down its flushes and moves.
  private static class Noted implements Disk {

    final List<String> steps = Collections.synchronizedList(new ArrayList<>());
    private final boolean whole;

    Noted(boolean whole) {
      this.whole = whole;
    }

    @Override
    public boolean flushSystem(Path at) {
      steps.add("flush all");
      return whole;
    }

    @Override
    public void force(Path temp) throws IOException {
      steps.add("flush file");
      Disk.super.force(temp);
    }

    @Override
    public void move(Path temp, Path file) throws IOException {
      steps.add("move");
      Disk.super.move(temp, file);
    }

    @Override
    public void flush(Path at) {
      steps.add("flush folder");
    }
  }

  @Test
  void nothingIsMovedBeforeItIsOnTheDisk() {
    Noted disk = new Noted(true);
    SafeBatch.write(disk, folder, List.of(wish("a.md", "a"), wish("b.md", "b")), null, false);
    assertThat(disk.steps).containsExactly("flush all", "move", "move", "flush all");
  }

  @Test
  void withoutAFlushOfTheFileSystemEachFileIsFlushedBeforeItsMove() {
    Noted disk = new Noted(false);
    SafeBatch.write(disk, folder, List.of(wish("a.md", "a")), null, false);
    assertThat(disk.steps)
        .startsWith("flush all", "flush file", "move", "flush folder")
        .doesNotContainSequence("move", "flush file");
  }

  @Test
  void aMoveThatFailsLeavesTheOldFileAndNothingElse() throws Exception {
    Files.writeString(folder.resolve("a.md"), "old");
    Disk disk =
        new Disk() {
          @Override
          public void move(Path temp, Path file) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Put put = SafeBatch.write(disk, folder, List.of(wish("a.md", "new")), null, false).getFirst();
    assertThat(put.problem().message()).isEqualTo("not saved: No space left on device");
    assertThat(folder.resolve("a.md")).hasContent("old");
    assertThat(files()).containsExactly("a.md");
  }

  /// A disk on which only the first few files find room.
  private record Filling(AtomicInteger room, long free) implements Disk {

    @Override
    public void write(Path temp, FileRights rights, byte[] content) throws IOException {
      Disk.super.write(temp, rights, content);
      if (room.getAndDecrement() <= 0) {
        throw new FileSystemException(temp.toString(), null, "No space left on device");
      }
    }

    @Override
    public long room(Path at) {
      return free;
    }
  }

  private List<Put> fill(int cards, int room, long free) {
    List<Wish> wishes =
        IntStream.range(0, cards).mapToObj(i -> wish(i + ".md", "card " + i)).toList();
    return SafeBatch.write(new Filling(new AtomicInteger(room), free), folder, wishes, null, false);
  }

  @Test
  void aFullDiskStopsTheJobAndIsToldOnce() throws Exception {
    List<Put> puts = fill(150, 20, 10);
    assertThat(puts.stream().filter(put -> put.outcome() == Outcome.NEW)).hasSize(20);
    List<Put> failed = puts.stream().filter(put -> put.outcome() == Outcome.FAILED).toList();
    assertThat(failed).hasSize(130).allMatch(Put::stops);
    assertThat(failed.stream().map(Put::problem).distinct())
        .containsExactly(
            DeckProblem.of(
                folder.toString(),
                "130 of the 150 cards at hand could not be written, so the job stops: not saved: No"
                    + " space left on device"));
    assertThat(files()).hasSize(20);
  }

  @Test
  void aReasonOfSomeFilesDoesNotStopTheOthers() {
    assertThat(fill(150, 20, Long.MAX_VALUE))
        .noneMatch(Put::stops)
        .filteredOn(put -> put.outcome() == Outcome.FAILED)
        .hasSize(130);
  }

  @Test
  void whatIsWrongWithTheFilesThemselvesStopsNoJob() throws Exception {
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Path file = Files.writeString(folder.resolve(i + ".md"), "theirs");
      wishes.add(new Wish(file, "mine".getBytes(UTF_8), "new".getBytes(UTF_8)));
    }
    assertThat(SafeBatch.write(new Filling(new AtomicInteger(), 0), folder, wishes, null, false))
        .allMatch(put -> put.outcome() == Outcome.FAILED && !put.stops())
        .allMatch(put -> put.problem().message().contains("another program has changed it"));
  }

  @Test
  void filesWhereTheFoldersOfManyCardsWouldBeStopNoJob() throws Exception {
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Files.writeString(folder.resolve("c" + i), "a file");
      wishes.add(wish("c" + i + "/README.md", "new"));
    }
    assertThat(SafeBatch.write(folder, wishes, false))
        .allMatch(put -> put.outcome() == Outcome.FAILED && !put.stops());
  }

  @Test
  void aDiskThatCanOnlyBeReadFromStopsTheJob() throws Exception {
    Disk disk =
        new Disk() {
          @Override
          public void write(Path temp, FileRights rights, byte[] content) throws IOException {
            throw new FileSystemException(temp.toString(), null, "Read-only file system");
          }

          @Override
          public boolean isReadOnly(Path at) {
            return true;
          }
        };
    List<Wish> wishes = IntStream.range(0, 150).mapToObj(i -> wish(i + ".md", "x")).toList();
    assertThat(SafeBatch.write(disk, folder, wishes, null, false))
        .allMatch(Put::stops)
        .extracting(put -> put.problem().message())
        .containsOnly(
            "not one of the 150 cards at hand could be written, so the job stops: not saved: its"
                + " disk can only be read from");
  }

  /// A disk on which the user may write no new files.
  private record Denying(boolean everywhere) implements Disk {

    @Override
    public void write(Path temp, FileRights rights, byte[] content) throws IOException {
      throw new AccessDeniedException(temp.toString());
    }

    @Override
    public boolean takesFiles(Path at) {
      return !everywhere;
    }
  }

  private List<Put> deny(boolean everywhere) {
    List<Wish> wishes = IntStream.range(0, 150).mapToObj(i -> wish(i + ".md", "x")).toList();
    return SafeBatch.write(new Denying(everywhere), folder, wishes, null, false);
  }

  @Test
  void aFolderThatMayNotBeWrittenToStopsTheJob() {
    assertThat(deny(true))
        .allMatch(Put::stops)
        .extracting(Put::problem)
        .containsOnly(
            DeckProblem.of(
                folder.toString(),
                "not one of the 150 cards at hand could be written, so the job stops: not saved:"
                    + " access is denied; check its permissions"));
  }

  @Test
  void filesThatMayNotBeWrittenStopNoJobWhileTheirFolderMay() {
    assertThat(deny(false)).allMatch(put -> put.outcome() == Outcome.FAILED && !put.stops());
  }

  @Test
  void filesThatOtherProgramsHoldStopNoJob() throws Exception {
    List<Wish> wishes = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Files.writeString(folder.resolve(i + ".md"), "old");
      wishes.add(wish(i + ".md", "new"));
    }
    for (IOException held : List.of(new FileSystemException("a", null, "in use"), held())) {
      Disk disk =
          new Disk() {
            @Override
            public void move(Path temp, Path file) throws IOException {
              throw held;
            }
          };
      assertThat(SafeBatch.write(disk, folder, wishes, null, false))
          .allMatch(put -> put.outcome() == Outcome.FAILED && !put.stops())
          .allMatch(put -> put.problem().message().equals("not saved: in use"));
    }
    assertThat(files()).hasSize(150);
  }

  /// What some systems say of it, in no type of its own.
  private static IOException held() {
    return new IOException("in use");
  }

  @Test
  void aFewFilesHaveReasonsOfTheirOwn() {
    assertThat(fill(99, 0, 0)).allMatch(put -> put.outcome() == Outcome.FAILED && !put.stops());
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void linuxFlushesAFileSystemAtOnce() {
    assertThat(SystemFlush.of(folder)).isTrue();
    assertThat(SystemFlush.of(folder.resolve("missing"))).isFalse();
  }
}
