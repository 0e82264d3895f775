package cardwright.deck;

import cardwright.card.CardEngine;
import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.card.SeedMadeCards;
import cardwright.deck.SafeBatch.Wish;
import cardwright.text.FieldPath;
import cardwright.text.Utf8;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Measures work on whole decks beside plain loops that move the same bytes with as many threads;
/// not part of the build.
///
/// `mvn -q test -Dtest=BulkBenchmark` makes the cards, warms up, and then does each work and its
/// loop by turns, and prints the middle times in a table for the docs: on the clock, and of the
/// processors, which other programs do not change much. `JDK_JAVA_OPTIONS=-Dcards=100000` takes
/// another number of cards than 10,000, `-Dworks=read,make` some of the works only (read, make,
/// set, again, flush). Files go to `target/bulk`.
class BulkBenchmark {

  private static final CardEngine ENGINE = CardEngine.standard();
  private static final int BATCH = 512;

  /// So many cards are worked on before anything counts: with two processors, both at work, the
  /// compiler is done after that many. After a third of them reading takes half as long again.
  private static final int WARM_CARDS = 240_000;

  private static final int ROUNDS = 5;

  /// A flush of each file is slow, and nothing that grows warm.
  private static final int SLOW_ROUNDS = 3;

  private static final FieldPath KEPT = FieldPath.parse("people[0].tweets.kept");

  private interface Work {
    void run() throws Exception;
  }

  private record Times(double clock, double processors) {}

  private final int count = Integer.getInteger("cards", 10_000);
  private final int warm = Math.max(1, WARM_CARDS / count);
  private final List<String> works =
      List.of(System.getProperty("works", "read,make,set,again,flush").split(","));
  private final Path root = Path.of("target", "bulk", String.valueOf(count));
  private int runs;

  @Test
  @Timeout(value = 4, unit = TimeUnit.HOURS)
  void bulk() throws Exception {
    List<byte[]> texts = IntStream.range(0, count).mapToObj(i -> text(i)).toList();
    Path deck = fresh();
    plain(deck, texts);
    List<Path> files = IntStream.range(0, count).mapToObj(i -> file(deck, i)).toList();
    System.out.printf(
        "%,d cards, %,d bytes%n", count, texts.stream().mapToLong(t -> t.length).sum());

    compare(
        "read",
        "read the bytes of all files",
        () -> forEach(files, BulkBenchmark::bytes),
        "read all cards",
        () -> forEach(files, f -> reading(f).data()));
    compare(
        "make",
        "write all files",
        () -> plain(fresh(), texts),
        "make all cards and write them so",
        () -> madeAndWritten(fresh()));
    compare(
        "set",
        "read and write all files",
        () -> forEach(files, f -> written(f, bytes(f))),
        "set one field in all cards, crash-safe",
        () -> set(deck, files));
    if (works.contains("again")) {
      again();
    }
    compare(
        "flush",
        0,
        SLOW_ROUNDS,
        "write all files, each flushed",
        () -> eachFlushed(fresh(), texts),
        "export, crash-safe",
        () -> export(fresh()));
    clear();
  }

  private void again() throws Exception {
    Path again = fresh();
    export(again);
    long touched = lastTouched(again);
    compare(
        "again",
        "export, crash-safe",
        () -> export(fresh()),
        "export again, nothing changed",
        () -> export(again));
    if (lastTouched(again) != touched) {
      throw new IllegalStateException("an export that changes nothing touched a file");
    }
  }

  private static byte[] text(int i) {
    return SeedMadeCards.text(i).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] made(int i) {
    try {
      return ENGINE.make(SeedMadeCards.data(i)).bytes();
    } catch (FieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private Path fresh() throws IOException {
    return Files.createDirectories(root.resolve(System.nanoTime() + "-" + runs++));
  }

  private void clear() throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /// The latest time at which a file or folder, or what is known of it, was changed.
  private static long lastTouched(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.mapToLong(BulkBenchmark::touched).max().orElse(0);
    }
  }

  private static long touched(Path path) {
    try {
      return Files.getAttribute(path, "unix:ctime") instanceof java.nio.file.attribute.FileTime time
          ? time.toInstant().getNano() + 1_000_000_000L * time.toInstant().getEpochSecond()
          : 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static Reading reading(Path file) {
    try {
      return CardFile.reading(file, ENGINE);
    } catch (DeckException e) {
      throw new IllegalStateException(e);
    }
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
    forEach(numbers(), i -> written(file(folder, i), made(i)));
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
    try (Exporter exporter =
        new Exporter(ENGINE, new FolderOutput(folder, null, false), null, null)) {
      for (int from = 0; from < count; from += BATCH) {
        List<CardRecord> records =
            IntStream.range(from, Math.min(count, from + BATCH))
                .mapToObj(i -> new CardRecord(i + 1, null, null, SeedMadeCards.data(i), 0, true))
                .toList();
        exporter.export("data", records);
      }
    }
  }

  private void set(Path deck, List<Path> files) {
    String value = String.valueOf(runs++);
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> some = files.subList(from, Math.min(files.size(), from + BATCH));
      SafeBatch.write(deck, Parallel.inOrder(some, file -> wish(file, value)).toList(), false);
    }
  }

  private static Wish wish(Path file, String value) {
    byte[] before = bytes(file);
    String text = new String(before, StandardCharsets.UTF_8);
    try {
      String after = ENGINE.set(ENGINE.read(text), KEPT, value).apply(text);
      return new Wish(file, before, Utf8.encode(after));
    } catch (FieldException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Does two works by turns and prints the middle times of both.
  private void compare(String name, String plain, Work loop, String what, Work program)
      throws Exception {
    compare(name, warm, ROUNDS, plain, loop, what, program);
  }

  private void compare(
      String name, int warm, int rounds, String plain, Work loop, String what, Work program)
      throws Exception {
    if (!works.contains(name)) {
      return;
    }
    for (int i = 0; i < warm; i++) {
      loop.run();
      program.run();
    }
    List<Times> loops = new ArrayList<>();
    List<Times> programs = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      loops.add(time(loop));
      programs.add(time(program));
    }
    row(plain, loops, loops);
    row(what, programs, loops);
  }

  private static Times time(Work work) throws Exception {
    double processors = processors();
    long start = System.nanoTime();
    work.run();
    return new Times((System.nanoTime() - start) / 1e9, processors() - processors);
  }

  private static double processors() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime()
        / 1e9;
  }

  private static double middle(List<Times> times, Function<Times, Double> part) {
    return times.stream().map(part).sorted().toList().get(times.size() / 2);
  }

  private void row(String what, List<Times> times, List<Times> beside) {
    double clock = middle(times, Times::clock);
    double processors = middle(times, Times::processors);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.2f | %,.0f | %.2f | %.2f | %.2f |%n",
        what,
        clock,
        count / clock,
        clock / middle(beside, Times::clock),
        processors,
        processors / middle(beside, Times::processors));
  }
}
