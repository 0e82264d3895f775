package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cardwright.text.Utf8;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipDeckTest {

  @TempDir private Path folder;
  private final List<DeckProblem> problems = new ArrayList<>();

  private Path zip(Charset names, String... entries) throws IOException {
    Path file = folder.resolve("deck.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out, names)) {
      for (String entry : entries) {
        zip.putNextEntry(new ZipEntry(entry));
        zip.write(("# " + entry).getBytes(StandardCharsets.UTF_8));
      }
    }
    return file;
  }

  private Path zip(String... entries) throws IOException {
    return zip(StandardCharsets.UTF_8, entries);
  }

  @Test
  void cardsAreReadByTheRuleOfFolders() throws Exception {
    Path file =
        zip(
            "b/README.md",
            "a.txt",
            "picture.png",
            ".git/x.md",
            "b/.hidden.md",
            "__MACOSX/c.md",
            "Ä.MD");
    try (ZipDeck zip = ZipDeck.open(file, problems)) {
      assertThat(zip.cards())
          .containsExactly(
              file.resolve("a.txt"), file.resolve("b/README.md"), file.resolve("Ä.MD"));
      assertThat(zip.read(file.resolve("b/README.md")).content())
          .isEqualTo(new Utf8.Text("# b/README.md"));
    }
    assertThat(problems).isEmpty();
    assertThat(ZipDeck.isZip(file)).isTrue();
    assertThat(ZipDeck.isZip(folder)).isFalse();
  }

  @Test
  void namesThatLeadOutAreLeftOut() throws Exception {
    Path file = zip("../out.md", "/root.md", "..\\out.md", "C:\\x.md", "a/../../b.md", "good.md");
    try (ZipDeck zip = ZipDeck.open(file, problems)) {
      assertThat(zip.cards()).containsExactly(file.resolve("good.md"));
    }
    assertThat(problems)
        .hasSize(5)
        .allSatisfy(p -> assertThat(p.message()).startsWith("its name leads out of the zip"));
  }

  @Test
  void oldNamesAreRead() throws Exception {
    Path file = zip(Charset.forName("IBM437"), "Ä.md");
    try (ZipDeck zip = ZipDeck.open(file, problems)) {
      assertThat(zip.cards()).containsExactly(file.resolve("Ä.md"));
    }
  }

  @Test
  void whatIsTooLargeIsNotRead() throws Exception {
    Path file = folder.resolve("bomb.zip");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : List.of("a.md", "b.md")) {
        zip.putNextEntry(new ZipEntry(name));
        for (int i = 0; i < 51; i++) {
          zip.write(new byte[1_000_000]);
        }
      }
    }
    try (ZipDeck zip = ZipDeck.open(file, problems, 40_000_000)) {
      assertThatThrownBy(() -> zip.read(file.resolve("a.md")))
          .hasMessageContaining("larger than 50 MB and no card");
      assertThatThrownBy(() -> zip.read(file.resolve("b.md")))
          .hasMessageContaining("the cards of the zip are larger than 38 MB together");
    }
  }

  @Test
  void aZipThatIsBrokenIsTold() throws Exception {
    Path file = zip("a.md", "b.md");
    byte[] bytes = Files.readAllBytes(file);
    Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(ZipDeck.isZip(file)).isTrue();
    assertThatThrownBy(() -> ZipDeck.open(file, problems))
        .hasMessageContaining("it is no zip that can be read");
  }
}
