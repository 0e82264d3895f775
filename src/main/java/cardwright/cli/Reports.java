package cardwright.cli;

import cardwright.deck.DeckException;
import cardwright.deck.JobReport;
import cardwright.deck.SafeFiles;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Saves the reports of jobs.
final class Reports {

  private Reports() {}

  /// Writes a report as JSON.
  ///
  /// @param file null if none is asked for
  /// @return false if it cannot be written; that is told
  /// @throws UsageException if it names no file
  static boolean save(Console console, @Nullable String file, JobReport report)
      throws UsageException {
    if (file == null) {
      return true;
    }
    try {
      SafeFiles.write(Arguments.path(file), report.json().getBytes(StandardCharsets.UTF_8));
      return true;
    } catch (DeckException e) {
      console.tell(e.problem());
      return false;
    }
  }
}
