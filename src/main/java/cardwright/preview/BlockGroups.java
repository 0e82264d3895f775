package cardwright.preview;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts together what only balances together: the pieces from one that opens an element to the one
/// that closes it.
final class BlockGroups {

  /// Elements that go on to the end of the page if nobody closes them. Others end with their block.
  private static final Set<String> ENCLOSING =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "center",
          "details",
          "div",
          "dl",
          "figure",
          "footer",
          "header",
          "main",
          "math",
          "nav",
          "ol",
          "section",
          "select",
          "svg",
          "table",
          "template",
          "ul");

  private record Open(String name, int piece) {}

  private BlockGroups() {}

  /// The first piece of every group, in order, and the number of pieces at the end.
  static List<Integer> starts(List<TagBalance> pieces) {
    int[] joinedTo = new int[pieces.size()];
    Deque<Open> open = new ArrayDeque<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (String name : pieces.get(i).closed()) {
        close(name, i, open, counts, joinedTo);
      }
      for (String name : pieces.get(i).open()) {
        open.push(new Open(name, i));
        counts.merge(name, 1, Integer::sum);
      }
    }
    for (Open left : open) {
      if (ENCLOSING.contains(left.name())) {
        joinedTo[left.piece()] = pieces.size() - 1;
      }
    }
    return starts(joinedTo);
  }

  private static void close(
      String name, int piece, Deque<Open> open, Map<String, Integer> counts, int[] joinedTo) {
    if (counts.getOrDefault(name, 0) == 0) {
      return;
    }
    Open partner;
    do {
      partner = open.pop();
      counts.merge(partner.name(), -1, Integer::sum);
    } while (!partner.name().equals(name));
    joinedTo[partner.piece()] = Math.max(joinedTo[partner.piece()], piece);
  }

  private static List<Integer> starts(int[] joinedTo) {
    List<Integer> starts = new ArrayList<>();
    int end = -1;
    for (int i = 0; i < joinedTo.length; i++) {
      if (i > end) {
        starts.add(i);
      }
      end = Math.max(end, Math.max(i, joinedTo[i]));
    }
    starts.add(joinedTo.length);
    return starts;
  }
}
