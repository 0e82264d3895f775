package cardwright.deck.table;

import cardwright.text.Utf8;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/// A cell of a table that is read.
///
/// @param kind what the file says it is
/// @param text what it says; of a date, in the form of ISO 8601
record TableCell(Kind kind, String text) {

  enum Kind {
    /// A text, to the letter.
    TEXT,
    /// A number or truth value, whose spelling is the program's that wrote the table.
    VALUE,
    /// A day or time that a spreadsheet program made of something.
    DATE,
    /// A formula without a result.
    ERROR,
    /// Nothing is said.
    MISSING
  }

  static final TableCell MISSING = new TableCell(Kind.MISSING, "");

  private static final MathContext SPREADSHEET = new MathContext(15);

  static TableCell text(String text) {
    return new TableCell(Kind.TEXT, text);
  }

  /// Whether the cell leaves a value as it is: it says the same, or the same as far as a
  /// spreadsheet program can hold it, such as `7` for `007`. Line ends count as the same.
  ///
  /// @param now what the card says
  boolean keeps(String now) {
    return switch (kind) {
      case MISSING -> true;
      case ERROR -> false;
      case TEXT ->
          text.equals(now)
              || lines(text).equals(lines(now))
              || text.equals(LongCell.shown(now))
              || (!Utf8.isEncodable(now) && text.equals(encoded(now)))
              || (isTruth(now) && text.equalsIgnoreCase(now));
      case VALUE -> text.equalsIgnoreCase(now) || sameNumber(now);
      case DATE -> text.equals(now) || sameTime(now);
    };
  }

  /// Halves of characters have no UTF-8.
  private static String encoded(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static boolean isTruth(String cell) {
    return cell.equals("true") || cell.equals("false");
  }

  private static String lines(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private boolean sameNumber(String now) {
    try {
      BigDecimal mine = new BigDecimal(text);
      BigDecimal other = new BigDecimal(now.strip());
      return mine.compareTo(other) == 0
          || mine.round(SPREADSHEET).compareTo(other.round(SPREADSHEET)) == 0;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private boolean sameTime(String now) {
    try {
      return time(text).equals(time(now));
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// Whether a value is a day or a time as ISO 8601 writes it.
  static boolean isTime(String text) {
    try {
      time(text);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static LocalDateTime time(String text) {
    String iso = text.strip().replace(' ', 'T');
    return iso.length() <= 10
        ? LocalDate.parse(iso).atStartOfDay()
        : LocalDateTime.parse(iso.endsWith("Z") ? iso.substring(0, iso.length() - 1) : iso);
  }
}
