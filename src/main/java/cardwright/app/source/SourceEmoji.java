package cardwright.app.source;

import cardwright.app.emoji.EmojiPicture;
import cardwright.text.Span;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import org.fxmisc.richtext.CodeArea;
import org.fxmisc.richtext.NavigationActions.SelectionPolicy;
import org.jspecify.annotations.Nullable;

/// Lays pictures over the emoji of the source, which the platform draws as boxes. The text stays
/// the text: its characters are only transparent. A picture is put into the node of its line when
/// that comes into view, so it moves and wraps with the line, and goes with it. To be used on the
/// JavaFX application thread.
final class SourceEmoji {

  private static final String KEY = SourceEmoji.class.getName();

  /// How far a picture may reach over its characters' room on each side: a keycap's is as narrow as
  /// a digit.
  private static final double OVER = 1.5;

  private final CodeArea area;
  private final Runnable pulse = this::dress;
  private @Nullable Scene scene;
  private boolean any;

  SourceEmoji(CodeArea area) {
    this.area = area;
    area.sceneProperty().subscribe(this::follow);
  }

  /// Nodes of lines come about while the window is laid out: what is new is dressed after that, and
  /// before it is drawn.
  private void follow(@Nullable Scene now) {
    if (scene != null) {
      scene.removePostLayoutPulseListener(pulse);
    }
    scene = now;
    if (now != null) {
      now.addPostLayoutPulseListener(pulse);
    }
  }

  /// Takes which lines there are: while there is no emoji, there is nothing to do.
  void show(List<StyledLine> lines) {
    any = lines.stream().anyMatch(StyledLine::pictured);
  }

  private void dress() {
    if (any) {
      for (Node node : area.lookupAll("." + StyledLine.EMOJI)) {
        if (node instanceof Text text && text.getProperties().putIfAbsent(KEY, true) == null) {
          dress(text);
        }
      }
    }
  }

  private static void dress(Text first) {
    if (first.getParent() instanceof Pane line) {
      ImageView picture = EmojiPicture.of(whole(first, line.getChildren()));
      picture.setManaged(false);
      picture.setMouseTransparent(true);
      line.getChildren().add(picture);
      first.boundsInParentProperty().subscribe(bounds -> place(picture, bounds));
    }
  }

  private static String whole(Text first, List<Node> line) {
    StringBuilder whole = new StringBuilder(first.getText());
    for (Node node : line.subList(line.indexOf(first) + 1, line.size())) {
      if (node instanceof Text rest) {
        if (!rest.getStyleClass().contains(StyledLine.EMOJI_REST)) {
          break;
        }
        whole.append(rest.getText());
      }
    }
    return whole.toString();
  }

  /// As large as the characters' room lets it be, in its middle.
  private static void place(ImageView picture, Bounds room) {
    double ratio = picture.getImage().getWidth() / picture.getImage().getHeight();
    double height = Math.min(room.getHeight(), (room.getWidth() + 2 * OVER) / ratio);
    picture.setFitHeight(height);
    picture.relocate(
        room.getCenterX() - height * ratio / 2, room.getMinY() + (room.getHeight() - height) / 2);
  }

  /// The keys that move the caret or take away a character do so with a whole emoji, which is one
  /// to who sees it.
  void onKey(KeyEvent event) {
    boolean free = !event.isShortcutDown() && !event.isAltDown() && !event.isControlDown();
    boolean plain = free && (event.isShiftDown() || area.getSelection().getLength() == 0);
    if (any && plain) {
      switch (event.getCode()) {
        case LEFT -> beside(true).ifPresent(emoji -> move(event, emoji.start()));
        case RIGHT -> beside(false).ifPresent(emoji -> move(event, emoji.end()));
        case BACK_SPACE -> beside(true).ifPresent(emoji -> remove(event, emoji));
        case DELETE -> beside(false).ifPresent(emoji -> remove(event, emoji));
        default -> {}
      }
    }
  }

  private void move(KeyEvent event, int to) {
    area.moveTo(to, event.isShiftDown() ? SelectionPolicy.ADJUST : SelectionPolicy.CLEAR);
    area.requestFollowCaret();
    event.consume();
  }

  private void remove(KeyEvent event, Span emoji) {
    if (area.isEditable() && !event.isShiftDown() && area.getSelection().getLength() == 0) {
      area.deleteText(emoji.start(), emoji.end());
      event.consume();
    }
  }

  /// The emoji that ends at the caret, or that begins there.
  private Optional<Span> beside(boolean before) {
    int column = area.getCaretColumn();
    String line = area.getText(area.getCurrentParagraph());
    int start = area.getCaretPosition() - column;
    return StyledLine.emoji(line).stream()
        .filter(emoji -> (before ? emoji.end() : emoji.start()) == column)
        .map(emoji -> new Span(start + emoji.start(), start + emoji.end()))
        .findFirst();
  }
}
