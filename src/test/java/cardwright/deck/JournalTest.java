package cardwright.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What a journal offers of processes that are gone, and what it removes.
class JournalTest {

  private static final String GONE = "-999999999.json";

  @TempDir Path folder;

  private Path left(String name, String content) throws Exception {
    return Files.writeString(folder.resolve(name + GONE), content);
  }

  private static String json(String card) {
    return "{\"card\": \"" + card + "\", \"base\": \"old\", \"text\": \"new\"}";
  }

  @Test
  void whatCannotBeReadIsNeitherOfferedNorRemoved() throws Exception {
    Path broken = left("a", "{\"card\": ");
    Path whole = left("b", json("card.md"));
    Journal journal = new Journal(folder);
    assertThat(journal.left()).extracting(Journal.Unsaved::text).containsExactly("new");
    journal.clear();
    assertThat(broken).exists();
    assertThat(whole).doesNotExist();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theTextOfACardThatCannotBeReadNowIsOffered() throws Exception {
    // A regular file of which no byte can be read, not even by the system's administrator.
    Path card = Path.of("/proc/self/mem");
    assertThat(card).isRegularFile();
    left("a", json(card.toString()));
    assertThat(new Journal(folder).left()).extracting(Journal.Unsaved::card).containsExactly(card);
  }
}
