package cardwright.preview;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Supplier;

/// Measures how long the page of a card takes after one character was typed in its middle, beside
/// the page made from nothing by a renderer that keeps nothing:
///
/// `mvn -q test-compile exec:java -Dexec.mainClass=cardwright.preview.RenderBenchmark
/// -Dexec.classpathScope=test`
final class RenderBenchmark {

  private static final int EDITS = 500;
  private static final int WARM_UP = 300;

  private RenderBenchmark() {}

  public static void main(String[] args) throws IOException {
    String seed = Files.readString(Path.of("assets", "sample", "003_607d981a2ce3eeb5.txt"));
    measure("seed", seed);
    measure("200 kB", grown(seed, 200_000));
    measure("1 MB", grown(seed, 1_000_000));
  }

  private static String grown(String seed, int length) {
    String body = seed.substring(seed.indexOf("---", 3) + 4);
    return seed + ("\n" + body).repeat(Math.max(1, (length - seed.length()) / body.length()));
  }

  private static void measure(String name, String card) {
    PageRenderer kept = new PageRenderer();
    long[] again = times(card, EDITS, () -> kept);
    long[] fresh = times(card, 40, PageRenderer::new);
    System.out.printf(
        "%-7s kept: median %.2f ms, p99 %.2f ms; from nothing: median %.2f ms; ratio %.0f%n",
        name,
        millis(again, 50),
        millis(again, 99),
        millis(fresh, 50),
        millis(fresh, 50) / millis(again, 50));
  }

  private static long[] times(String card, int edits, Supplier<PageRenderer> renderers) {
    CardEngine engine = CardEngine.standard();
    int middle = card.indexOf("\n\nThe model", card.length() / 3) + 6;
    long[] times = new long[edits];
    int warmUp = edits == EDITS ? WARM_UP : 20;
    for (int i = -warmUp; i < edits; i++) {
      String typed = "x".repeat(1 + (i + warmUp) % 60);
      String text = card.substring(0, middle) + typed + card.substring(middle);
      // Reading is not measured here.
      Reading reading = engine.read(text);
      PageRenderer renderer = renderers.get();
      long start = System.nanoTime();
      renderer.render(reading);
      if (i >= 0) {
        times[i] = System.nanoTime() - start;
      }
    }
    Arrays.sort(times);
    return times;
  }

  private static double millis(long[] sorted, int percent) {
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
