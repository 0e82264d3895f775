package cardwright.app.control;

import java.util.Arrays;

/// How columns share a room.
final class ColumnWidths {

  private ColumnWidths() {}

  /// Widths in whole pixels. With room to spare all columns get some more, the same for each;
  /// without, the widest ones give until all fit. Where even the least widths do not fit, some
  /// columns are out of sight anyway, and each gets what it needs, up to twice the least.
  ///
  /// @param room for all columns
  /// @param least width of a column
  /// @param needed width of each column, at least `least`
  /// @return as many; together at most `room` if that is enough for the least widths
  static double[] share(double room, double least, double[] needed) {
    double spare = room - Arrays.stream(needed).sum();
    if (spare >= 0) {
      double more = spare / needed.length;
      return Arrays.stream(needed).map(width -> Math.floor(width + more)).toArray();
    }
    double limit = least * needed.length > room ? 2 * least : limit(room, needed);
    return Arrays.stream(needed).map(width -> Math.floor(Math.min(width, limit))).toArray();
  }

  /// The width that none may be over for all to fit.
  private static double limit(double room, double[] needed) {
    double[] narrowFirst = needed.clone();
    Arrays.sort(narrowFirst);
    double left = room;
    for (int i = 0; i < narrowFirst.length; i++) {
      double equal = left / (narrowFirst.length - i);
      if (narrowFirst[i] > equal) {
        return equal;
      }
      left -= narrowFirst[i];
    }
    return Double.MAX_VALUE;
  }
}
