package cardwright.preview.formula;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/// Writes a shape as SVG's path data: whole numbers, each counted from the point before, which
/// takes half the characters.
final class PathData {

  /// By the numbers of [PathIterator].
  private static final String LETTERS = "mlqcz";

  private static final int[] COORDINATES = {2, 2, 4, 6, 0};

  private final StringBuilder data = new StringBuilder();
  private long x;
  private long y;
  private long startX;
  private long startY;

  private PathData() {}

  /// The data of a shape, by the rule `nonzero`.
  static String of(Path2D shape) {
    PathData data = new PathData();
    double[] points = new double[6];
    for (PathIterator all = shape.getPathIterator(null); !all.isDone(); all.next()) {
      data.add(all.currentSegment(points), points);
    }
    return data.data.toString();
  }

  private void add(int kind, double[] points) {
    data.append(LETTERS.charAt(kind));
    int count = COORDINATES[kind];
    for (int i = 0; i < count; i += 2) {
      number(Math.round(points[i]) - x, i > 0);
      number(Math.round(points[i + 1]) - y, true);
    }
    if (kind == PathIterator.SEG_CLOSE) {
      x = startX;
      y = startY;
    } else {
      x = Math.round(points[count - 2]);
      y = Math.round(points[count - 1]);
    }
    if (kind == PathIterator.SEG_MOVETO) {
      startX = x;
      startY = y;
    }
  }

  private void number(long value, boolean apart) {
    if (apart && value >= 0) {
      data.append(' ');
    }
    data.append(value);
  }
}
