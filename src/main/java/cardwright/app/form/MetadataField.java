package cardwright.app.form;

import cardwright.app.control.Ids;
import cardwright.app.control.ProblemLabels;
import cardwright.card.Reading;
import cardwright.matter.FrontMatter;
import cardwright.text.FieldPath;
import cardwright.text.Problem;
import cardwright.text.Span;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An input for one key of the front matter, with what is wrong there below it. The input is made
/// when it is first seen: of the many keys that the Hub knows a card has few.
final class MetadataField extends VBox {

  private final String key;
  private final String label;
  private final boolean optional;
  private final Supplier<FormPane> maker;
  private final ProblemLabels problems;
  private @Nullable FormPane input;
  private @Nullable Reading shown;
  private @Nullable Reading checked;

  /// @param optional whether it is shown only where the card has the key, or when it is asked for
  /// @param maker makes the input
  MetadataField(
      String key, String label, boolean optional, Supplier<FormPane> maker, FormSinks sinks) {
    this.key = key;
    this.label = label;
    this.optional = optional;
    this.maker = maker;
    problems =
        new ProblemLabels(
            Ids.of(Values.metadata(key)),
            fix -> sinks.edits().mend(Objects.requireNonNull(checked), fix));
    getStyleClass().add("metadata-field");
    getChildren().add(problems);
    managedProperty().bind(visibleProperty());
    setVisible(false);
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  /// A field that was seen stays, so that it does not go away while it is typed into.
  void show(Reading reading) {
    shown = reading;
    if (!optional || reading.frontMatter().values().containsKey(key)) {
      reveal();
    }
    if (input != null) {
      input.show(reading);
    }
  }

  /// Has the field seen.
  void reveal() {
    if (input == null) {
      FormPane made = maker.get();
      input = made;
      getChildren().addFirst(made.node());
      if (shown != null) {
        made.show(shown);
      }
    }
    setVisible(true);
  }

  /// Shows those of the problems that are of this key.
  void showProblems(Reading of, List<Problem> all) {
    checked = of;
    FrontMatter matter = of.frontMatter();
    FieldPath path = FieldPath.key(key);
    Span from = matter.keySpan(path).orElse(null);
    Span to = matter.span(path).orElse(from);
    problems.show(
        from == null || to == null
            ? List.of()
            : all.stream().filter(problem -> within(problem.span(), from, to)).toList());
  }

  private static boolean within(Span span, Span from, Span to) {
    return span.start() >= from.start() && span.end() <= Math.max(from.end(), to.end());
  }
}
