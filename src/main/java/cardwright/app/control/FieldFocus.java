package cardwright.app.control;

import cardwright.text.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Which field of the card a control edits: asked when it gets the focus, and to find the control
/// of a field.
public final class FieldFocus {

  /// Says that a control of several fields has gone from one of them to another.
  public static final EventType<Event> MOVED = new EventType<>(Event.ANY, "FIELD_MOVED");

  /// Several fields that one control edits, such as those in a grid's cells.
  public interface Fields {

    /// The field that is worked at; empty if it is none.
    Optional<FieldPath> current();

    /// Goes to a field.
    ///
    /// @return false if it is none of these
    boolean select(FieldPath field);
  }

  private FieldFocus() {}

  /// Notes that `control` edits `field`.
  public static void mark(Node control, FieldPath field) {
    control.getProperties().put(FieldFocus.class, field);
  }

  /// Notes that `control` edits `fields`. It is to fire [#MOVED] when it goes to another of them.
  public static void mark(Node control, Fields fields) {
    control.getProperties().put(FieldFocus.class, fields);
  }

  /// The field that a node, or the control it is a part of, edits.
  public static Optional<FieldPath> of(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      switch (marked(at)) {
        case FieldPath field -> {
          return Optional.of(field);
        }
        case Fields fields -> {
          return fields.current();
        }
        case null, default -> {}
      }
    }
    return Optional.empty();
  }

  /// The control below `root` that edits a field, or else one that edits a part of it. A control of
  /// several fields goes to that one.
  public static Optional<Node> select(Parent root, FieldPath field) {
    List<Node> controls =
        root.lookupAll("*").stream().filter(node -> marked(node) != null).toList();
    String name = field.toString();
    return first(controls, node -> own(node).equals(name))
        .or(() -> first(controls, node -> marked(node) instanceof Fields f && f.select(field)))
        .or(() -> first(controls, node -> own(node).startsWith(name)));
  }

  private static Optional<Node> first(List<Node> controls, Predicate<Node> fits) {
    return controls.stream().filter(fits).findFirst();
  }

  private static String own(Node node) {
    return marked(node) instanceof FieldPath field ? field.toString() : "";
  }

  private static @Nullable Object marked(Node node) {
    return node.hasProperties() ? node.getProperties().get(FieldFocus.class) : null;
  }
}
