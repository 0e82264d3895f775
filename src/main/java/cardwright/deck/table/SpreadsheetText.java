package cardwright.deck.table;

import java.util.Locale;
import java.util.regex.Pattern;

/// Guards the cells of CSV from spreadsheet programs, which run what looks like a formula and
/// rewrite what looks like a number or a date.
///
/// The rule is the one people know from typing into a spreadsheet: an apostrophe at the start says
/// that what follows is text. A cell that would be taken for something else gets one, and so does a
/// cell that starts with one; reading takes one apostrophe away. So every text comes back.
final class SpreadsheetText {

  /// What spreadsheets take for the start of a formula, also as wide characters.
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  /// Whole numbers that no program writes in another way.
  private static final Pattern PLAIN = Pattern.compile("0|[1-9][0-9]{0,14}");

  /// Digits with what stands in numbers, amounts, dates and times: `007`, `1.10`, `1/2`, `10:30`,
  /// `1e5`, `5 %`, `2020-01-01T10:00Z`.
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\s*[\\p{Sc}(]?\\s*[0-9.,][0-9.,:/%()\\s\\p{Sc}’'T-]*"
              + "(e[-+]?[0-9]+|\\s*[ap]\\.?m?\\.?|Z)?\\s*",
          Pattern.CASE_INSENSITIVE);

  /// A day or month with its name: `Jan 5`, `MARCH1`, `2 Sept 2021`.
  private static final Pattern MONTH =
      Pattern.compile(
          "[0-9.,/\\s-]*(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}[0-9.,:/\\s-]*",
          Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_VALUE = 60;

  private SpreadsheetText() {}

  /// The cell as it is written.
  static String guard(String cell) {
    return cell.startsWith("'") || isTaken(cell) ? "'" + cell : cell;
  }

  /// The cell that was guarded; of another cell, what a spreadsheet would show.
  static String restore(String written) {
    return written.startsWith("'") ? written.substring(1) : written;
  }

  /// The cell as it is written into a workbook, whose texts are texts: one that starts with an
  /// apostrophe gets another, by which it is told from one that a guard was left in.
  static String guardInSheet(String cell) {
    return cell.startsWith("'") ? "'" + cell : cell;
  }

  /// The cell of a workbook, or of a table that people may have made, without its guard. A program
  /// that opens CSV and saves it as a workbook may keep the guard as a part of the text; it is
  /// taken away only where [#guard] would have put one.
  static String restoreInSheet(String written) {
    if (!written.startsWith("'")) {
      return written;
    }
    String cell = written.substring(1);
    return cell.startsWith("'") || isTaken(cell) ? cell : written;
  }

  private static boolean isTaken(String cell) {
    if (cell.isEmpty() || PLAIN.matcher(cell).matches()) {
      return false;
    }
    if (FORMULA.indexOf(cell.charAt(0)) >= 0) {
      return true;
    }
    if (cell.length() > LONGEST_VALUE) {
      // Not a value any more, but a program may trim blanks and see the formula behind them.
      return isFormula(cell.stripLeading());
    }
    return isFormula(cell.stripLeading())
        || NUMBER.matcher(cell).matches()
        || (MONTH.matcher(cell).matches() && cell.chars().anyMatch(Character::isDigit))
        || isTruth(cell);
  }

  private static boolean isFormula(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0;
  }

  /// `true` and `TRUE` are told apart from nothing else when they come back.
  private static boolean isTruth(String cell) {
    String lower = cell.strip().toLowerCase(Locale.ROOT);
    boolean truth = lower.equals("true") || lower.equals("false");
    return truth && !cell.equals("true") && !cell.equals("false");
  }
}
