package cardwright.deck;

import cardwright.text.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Shows files in the desktop's file manager.
public final class FileManager {

  private FileManager() {}

  /// Opens the folder of a file, with the file marked where the file manager can.
  ///
  /// @throws IOException if no file manager could be started
  public static void reveal(Path file) throws IOException {
    IOException last = new IOException(Messages.of("deck.noFileManagerWasFound"));
    for (List<String> command : commands(System.getProperty("os.name"), file.toAbsolutePath())) {
      try {
        Process started =
            new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (started.waitFor() == 0 || command.getFirst().startsWith("explorer")) {
          return;
        }
        last = new IOException(Messages.of("deck.couldNotShow", command.getFirst()));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (IOException e) {
        last = e;
      }
    }
    throw last;
  }

  /// What can be tried, best first.
  static List<List<String>> commands(String system, Path file) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("windows")) {
      return List.of(List.of("explorer.exe", "/select," + file));
    }
    if (name.contains("mac")) {
      return List.of(List.of("open", "-R", file.toString()));
    }
    return List.of(
        List.of(
            "dbus-send",
            "--session",
            "--print-reply",
            "--dest=org.freedesktop.FileManager1",
            "/org/freedesktop/FileManager1",
            "org.freedesktop.FileManager1.ShowItems",
            // A comma would end an item of dbus-send's array.
            "array:string:" + file.toUri().toString().replace(",", "%2C"),
            "string:"),
        List.of("xdg-open", file.getParent().toString()));
  }
}
