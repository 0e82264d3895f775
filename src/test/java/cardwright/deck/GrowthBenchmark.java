package cardwright.deck;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.SeedMadeCards;
import cardwright.text.Utf8;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Measures how work on decks grows with their cards; not part of the build.
///
/// `mvn -q test -Dtest=GrowthBenchmark` exports decks of 1,000 to 100,000 cards, exports them
/// again, finds the cards and reads them, once each after the smallest deck has warmed the program
/// up, and prints a table for the docs. `JDK_JAVA_OPTIONS=-Dcards=1000000` goes on to a million,
/// which takes 8 GB of disk. Files go to `target/bulk`.
class GrowthBenchmark {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final int BATCH = 512;
  private static final int FIRST = 1_000;
  private static final int WARM = 10;

  private interface Work {
    void run() throws Exception;
  }

  @Test
  void growth() throws Exception {
    for (int i = 0; i < WARM; i++) {
      measure(FIRST, false);
    }
    int most = Integer.getInteger("cards", 100_000);
    for (int count = FIRST; count <= most; count *= 10) {
      measure(count, true);
    }
  }

  private static void measure(int count, boolean printed) throws Exception {
    Path folder = Path.of("target", "bulk", "growth" + count);
    String export = timed(count, () -> export(folder, count));
    String again = timed(count, () -> export(folder, count));
    List<Path> cards = new ArrayList<>();
    String found =
        timed(count, () -> cards.addAll(DeckFolder.cards(List.of(folder), new ArrayList<>())));
    String read = timed(count, () -> read(cards));
    if (cards.size() != count) {
      throw new IllegalStateException(cards.size() + " cards found");
    }
    System.gc();
    double heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    if (printed) {
      System.out.printf(
          Locale.ROOT,
          "| %,d | %s | %s | %s | %s | %.0f MB |%n",
          cards.size(),
          export,
          again,
          found,
          read,
          heap);
    }
    delete(folder);
  }

  private static void export(Path folder, int count) throws DeckException {
    try (Exporter exporter =
        new Exporter(ENGINE, new FolderOutput(folder, null, false), null, null)) {
      for (int from = 0; from < count; from += BATCH) {
        exporter.export(
            "data",
            IntStream.range(from, Math.min(count, from + BATCH))
                .mapToObj(i -> new CardRecord(i + 1, null, null, SeedMadeCards.data(i), 0, true))
                .toList());
      }
    }
  }

  private static void read(List<Path> cards) {
    long people =
        Parallel.inOrder(cards, GrowthBenchmark::card)
            .mapToLong(card -> card.data().people().size())
            .sum();
    if (people < cards.size()) {
      throw new IllegalStateException(people + " people read");
    }
  }

  private static Reading card(Path path) {
    try {
      if (CardFile.read(path).content() instanceof Utf8.Text(String text)) {
        return ENGINE.read(text);
      }
      throw new IllegalStateException(path + " is not UTF-8");
    } catch (DeckException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Seconds on the clock, and microseconds of the processors for each card.
  private static String timed(int count, Work work) throws Exception {
    double processors = processors();
    long start = System.nanoTime();
    work.run();
    double clock = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT, "%.2f s, %.0f µs", clock, (processors() - processors) / count * 1e6);
  }

  private static double processors() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path done, @Nullable IOException e)
              throws IOException {
            Files.delete(done);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
