package cardwright.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafeFilesTest {

  private static final byte[] OLD = "old".getBytes(UTF_8);
  private static final byte[] NEW = "the new content".getBytes(UTF_8);
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  private Path file(String name) throws IOException {
    Path file = Files.write(folder.resolve(name), OLD);
    Files.setLastModifiedTime(file, LONG_AGO);
    return file;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileGetsItsNewContentAndNothingElseIsLeft() throws Exception {
    Path file = file("README.md");
    assertThat(SafeFiles.write(file, NEW)).isTrue();
    assertThat(file).hasBinaryContent(NEW);
    assertThat(names(folder)).containsExactly("README.md");
  }

  @Test
  void aFileThatHoldsTheContentAlreadyIsNotTouched() throws Exception {
    Path file = file("README.md");
    Object key = Files.readAttributes(file, "*").get("fileKey");
    assertThat(SafeFiles.write(file, OLD)).isFalse();
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    assertThat(Files.readAttributes(file, "*").get("fileKey")).isEqualTo(key);
  }

  @Test
  void aNewFileIsMadeWithItsFolders() throws Exception {
    Path file = folder.resolve("a/b/c/README.md");
    assertThat(SafeFiles.write(file, NEW)).isTrue();
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void anEmptyFileIsMadeToo() throws Exception {
    Path file = folder.resolve("empty.md");
    assertThat(SafeFiles.write(file, new byte[0])).isTrue();
    assertThat(file).isEmptyFile();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aNewFileHasTheRightsThatAnyNewFileHas() throws Exception {
    Path other = Files.createFile(folder.resolve("other"));
    Path file = folder.resolve("README.md");
    SafeFiles.write(file, NEW);
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(
      strings = {"rw-------", "rw-rw-rw-", "rwxr-x--x", "rw-r-----"})
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void permissionsAreKept(String permissions) throws Exception {
    Path file = file("README.md");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    Object owner = Files.getAttribute(file, "posix:owner");
    Object group = Files.getAttribute(file, "posix:group");
    SafeFiles.write(file, NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo(permissions);
    assertThat(Files.getAttribute(file, "posix:owner")).isEqualTo(owner);
    assertThat(Files.getAttribute(file, "posix:group")).isEqualTo(group);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void ownerAndGroupAreKeptWhereTheyMayBe() throws Exception {
    Path file = file("README.md");
    assumeThatCode(
            () -> {
              Files.setAttribute(file, "unix:uid", 12_345);
              Files.setAttribute(file, "unix:gid", 23_456);
            })
        .doesNotThrowAnyException();
    SafeFiles.write(file, NEW);
    assertThat(Files.readAttributes(file, "unix:uid,gid"))
        .containsEntry("uid", 12_345)
        .containsEntry("gid", 23_456);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkStaysAndItsTargetIsReplaced() throws Exception {
    Path target = Files.createDirectory(folder.resolve("real")).resolve("card.md");
    Files.write(target, OLD);
    Path links = Files.createDirectory(folder.resolve("links"));
    Path second = Files.createSymbolicLink(links.resolve("second"), Path.of("../real/card.md"));
    Path first = Files.createSymbolicLink(links.resolve("first"), Path.of("second"));
    assertThat(SafeFiles.write(first, NEW)).isTrue();
    assertThat(target).hasBinaryContent(NEW);
    assertThat(Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(Files.readSymbolicLink(first)).isEqualTo(Path.of("second"));
    assertThat(Files.readSymbolicLink(second)).isEqualTo(Path.of("../real/card.md"));
    assertThat(names(links)).containsExactly("first", "second");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void theTargetOfALinkToNothingIsMade() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("new/card.md"));
    SafeFiles.write(link, NEW);
    assertThat(folder.resolve("new/card.md")).hasBinaryContent(NEW);
    assertThat(link).isSymbolicLink();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linksThatLeadInACircleAreTold() throws Exception {
    Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
    assertThatThrownBy(() -> SafeFiles.write(one, NEW))
        .isInstanceOf(DeckException.class)
        .hasMessage(one + ": not saved: its symbolic links lead in a circle");
  }

  @Test
  void aFolderInItsPlaceIsTold() throws Exception {
    Path file = Files.createDirectory(folder.resolve("README.md"));
    assertThatThrownBy(() -> SafeFiles.write(file, NEW))
        .isInstanceOf(DeckException.class)
        .hasMessage(file + ": not saved: a folder stands in its place; move it away");
    assertThat(names(folder)).containsExactly("README.md");
  }

  @Test
  void aFileWhereAFolderIsNeededIsTold() throws Exception {
    Path blocker = file("folder");
    Path file = blocker.resolve("README.md");
    assertThatThrownBy(() -> SafeFiles.write(file, NEW))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith(file + ": not saved: ");
    assertThat(blocker).hasBinaryContent(OLD);
    assertThat(Files.getLastModifiedTime(blocker)).isEqualTo(LONG_AGO);
  }

  @Test
  void aFileThatAnotherProgramChangedIsNotReplaced() throws Exception {
    Path file = file("README.md");
    assertThatThrownBy(() -> SafeFiles.replace(file, "read".getBytes(UTF_8), NEW))
        .isInstanceOf(DeckException.class)
        .hasMessageContaining("another program has changed it");
    assertThat(file).hasBinaryContent(OLD);
    assertThat(SafeFiles.replace(file, OLD, NEW)).isTrue();
    Files.delete(file);
    assertThatThrownBy(() -> SafeFiles.replace(file, NEW, OLD))
        .isInstanceOf(DeckException.class)
        .hasMessageContaining("it was removed");
    assertThat(file).doesNotExist();
  }

  private enum Step {
    FILL,
    MOVE
  }

  /// A disk that fails at a step, after half of the work.
  private record Failing(Step step) implements Disk {

    @Override
    public void fill(Path temp, byte[] content) throws IOException {
      if (step == Step.FILL) {
        Files.write(temp, java.util.Arrays.copyOf(content, content.length / 2));
        throw new IOException("No space left on device");
      }
      Disk.super.fill(temp, content);
    }

    @Override
    public void move(Path temp, Path file) throws IOException {
      assertThat(temp).hasBinaryContent(NEW);
      throw new IOException("Input/output error");
    }
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void aFailedSaveLeavesTheOldFileAndNothingElse(Step step) throws Exception {
    Path file = file("README.md");
    String cause = step == Step.FILL ? "No space left on device" : "Input/output error";
    assertThatThrownBy(() -> SafeFiles.write(new Failing(step), file, null, NEW))
        .isInstanceOf(DeckException.class)
        .hasMessage(file + ": not saved: " + cause);
    assertThat(file).hasBinaryContent(OLD);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(LONG_AGO);
    assertThat(names(folder)).containsExactly("README.md");
  }

  @Test
  void theFileIsFilledThenMovedThenItsFolderFlushed() throws Exception {
    Path file = file("README.md");
    List<String> steps = new ArrayList<>();
    Disk disk =
        new Disk() {
          @Override
          public void fill(Path temp, byte[] content) throws IOException {
            steps.add("fill");
            assertThat(TempName.matches(temp)).isTrue();
            assertThat(temp).hasParent(folder).isEmptyFile();
            Disk.super.fill(temp, content);
          }

          @Override
          public void move(Path temp, Path to) throws IOException {
            steps.add("move");
            assertThat(to).isEqualTo(file).hasBinaryContent(OLD);
            Disk.super.move(temp, to);
          }

          @Override
          public void flush(Path of) {
            steps.add("flush " + of);
            Disk.super.flush(of);
          }
        };
    SafeFiles.write(disk, file, null, NEW);
    assertThat(steps).containsExactly("fill", "move", "flush " + folder);
  }

  @Test
  void aNameOfTheGreatestLengthCanBeSaved() throws Exception {
    Path file = folder.resolve("ü".repeat(126) + ".md");
    SafeFiles.write(file, OLD);
    assertThat(SafeFiles.write(file, NEW)).isTrue();
    assertThat(file).hasBinaryContent(NEW);
  }
}
