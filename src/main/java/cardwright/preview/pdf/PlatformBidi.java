package cardwright.preview.pdf;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;

/// Splits paragraphs into runs of one direction (Unicode TR 9) with the Java platform's own means.
final class PlatformBidi implements BidiSplitter {

  private Bidi bidi = new Bidi("", Bidi.DIRECTION_LEFT_TO_RIGHT);

  @Override
  public void setParagraph(String paragraph, byte direction) {
    int base =
        switch (direction) {
          case RTL -> Bidi.DIRECTION_RIGHT_TO_LEFT;
          case NEUTRAL -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
          default -> Bidi.DIRECTION_LEFT_TO_RIGHT;
        };
    bidi = new Bidi(paragraph, base);
  }

  @Override
  public int countTextRuns() {
    return bidi.getRunCount();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    byte[] levels = new byte[bidi.getRunCount()];
    Integer[] order = new Integer[levels.length];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      order[i] = i;
    }
    Bidi.reorderVisually(levels, 0, order, 0, order.length);
    int run = order[index];
    int start = bidi.getRunStart(run);
    byte direction = bidi.getRunLevel(run) % 2 == 0 ? LTR : RTL;
    return new BidiTextRun(start, bidi.getRunLimit(run) - start, direction);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    Bidi own = new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    if (own.isLeftToRight() && !Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())) {
      return NEUTRAL;
    }
    return own.baseIsLeftToRight() ? LTR : RTL;
  }
}
