package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.deck.CardOutput;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.ColumnMapping;
import cardwright.deck.DeckException;
import cardwright.deck.ExportJob;
import cardwright.deck.ExportTarget;
import cardwright.deck.Exporter;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.deck.MappingStore;
import cardwright.deck.NamePattern;
import cardwright.deck.Records;
import cardwright.deck.Rejects;
import cardwright.deck.SafeFiles;
import cardwright.deck.table.TableFormat;
import cardwright.deck.table.TableRecords;
import cardwright.deck.table.TableWriter;
import cardwright.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cardwright export`: makes cards of records.
@Command(name = "export", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class ExportCommand implements Callable<Integer> {

  private static final String GUESS = "guess";

  private final CardEngine engine;
  private final Console console;

  @Parameters(paramLabel = "${bundle:label.data}", descriptionKey = "data")
  private String data = "";

  @Option(names = "--out", paramLabel = "${bundle:label.dir}|${bundle:label.file}", required = true)
  private String out = "";

  @Option(names = "--layout", paramLabel = "${bundle:label.name}")
  private @Nullable String layout;

  @Option(names = "--name", paramLabel = "${bundle:label.pattern}")
  private @Nullable String pattern;

  @Option(
      names = "--map",
      paramLabel = "${bundle:label.column}=${bundle:label.field}|${bundle:label.name}")
  private List<String> maps = List.of();

  @Option(names = "--save-map", paramLabel = "${bundle:label.name}")
  private @Nullable String saveMap;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--resume")
  private boolean resume;

  @Option(names = "--rejects", paramLabel = "${bundle:label.file}")
  private @Nullable String rejects;

  @Mixin private ReportOption report = new ReportOption();

  ExportCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    Path source = Arguments.path(data);
    Path target = Arguments.path(out);
    ExportTarget kind = ExportTarget.of(target);
    if (resume && kind != ExportTarget.FOLDER) {
      throw new UsageException(Messages.of("cli.resumeFolderSingleFileWritten"));
    }
    if (resume) {
      SafeFiles.sweep(target);
    }
    JobReport counts = new JobReport("export");
    JobJournal journal = Journals.begin("export");
    try (Cancellation cancellation = new Cancellation()) {
      int code = export(source, target, counts, journal, cancellation);
      if (kind != ExportTarget.FOLDER && !counts.isComplete()) {
        counts.withdraw();
      }
      console.say("cardwright export: " + counts.text());
      Journals.tell(console, journal);
      return report.save(console, counts) ? code : Math.max(code, ExitCode.PROBLEMS);
    }
  }

  private int export(
      Path source, Path target, JobReport counts, JobJournal journal, Cancellation cancellation)
      throws UsageException {
    try (CardOutput output =
            dryRun ? ExportTarget.trial(target) : ExportTarget.output(target, journal);
        Exporter exporter = exporter(output);
        Rejects rejected = rejected()) {
      int code = run(source, target, counts, exporter, rejected, cancellation);
      if (code != ExitCode.USAGE && !cancellation.isAsked()) {
        output.finish();
        counts.complete();
      }
      return code;
    } catch (DeckException e) {
      console.tell(e.problem());
      counts.brokenOff(e.problem());
      return ExitCode.USAGE;
    }
  }

  private @Nullable Rejects rejected() throws UsageException {
    return rejects == null ? null : new Rejects(Arguments.path(rejects), TableWriter::workbook);
  }

  private int run(
      Path source,
      Path target,
      JobReport counts,
      Exporter exporter,
      @Nullable Rejects rejected,
      Cancellation cancellation)
      throws DeckException, UsageException {
    AtomicLong bytes = new AtomicLong();
    double size = Math.max(1, source.toFile().length());
    ExportRun run =
        new ExportRun(
            console, dryRun, cancellation::isAsked, () -> Math.min(1, bytes.get() / size));
    boolean folder = ExportTarget.of(target) == ExportTarget.FOLDER;
    ExportJob job =
        new ExportJob(
            data,
            counts,
            exporter,
            rejected,
            name -> folder ? target.resolve(name).toString() : name,
            resume,
            run);
    ColumnMapping mapping = mapping(source);
    try {
      job.run(
          sink -> {
            if (mapping == null) {
              Records.read(source, sink, bytes::set);
            } else {
              TableRecords.read(source, mapping, sink, bytes::set);
            }
          });
    } catch (DeckException e) {
      run.end();
      console.tell(e.problem());
      counts.brokenOff(e.problem());
      return ExitCode.USAGE;
    }
    run.end();
    return counts.of(Outcome.FAILED) == 0 && !cancellation.isAsked()
        ? ExitCode.DONE
        : ExitCode.PROBLEMS;
  }

  /// What the columns of the data mean, if that was asked for; a workbook always has a mapping.
  private @Nullable ColumnMapping mapping(Path source) throws DeckException, UsageException {
    TableFormat format = TableFormat.of(source).orElse(null);
    if (maps.isEmpty() && saveMap == null && format != TableFormat.XLSX) {
      // A pipe can be read but once.
      boolean looked = format == TableFormat.CSV && Files.isRegularFile(source);
      boolean ofDeck = looked && TableRecords.isOfDeck(source);
      return ofDeck ? ColumnMapping.guess(TableRecords.head(source, 1).columns()) : null;
    }
    MappingStore store = MappingStore.ofUser();
    ColumnMapping mapping = ColumnMapping.NONE;
    try {
      Map<String, String> pairs = new LinkedHashMap<>();
      for (String map : maps) {
        int equals = map.lastIndexOf('=');
        if (equals >= 0) {
          pairs.put(map.substring(0, equals), map.substring(equals + 1));
        } else if (map.equals(GUESS)) {
          mapping = ColumnMapping.guess(TableRecords.head(source, 1).columns());
        } else {
          String known =
              store.names().isEmpty() ? Messages.of("cli.none") : String.join(", ", store.names());
          String none = Messages.of("cli.thereNoMappingKept", map, known);
          mapping = store.load(map).orElseThrow(() -> new UsageException(none));
        }
      }
      mapping = mapping.with(pairs);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
    if (saveMap != null) {
      store.save(saveMap, mapping);
    }
    return mapping;
  }

  private Exporter exporter(CardOutput output) throws UsageException {
    try {
      NamePattern names = pattern == null ? null : NamePattern.parse(pattern);
      return new Exporter(engine, output, names, layout);
    } catch (IllegalArgumentException e) {
      throw new UsageException(e.getMessage());
    }
  }
}
