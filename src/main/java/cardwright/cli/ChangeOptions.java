package cardwright.cli;

import cardwright.deck.JobReport;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// How a command that changes cards goes about it.
final class ChangeOptions {

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Mixin private ReportOption report = new ReportOption();

  /// Whether nothing is to be changed.
  boolean dryRun() {
    return dryRun;
  }

  /// Saves the report, if that is asked for, as [ReportOption#save] does.
  boolean save(Console console, JobReport counts) throws UsageException {
    return report.save(console, counts);
  }
}
