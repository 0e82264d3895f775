package cardwright.deck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.CardOutput.Put;
import cardwright.deck.JobHistory.Job;
import cardwright.deck.SafeBatch.Wish;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobHistoryTest {

  @TempDir private Path folder;

  private Path jobs() {
    return folder.resolve("jobs");
  }

  private JobJournal journal(String job) {
    return new JobJournal(jobs(), job);
  }

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private static void write(JobJournal journal, Path file, String content) {
    Wish wish = new Wish(file, null, content.getBytes(UTF_8));
    assertThat(put(wish, journal).problem()).isNull();
  }

  private static Put put(Wish wish, JobJournal journal) {
    return SafeBatch.write(List.of(wish), () -> wish.file().getParent(), journal, false).getFirst();
  }

  private Map<String, Outcome> undo(String id) throws DeckException {
    Map<String, Outcome> told = new LinkedHashMap<>();
    boolean found =
        new JobHistory(jobs())
            .undo(
                id,
                journal("undo-job"),
                false,
                (file, put) -> told.put(file.getFileName().toString(), put.outcome()));
    assertThat(found).isTrue();
    return told;
  }

  @Test
  void whatAJobReplacedComesBackByteForByte() throws Exception {
    byte[] odd = {'a', (byte) 0xFF, 0, '\r', '\n'};
    byte[] text = "\uFEFFone\r\ntwo \uFFFD 🤖".getBytes(UTF_8);
    Path first = file("first.md", odd);
    Path second = file("second.md", text);
    JobJournal journal = journal("set");
    write(journal, first, "new");
    write(journal, second, "new too");
    write(journal, folder.resolve("made.md"), "made");
    List<Job> listed = new JobHistory(jobs()).jobs();
    assertThat(listed).extracting(Job::id).containsExactly(journal.id());
    assertThat(listed.getFirst().job()).isEqualTo("set");
    assertThat(listed.getFirst().files()).isEqualTo(2);
    assertThat(undo(journal.id()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("first.md", Outcome.CHANGED, "second.md", Outcome.CHANGED));
    assertThat(first).hasBinaryContent(odd);
    assertThat(second).hasBinaryContent(text);
    assertThat(folder.resolve("made.md")).hasContent("made");
  }

  @Test
  void whatSomebodyChangedSinceIsLeftAlone() throws Exception {
    Path first = file("first.md", new byte[] {'a'});
    Path second = file("second.md", new byte[] {'b'});
    Path gone = file("gone.md", new byte[] {'c'});
    JobJournal journal = journal("set");
    for (Path file : List.of(first, second, gone)) {
      write(journal, file, "new");
    }
    Files.writeString(first, "theirs");
    Files.delete(gone);
    assertThat(undo(journal.id()))
        .containsEntry("first.md", Outcome.FAILED)
        .containsEntry("second.md", Outcome.CHANGED)
        .containsEntry("gone.md", Outcome.FAILED);
    assertThat(first).hasContent("theirs");
    assertThat(second).hasContent("b");
    assertThat(gone).doesNotExist();
  }

  @Test
  void undoingTheLastJobTwiceIsRedo() throws Exception {
    Path file = file("a.md", new byte[] {'a'});
    write(journal("set"), file, "new");
    undo(null);
    assertThat(file).hasContent("a");
    undo(null);
    assertThat(file).hasContent("new");
  }

  @Test
  void aJournalThatAKilledJobLeftHalfWrittenGivesWhatItHolds() throws Exception {
    Path first = file("first.md", new byte[] {'a'});
    Path second = file("second.md", new byte[] {'b'});
    JobJournal journal = journal("set");
    write(journal, first, "new");
    Path kept = jobs().resolve(journal.id() + JobJournal.END);
    long whole = Files.size(kept);
    write(journal, second, "new");
    byte[] bytes = Files.readAllBytes(kept);
    Files.write(kept, Arrays.copyOf(bytes, (int) (whole + bytes.length) / 2));
    assertThat(undo(journal.id())).containsExactly(Map.entry("first.md", Outcome.CHANGED));
    assertThat(first).hasContent("a");
    assertThat(second).hasContent("new");
  }

  @Test
  void aFileThatCannotBeKeptIsNotReplaced() throws Exception {
    Path file = file("a.md", new byte[] {'a'});
    Files.writeString(jobs(), "a file where the folder would be");
    Wish wish = new Wish(file, null, new byte[] {'b'});
    Put put = put(wish, journal("set"));
    assertThat(put.problem().message()).startsWith("not saved: no undo can be kept");
    assertThat(file).hasContent("a");
    assertThat(folder).isDirectoryNotContaining(f -> f.toString().endsWith(".tmp"));
  }

  @Test
  void whatAFullDiskKeepsHalfIsNotKeptAtAll() throws Exception {
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    AtomicLong room = new AtomicLong(100_000);
    JobJournal journal =
        new JobJournal(jobs(), "set", Long.MAX_VALUE, file -> new FullDisk(file, room));
    Path first = file("first.md", noise);
    Path second = file("second.md", noise);
    Path third = file("third.md", noise);
    write(journal, first, "new");
    room.set(1_000);
    Wish wish = new Wish(second, null, new byte[] {'b'});
    Put put = put(wish, journal);
    assertThat(put.stops()).isTrue();
    assertThat(put.problem().message())
        .isEqualTo("not saved: no undo can be kept: No space left on device");
    assertThat(second).hasBinaryContent(noise);
    room.set(100_000);
    write(journal, third, "new");
    assertThat(undo(journal.id())).containsOnlyKeys("first.md", "third.md");
    assertThat(third).hasBinaryContent(noise);
  }

  @Test
  void aJobThatCouldKeepNothingIsNoJob() throws Exception {
    JobJournal journal =
        new JobJournal(
            jobs(), "set", Long.MAX_VALUE, file -> new FullDisk(file, new AtomicLong(50)));
    Wish wish = new Wish(file("a.md", new byte[] {'a'}), null, new byte[] {'b'});
    assertThat(put(wish, journal).stops()).isTrue();
    assertThat(journal.id()).isNull();
    assertThat(jobs()).isEmptyDirectory();
  }

  @Test
  void aJournalTakesNoMoreThanItsRoomAndSaysWhatItLeavesOut() throws Exception {
    byte[] noise = new byte[5_000];
    new Random(1).nextBytes(noise);
    Path first = file("first.md", noise);
    Path second = file("second.md", noise);
    JobJournal journal = new JobJournal(jobs(), "set", 1_000);
    write(journal, first, "new");
    write(journal, second, "new");
    assertThat(journal.left()).isEqualTo(1);
    assertThat(undo(journal.id())).containsOnlyKeys("first.md");
  }

  @Test
  void oldJournalsAndThoseThatTakeTooMuchRoomAreDropped() throws Exception {
    Path file = file("a.md", new byte[] {'a'});
    JobJournal old = journal("set");
    write(old, file, "1");
    JobJournal middle = journal("set");
    write(middle, file, "2");
    JobJournal last = journal("set");
    write(last, file, "3");
    age(old, Duration.ofDays(31));
    age(middle, Duration.ofDays(1));
    new JobHistory(jobs()).prune();
    assertThat(new JobHistory(jobs()).jobs())
        .extracting(Job::id)
        .containsExactly(last.id(), middle.id());
    new JobHistory(jobs(), 1).prune();
    assertThat(new JobHistory(jobs()).jobs()).extracting(Job::id).containsExactly(last.id());
  }

  private void age(JobJournal journal, Duration age) throws IOException {
    Path file = jobs().resolve(journal.id() + JobJournal.END);
    Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
  }
}
