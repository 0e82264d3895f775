package cardwright.cli;

import cardwright.card.CardEngine;
import cardwright.deck.CardOutput;
import cardwright.deck.CardOutput.Outcome;
import cardwright.deck.DeckException;
import cardwright.deck.Exporter;
import cardwright.deck.FolderOutput;
import cardwright.deck.JobJournal;
import cardwright.deck.JobReport;
import cardwright.deck.NamePattern;
import cardwright.deck.Records;
import cardwright.deck.Rejects;
import cardwright.deck.SafeFiles;
import cardwright.deck.SingleFileOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `cardwright export`: makes cards of records.
@Command(
    name = "export",
    description = "Writes one card per record of JSON, JSON Lines or CSV.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "JSON and JSON Lines have the shape that 'read' prints. CSV has one row per person, with the",
      "columns card, name, avatar, shown, handle, downloaded, retweets, short, kept; and, once per"
          + " card,",
      "model, kind, thumbnail, report, data, training, layout, path, language, tags, prompts,",
      "metadata.KEY, fields.NAME. Rows of one card stand together.",
      "",
      "A name that some system cannot have is made safe: forbidden chars become _, a reserved name",
      "gets a _ before it, one that is too long or differs only in case from another gets a",
      "checksum. Ctrl+C stops after the cards at hand; --resume goes on from there."
    })
final class ExportCommand implements Callable<Integer> {

  private final CardEngine engine;
  private final Console console;

  @Parameters(paramLabel = "DATA", description = "A file of records.")
  private String data = "";

  @Option(
      names = "--out",
      paramLabel = "DIR|FILE",
      required = true,
      description = "The folder to write; or a file, NAME.zip or NAME.jsonl.")
  private String out = "";

  @Option(names = "--layout", paramLabel = "NAME", description = "The layout of all cards.")
  private @Nullable String layout;

  @Option(
      names = "--name",
      paramLabel = "PATTERN",
      description = {
        "How files are named: {model}, {owner}, {name}, {layout}, {card}, {index}.",
        "Default: {model}/README.md."
      })
  private @Nullable String pattern;

  @Option(names = "--dry-run", description = "Say what would be written, and write nothing.")
  private boolean dryRun;

  @Option(
      names = "--resume",
      description = "Go on where an earlier run into this folder was stopped.")
  private boolean resume;

  @Option(
      names = "--rejects",
      paramLabel = "FILE",
      description = {
        "Write records that give no card here, in the form of DATA, with the reason.",
        "They can be mended and exported again."
      })
  private @Nullable String rejects;

  @Option(names = "--report", paramLabel = "FILE", description = "Write a report as JSON.")
  private @Nullable String report;

  ExportCommand(CardEngine engine, Console console) {
    this.engine = engine;
    this.console = console;
  }

  @Override
  public Integer call() throws UsageException {
    Path source = Arguments.path(data);
    Path target = Arguments.path(out);
    Kind kind = Kind.of(target);
    if (resume && kind != Kind.FOLDER) {
      throw new UsageException("--resume is for a folder; a single file is written anew");
    }
    if (resume) {
      SafeFiles.sweep(target);
    }
    JobReport counts = new JobReport("export");
    JobJournal journal = Journals.begin("export");
    try (Cancellation cancellation = new Cancellation()) {
      int code = export(kind, source, target, counts, journal, cancellation);
      console.say("cardwright export: " + counts.text());
      Journals.tell(console, journal);
      return Reports.save(console, report, counts) ? code : Math.max(code, ExitCode.PROBLEMS);
    }
  }

  private int export(
      Kind kind,
      Path source,
      Path target,
      JobReport counts,
      JobJournal journal,
      Cancellation cancellation)
      throws UsageException {
    try (CardOutput output = output(kind, target, journal);
        Exporter exporter = exporter(output);
        Rejects rejected = rejects == null ? null : new Rejects(Arguments.path(rejects))) {
      int code = run(source, target, counts, exporter, rejected, cancellation);
      if (code != ExitCode.USAGE && !cancellation.isAsked()) {
        output.finish();
        counts.complete();
      }
      return code;
    } catch (DeckException e) {
      console.tell(e.problem());
      return ExitCode.USAGE;
    }
  }

  private int run(
      Path source,
      Path target,
      JobReport counts,
      Exporter exporter,
      @Nullable Rejects rejected,
      Cancellation cancellation)
      throws DeckException {
    AtomicLong bytes = new AtomicLong();
    double size = Math.max(1, source.toFile().length());
    ExportRun run =
        new ExportRun(
            data,
            console,
            counts,
            exporter,
            rejected,
            name -> Kind.of(target) == Kind.FOLDER ? target.resolve(name).toString() : name,
            dryRun,
            resume,
            cancellation::isAsked,
            () -> Math.min(1, bytes.get() / size));
    try {
      Records.read(source, run, bytes::set);
      run.end();
    } catch (DeckException e) {
      run.end();
      console.tell(e.problem());
      return ExitCode.USAGE;
    } catch (RuntimeException e) {
      console.tell(ExportRun.broken(e));
      return ExitCode.USAGE;
    }
    return counts.of(Outcome.FAILED) == 0 && !cancellation.isAsked()
        ? ExitCode.DONE
        : ExitCode.PROBLEMS;
  }

  /// What is written, by the name of the target.
  private enum Kind {
    FOLDER,
    ZIP,
    LINES;

    private static Kind of(Path target) {
      String name = target.toString().toLowerCase(Locale.ROOT);
      if (Files.isDirectory(target)) {
        return FOLDER;
      }
      return name.endsWith(".zip") ? ZIP : name.endsWith(".jsonl") ? LINES : FOLDER;
    }
  }

  private CardOutput output(Kind kind, Path target, JobJournal journal) throws DeckException {
    if (dryRun && kind != Kind.FOLDER) {
      return CardOutput.none();
    }
    return switch (kind) {
      case FOLDER -> new FolderOutput(target, journal, dryRun);
      case ZIP -> SingleFileOutput.zip(target);
      case LINES -> SingleFileOutput.lines(target);
    };
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
