package cardwright.deck.table;

import cardwright.card.FieldException;
import cardwright.card.Reading;
import cardwright.deck.DeckColumn;
import cardwright.text.Messages;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Holds that a value of the front matter keeps its type: a table has only texts, so that `maybe`
/// for `false` is a mistake rather than a wish.
final class CellTypes {

  private CellTypes() {}

  /// @throws FieldException if a cell is of another type than what the card has there
  static void check(Reading reading, DeckColumn column, String cell) throws FieldException {
    if (cell.isEmpty()) {
      return;
    }
    Object now = column.value(reading).orElse(null);
    String wanted = wanted(now, column.cell(reading), cell);
    if (wanted != null) {
      throw new FieldException(Messages.of("deck.cardNot", column, wanted, cell));
    }
  }

  /// What a cell has to be and is not; null if it is.
  private static @Nullable String wanted(@Nullable Object now, String shown, String cell) {
    return switch (now) {
      case Boolean _ when !cell.equals("true") && !cell.equals("false") ->
          Messages.of("deck.trueFalse");
      case Number _ when !isNumber(cell) -> Messages.of("deck.number");
      case Map<?, ?> _ when !cell.startsWith("{") -> Messages.of("deck.mapKeyValue");
      case List<?> _ when shown.startsWith("[") && !cell.startsWith("[") ->
          Messages.of("deck.listTextHello");
      case List<?> _ when cell.startsWith("{") -> Messages.of("deck.listOneTwoOneTwo");
      case null, default -> null;
    };
  }

  private static boolean isNumber(String cell) {
    return cell.matches("[-+]?[0-9]{1,40}(\\.[0-9]{1,40})?([eE][-+]?[0-9]{1,3})?");
  }
}
