package cardwright.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.card.CardEngine;
import cardwright.text.FieldPath;
import cardwright.text.Utf8;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileJobTest {

  private static final Path FILE = Path.of("a.md");
  private static final FieldPath LICENSE = FieldPath.parse("metadata.license");

  private final DeckList deck = new DeckList();
  private final OpenCards open = new OpenCards(Unsaved.NONE, () -> {});

  private CardSession card() {
    deck.append(List.of(FILE));
    return open.open(
        deck.entries().getFirst(),
        change ->
            new CardSession(
                CardEngine.standard(),
                FILE,
                new Utf8.Text("# A\n"),
                CardEngine.standard().read("# A\n"),
                change));
  }

  private FileJob job() {
    return new FileJob(deck, open, () -> {});
  }

  @Test
  void aCardWithoutChangesFollowsItsFileAsOneChange() {
    CardSession card = card();
    FileJob job = job();
    assertThat(card.isWriting()).isTrue();
    assertThat(job.follows(FILE.toAbsolutePath())).isTrue();
    job.wrote("Set it", FILE.toAbsolutePath(), "# B\n");
    job.end();
    assertThat(card.text()).isEqualTo("# B\n");
    assertThat(card.modified()).isFalse();
    assertThat(card.isWriting()).isFalse();
    assertThat(card.undoLabel()).contains("Set it");
    card.undo();
    assertThat(card.text()).isEqualTo("# A\n");
    assertThat(card.modified()).isTrue();
  }

  @Test
  void aCardThatIsChangedMeanwhileIsAtOddsWithItsFile() {
    CardSession card = card();
    FileJob job = job();
    assertThat(card.set(LICENSE, "mit")).isEmpty();
    job.wrote("Set it", FILE, "# B\n");
    job.end();
    assertThat(card.text()).contains("license: mit");
    assertThat(card.onDisk()).contains(new OnDisk.Text("# B\n"));
  }

  @Test
  void aCardWithUnsavedChangesIsLeftAlone() {
    CardSession card = card();
    card.set(LICENSE, "mit");
    FileJob job = job();
    assertThat(job.follows(FILE)).isFalse();
    assertThat(job.isUnsaved(FILE.toAbsolutePath())).isTrue();
    assertThat(card.isWriting()).isFalse();
    job.end();
  }

  @Test
  void aCardThatIsOpenedMeanwhileFollowsItsFile() {
    deck.append(List.of(FILE));
    FileJob job = job();
    CardSession card = card();
    assertThat(job.follows(FILE)).isTrue();
    job.wrote("Set it", FILE, "# B\n");
    assertThat(card.text()).isEqualTo("# B\n");
    assertThat(card.modified()).isFalse();
    job.end();
    assertThat(card.isWriting()).isFalse();
  }

  @Test
  void aCardThatIsReadAfterItsFileWasWrittenHasNothingToUndo() {
    deck.append(List.of(FILE));
    FileJob job = job();
    CardSession card = card();
    job.wrote("Set it", FILE, "# A\n");
    job.end();
    assertThat(card.undoLabel()).isEmpty();
    assertThat(card.isWriting()).isFalse();
  }

  @Test
  void aJobThatIsDoneClaimsNoCardAnyMore() {
    deck.append(List.of(FILE));
    job().end();
    assertThat(card().isWriting()).isFalse();
  }

  @Test
  void aCardThatIsNotOpenIsReadAnew() {
    deck.append(List.of(FILE));
    DeckEntry entry = deck.entries().getFirst();
    int version = entry.version();
    FileJob job = job();
    job.wrote("Set it", FILE, null);
    job.end();
    assertThat(entry.version()).isGreaterThan(version);
  }
}
