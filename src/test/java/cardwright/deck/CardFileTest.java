package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import cardwright.text.Utf8;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardFileTest {

  @TempDir private Path folder;

  @Test
  void aCardHasItsTextWithAllThatIsInIt() throws Exception {
    String text = "\uFEFF---\r\na: 🤖\r---\n\u0000";
    Path file = Files.writeString(folder.resolve("a.md"), text);
    CardFile card = CardFile.read(file);
    assertThat(card.content()).isEqualTo(new Utf8.Text(text));
    assertThat(card.problem()).isEmpty();
  }

  @Test
  void readingsKeepWhatTheySayWhenOthersAreRead() throws Exception {
    CardEngine engine = CardEngine.standard();
    List<Path> files = new ArrayList<>();
    List<Reading> readings = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i : new int[] {3, 0, 4, 1, 2}) {
      texts.add(i == 4 ? "# short\n" : Seeds.text(i));
      files.add(Files.writeString(folder.resolve(i + ".md"), texts.getLast()));
    }
    for (Path file : files) {
      readings.add(CardFile.reading(file, engine));
    }
    for (int i = 0; i < readings.size(); i++) {
      assertThat(readings.get(i).data()).isEqualTo(engine.read(texts.get(i)).data());
      assertThat(readings.get(i).text()).isEqualTo(texts.get(i));
    }
  }

  @Test
  void aLargeFileAndABadOneAreReadAsSmallGoodOnes() throws Exception {
    CardEngine engine = CardEngine.standard();
    String large = Seeds.text(0) + "a\n".repeat(100_000);
    Path file = Files.writeString(folder.resolve("a.md"), large);
    assertThat(CardFile.reading(file, engine).text()).isEqualTo(large);
    Files.write(file, new byte[] {'a', '\n', (byte) 0xFF});
    assertThatThrownBy(() -> CardFile.reading(file, engine))
        .isInstanceOf(DeckException.class)
        .hasMessageStartingWith(file + ":2: not UTF-8 at byte 2");
  }

  @Test
  void aFileThatIsNotUtf8SaysWhere() throws Exception {
    byte[] bytes =
        "é🤖\uFFFD\r\nline two\ncaf\u00e9".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xE9;
    bytes[bytes.length - 1] = '!';
    Path file = Files.write(folder.resolve("a.md"), bytes);
    DeckProblem problem = CardFile.read(file).problem().orElseThrow();
    int offset = bytes.length - 2;
    assertThat(problem)
        .hasToString(
            file
                + ":3: not UTF-8 at byte "
                + offset
                + "; save it as UTF-8, until then it is read-only");
  }

  @Test
  void aFileThatIsFarTooLargeIsToldNotRead() throws IOException {
    Path file = folder.resolve("large.md");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(CardFile.MAX_BYTES + 1L);
    }
    assertThatThrownBy(() -> CardFile.read(file))
        .isInstanceOf(DeckException.class)
        .hasMessage(file + ": it is larger than 50 MB and no card; leave it out");
  }

  @Test
  void aFolderOrNothingIsTold() {
    assertThatThrownBy(() -> CardFile.read(folder))
        .isInstanceOf(DeckException.class)
        .hasMessage(folder + ": it is a folder");
    assertThatThrownBy(() -> CardFile.read(folder.resolve("missing")))
        .isInstanceOf(DeckException.class)
        .hasMessageEndingWith("missing: there is no such file or folder");
  }
}
