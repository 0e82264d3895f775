package cardwright.app;

import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.Workspace;
import cardwright.card.CardEngine;
import cardwright.deck.Journal;
import cardwright.layout.Layouts;
import cardwright.text.FieldPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// An editor without a screen that types steadily into a card and saves now and then, until it is
/// killed. Says what it did: `typed NUMBER MILLIS` and `saved NUMBER`; and `clock MILLIS`, from a
/// thread that writes a file as the journal does and so shows how much time the machine gives.
final class KilledEditor {

  static final int TICK_MILLIS = 10;
  static final int CLOCK_MILLIS = 20;
  private static final int PROBE_BYTES = 200_000;
  private static final int SAVE_EVERY = 7;
  private static final FieldPath FIELD = FieldPath.parse("metadata.license");

  private final ScheduledExecutorService window = Executors.newSingleThreadScheduledExecutor();
  private final ScheduledExecutorService files = Executors.newSingleThreadScheduledExecutor();
  private final Random random = new Random();
  private final Workspace workspace;
  private int number;
  private int reported;

  private KilledEditor(Path journal) {
    JournalWriter writer = new JournalWriter(new Journal(journal), System.out::println);
    workspace =
        new Workspace(
            new CardEngine(new Layouts(List.of())),
            new DiskStore(),
            new OnThreads(),
            window::execute,
            writer);
  }

  private final class OnThreads implements Background {
    @Override
    public <T> void run(Callable<T> work, Consumer<T> then, Consumer<Exception> failed) {
      files.execute(
          () -> {
            try {
              T result = work.call();
              window.execute(() -> then.accept(result));
            } catch (Exception e) {
              window.execute(() -> failed.accept(e));
            }
          });
    }
  }

  public static void main(String[] args) {
    KilledEditor editor = new KilledEditor(Path.of(args[1]));
    editor.window.execute(() -> editor.workspace.open(List.of(Path.of(args[0]))));
    editor.window.scheduleAtFixedRate(
        editor::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    Path probe = Path.of(args[2]);
    Executors.newSingleThreadScheduledExecutor()
        .scheduleWithFixedDelay(
            () -> clock(probe), CLOCK_MILLIS, CLOCK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static void clock(Path probe) {
    try {
      Path temp = probe.resolveSibling("probe.tmp");
      Files.write(temp, new byte[PROBE_BYTES]);
      Files.move(temp, probe, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      System.out.println(e);
    }
    System.out.println("clock " + System.currentTimeMillis());
  }

  private void tick() {
    workspace.current().ifPresent(this::type);
  }

  private void type(CardSession card) {
    String saved = card.savedText();
    int onDisk = Integer.parseInt(saved.substring(saved.indexOf('v') + 1, saved.indexOf("\n---")));
    if (onDisk > reported) {
      reported = onDisk;
      System.out.println("saved " + onDisk);
    }
    number = Math.max(number, onDisk) + 1;
    card.set(FIELD, "v" + number);
    System.out.println("typed " + number + " " + System.currentTimeMillis());
    if (random.nextInt(SAVE_EVERY) == 0) {
      workspace.save();
    }
  }
}
