package cardwright.deck;

import cardwright.card.CardEngine;
import cardwright.card.SeedMadeCards;
import cardwright.deck.SafeBatch.Wish;
import cardwright.text.FieldPath;
import cardwright.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Gatherers;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Measures work on whole decks beside plain loops that move the same bytes; not part of the build.
///
/// `mvn -q test -Dtest=BulkBenchmark -DargLine=-Dcards=10000` makes the cards, does each work three
/// times and prints the middle one, in a table for the docs. Files go to `target/bulk`.
class BulkBenchmark {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final int BATCH = 512;
  private static final int ROUNDS = 3;

  private interface Work {
    void run() throws Exception;
  }

  private final int count = Integer.getInteger("cards", 10_000);
  private final Path root = Path.of("target", "bulk", String.valueOf(count));
  private int runs;

  @Test
  void bulk() throws Exception {
    List<byte[]> texts = IntStream.range(0, count).mapToObj(i -> text(i)).toList();
    Path deck = fresh();
    plain(deck, texts);
    List<Path> files = IntStream.range(0, count).mapToObj(i -> file(deck, i)).toList();
    System.out.printf(
        "%,d cards, %,d bytes%n", count, texts.stream().mapToInt(t -> t.length).sum());

    double bytes = time(() -> forEach(files, BulkBenchmark::bytes));
    row("read the bytes of all files", bytes, bytes);
    row("read all cards", time(() -> forEach(files, f -> ENGINE.read(string(f)).data())), bytes);

    double write = time(() -> plain(fresh(), texts));
    row("write all files, unsafe", write, write);
    row("export, made and written, unsafe", time(() -> madeAndWritten(fresh())), write);
    double flushed = time(() -> eachFlushed(fresh(), texts));
    row("write all files, each flushed", flushed, flushed);
    row("export, crash-safe", time(() -> export(fresh())), flushed);
    Path again = fresh();
    export(again);
    row("export again, nothing changed", time(() -> export(again)), write);
    row("set one field in all cards, crash-safe", time(() -> set(deck, files)), flushed);
  }

  private static byte[] text(int i) {
    return SeedMadeCards.text(i).getBytes(StandardCharsets.UTF_8);
  }

  private Path fresh() throws IOException {
    return Files.createDirectories(root.resolve(System.nanoTime() + "-" + runs++));
  }

  private static Path file(Path folder, int i) {
    return folder.resolve("card" + i).resolve("README.md");
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String string(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  private static <T, R> void forEach(List<T> items, Function<T, R> work) {
    int threads = Runtime.getRuntime().availableProcessors();
    int part = (items.size() + threads - 1) / threads;
    IntStream.range(0, threads)
        .parallel()
        .forEach(
            t ->
                items
                    .subList(
                        Math.min(items.size(), t * part), Math.min(items.size(), (t + 1) * part))
                    .forEach(item -> Objects.requireNonNull(work.apply(item))));
  }

  private void plain(Path folder, List<byte[]> texts) {
    forEach(numbers(), i -> written(file(folder, i), texts.get(i)));
  }

  private List<Integer> numbers() {
    return IntStream.range(0, count).boxed().toList();
  }

  private static Path written(Path file, byte[] content) {
    try {
      Files.createDirectories(file.getParent());
      return Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void madeAndWritten(Path folder) {
    forEach(numbers(), i -> written(file(folder, i), text(i)));
  }

  private void eachFlushed(Path folder, List<byte[]> texts) {
    forEach(
        numbers(),
        i -> {
          try {
            return SafeFiles.write(file(folder, i), texts.get(i));
          } catch (DeckException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  private void export(Path folder) throws DeckException {
    Exporter exporter = new Exporter(ENGINE, new FolderOutput(folder, null, false), null, null);
    for (int from = 0; from < count; from += BATCH) {
      List<CardRecord> records =
          IntStream.range(from, Math.min(count, from + BATCH))
              .mapToObj(i -> new CardRecord(i + 1, null, null, SeedMadeCards.data(i), 0, true))
              .toList();
      exporter.export("data", records);
    }
  }

  private void set(Path deck, List<Path> files) {
    String value = String.valueOf(runs++);
    Stream<Wish> wishes =
        files.stream().gather(Gatherers.mapConcurrent(2, file -> wish(file, value)));
    wishes.gather(Gatherers.windowFixed(BATCH)).forEach(b -> SafeBatch.write(deck, b, false));
  }

  private static Wish wish(Path file, String value) {
    byte[] before = bytes(file);
    String text = new String(before, StandardCharsets.UTF_8);
    try {
      FieldPath path = FieldPath.parse("people[0].tweets.kept");
      String after = ENGINE.set(ENGINE.read(text), path, value).apply(text);
      return new Wish(file, before, Utf8.encode(after));
    } catch (cardwright.card.FieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The middle of the rounds, in seconds.
  private static double time(Work work) throws Exception {
    List<Double> seconds = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      long start = System.nanoTime();
      work.run();
      seconds.add((System.nanoTime() - start) / 1e9);
    }
    seconds.sort(null);
    return seconds.get(ROUNDS / 2);
  }

  private void row(String what, double seconds, double beside) {
    System.out.printf(
        Locale.ROOT,
        "| %-40s | %8.3f s | %,9.0f/s | %5.2f |%n",
        what,
        seconds,
        count / seconds,
        seconds / beside);
  }
}
