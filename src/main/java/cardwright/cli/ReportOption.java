package cardwright.cli;

import cardwright.deck.DeckException;
import cardwright.deck.JobReport;
import cardwright.deck.SafeFiles;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Whether a job's report is saved.
final class ReportOption {

  @Option(names = "--report", paramLabel = "${bundle:label.file}")
  private @Nullable String file;

  /// Writes the report as JSON, if that is asked for.
  ///
  /// @return false if it cannot be written; that is told
  /// @throws UsageException if the option names no file
  boolean save(Console console, JobReport report) throws UsageException {
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
