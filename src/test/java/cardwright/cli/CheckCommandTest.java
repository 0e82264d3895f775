package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path folder;

  private Path card(String name, String text) throws IOException {
    Path card = Files.writeString(folder.resolve(name), text);
    Files.setLastModifiedTime(card, LONG_AGO);
    return card;
  }

  @Test
  void cardsThatAreRightGiveNothing() throws IOException {
    Run.seeds(folder);
    Run run = Run.of("check", folder);
    assertThat(run).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void problemsAreToldWithFileAndLine() throws IOException {
    Path card = card("a.md", "---\nlanguage: en\nlicense: mine\ntags: one\n---\n# Card\n");
    Run run = Run.of("check", folder);
    assertThat(run.lines()).hasSize(2);
    assertThat(run.lines().get(0)).startsWith(card + ":3: \"license\" must be one of [apache-2.0,");
    assertThat(run.lines().get(1)).startsWith(card + ":4: \"tags\" must be an array");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Files.getLastModifiedTime(card)).isEqualTo(LONG_AGO);
  }

  @Test
  void fixMendsWhatItCanAndTellsTheRest() throws IOException {
    Path right = card("right.md", Seeds.text(3));
    Path all = card("all.md", Seeds.text(3).replace("| 3194 |", "| 3195 |"));
    Path some = card("some.md", "---\r\nlicense: MIT\r\npipeline_tag: guess\r\n---\r\nx");
    Run run = Run.of("check", "--fix", folder);
    assertThat(run.messages()).isEqualTo(all + ": changed\n" + some + ": changed\n");
    assertThat(run.lines()).hasSize(1);
    assertThat(run.out())
        .startsWith(some + ":3: The pipeline tag \"guess\" is not in the official");
    assertThat(run.code()).isEqualTo(1);
    assertThat(all).hasContent(Seeds.text(3));
    assertThat(some)
        .hasBinaryContent("---\r\nlicense: mit\r\npipeline_tag: guess\r\n---\r\nx".getBytes());
    assertThat(Files.getLastModifiedTime(right)).isEqualTo(LONG_AGO);
    assertThat(Run.of("check", "--fix", all)).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void whatIsNoCardIsTold() throws IOException {
    Path latin = folder.resolve("latin.md");
    Files.write(latin, new byte[] {'a', '\n', (byte) 0xE9});
    Run run = Run.of("check", "--fix", latin);
    assertThat(run.out()).startsWith(latin + ":2: not UTF-8 at byte 2");
    assertThat(run.code()).isEqualTo(1);
    assertThat(latin).hasBinaryContent(new byte[] {'a', '\n', (byte) 0xE9});
    assertThat(Run.of("check", folder.resolve("none.md")).code()).isEqualTo(2);
  }
}
