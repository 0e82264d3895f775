package cardwright.card;

import cardwright.layout.Declaration;
import cardwright.layout.LayoutReading;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.text.FieldPath;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The fields that a layout found, for people.
final class Fields {

  private Fields() {}

  static List<Field> of(LayoutReading found) {
    List<Field> fields = new ArrayList<>();
    found.places().forEach((path, places) -> fields.add(field(found, path, path, places)));
    found
        .lists()
        .forEach(
            (pattern, places) -> {
              if (pattern.endsWith("[]")) {
                String path = pattern.substring(0, pattern.length() - 2);
                fields.add(field(found, path, pattern, places));
              }
            });
    return fields;
  }

  private static Field field(LayoutReading found, String path, String declared, Places places) {
    String label = found.layout().declaration(declared).map(Declaration::label).orElse(path);
    List<Span> echoes = places.echoes().stream().map(Place::span).toList();
    return new Field(
        FieldPath.parse(path), label, places.home().value(), places.home().span(), echoes);
  }
}
