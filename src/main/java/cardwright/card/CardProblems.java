package cardwright.card;

import cardwright.layout.Declaration;
import cardwright.layout.LayoutReading;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.matter.FrontMatter;
import cardwright.text.Edit;
import cardwright.text.Messages;
import cardwright.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is wrong with a card's front matter, and where its places contradict each other.
final class CardProblems {

  private CardProblems() {}

  static List<Problem> of(FrontMatter matter, Optional<LayoutReading> found) {
    List<Problem> problems = new ArrayList<>(matter.problems());
    found.ifPresent(
        layout ->
            layout
                .places()
                .forEach(
                    (path, places) ->
                        places
                            .contradictions()
                            .forEach(at -> problems.add(contradiction(layout, path, places, at)))));
    found.ifPresent(layout -> problems.addAll(Derived.problems(layout)));
    return problems;
  }

  private static Problem contradiction(LayoutReading layout, String path, Places places, Place at) {
    String label = layout.layout().declaration(path).map(Declaration::label).orElse(path);
    String believed = places.home().value();
    String message = Messages.of("card.echoDiffers", label, at.value(), believed);
    Edit fix = Edit.replace(Messages.of("card.fix", path), at.span(), at.spell(believed, true));
    return new Problem(at.span(), Problem.Severity.WARNING, message, Optional.of(fix));
  }
}
