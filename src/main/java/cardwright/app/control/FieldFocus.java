package cardwright.app.control;

import cardwright.text.FieldPath;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Which field of the card a control edits: asked when it gets the focus, and to find the control
/// of a field.
public final class FieldFocus {

  private FieldFocus() {}

  /// Notes that `control` edits `field`.
  public static void mark(Node control, FieldPath field) {
    control.getProperties().put(FieldFocus.class, field);
  }

  /// The field that a node, or the control it is a part of, edits.
  public static Optional<FieldPath> of(@Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at.hasProperties() && at.getProperties().get(FieldFocus.class) instanceof FieldPath f) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /// The control below `root` that edits a field, or else one that edits a part of it.
  public static Optional<Node> control(Parent root, FieldPath field) {
    return exact(root, field.toString()).or(() -> part(root, field.toString()));
  }

  private static Optional<Node> exact(Parent root, String field) {
    return root.lookupAll("*").stream().filter(node -> own(node).equals(field)).findFirst();
  }

  private static Optional<Node> part(Parent root, String field) {
    return root.lookupAll("*").stream().filter(node -> own(node).startsWith(field)).findFirst();
  }

  private static String own(Node node) {
    return node.hasProperties() && node.getProperties().get(FieldFocus.class) instanceof FieldPath f
        ? f.toString()
        : "";
  }
}
