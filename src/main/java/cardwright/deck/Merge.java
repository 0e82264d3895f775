package cardwright.deck;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import com.github.difflib.patch.PatchFailedException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts two changes of one text together, line by line.
public final class Merge {

  private Merge() {}

  /// The text with both changes.
  ///
  /// @param base what both began with
  /// @return empty if they touch the same lines, or lines side by side, in different ways
  public static Optional<String> of(String base, String mine, String other) {
    List<String> lines = lines(base);
    Patch<String> first = DiffUtils.diff(lines, lines(mine));
    Patch<String> second = DiffUtils.diff(lines, lines(other));
    List<AbstractDelta<String>> both = new ArrayList<>(first.getDeltas());
    for (AbstractDelta<String> delta : second.getDeltas()) {
      if (!first.getDeltas().contains(delta)) {
        both.add(delta);
      }
    }
    both.sort(Comparator.comparingInt(delta -> delta.getSource().getPosition()));
    Patch<String> merged = new Patch<>();
    int end = -1;
    for (AbstractDelta<String> delta : both) {
      int from = delta.getSource().getPosition();
      if (from <= end) {
        return Optional.empty();
      }
      end = from + delta.getSource().size();
      merged.addDelta(delta);
    }
    try {
      return Optional.of(String.join("\n", merged.applyTo(lines)));
    } catch (PatchFailedException e) {
      return Optional.empty();
    }
  }

  /// Split at LF alone and with the empty line after the last, so that joining gives the text back.
  private static List<String> lines(String text) {
    return Arrays.asList(text.split("\n", -1));
  }
}
