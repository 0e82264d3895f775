package cardwright.preview.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns right-to-left runs round for an engine that draws from left to right, and joins Arabic
/// letters.
final class RightToLeft implements BidiReorderer {

  private static final Pattern CLUSTER = Pattern.compile("\\X");
  private static final String OPEN = "([{<«‹≤";
  private static final String CLOSED = ")]}>»›≥";

  /// Marks stay on their letters; brackets are mirrored (Unicode TR 9, L4).
  @Override
  public String reorderRTLTextToLTR(String text) {
    StringBuilder out = new StringBuilder();
    Matcher clusters = CLUSTER.matcher(text);
    while (clusters.find()) {
      out.insert(0, mirror(clusters.group()));
    }
    return out.toString();
  }

  private static String mirror(String cluster) {
    int open = OPEN.indexOf(cluster);
    int closed = CLOSED.indexOf(cluster);
    if (open >= 0) {
      return CLOSED.substring(open, open + 1);
    }
    return closed >= 0 ? OPEN.substring(closed, closed + 1) : cluster;
  }

  @Override
  public String shapeText(String text) {
    return ArabicForms.shape(text);
  }

  @Override
  public String deshapeText(String text) {
    return ArabicForms.unshape(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
