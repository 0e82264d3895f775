package cardwright.check;

import cardwright.card.CardEngine;
import cardwright.card.Reading;
import cardwright.layout.LayoutReading;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.text.Edit;
import cardwright.text.Messages;
import cardwright.text.Problem;
import cardwright.text.Problem.Severity;
import java.util.Optional;

/// A list that stands in several places has as many items in each. Where it has, reading compares
/// item by item.
///
/// @param engine reads what a fix gives
record ListEchoRule(CardEngine engine) implements Rule {

  @Override
  public void check(Reading reading, Findings findings) {
    reading
        .layout()
        .ifPresent(
            layout ->
                layout
                    .lists()
                    .forEach((pattern, places) -> check(reading, pattern, places, findings)));
  }

  private void check(Reading reading, String pattern, Places places, Findings findings) {
    for (Place place : places.contradictions()) {
      boolean told =
          reading.problems().stream().anyMatch(problem -> place.span().contains(problem.span()));
      if (!told) {
        String message =
            Messages.of(
                "check.whereTheyBelievedMakeThem",
                label(reading, pattern),
                place.value(),
                places.home().value());
        findings.add(
            new Problem(
                place.span(), Severity.WARNING, message, fix(reading, pattern, places, place)));
      }
    }
  }

  private static String label(Reading reading, String pattern) {
    return reading
        .layout()
        .flatMap(layout -> layout.layout().declaration(pattern))
        .map(declaration -> declaration.label())
        .orElse(pattern);
  }

  /// Writes the list as its home has it, if that is how it is written here too.
  private Optional<Edit> fix(Reading reading, String pattern, Places places, Place place) {
    String right = place.spell(places.home().value(), false);
    Edit edit = Edit.replace(Messages.of("check.fix", pattern), place.span(), right);
    int left =
        engine
            .read(edit.apply(reading.text()))
            .layout()
            .map(layout -> contradictions(layout, pattern))
            .orElse(Integer.MAX_VALUE);
    return left < places.contradictions().size() ? Optional.of(edit) : Optional.empty();
  }

  private static int contradictions(LayoutReading layout, String pattern) {
    Places places = layout.lists().get(pattern);
    return places == null ? Integer.MAX_VALUE : places.contradictions().size();
  }
}
