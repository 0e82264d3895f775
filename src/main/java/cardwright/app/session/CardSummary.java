package cardwright.app.session;

import cardwright.card.Person;
import cardwright.card.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the deck's list shows of a card, and filters it by.
///
/// @param title the people's names, or the model's id; empty if the card has neither
/// @param people in entry order
/// @param readOnly whether the card is not UTF-8
/// @param layout the layout that fits, null if none does
/// @param problems how many were found
public record CardSummary(
    String title, List<Person> people, boolean readOnly, @Nullable String layout, int problems) {

  /// The summary of a card.
  public static CardSummary of(Reading reading, boolean readOnly) {
    List<Person> people = reading.data().people();
    String model = reading.data().model();
    String names = names(reading);
    return new CardSummary(
        names.isEmpty() && model != null ? model : names,
        people,
        readOnly,
        reading.data().layout(),
        reading.problems().size() + (readOnly ? 1 : 0));
  }

  /// The summary of a card that cannot be read.
  ///
  /// @param title says so
  static CardSummary unreadable(String title) {
    return new CardSummary(title, List.of(), true, null, 1);
  }

  /// The people's names, as a heading would join them.
  static String names(Reading reading) {
    return reading.data().people().stream()
        .map(Person::name)
        .filter(name -> !name.isBlank())
        .collect(Collectors.joining(" & "));
  }
}
