package cardwright.app.data;

import cardwright.app.job.DoneJob;
import cardwright.app.job.Jobs;
import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.DeckEntry;
import cardwright.app.session.Workspace;
import cardwright.app.text.Texts;
import cardwright.deck.DeckColumn;
import cardwright.deck.DeckException;
import cardwright.deck.DeckKeys;
import cardwright.deck.DeckProblem;
import cardwright.deck.ExportTarget;
import cardwright.deck.table.CardReadings;
import cardwright.deck.table.TableImport;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/// What is done with data in the window: the deck as a table in a file, out and in again, and new
/// cards from a data file. Each asks first, and runs as a job. On the JavaFX application thread.
public final class DataPart {

  private final Window owner;
  private final Workspace workspace;
  private final Jobs jobs;
  private final Background background;
  private final Path journals;
  private final Consumer<List<Path>> opener;
  private final Runnable history;
  private final Supplier<List<DeckColumn>> shown;
  private final Consumer<DoneJob> undoable;
  private Path lastTable = Path.of("cards.xlsx");

  /// @param background reads files for the dialogs
  /// @param journals where what jobs replace is kept
  /// @param opener opens a deck
  /// @param history shows the jobs that can be undone
  /// @param shown gives the columns that the deck's table shows
  /// @param undoable takes jobs that can be undone
  public DataPart(
      Window owner,
      Workspace workspace,
      Jobs jobs,
      Background background,
      Path journals,
      Consumer<List<Path>> opener,
      Runnable history,
      Supplier<List<DeckColumn>> shown,
      Consumer<DoneJob> undoable) {
    this.owner = owner;
    this.workspace = workspace;
    this.jobs = jobs;
    this.background = background;
    this.journals = journals;
    this.opener = opener;
    this.history = history;
    this.shown = shown;
    this.undoable = undoable;
  }

  private List<Path> cards() {
    return workspace.entries().stream().map(DeckEntry::path).toList();
  }

  private DeckKeys keys(List<Path> cards) {
    return DeckKeys.of(workspace.roots(), cards);
  }

  private Path table(DeckKeys keys) {
    return lastTable.isAbsolute() ? lastTable : keys.root().resolve(lastTable);
  }

  private void failed(Exception e) {
    String cause = e instanceof DeckException ? String.valueOf(e.getMessage()) : e.toString();
    new DataReport(owner, Texts.of("data.failed"), List.of(cause)).show();
  }

  /// Asks where to, and writes the deck as a table, with the changes that are not saved.
  public void exportTable() {
    List<Path> cards = cards();
    DeckKeys keys = keys(cards);
    Optional<TableChoice> choice =
        new TableDialog(owner, cards.size(), shown.get(), table(keys)).showAndWait();
    if (choice.isEmpty()) {
      return;
    }
    lastTable = choice.get().file();
    Map<Path, String> unsaved = new HashMap<>();
    workspace.unsaved().forEach(card -> unsaved.put(card.path(), card.text()));
    CardReadings files = CardReadings.files(workspace.engine());
    CardReadings readings =
        card -> {
          String text = unsaved.get(card);
          return text == null ? files.of(card) : workspace.engine().read(text);
        };
    TableExport work = new TableExport(readings, keys, cards, choice.get());
    jobs.run(
        Texts.of("table.exporting", lastTable.getFileName()),
        work::run,
        written -> exported(work, written),
        this::failed);
  }

  private void exported(TableExport work, int written) {
    String head =
        written < 0
            ? Texts.of("table.stopped", lastTable.getFileName())
            : Texts.of("table.exported", written, lastTable);
    if (work.problems().isEmpty()) {
      workspace.tell(head);
      return;
    }
    new DataReport(owner, head, lines(work.problems())).show();
  }

  private static List<String> lines(List<DeckProblem> problems) {
    return problems.stream().map(DeckProblem::toString).toList();
  }

  /// Asks for a table, and shows what it says otherwise than the deck.
  public void importTable() {
    List<Path> cards = cards();
    DeckKeys keys = keys(cards);
    Optional<Path> file = new FileDialog(owner, table(keys)).showAndWait();
    if (file.isEmpty()) {
      return;
    }
    lastTable = file.get();
    TableImport source = new TableImport(workspace.engine(), readings(), keys);
    jobs.run(
        Texts.of("import.comparing", lastTable.getFileName()),
        progress -> ImportPlan.of(source, lastTable, cards.size(), progress),
        plan -> preview(source, plan),
        this::failed);
  }

  /// The cards as their files hold them; a card with unsaved changes is not to be changed behind
  /// them.
  private CardReadings readings() {
    List<Path> unsaved = workspace.unsaved().stream().map(CardSession::path).toList();
    CardReadings files = CardReadings.files(workspace.engine());
    return card -> {
      if (unsaved.contains(card)) {
        throw new DeckException(DeckProblem.of(card.toString(), Texts.of("import.unsaved")));
      }
      return files.of(card);
    };
  }

  private void preview(TableImport source, ImportPlan plan) {
    ImportDialog dialog = new ImportDialog(owner, background, source, plan);
    if (dialog.showAndWait().orElse(false)) {
      ImportRun run = new ImportRun(workspace.fileJob(), journals, plan);
      jobs.run(
          Texts.of("import.running", plan.file().getFileName()),
          progress -> run.write(source, progress),
          done -> {
            run.end();
            imported(run, plan);
          },
          e -> {
            run.end();
            failed(e);
          });
    }
  }

  private void imported(ImportRun run, ImportPlan plan) {
    String done = Texts.of("import.done", run.changed(), plan.file().getFileName());
    String head = run.left() > 0 ? Texts.of("import.stopped", done, run.left()) : done;
    workspace.tell(head);
    run.done().ifPresent(undoable);
    List<String> lines =
        run.problems().stream().map(problem -> ProblemList.line(plan.file(), problem)).toList();
    DataReport report = new DataReport(owner, head, lines);
    if (run.changed() > 0) {
      report.offer("report-history", Texts.of("report.history"), history);
    }
    report.show();
  }

  /// Leads from a data file to new cards.
  public void makeCards() {
    new CardWizard(owner, background, workspace.engine(), workspace.layouts())
        .showAndWait()
        .ifPresent(this::write);
  }

  private void write(CardPlan plan) {
    CardRun run = new CardRun(plan, workspace.engine());
    jobs.run(
        Texts.of("wizard.running", plan.out()),
        progress -> run.write(journals, progress),
        result -> written(plan, result),
        this::failed);
  }

  private void written(CardPlan plan, CardRun.Result result) {
    DataReport report =
        new DataReport(
            owner, Texts.of("wizard.done", plan.out(), result.text()), result.problems());
    if (result.rejects() != null) {
      report.note(Texts.of("wizard.rejects", result.rejects()));
    }
    if (ExportTarget.of(plan.out()) == ExportTarget.FOLDER) {
      report.offer(
          "report-open", Texts.of("report.open"), () -> opener.accept(List.of(plan.out())));
    }
    report.show();
  }
}
