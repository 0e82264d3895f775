package cardwright.card;

import cardwright.text.FieldPath;
import cardwright.text.Span;
import java.util.List;

/// A value of a card and the places where it stands.
///
/// @param path its name, `people[0].name`
/// @param label for people, "Display name"
/// @param value as a reader of the page sees it
/// @param home the place that reading believes
/// @param echoes the other places that say the same and are edited along
public record Field(FieldPath path, String label, String value, Span home, List<Span> echoes) {}
