package cardwright.card;

import cardwright.layout.Declaration;
import cardwright.layout.LayoutException;
import cardwright.layout.LayoutReading;
import cardwright.layout.Layouts;
import cardwright.layout.Place;
import cardwright.layout.Places;
import cardwright.matter.FrontMatter;
import cardwright.table.Table;
import cardwright.table.Tables;
import cardwright.text.Edit;
import cardwright.text.FieldPath;
import cardwright.text.Lines;
import cardwright.text.Problem;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads whole cards: front matter, tables, and the fields of the layout that fits best.
final class CardReader {

  private final Layouts layouts;

  CardReader(Layouts layouts) {
    this.layouts = layouts;
  }

  Reading read(String text) {
    FrontMatter matter = FrontMatter.read(text);
    List<Table> tables = Tables.find(text, matter.bodyStart());
    Optional<LayoutReading> found = layouts.read(text, matter, tables);
    CardData data =
        found
            .map(layout -> CardValues.data(layout.layout(), layout.values(), matter.values()))
            .orElseGet(() -> plainData(matter));
    return new Reading(
        text,
        data,
        found.filter(layout -> isExact(layout, data, text)).isPresent(),
        matter,
        tables,
        found,
        found.map(CardReader::fields).orElse(List.of()),
        found.filter(LayoutReading::complete).isPresent()
            ? List.of()
            : ownText(text, matter, found.map(LayoutReading::explained).orElseGet(BitSet::new)),
        problems(matter, found));
  }

  private static CardData plainData(FrontMatter matter) {
    String thumbnail = matter.values().get("thumbnail") instanceof String s ? s : null;
    Links none = new Links(null, null, null);
    return new CardData(
        null, List.of(), List.of(), null, null, thumbnail, none, matter.values(), Map.of());
  }

  private static boolean isExact(LayoutReading found, CardData data, String text) {
    try {
      return found.complete()
          && (CardWriter.fillLines(found.layout(), data, false).equals(text)
              || CardWriter.fill(found.layout(), data, false).equals(text));
    } catch (LayoutException e) {
      // A hand-edited card can fit every line and still say what the layout would not write.
      return false;
    }
  }

  private static List<Field> fields(LayoutReading found) {
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

  private static List<OwnText> ownText(String text, FrontMatter matter, BitSet explained) {
    Lines lines = Lines.of(text);
    List<OwnText> own = new ArrayList<>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < lines.count(); i++) {
      boolean head = lines.start(i) < matter.bodyStart();
      boolean blank = lines.isBlank(i);
      if (first >= 0 && (head || (explained.get(i) && !blank))) {
        own.add(ownText(lines, first, last));
        first = -1;
      } else if (!head && !blank && !explained.get(i)) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first >= 0) {
      own.add(ownText(lines, first, last));
    }
    return own;
  }

  private static OwnText ownText(Lines lines, int first, int last) {
    return new OwnText(new Span(lines.start(first), lines.end(last)), first + 1, last - first + 1);
  }

  private static List<Problem> problems(FrontMatter matter, Optional<LayoutReading> found) {
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
    String message =
        label
            + " is '"
            + at.value()
            + "' here and '"
            + believed
            + "' where it is believed;"
            + " make them the same";
    Edit fix = Edit.replace("Fix " + path, at.span(), at.spell(believed, true));
    return new Problem(at.span(), Problem.Severity.WARNING, message, Optional.of(fix));
  }
}
