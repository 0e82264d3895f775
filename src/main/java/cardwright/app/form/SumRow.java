package cardwright.app.form;

import cardwright.app.emoji.EmojiLabel;
import cardwright.app.text.Texts;
import cardwright.card.Person;
import cardwright.card.TweetCounts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;

/// Whether one person's counts add up; where they do not, a button for each count that would mend
/// it.
final class SumRow extends FlowPane {

  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  /// Gives a count another value.
  interface Balance {
    void set(int person, Count count, long value);
  }

  private SumRow(int index, Person person, TweetCounts counts, SumCheck check, Balance balance) {
    String id = "people-" + index + "-tweets-";
    EmojiLabel name = new EmojiLabel("column-head");
    name.setText(person.name());
    name.setMaxWidth(180);
    Label sum = new Label(check.message());
    sum.setId(id + "sum");
    sum.getStyleClass().add("sum");
    sum.pseudoClassStateChanged(WRONG, !check.right());
    getStyleClass().add("sum-row");
    // Else it would be at least as wide as the whole name.
    setMinWidth(0);
    getChildren().addAll(name, sum);
    if (!check.right()) {
      for (Count count : Count.values()) {
        long value = count.balanced(counts);
        if (value >= 0) {
          Button button = new Button(Texts.of("sum.balance", count.label(), value));
          button.setId(id + "balance-" + count.key());
          button.setTooltip(new Tooltip(Texts.of("sum.balance.help", count.label(), value)));
          button.getStyleClass().add("small-button");
          button.setOnAction(event -> balance.set(index, count, value));
          getChildren().add(button);
        }
      }
    }
  }

  /// The row of a person; empty where a count is missing.
  static Optional<SumRow> of(int index, Person person, Balance balance) {
    TweetCounts counts = person.tweets();
    return SumCheck.of(counts)
        .filter(check -> counts != null)
        .map(check -> new SumRow(index, person, counts, check, balance));
  }
}
