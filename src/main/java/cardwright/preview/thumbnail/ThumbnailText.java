package cardwright.preview.thumbnail;

import cardwright.card.Kind;
import cardwright.card.Person;
import cardwright.card.Reading;
import cardwright.text.Messages;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a social picture says.
///
/// @param kind what the model is called, null if the card does not say
/// @param title the people's names, or the model's
/// @param handles with `@`, empty if the card has none
/// @param model `owner/name`, empty if the card has none
/// @param prompt what was put in
/// @param prediction what came out
record ThumbnailText(
    @Nullable Kind kind,
    String title,
    String handles,
    String model,
    String prompt,
    String prediction) {

  static ThumbnailText of(Reading reading, String prompt, String prediction) {
    String model = reading.data().model() == null ? "" : reading.data().model();
    String names =
        reading.data().people().stream()
            .map(Person::name)
            .filter(name -> !name.isBlank())
            .collect(Collectors.joining(" & "));
    String handles =
        reading.data().handles().stream()
            .map(handle -> "@" + handle)
            .collect(Collectors.joining("  "));
    String title = names.isEmpty() ? model.substring(model.lastIndexOf('/') + 1) : names;
    return new ThumbnailText(
        reading.data().kind(),
        title.isBlank() ? Messages.of("preview.modelCard") : title,
        handles,
        model,
        prompt.strip(),
        prediction.strip());
  }

  /// Names under the discs: one per person, or the title's.
  static List<Person> faces(Reading reading) {
    List<Person> people = reading.data().people();
    return people.isEmpty()
        ? List.of(new Person(of(reading, "", "").title(), null, true, null))
        : people;
  }
}
