package cardwright.app.session;

import cardwright.card.Person;
import cardwright.card.Reading;
import java.util.List;
import java.util.stream.Collectors;

/// What the deck's list shows of a card.
///
/// @param title the people's names, or the model's id; empty if the card has neither
/// @param people in entry order
/// @param readOnly whether the card is not UTF-8
public record CardSummary(String title, List<Person> people, boolean readOnly) {

  /// The summary of a card.
  public static CardSummary of(Reading reading, boolean readOnly) {
    List<Person> people = reading.data().people();
    String model = reading.data().model();
    String names =
        people.stream()
            .map(Person::name)
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(" & "));
    return new CardSummary(names.isEmpty() && model != null ? model : names, people, readOnly);
  }
}
