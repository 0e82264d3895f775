package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DeckFolderTest {

  @TempDir private Path folder;

  private final List<DeckProblem> problems = new ArrayList<>();

  private Path file(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  private List<String> scan(Path... roots) {
    return DeckFolder.cards(List.of(roots), problems).stream()
        .map(card -> folder.relativize(card).toString().replace('\\', '/'))
        .toList();
  }

  @Test
  void cardsAreFoundToTheBottomInTheOrderOfNames() throws IOException {
    for (String name : List.of("b.md", "a/z/README.md", "a/card.TXT", "c.txt", "B.MD")) {
      file(name);
    }
    assertThat(scan(folder))
        .containsExactly("B.MD", "a/card.TXT", "a/z/README.md", "b.md", "c.txt");
    assertThat(problems).isEmpty();
  }

  @Test
  void whatIsHiddenOrNoCardIsLeftOut() throws IOException {
    for (String name :
        List.of(".git/README.md", ".hidden.md", "._README.md", "a.json", "md", "a.md.bak")) {
      file(name);
    }
    Files.createFile(TempName.beside(folder.resolve("card.md")));
    assertThat(scan(folder)).isEmpty();
  }

  @Test
  void aFileThatIsNamedIsTakenWhateverItsName() throws IOException {
    assertThat(scan(file(".hidden"), file("card.html"))).containsExactly(".hidden", "card.html");
  }

  @Test
  void aHiddenFolderThatIsNamedIsSearched() throws IOException {
    file(".cards/README.md");
    assertThat(scan(folder.resolve(".cards"))).containsExactly(".cards/README.md");
  }

  @Test
  void aFolderWithTheNameOfACardIsSearched() throws IOException {
    file("folder.md/README.md");
    assertThat(scan(folder)).containsExactly("folder.md/README.md");
  }

  @Test
  void eachCardIsFoundOnce() throws IOException {
    Path card = file("a/README.md");
    assertThat(scan(card, folder, card.getParent())).containsExactly("a/README.md");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void linksThatLeadBackEndTheSearch() throws IOException {
    file("a/README.md");
    Files.createSymbolicLink(folder.resolve("a/back"), folder);
    Files.createSymbolicLink(folder.resolve("a/self"), Path.of("."));
    Files.createSymbolicLink(folder.resolve("z.md"), Path.of("a/README.md"));
    assertThat(scan(folder)).containsExactly("a/README.md");
    assertThat(problems).isEmpty();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLinkToNothingIsAProblemAndTheOthersGoOn() throws IOException {
    file("z.md");
    Path broken = Files.createSymbolicLink(folder.resolve("a.md"), Path.of("nowhere"));
    assertThat(scan(folder)).containsExactly("z.md");
    assertThat(problems)
        .containsExactly(DeckProblem.of(broken.toString(), "there is no such file or folder"));
  }

  @Test
  void whatIsNotThereIsAProblem() throws IOException {
    Path missing = folder.resolve("missing");
    assertThat(scan(missing, file("a.md"))).containsExactly("a.md");
    assertThat(problems).extracting(DeckProblem::file).containsExactly(missing.toString());
  }

  @Test
  void theSearchEndsWhenItsVisitorHasEnough() throws IOException {
    for (int i = 0; i < 10; i++) {
      file("card" + i + ".md");
    }
    List<Path> seen = new ArrayList<>();
    DeckFolder.scan(
        List.of(folder, folder.resolve("missing")),
        new DeckFolder.Visitor() {
          @Override
          public void card(Path card) {
            seen.add(card);
          }

          @Override
          public void problem(DeckProblem problem) {
            problems.add(problem);
          }

          @Override
          public boolean goesOn() {
            return seen.size() < 3;
          }
        });
    assertThat(seen).hasSize(3);
    assertThat(problems).isEmpty();
  }
}
