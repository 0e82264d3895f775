package cardwright.cli;

import cardwright.text.Messages;
import java.util.Locale;

/// A line that shows how far a job is, with its rate and the time that is left; only in a terminal.
/// Not for use by several threads.
final class Progress {

  private static final long EVERY_NANOS = 200_000_000;
  private static final int BAR = 24;

  private final Console console;
  private final String what;
  private final long start = System.nanoTime();
  private long shown = start;
  private boolean any;

  /// @param what is counted: `cards`
  Progress(Console console, String what) {
    this.console = console;
    this.what = what;
  }

  /// Shows the state, if the last time was a while ago.
  ///
  /// @param done how many are done
  /// @param share how much of the work that is, 0 to 1
  void show(long done, double share) {
    long now = System.nanoTime();
    if (console.isTerminal() && now - shown >= EVERY_NANOS) {
      shown = now;
      any = true;
      console.overwrite(line(what, done, share, (now - start) / 1e9));
    }
  }

  /// Takes the line away.
  void end() {
    if (any) {
      console.overwrite("");
    }
  }

  static String line(String what, long done, double share, double seconds) {
    int filled = (int) Math.round(BAR * share);
    double rate = done / seconds;
    String left = share > 0 ? Messages.of("cli.left", time(seconds * (1 - share) / share)) : "…";
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%  %,d %s  %,.0f/s  %s",
        "#".repeat(filled),
        " ".repeat(BAR - filled),
        100 * share,
        done,
        what,
        rate,
        left);
  }

  private static String time(double seconds) {
    long whole = Math.round(seconds);
    return whole < 60
        ? Messages.of("cli.seconds", whole)
        : whole < 3600
            ? Messages.of("cli.minutes", whole / 60, whole % 60)
            : Messages.of("cli.hours", whole / 3600, whole / 60 % 60);
  }
}
