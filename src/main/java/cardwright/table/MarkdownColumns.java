package cardwright.table;

import java.util.List;

/// How the cells of a pipe table are padded, column by column.
///
/// Widths count code points. A column is padded to a common width if its delimiter and most of its
/// cells are equally wide and some of them have blanks to spare for that.
final class MarkdownColumns {

  /// The width of a column that is not padded to a common one.
  static final int FREE = -1;

  private final String text;
  private final List<MarkdownRow> rows;
  private final List<String> delimiters;

  /// @param rows all rows, the delimiter row second
  MarkdownColumns(String text, List<MarkdownRow> rows) {
    this.text = text;
    this.rows = rows;
    this.delimiters = MarkdownRowText.segments(text, rows.get(1));
  }

  /// What the delimiter row says about a column.
  Alignment alignment(int column) {
    return Alignment.of(delimiters.get(column).strip());
  }

  /// The common width of a column's cells, padding included; [#FREE] if it has none.
  int width(int column) {
    int width = width(delimiters.get(column));
    int same = 0;
    int cells = 0;
    boolean padded = false;
    for (MarkdownRow row : rows) {
      if (column < row.size()) {
        String segment = segment(row, column);
        cells++;
        same += width(segment) == width ? 1 : 0;
        padded |= !segment.isBlank() && left(segment) + right(segment) > 2;
      }
    }
    return padded && same * 2 > cells ? width : FREE;
  }

  private String segment(MarkdownRow row, int column) {
    boolean outer = column == 0 || column == row.size() - 1;
    return outer ? MarkdownRowText.segments(text, row).get(column) : row.segment(text, column);
  }

  /// A cell with new content.
  ///
  /// @param model a cell whose padding is kept
  /// @param width to pad to if the content is not longer; [#FREE] to keep the padding as it is
  static String fit(String model, String content, int width, Alignment alignment) {
    boolean blank = model.isBlank();
    int left = blank ? Math.min(1, model.length()) : left(model);
    int right = blank ? left : right(model);
    if (width == FREE) {
      return blank
          ? " ".repeat(left) + content + " ".repeat(right)
          : model.substring(0, left) + content + model.substring(model.length() - right);
    }
    int leastLeft = Math.min(1, left);
    int leastRight = Math.min(1, right);
    int spare = Math.max(0, width - width(content) - leastLeft - leastRight);
    int before =
        switch (side(left, right, alignment)) {
          case RIGHT -> spare;
          case CENTER -> spare / 2;
          case LEFT, NONE -> 0;
        };
    return " ".repeat(leastLeft + before) + content + " ".repeat(leastRight + spare - before);
  }

  private static Alignment side(int left, int right, Alignment alignment) {
    if (left > 1) {
      return right > 1 ? Alignment.CENTER : Alignment.RIGHT;
    }
    return right > 1 ? Alignment.LEFT : alignment;
  }

  /// A delimiter cell like `model`, as wide as `width` says.
  static String delimiter(String model, int width) {
    if (width == FREE) {
      return model;
    }
    int left = left(model);
    int right = right(model);
    String cell = model.strip();
    String start = cell.startsWith(":") ? ":" : "";
    String end = cell.endsWith(":") ? ":" : "";
    int hyphens = Math.max(1, width - left - right - start.length() - end.length());
    return " ".repeat(left) + start + "-".repeat(hyphens) + end + " ".repeat(right);
  }

  static int width(String segment) {
    return segment.codePointCount(0, segment.length());
  }

  static int left(String segment) {
    return Blanks.skip(segment, 0, segment.length());
  }

  static int right(String segment) {
    return segment.length() - Blanks.skipBack(segment, 0, segment.length());
  }

  /// A cell of the delimiter row made to say another alignment, as wide as before if it can be.
  static String aligned(String delimiter, Alignment alignment) {
    String sign = delimiter.strip();
    int length = Math.max(3, sign.length());
    String changed =
        switch (alignment) {
          case NONE -> "-".repeat(length);
          case LEFT -> ":" + "-".repeat(length - 1);
          case CENTER -> ":" + "-".repeat(length - 2) + ":";
          case RIGHT -> "-".repeat(length - 1) + ":";
        };
    return delimiter.replace(sign, changed);
  }
}
