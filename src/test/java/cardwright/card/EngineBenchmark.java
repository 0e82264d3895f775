package cardwright.card;

import cardwright.text.FieldPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Measures how fast cards are read and set; not part of the build.
///
/// `mvn -q test -Dtest=EngineBenchmark` prints the median of several rounds, after others to warm
/// up. `-Dcards=100000` takes another number of cards.
class EngineBenchmark {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final int ROUNDS = 9;
  private static final int THREADS = 2;

  /// Something to measure; gives a number that depends on all of its work.
  private interface Work {
    long run() throws Exception;
  }

  private static long sink;

  @Test
  void readAndSet() throws Exception {
    String exact = Seeds.text(3);
    String inexact = exact.replace("## How to use", "## Using it");
    String longOne = SeedMadeCards.longCard(3, 200_000);
    for (int seed = 0; seed < 5; seed++) {
      String card = Seeds.text(seed);
      print("read sample card " + seed, perCall(500, () -> read(card)));
    }
    print("read it and ask for everything", perCall(500, () -> everything(exact)));
    print("read an inexact card", perCall(200, () -> read(inexact)));
    print("read a card of 200 kB", perCall(10, () -> read(longOne)));
    print("set a name", perCall(200, () -> set(exact, "people[0].name", "Ann")));
    print(
        "set a name in an inexact card", perCall(100, () -> set(inexact, "people[0].name", "Ann")));
    print("set a front matter value", perCall(200, () -> set(exact, "metadata.license", "mit")));
    print("set a name in a card of 200 kB", perCall(10, () -> set(longOne, "people[0].name", "A")));
    folder(Integer.getInteger("cards", 10_000));
  }

  private static void folder(int count) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "cards");
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Path file = folder.resolve("card" + i + ".md");
      files.add(Files.writeString(file, SeedMadeCards.text(i)));
    }
    double bytes = perCall(1, () -> inParallel(files, file -> Files.readAllBytes(file).length));
    double cards = perCall(1, () -> inParallel(files, EngineBenchmark::readFile));
    print("bytes of " + count + " files, " + THREADS + " threads", bytes);
    print("cards of " + count + " files, " + THREADS + " threads", cards);
    System.out.printf("%-45s %10.2f%n", "ratio", cards / bytes);
    System.out.printf("%-45s %,10.0f%n", "cards a second", count / cards * 1e6);
    for (Path file : files) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private interface FileWork {
    long of(Path file) throws IOException;
  }

  private static long readFile(Path file) throws IOException {
    return read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
  }

  private static long inParallel(List<Path> files, FileWork work) throws Exception {
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Long>> parts = new ArrayList<>();
      for (int part = 0; part < THREADS; part++) {
        int first = part;
        parts.add(
            () -> {
              long sum = 0;
              for (int i = first; i < files.size(); i += THREADS) {
                sum += work.of(files.get(i));
              }
              return sum;
            });
      }
      long sum = 0;
      for (Future<Long> part : pool.invokeAll(parts)) {
        sum += part.get();
      }
      return sum;
    }
  }

  private static long read(String card) {
    return ENGINE.read(card).data().people().size();
  }

  private static long everything(String card) {
    Reading reading = ENGINE.read(card);
    return reading.data().people().size()
        + reading.tables().size()
        + reading.fields().size()
        + reading.ownText().size()
        + reading.problems().size()
        + (reading.exact() ? 1 : 0);
  }

  private static long set(String card, String path, String value) throws FieldException {
    return ENGINE.set(ENGINE.read(card), FieldPath.parse(path), value).replacements().size();
  }

  /// The median of the rounds, in microseconds a call.
  private static double perCall(int calls, Work work) throws Exception {
    double[] rounds = new double[ROUNDS];
    for (int round = -ROUNDS; round < ROUNDS; round++) {
      long start = System.nanoTime();
      for (int i = 0; i < calls; i++) {
        sink += work.run();
      }
      rounds[Math.max(0, round)] = (System.nanoTime() - start) / 1e3 / calls;
    }
    Arrays.sort(rounds);
    return rounds[ROUNDS / 2];
  }

  private static void print(String what, double micros) {
    System.out.printf("%-45s %,10.1f µs%n", what, micros);
  }
}
