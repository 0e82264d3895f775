package cardwright.check;

import cardwright.matter.FrontMatter;
import cardwright.matter.MatterException;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.FieldPath.Step;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Collects what rules find in one card.
final class Findings {

  private final FrontMatter matter;
  private final List<Problem> problems = new ArrayList<>();

  Findings(FrontMatter matter) {
    this.matter = matter;
  }

  List<Problem> problems() {
    return problems;
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /// The Hub refuses a front matter value.
  void refused(FieldPath path, String message, Optional<Edit> fix) {
    add(new Problem(span(path), Severity.ERROR, message, fix));
  }

  /// The Hub takes a front matter value and warns about it.
  void warned(FieldPath path, String message, Optional<Edit> fix) {
    add(new Problem(span(path), Severity.WARNING, message, fix));
  }

  /// The fix that gives a front matter value, if the block can be edited there.
  Optional<Edit> set(FieldPath path, @Nullable Object value) {
    try {
      return Optional.of(matter.set(path, value));
    } catch (MatterException e) {
      return Optional.empty();
    }
  }

  /// The fix that takes a front matter key or item away, if it can be.
  Optional<Edit> remove(FieldPath path) {
    try {
      return Optional.of(matter.remove(path));
    } catch (MatterException e) {
      return Optional.empty();
    }
  }

  /// Where the value stands; the key if nothing is written, what holds it if there is no key.
  private Span span(FieldPath path) {
    List<Step> steps = path.steps();
    for (int count = steps.size(); count > 0; count--) {
      FieldPath part = new FieldPath(steps.subList(0, count));
      Optional<Span> span = matter.span(part).filter(found -> !found.isEmpty());
      if (span.or(() -> matter.keySpan(part)).isPresent()) {
        return span.or(() -> matter.keySpan(part)).get();
      }
    }
    return Span.at(0);
  }
}
