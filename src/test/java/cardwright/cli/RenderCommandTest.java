package cardwright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.Seeds;
import cardwright.preview.export.PageLook;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {

  @TempDir private Path folder;

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void writesOneFilePerCardNamedAfterIt() throws IOException {
    Path deck = folder.resolve("deck");
    Run.seeds(deck);
    Run run = Run.of("render", deck, "--out", folder.resolve("out"), "--format", "html");
    assertThat(run.code()).isZero();
    assertThat(names("out"))
        .containsExactlyElementsOf(
            Seeds.NAMES.stream().map(name -> name.replace(".txt", ".html")).toList());
    assertThat(run.messages().lines()).hasSize(5).allMatch(line -> line.endsWith(": written"));
    assertThat(Files.readAllBytes(deck.resolve(Seeds.NAMES.getFirst()))).isEqualTo(Seeds.bytes(0));
  }

  @Test
  void namesTheCardsOfTheHubByTheirModels() throws IOException {
    for (String owner : List.of("a", "b")) {
      Files.createDirectories(folder.resolve("deck/" + owner));
      Files.write(folder.resolve("deck/" + owner + "/README.md"), Seeds.bytes(0));
    }
    Files.createDirectories(folder.resolve("deck/plain"));
    Files.writeString(folder.resolve("deck/plain/README.md"), "# nothing");
    Run run =
        Run.of("render", folder.resolve("deck"), "--out", folder.resolve("o"), "--format", "PDF");
    assertThat(run.code()).isZero();
    assertThat(names("o")).containsExactly("persoverant-2.pdf", "persoverant.pdf", "plain.pdf");
  }

  @Test
  void overwritesNoCard() throws IOException {
    Path card = Files.writeString(folder.resolve("card.html"), "# a card");
    Run run = Run.of("render", card, "--out", folder, "--format", "html");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages()).contains("card.html: its page would overwrite the card");
    assertThat(card).hasContent("# a card");
  }

  @Test
  void handsTheLookToThePainter() throws IOException {
    Path card = Run.seeds(folder).getFirst();
    List<PageLook> looks = new ArrayList<>();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int code =
        CardwrightCommand.run(
            (page, look) -> {
              looks.add(look);
              assertThat(page.content()).doesNotContain("https://pbs.twimg.com");
              return new byte[] {1};
            },
            new ByteArrayOutputStream(),
            messages,
            "render",
            card.toString(),
            "--out",
            folder.resolve("o").toString(),
            "--format",
            "png",
            "--theme",
            "dark",
            "--width",
            "500",
            "--scale",
            "2");
    assertThat(code).as(messages.toString(StandardCharsets.UTF_8)).isZero();
    assertThat(looks)
        .singleElement()
        .satisfies(
            look -> {
              assertThat(look.dark()).isTrue();
              assertThat(look.width()).isEqualTo(500);
              assertThat(look.scale()).isEqualTo(2);
              assertThat(look.remotePictures()).isFalse();
            });
    assertThat(names("o")).containsExactly("000_53362df59e691aa6.png");
  }

  @Test
  void goesOnAfterACardThatCannotBePainted() throws IOException {
    Run.seeds(folder.resolve("deck"));
    Run run =
        Run.of("render", folder.resolve("deck"), "--out", folder.resolve("o"), "--format", "png");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.messages().lines()).hasSize(5).allMatch(line -> line.contains("no page: "));
  }

  @Test
  void saysWhatIsWrongWithTheArguments() throws IOException {
    Path card = Run.seeds(folder).getFirst();
    assertThat(Run.of("render", card, "--out", folder).code()).isEqualTo(2);
    assertThat(Run.of("render", card, "--out", folder, "--format", "gif").code()).isEqualTo(2);
    Run scale = Run.of("render", card, "--out", folder, "--format", "png", "--scale", "3");
    assertThat(scale.code()).isEqualTo(2);
    assertThat(scale.messages()).contains("the scale can be 1 or 2, not 3");
    Run width = Run.of("render", card, "--out", folder, "--format", "png", "--width", "5");
    assertThat(width.messages()).contains("280 to 2400");
    Run none = Run.of("render", folder.resolve("none"), "--out", folder, "--format", "pdf");
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.messages()).contains("there is no such file or folder");
  }
}
