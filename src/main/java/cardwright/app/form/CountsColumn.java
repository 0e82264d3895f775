package cardwright.app.form;

import cardwright.app.control.FieldSink;
import cardwright.app.control.Ids;
import cardwright.app.control.ValueInput;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.card.TweetCounts;
import cardwright.text.FieldPath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/// The counts of one person, from the name down to the check of the sum.
final class CountsColumn {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final FieldPath tweets;
  private final Label name = new Label();
  private final Map<Count, ValueInput> inputs = new EnumMap<>(Count.class);
  private final Map<Count, String> troubles = new EnumMap<>(Count.class);
  private final Runnable onTrouble;
  private final Label sum = new Label();

  /// @param onTrouble run when [#trouble] changed
  CountsColumn(int index, FieldSink sink, Runnable onTrouble) {
    this.onTrouble = onTrouble;
    tweets = FieldPath.key("people").then(index).then("tweets");
    for (Count count : Count.values()) {
      ValueInput input =
          new ValueInput(
              tweets.then(count.key()),
              Texts.of("counts.input", index + 1, count.label()),
              sink,
              why -> refused(count, why));
      input.setPrefColumnCount(6);
      inputs.put(count, input);
    }
    name.getStyleClass().add("column-head");
    name.setTooltip(new Tooltip());
    sum.setId(Ids.of(tweets.then("sum")));
    sum.getStyleClass().add("sum");
    sum.setWrapText(true);
  }

  /// From top to bottom: name, four inputs, the sum.
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    nodes.add(name);
    nodes.addAll(inputs.values());
    nodes.add(sum);
    return nodes;
  }

  void show(Reading reading, Person person) {
    name.setText(person.name());
    name.getTooltip().setText(person.name());
    inputs.forEach((count, input) -> input.show(Values.body(reading, tweets.then(count.key()))));
    showSum(person.tweets());
  }

  private void showSum(@Nullable TweetCounts counts) {
    Optional<SumCheck> check = SumCheck.of(counts);
    sum.setText(check.map(SumCheck::message).orElse(""));
    sum.pseudoClassStateChanged(WRONG, check.isPresent() && !check.get().right());
  }

  private void refused(Count count, Optional<String> why) {
    troubles.remove(count);
    why.ifPresent(text -> troubles.put(count, text));
    onTrouble.run();
  }

  /// Why a count of this person was not taken.
  Optional<String> trouble() {
    return troubles.values().stream().findFirst();
  }
}
