package cardwright.app;

import cardwright.app.form.CardForm;
import cardwright.app.problem.ProblemsPane;
import cardwright.app.session.Background;
import cardwright.app.session.CardSession;
import cardwright.app.session.LatestWins;
import cardwright.card.Reading;
import cardwright.check.Checker;
import cardwright.text.Problem;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Checks the shown card in the background, and shows what is found.
final class CardChecks {

  private final ProblemsPane problems;
  private final CardForm form;
  private final Supplier<Checker> checker;
  private final LatestWins<Checked> checks;
  private @Nullable Reading checked;

  /// @param checker gives what checks; asked in the background
  /// @param failed takes what went wrong
  CardChecks(
      Supplier<Checker> checker,
      ProblemsPane problems,
      CardForm form,
      Background background,
      Consumer<String> failed) {
    this.checker = checker;
    this.problems = problems;
    this.form = form;
    checks = new LatestWins<>(background, this::show, e -> failed.accept(e.toString()));
  }

  /// What a check of a card found.
  private record Checked(Reading reading, List<Problem> problems) {}

  /// Checks a card, if its text is not the one that was checked last; null shows nothing.
  void check(@Nullable CardSession card) {
    Reading reading = card == null ? null : card.reading();
    if (reading == null) {
      checked = null;
      problems.show(null, List.of());
    } else if (reading != checked) {
      checked = reading;
      checks.submit(() -> new Checked(reading, checker.get().check(reading)));
    }
  }

  /// Checks a card that nobody sees, so that the next is checked sooner.
  void rehearse(Reading reading) {
    checks.submit(() -> new Checked(reading, checker.get().check(reading)));
  }

  private void show(Checked result) {
    if (result.reading() == checked) {
      problems.show(result.reading(), result.problems());
      form.showProblems(result.reading(), result.problems());
    }
  }
}
