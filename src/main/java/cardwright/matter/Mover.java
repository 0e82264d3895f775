package cardwright.matter;

import cardwright.matter.Node.ListNode;
import cardwright.text.Messages;
import cardwright.text.Replacement;
import cardwright.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Plans the replacements that give the items of a list another order, each as it is written: with
/// its quotes, its lines, and the comment behind it.
final class Mover {

  private final String text;

  Mover(String text) {
    this.text = text;
  }

  /// @param walk leads to a list that has items of both numbers
  /// @throws MatterException if it is written in a way that hides where its items stand
  List<Replacement> move(Walk walk, int from, int to) {
    if (!(walk.node() instanceof ListNode list) || !walk.rest().isEmpty()) {
      throw new MatterException(Messages.of("matter.listWrittenElsewhere"));
    }
    int count = list.items().size();
    List<Span> places = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      places.add(list.flow() || walk.inFlow() ? list.items().get(i).span() : lines(list, i));
    }
    List<Span> order = new ArrayList<>(places);
    order.add(to, order.remove(from));
    List<Replacement> replacements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      replacements.add(new Replacement(places.get(i), order.get(i).of(text)));
    }
    return replacements;
  }

  /// From the dash to the end of the item's last line.
  private Span lines(ListNode list, int index) {
    int dash = Places.dash(text, list, index);
    return new Span(dash, Places.lineEnd(text, Places.itemEnd(text, list, index)));
  }
}
