package cardwright.app;

import static org.assertj.core.api.Assertions.assertThat;

import cardwright.deck.Journal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills a process that edits and saves, again and again, and looks at what it leaves.
class KillTest {

  private static final int KILLS = 100;
  private static final int KILLS_WHILE_UNSAVED = 26;
  private static final int MOST_LOST_MILLIS = 250;

  /// Long enough for a save to take some time.
  private static final String BODY = "\n---\n# A card\n" + "Some text of the card. ".repeat(4_000);

  private record Typed(int number, long millis) {}

  @TempDir Path folder;

  private final Random random = new Random(20_261_121);

  @Test
  void nothingThatWasSavedOrTypedAQuarterOfASecondAgoIsLost() throws Exception {
    Path deck = Files.createDirectory(folder.resolve("deck"));
    Path journal = folder.resolve("journal");
    Path card = deck.resolve("README.md");
    Files.writeString(card, text(0));
    int killedWhileUnsaved = 0;
    // Chance decides what a kill meets; a journal is put to the test only where something was
    // unsaved, so the killing goes on until that was so often enough.
    for (int i = 0; i < KILLS || killedWhileUnsaved < KILLS_WHILE_UNSAVED; i++) {
      assertThat(i).as("kills, of which few met unsaved text").isLessThan(4 * KILLS);
      killedWhileUnsaved += kill(deck, journal, card) ? 1 : 0;
    }
  }

  private static String text(int number) {
    return "---\nlicense: v" + number + BODY;
  }

  private static int number(String text) {
    int number = Integer.parseInt(text.substring(text.indexOf('v') + 1, text.indexOf("\n---")));
    assertThat(text.equals(text(number))).as("whole").isTrue();
    return number;
  }

  /// @return whether something was unsaved
  private boolean kill(Path deck, Path journal, Path card) throws Exception {
    Process editor =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                KilledEditor.class.getName(),
                deck.toString(),
                journal.toString(),
                folder.resolve("probe").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<Typed> typed = new ArrayList<>();
    List<Long> clock = new ArrayList<>();
    int saved = 0;
    int wanted = 5 + random.nextInt(60);
    int early = random.nextInt(KilledEditor.TICK_MILLIS * 1_000);
    long killed = 0;
    try (BufferedReader lines = editor.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] words = line.split(" ");
        if (words[0].equals("clock")) {
          clock.add(Long.parseLong(words[1]));
        } else if (words[0].equals("saved")) {
          saved = Integer.parseInt(words[1]);
        } else {
          assertThat(words[0]).as(line).isEqualTo("typed");
          typed.add(new Typed(Integer.parseInt(words[1]), Long.parseLong(words[2])));
        }
        if (killed == 0 && typed.size() >= wanted) {
          LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(early));
          killed = System.currentTimeMillis();
          editor.toHandle().destroyForcibly();
        }
      }
    }
    editor.waitFor();
    return check(deck, journal, card, typed, saved, killed - starved(clock, killed));
  }

  /// Where the machine gave the process no time, nothing could be kept: the longest that a thread
  /// of it had to wait beyond its turn.
  private static long starved(List<Long> clock, long killed) {
    long longest = 0;
    for (int i = 0; i < clock.size(); i++) {
      long next = i + 1 < clock.size() ? clock.get(i + 1) : killed;
      longest = Math.max(longest, next - clock.get(i) - 2 * KilledEditor.CLOCK_MILLIS);
    }
    return longest;
  }

  private boolean check(Path deck, Path journal, Path card, List<Typed> typed, int saved, long end)
      throws Exception {
    int onDisk = number(Files.readString(card));
    assertThat(onDisk).as("an acknowledged save").isGreaterThanOrEqualTo(saved);
    Journal left = new Journal(journal);
    int kept = onDisk;
    for (Journal.Unsaved unsaved : left.left()) {
      assertThat(unsaved.card()).isEqualTo(card);
      kept = Math.max(kept, number(unsaved.text()));
    }
    long before = end - MOST_LOST_MILLIS;
    int must = 0;
    for (Typed key : typed) {
      must = key.millis() <= before ? key.number() : must;
    }
    assertThat(kept).as("what was typed more than 250 ms before").isGreaterThanOrEqualTo(must);
    new DiskStore().scan(List.of(deck), batch -> {}, () -> true);
    left.clear();
    assertThat(names(deck)).containsExactly("README.md");
    assertThat(names(journal)).isEmpty();
    return kept > onDisk;
  }

  private static List<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
