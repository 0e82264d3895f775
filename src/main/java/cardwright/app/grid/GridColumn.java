package cardwright.app.grid;

import cardwright.app.text.Texts;
import cardwright.deck.DeckColumn;
import cardwright.layout.Declaration;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A column of the table: the card's name, or a column of the deck.
///
/// @param column null for the name
record GridColumn(@Nullable DeckColumn column) {

  /// The column with the names of the cards.
  static final GridColumn NAME = new GridColumn(null);

  private static final String METADATA = "metadata.";
  private static final Pattern INDEX = Pattern.compile("\\[([0-9]+)]");

  /// Its name in lists of columns; for a column of the deck, as everywhere else.
  String name() {
    return column == null ? Texts.of("grid.card") : column.name();
  }

  /// What stands over the column.
  String title() {
    if (column == null) {
      return Texts.of("grid.card");
    }
    return switch (column.name()) {
      case DeckColumn.LAYOUT -> Texts.of("grid.layout");
      case DeckColumn.EXACT -> Texts.of("grid.exact");
      case DeckColumn.MODEL -> Texts.of("grid.model");
      case DeckColumn.PROBLEMS -> Texts.of("grid.problems");
      default ->
          column.name().startsWith(METADATA)
              ? column.name().substring(METADATA.length())
              : field(column.name());
    };
  }

  /// A field is called as in the form, with the number of its person.
  private static String field(String path) {
    Matcher index = INDEX.matcher(path);
    Optional<String> label = Declaration.label(index.replaceAll("[]"));
    index.reset();
    return index.find()
        ? label.map(l -> Texts.of("grid.numbered", l, number(index.group(1)))).orElse(path)
        : label.orElse(path);
  }

  private static String number(String index) {
    return new BigInteger(index).add(BigInteger.ONE).toString();
  }

  /// Whether its cells can be changed.
  boolean editable() {
    return column != null && column.editable();
  }
}
