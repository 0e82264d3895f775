package cardwright.deck.table;

import cardwright.text.Messages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// How the numbers of a workbook are meant: as numbers, or as days and times.
///
/// @param dates for each style, whether its numbers are days
/// @param from1904 whether days count from 1904
record SheetFormats(List<Boolean> dates, boolean from1904) {

  static final SheetFormats NONE = new SheetFormats(List.of(), false);

  /// The built-in formats of days and times (ECMA-376, part 1, 18.8.30).
  private static final Set<Integer> BUILT_IN =
      Set.of(
          14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47,
          50, 51, 52, 53, 54, 55, 56, 57, 58);

  /// Up to here the count of days has a day that never was, 29 February 1900.
  private static final int FALSE_LEAP_DAY = 60;

  private static final double LAST_DAY = 2_958_466;

  static SheetFormats read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> codes = new HashMap<>();
    List<Boolean> dates = new ArrayList<>();
    boolean inCells = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) {
        inCells = false;
      } else if (event == XMLStreamReader.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "cellXfs" -> inCells = true;
          case "numFmt" ->
              codes.put(
                  String.valueOf(xml.getAttributeValue(null, "numFmtId")),
                  String.valueOf(xml.getAttributeValue(null, "formatCode")));
          case "xf" -> {
            if (inCells) {
              dates.add(isDate(String.valueOf(xml.getAttributeValue(null, "numFmtId")), codes));
            }
          }
          default -> {}
        }
      }
    }
    return new SheetFormats(dates, false);
  }

  private static boolean isDate(String id, Map<String, String> codes) {
    String code = codes.get(id);
    if (code == null) {
      return id.matches("[0-9]{1,4}") && BUILT_IN.contains(Integer.valueOf(id));
    }
    String bare = code.replaceAll("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]", "").toLowerCase(Locale.ROOT);
    return bare.chars().anyMatch(c -> "ymdhs".indexOf(c) >= 0) && !bare.contains("general");
  }

  SheetFormats counting(boolean since1904) {
    return new SheetFormats(dates, since1904);
  }

  /// The cell of a number.
  ///
  /// @param style of the cell; null for none
  TableCell number(@Nullable String style, String value) throws XMLStreamException {
    BigDecimal number;
    try {
      number = new BigDecimal(value.strip());
    } catch (NumberFormatException e) {
      throw new XMLStreamException(Messages.of("deck.noNumber", value));
    }
    int index = style != null && style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : -1;
    double day = number.doubleValue();
    if (index >= 0 && index < dates.size() && dates.get(index) && day >= 0 && day < LAST_DAY) {
      return new TableCell(TableCell.Kind.DATE, date(day));
    }
    // The file has all digits of a binary number; spreadsheet programs show 15.
    double shown = Double.parseDouble(String.format(Locale.ROOT, "%.15g", day));
    BigDecimal plain = number.precision() > 15 ? BigDecimal.valueOf(shown) : number;
    return new TableCell(TableCell.Kind.VALUE, plain(plain));
  }

  private static String plain(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal bare = number.stripTrailingZeros();
    boolean huge = Math.abs((long) bare.precision() - bare.scale()) > 40 || bare.scale() > 40;
    return huge ? bare.toString() : bare.toPlainString();
  }

  private String date(double day) {
    int whole = (int) Math.floor(day);
    long seconds = Math.round((day - whole) * 86_400);
    LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    int days = !from1904 && whole < FALSE_LEAP_DAY ? whole + 1 : whole;
    LocalDateTime time = first.plusDays(days).atStartOfDay().plusSeconds(seconds);
    return time.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? time.toLocalDate().toString()
        : time.toString();
  }
}
