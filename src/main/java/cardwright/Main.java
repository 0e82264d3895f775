package cardwright;

import cardwright.app.CardwrightApp;
import cardwright.app.preview.WebPagePainter;
import cardwright.cli.CardwrightCommand;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// Starts the window or a command.
public final class Main {

  private static final String OPEN = "open";

  private Main() {}

  /// Without arguments, after `open`, and for a file or folder to open, the window; otherwise the
  /// command that the first argument names.
  ///
  /// Ends the process with the exit code: 0 done, 1 done with problems, 2 bad usage or input, or
  /// broken off.
  public static void main(String[] args) {
    // AWT only draws into files here; it must not look for a screen.
    System.setProperty("java.awt.headless", "true");
    LibraryLogs.quiet();
    System.exit(run(args));
  }

  private static int run(String[] args) {
    List<String> arguments = Arrays.asList(args);
    if (!arguments.isEmpty() && arguments.getFirst().equals(OPEN)) {
      return open(arguments.subList(1, arguments.size()));
    }
    return arguments.isEmpty() || exists(arguments.getFirst())
        ? open(arguments)
        : CardwrightCommand.run(new WebPagePainter(), args);
  }

  private static int open(List<String> arguments) {
    return CardwrightApp.run(arguments, System.out, System.err);
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
