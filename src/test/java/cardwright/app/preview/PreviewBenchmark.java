package cardwright.app.preview;

import cardwright.app.control.FxBackground;
import cardwright.app.picture.WebAccess;
import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.card.Seeds;
import cardwright.preview.PageRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.concurrent.Worker;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/// How long it takes from a typed character to the changed page: `mvn test -Dtest=PreviewBenchmark`
/// prints the figures and writes them to `target/preview-benchmark.txt`. Its name keeps it out of
/// the usual test run. `-Dsmallest=1000000` measures the largest card alone.
///
/// Three ways, in turn, in one run: the preview's own; the floor, which is to change the one text
/// node that must change, and nothing else; and the usual way, to load the whole page anew.
class PreviewBenchmark {

  private static final int EDITS = Integer.getInteger("edits", 500);

  /// The usual way takes seconds for a large card; few edits show it well enough.
  private static final int MOST_USUAL_EDITS = 60;

  private static final int USUAL_CHARS = 3_000_000;
  private static final String TYPED = "the quick brown fox ";

  private final StringBuilder report = new StringBuilder();
  private final CardEngine engine = CardEngine.standard();
  private final ExecutorService threads =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());

  /// Milliseconds, in order of size.
  private record Times(double[] sorted) {
    static Times of(List<Double> times) {
      return new Times(times.stream().mapToDouble(Double::doubleValue).sorted().toArray());
    }

    double median() {
      return sorted[sorted.length / 2];
    }

    double p99() {
      return sorted[Math.min(sorted.length - 1, (int) Math.ceil(sorted.length * 0.99) - 1)];
    }
  }

  /// One way to show edits.
  private record Measured(Times toDom, Times toPulse) {}

  /// When an edit was there, when the page was changed, and when the next pulse was laid out.
  private record Moments(long dom, long pulse) {}

  /// Notes when the page was changed.
  private static final class TimedView implements PreviewView {
    final WebCardView view = new WebCardView(address -> {});
    CompletableFuture<Moments> shown = new CompletableFuture<>();

    @Override
    public Node node() {
      return view.node();
    }

    @Override
    public void show(ShownPage page) {
      view.show(page);
      if (view.node().getScene() != null) {
        nextPulse(view.node().getScene(), shown);
      }
    }

    @Override
    public void toTop() {
      view.toTop();
    }

    @Override
    public void setDark(boolean dark) {
      view.setDark(dark);
    }

    @Override
    public void setZoom(double zoom) {
      view.setZoom(zoom);
    }

    @Override
    public void setWidth(double pixels) {
      view.setWidth(pixels);
    }

    @Override
    public void reveal(Spot spot, double fraction) {
      view.reveal(spot, fraction);
    }

    @Override
    public void onSpot(SpotListener listener) {
      view.onSpot(listener);
    }

    @Override
    public String domText() {
      return view.domText();
    }
  }

  /// Some hundred times the whole of a large page takes longer than a test may.
  @Test
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void measure() throws Exception {
    // Pulses come one after the other instead of every 17 ms, so that no waiting is measured.
    System.setProperty("javafx.animation.fullspeed", "true");
    CompletableFuture<Boolean> up = new CompletableFuture<>();
    Platform.startup(() -> up.complete(true));
    up.get(30, TimeUnit.SECONDS);
    Platform.setImplicitExit(false);
    say("Preview benchmark, %s, %d edits each", LocalDate.now(), EDITS);
    say("%s", machine());
    String seed = Seeds.text(3);
    int largest = Integer.getInteger("largest", 1_000_000);
    int smallest = Integer.getInteger("smallest", 0);
    if (smallest == 0) {
      card("seed, " + kilobytes(seed), seed);
    }
    for (int size : new int[] {200_000, 1_000_000}) {
      if (size >= smallest && size <= largest) {
        card(size / 1000 + " kB card", grown(seed, size));
      }
    }
    Files.writeString(Path.of("target", "preview-benchmark.txt"), report);
  }

  private void card(String name, String text) throws Exception {
    say("%n%s", name);
    // What the compiler does beside it takes a good part of two processors until a few thousand
    // edits are done. Aims are held against the second round, which is what somebody who types
    // gets; the last is the preview alone.
    int rounds = text.length() < 10_000 ? 14 : text.length() < 300_000 ? 6 : 2;
    List<Measured> all = own(text, rounds);
    line("preview, first round", all.getFirst());
    line("preview, second round", all.get(1));
    Measured own = all.getLast();
    line("preview, last round", own);
    line("floor: one text node", floor(text, rounds));
    Measured usual = usual(text, rounds);
    line("usual: loadContent", usual);
    say(
        "  preview against usual: %.1f × faster to the DOM, %.1f × to the end of the next pulse",
        usual.toDom().median() / own.toDom().median(),
        usual.toPulse().median() / own.toPulse().median());
  }

  private void line(String way, Measured measured) {
    say(
        "  %-22s edit → DOM median %8.2f  p99 %8.2f   edit → next pulse median %8.2f  p99 %8.2f ms",
        way,
        measured.toDom().median(),
        measured.toDom().p99(),
        measured.toPulse().median(),
        measured.toPulse().p99());
  }

  /// Text → reading → page in the background → patch; a few rounds of the same edits.
  private List<Measured> own(String text, int rounds) throws Exception {
    TimedView view = fx(TimedView::new);
    PreviewPane pane = fx(() -> new PreviewPane(new FxBackground(threads), WebAccess.none()));
    Stage stage = fx(() -> stage(new Scene(pane, 700, 800)));
    fx(() -> attach(pane, view));
    Path file = Path.of("none", "README.md");
    bringIntoSight(pane, view, file, text);
    List<Measured> measured = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      measured.add(round(text, file, pane, view, stage));
    }
    fx(() -> hide(stage));
    return measured;
  }

  private Measured round(String text, Path file, PreviewPane pane, TimedView view, Stage stage)
      throws Exception {
    List<Double> toDom = new ArrayList<>();
    List<Double> toPulse = new ArrayList<>();
    StringBuilder typed = new StringBuilder(text);
    int at = middle(text);
    for (int i = 0; i < EDITS; i++) {
      typed.insert(at + i, TYPED.charAt(i % TYPED.length()));
      String now = typed.toString();
      CompletableFuture<Moments> shown = new CompletableFuture<>();
      long start =
          fx(
              () -> {
                view.shown = shown;
                long begin = System.nanoTime();
                Reading reading = engine.readLater(now);
                pane.show(file, reading);
                // As the form does.
                reading.data();
                return begin;
              });
      Moments moments = shown.get(60, TimeUnit.SECONDS);
      toDom.add((moments.dom() - start) / 1e6);
      toPulse.add((moments.pulse() - start) / 1e6);
    }
    return new Measured(Times.of(toDom), Times.of(toPulse));
  }

  /// Shows the place that is typed at, as for the source's caret: of a long page only what has been
  /// looked at is there.
  private void bringIntoSight(PreviewPane pane, TimedView view, Path file, String text)
      throws Exception {
    String before = text.substring(0, middle(text));
    int part = before.lastIndexOf("## Part ");
    String seen = part < 0 ? "" : before.substring(part + 3, before.indexOf(" of", part)) + " of";
    fx(
        () -> {
          pane.show(file, engine.read(text));
          pane.revealLine((int) before.chars().filter(c -> c == '\n').count());
          return pane;
        });
    long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
    while (!fx(view::domText).contains(seen)) {
      if (System.nanoTime() > end) {
        throw new IllegalStateException("not shown: " + seen);
      }
      CompletableFuture<Moments> pulse = new CompletableFuture<>();
      fx(
          () -> {
            nextPulse(pane.getScene(), pulse);
            return pulse;
          });
      pulse.get(60, TimeUnit.SECONDS);
    }
  }

  private static Object attach(PreviewPane pane, TimedView view) {
    pane.attach(view);
    return view;
  }

  /// Changes a text node; reads and renders nothing.
  private Measured floor(String text, int rounds) throws Exception {
    WebView view = fx(WebView::new);
    Stage stage = fx(() -> stage(new Scene(view, 700, 800)));
    load(view, new PageRenderer().render(engine.read(text)).html(false));
    Text node = fx(() -> middleText(view));
    List<Double> toDom = new ArrayList<>();
    List<Double> toPulse = new ArrayList<>();
    int warmUp = (rounds - 1) * EDITS;
    for (int i = 0; i < warmUp + EDITS; i++) {
      char typed = TYPED.charAt(i % TYPED.length());
      CompletableFuture<Moments> shown = new CompletableFuture<>();
      long start =
          fx(
              () -> {
                long begin = System.nanoTime();
                node.setData(node.getData() + typed);
                nextPulse(stage.getScene(), shown);
                return begin;
              });
      Moments moments = shown.get(60, TimeUnit.SECONDS);
      if (i >= warmUp) {
        toDom.add((moments.dom() - start) / 1e6);
        toPulse.add((moments.pulse() - start) / 1e6);
      }
    }
    fx(() -> hide(stage));
    return new Measured(Times.of(toDom), Times.of(toPulse));
  }

  private static Text middleText(WebView view) {
    NodeList paragraphs = view.getEngine().getDocument().getElementsByTagName("p");
    for (int i = paragraphs.getLength() / 2; i < paragraphs.getLength(); i++) {
      if (paragraphs.item(i).getFirstChild() instanceof Text text) {
        return text;
      }
    }
    throw new IllegalStateException("no paragraph");
  }

  /// Text → reading → whole page → a new page in the browser.
  private Measured usual(String text, int rounds) throws Exception {
    WebView view = fx(WebView::new);
    Stage stage = fx(() -> stage(new Scene(view, 700, 800)));
    List<Double> toDom = new ArrayList<>();
    List<Double> toPulse = new ArrayList<>();
    StringBuilder typed = new StringBuilder(text);
    int at = middle(text);
    int edits = Math.clamp(USUAL_CHARS / text.length(), 3, MOST_USUAL_EDITS);
    int warmUp = edits < MOST_USUAL_EDITS ? edits / 3 : edits * (rounds - 1) / 2;
    for (int i = 0; i < warmUp + edits; i++) {
      typed.insert(at + i, TYPED.charAt(i % TYPED.length()));
      String now = typed.toString();
      // One that has made no page yet, and so has nothing to take from it.
      PageRenderer renderer = new PageRenderer();
      long start = System.nanoTime();
      Reading reading = engine.read(now);
      Moments moments = load(view, renderer.render(reading).html(false));
      if (i >= warmUp) {
        toDom.add((moments.dom() - start) / 1e6);
        toPulse.add((moments.pulse() - start) / 1e6);
      }
    }
    fx(() -> hide(stage));
    return new Measured(Times.of(toDom), Times.of(toPulse));
  }

  private static Moments load(WebView view, String html) throws Exception {
    CompletableFuture<Moments> loaded = new CompletableFuture<>();
    fx(
        () -> {
          ReadOnlyObjectProperty<Worker.State> state =
              view.getEngine().getLoadWorker().stateProperty();
          state.addListener(
              new ChangeListener<>() {
                @Override
                public void changed(
                    ObservableValue<? extends Worker.State> of,
                    Worker.State before,
                    Worker.State now) {
                  if (now == Worker.State.SUCCEEDED) {
                    state.removeListener(this);
                    nextPulse(view.getScene(), loaded);
                  }
                }
              });
          view.getEngine().loadContent(html);
          return null;
        });
    return loaded.get(60, TimeUnit.SECONDS);
  }

  /// Notes that the page was changed now, and the end of the next pulse's layout, from which on it
  /// is drawn. On the JavaFX application thread: a way there from another would count as the
  /// page's.
  private static void nextPulse(Scene scene, CompletableFuture<Moments> moments) {
    long dom = System.nanoTime();
    scene.addPostLayoutPulseListener(
        new Runnable() {
          @Override
          public void run() {
            moments.complete(new Moments(dom, System.nanoTime()));
            scene.removePostLayoutPulseListener(this);
          }
        });
    Platform.requestNextPulse();
  }

  private static Stage stage(Scene scene) {
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  private static Object hide(Stage stage) {
    stage.hide();
    return stage;
  }

  private static <T> T fx(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get(120, TimeUnit.SECONDS);
  }

  /// The end of the paragraph in the middle of what is shown of a card.
  private static int middle(String text) {
    int at = Math.min(text.length() / 2, 200_000);
    return text.indexOf(".\n", at);
  }

  /// The same family's card with much text of its own: prose, lists, tables, code.
  private static String grown(String seed, int length) {
    StringBuilder text = new StringBuilder(seed).append("\n\n");
    for (int part = 1; text.length() < length; part++) {
      text.append(OWN.formatted(part));
    }
    return text.toString();
  }

  private static final String OWN =
      """
      ## Part %1$d of what was found

      The model was asked %1$d times, and *often* answered; see the [log](https://example.org/%1$d)
      for all of it. It **never** said why, which is a pity, but `temperature=0.%1$d` helps.

      - first, take the data of day %1$d
      - then look at
        1. what was said
        2. what was left out
      - at last, sum up

      | Day | Tweets | Kept |
      | --- | ---: | ---: |
      | %1$d | 120 | 80 |
      | next | 99 | 12 |

      ```python
      def part_%1$d(data):
          return [tweet for tweet in data if len(tweet) > %1$d]
      ```

      > Somebody said this on day %1$d, and nobody knows who it was.

      """;

  private static String kilobytes(String text) {
    return "%.1f kB".formatted(text.length() / 1000.0);
  }

  private static String machine() throws Exception {
    String cpu =
        Files.exists(Path.of("/proc/cpuinfo"))
            ? Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor")
            : System.getProperty("os.arch");
    return "%s, %d processors, JDK %s, JavaFX %s"
        .formatted(
            cpu,
            Runtime.getRuntime().availableProcessors(),
            Runtime.version(),
            System.getProperty("javafx.runtime.version"));
  }

  private void say(String format, Object... values) {
    String line = format.formatted(values);
    System.out.println(line);
    report.append(line).append('\n');
  }
}
