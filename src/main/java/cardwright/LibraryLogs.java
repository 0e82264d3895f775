package cardwright;

import java.util.logging.Level;
import java.util.logging.Logger;

/// What the libraries say on the error stream.
final class LibraryLogs {

  /// Held, because the log manager forgets loggers that no one holds.
  private static final Logger TOOLKIT = Logger.getLogger("javafx");

  private static final Logger PDF = Logger.getLogger("org.apache.pdfbox");

  private LibraryLogs() {}

  /// Leaves out warnings that no one who runs the program can do anything about: that JavaFX stands
  /// on the class path, which is how the program is shipped, and which fonts stand in for the PDF
  /// standard fonts, which its pages do not use.
  static void quiet() {
    TOOLKIT.setFilter(
        entry ->
            !String.valueOf(entry.getMessage()).startsWith("Unsupported JavaFX configuration"));
    PDF.setLevel(Level.SEVERE);
  }
}
