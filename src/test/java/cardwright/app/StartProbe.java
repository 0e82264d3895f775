package cardwright.app;

import java.lang.management.ManagementFactory;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/// Opens the program on a deck, tells what it took, and ends: the process that [StartBenchmark]
/// starts. Its arguments are the deck and how many cards it has.
///
/// Prints a line of numbers, in milliseconds: from the process's start until the window shows, as
/// the toolkit tells; from then until a card can be edited, until all are listed, until the preview
/// shows; the longest frame in that time, and the most processor time of one; the processor time of
/// the window's thread and of the process.
public final class StartProbe {

  private static final long MILLI = 1_000_000;

  private final int cards;
  private long shown;
  private long editable;
  private long listed;
  private long previewed;
  private long last;
  private long longest;
  private long lastCpu;
  private long busiest;

  private StartProbe(int cards) {
    this.cards = cards;
  }

  /// Starts the program as a user would.
  public static void main(String[] args) {
    StartProbe probe = new StartProbe(Integer.parseInt(args[1]));
    Thread.ofPlatform().daemon().start(probe::attach);
    CardwrightApp.run(List.of(args[0]), System.out, System.err);
  }

  /// Waits for the toolkit.
  private void attach() {
    while (true) {
      try {
        Platform.runLater(this::watch);
        return;
      } catch (IllegalStateException e) {
        Thread.onSpinWait();
      }
    }
  }

  private void watch() {
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change ->
                    change
                        .getList()
                        .getFirst()
                        .addEventHandler(WindowEvent.WINDOW_SHOWN, event -> shown()));
    new AnimationTimer() {
      @Override
      public void handle(long ignored) {
        look();
      }
    }.start();
  }

  /// Takes the time when the toolkit has shown the window.
  private void shown() {
    shown = shown == 0 ? now() : shown;
  }

  /// Milliseconds since the process started.
  private static long now() {
    return System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
  }

  private void look() {
    long now = now();
    if (shown == 0) {
      return;
    }
    long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MILLI;
    if (last != 0) {
      longest = Math.max(longest, now - last);
      busiest = Math.max(busiest, cpu - lastCpu);
    }
    last = now;
    lastCpu = cpu;
    Scene scene = Window.getWindows().getFirst().getScene();
    // What has a size was there when the last frame was laid out.
    if (editable == 0
        && scene.lookup("#people-0-name") instanceof TextField name
        && name.isEditable()
        && !name.getText().isEmpty()
        && name.getWidth() > 0) {
      editable = now;
    }
    if (listed == 0
        && scene.lookup("#deck") instanceof ListView<?> list
        && list.getItems().size() == cards) {
      listed = now;
    }
    if (previewed == 0 && editable != 0 && scene.lookup("#preview") != null) {
      previewed = now;
    }
    if (editable != 0 && listed != 0 && previewed != 0) {
      tell();
    }
  }

  private void tell() {
    long window = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / MILLI;
    long process = ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis();
    System.out.printf(
        "%d %d %d %d %d %d %d %d%n",
        shown,
        editable - shown,
        listed - shown,
        previewed - shown,
        longest,
        busiest,
        window,
        process);
    System.exit(0);
  }
}
