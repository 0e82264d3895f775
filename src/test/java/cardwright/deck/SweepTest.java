package cardwright.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SweepTest {

  private static final String RANDOM = "0123456789abcdef";

  @TempDir private Path folder;

  /// A process that dies in the middle of a save: all is written, nothing moved.
  static final class Killed {

    private Killed() {}

    public static void main(String[] args) throws DeckException {
      Disk disk =
          new Disk() {
            @Override
            public void move(Path temp, Path file) {
              Runtime.getRuntime().halt(42);
            }
          };
      SafeFiles.write(disk, Path.of(args[0]), null, "new".getBytes(UTF_8));
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private Path temp(long pid) throws IOException {
    return Files.createFile(folder.resolve(".a.md.cardwright-" + pid + "-" + RANDOM + ".tmp"));
  }

  @Test
  void whatAKilledSaveLeftIsRemovedAndTheOldFileIsWhole() throws Exception {
    Path card = Files.writeString(folder.resolve("README.md"), "old");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classes = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java, "-cp", classes, Killed.class.getName(), card.toString())
            .inheritIO()
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(42);
    assertThat(card).hasContent("old");
    assertThat(files()).hasSize(2);
    assertThat(SafeFiles.sweep(folder)).singleElement().matches(TempName::matches);
    assertThat(files()).containsExactly(card);
  }

  @Test
  void aSaveThatIsUnderWayIsLeftAlone() throws Exception {
    Path temp = temp(ProcessHandle.current().pid());
    assertThat(SafeFiles.sweep(folder)).isEmpty();
    assertThat(temp).exists();
  }

  @Test
  void aLeftoverOfAnOlderProcessWithTheSameNumberIsRemoved() throws Exception {
    Path temp = temp(ProcessHandle.current().pid());
    Files.setLastModifiedTime(temp, FileTime.fromMillis(1_000_000_000_000L));
    assertThat(SafeFiles.sweep(folder)).containsExactly(temp);
  }

  @Test
  void leftoversInFoldersAreRemovedButHiddenFoldersNotEntered() throws Exception {
    Path inside = Files.createDirectories(folder.resolve("a/b"));
    Path git = Files.createDirectories(folder.resolve(".git"));
    String name = TempName.beside(folder.resolve("x")).getFileName().toString();
    String dead = name.replaceAll("-[0-9]+-", "-999999999999-");
    Files.createFile(git.resolve(dead));
    Path leftover = Files.createFile(inside.resolve(dead));
    assertThat(SafeFiles.sweep(folder)).containsExactly(leftover);
    assertThat(git.resolve(dead)).exists();
  }

  @Test
  void nothingElseIsRemoved() throws Exception {
    List<String> others =
        List.of(
            ".a.md.cardwright-1-" + RANDOM + ".tmp.bak",
            "a.md.cardwright-999999999999-" + RANDOM + ".tmp",
            ".a.md.cardwright-x-" + RANDOM + ".tmp",
            ".a.md.cardwright-999999999999-0123.tmp",
            ".a.md.tmp",
            "README.md");
    for (String other : others) {
      Files.createFile(folder.resolve(other));
    }
    Path named = folder.resolve(".d.cardwright-999999999999-" + RANDOM + ".tmp");
    Files.createDirectory(named);
    assertThat(SafeFiles.sweep(folder)).isEmpty();
    assertThat(files()).hasSize(others.size());
    assertThat(named).isDirectory();
  }

  @Test
  void aFolderThatIsNotThereHasNothingToSweep() {
    assertThat(SafeFiles.sweep(folder.resolve("missing"))).isEmpty();
  }
}
