package cardwright.card;

import cardwright.layout.Declaration;
import cardwright.layout.Declaration.Count;
import cardwright.layout.LayoutReading;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.text.Edit;
import cardwright.text.Messages;
import cardwright.text.Problem;
import cardwright.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Checks values that follow from others against those.
final class Derived {

  private Derived() {}

  static List<Problem> problems(LayoutReading layout) {
    List<Problem> problems = new ArrayList<>();
    for (Declaration field : layout.layout().declarations().values()) {
      Places places = layout.places().get(field.path());
      int count = count(layout, field);
      if (places != null
          && count > 0
          && field.derivation().orElse(null)
              instanceof Count(String list, String one, String more)) {
        String expected = count > 1 ? more : one;
        if (!places.home().value().equals(expected)) {
          problems.add(problem(field, list, count, expected, places));
        }
      }
    }
    return problems;
  }

  private static int count(LayoutReading layout, Declaration field) {
    return field.derivation().orElse(null) instanceof Count(String list, String _, String _)
        ? layout.values().count(list)
        : 0;
  }

  private static Problem problem(
      Declaration field, String list, int count, String expected, Places places) {
    List<Place> all = new ArrayList<>(places.echoes());
    all.add(places.home());
    List<Replacement> replacements =
        all.stream()
            .map(place -> new Replacement(place.span(), place.spell(expected, false)))
            .toList();
    String message =
        Messages.of(
            "card.derivedDiffers", field.label(), places.home().value(), count, list, expected);
    return new Problem(
        places.home().span(),
        Problem.Severity.WARNING,
        message,
        Optional.of(new Edit(Messages.of("card.fix", field.path()), replacements)));
  }
}
