package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrashTest {

  @TempDir Path folder;

  @Test
  void aFileGoesToTheTrashWithItsOrigin() throws Exception {
    Path card = Files.writeString(folder.resolve("ä b%.md"), "text");
    Path trash = folder.resolve("trash");
    Path now = Trash.of(trash).take(card);
    assertThat(card).doesNotExist();
    assertThat(now).isEqualTo(trash.resolve("files/ä b%.md")).hasContent("text");
    assertThat(Files.readString(trash.resolve("info/ä b%.md.trashinfo")))
        .startsWith("[Trash Info]\nPath=/")
        .contains("/%C3%A4%20b%25.md\nDeletionDate=20");
  }

  @Test
  void filesOfOneNameDoNotMeetInTheTrash() throws Exception {
    Trash trash = Trash.of(folder.resolve("trash"));
    for (int i = 1; i <= 3; i++) {
      trash.take(Files.writeString(folder.resolve("a.md"), "text " + i));
    }
    assertThat(folder.resolve("trash/files/a.md")).hasContent("text 1");
    assertThat(folder.resolve("trash/files/a.md.2")).hasContent("text 2");
    assertThat(folder.resolve("trash/files/a.md.3")).hasContent("text 3");
    assertThat(folder.resolve("trash/info/a.md.3.trashinfo")).isRegularFile();
  }

  @Test
  void whatIsNotThereIsTold() {
    Path card = folder.resolve("none.md");
    assertThatThrownBy(() -> Trash.of(folder.resolve("trash")).take(card))
        .isInstanceOf(DeckException.class)
        .hasMessage(card + ": there is no such file any more");
  }
}
