package cardwright.app.emoji;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Sees to it that every text of a label, button, cell, menu, tooltip, notification or dialog shows
/// its emoji, in all windows, as they come. Watches for as long as someone holds it. To be used on
/// the JavaFX application thread.
public final class EmojiWatch {

  private static final String KEY = EmojiWatch.class.getName();

  /// The list of windows lives as long as the process.
  private final ListChangeListener<Window> opened =
      change -> {
        while (change.next()) {
          change.getAddedSubList().forEach(EmojiWatch::watch);
        }
      };

  /// Begins to watch.
  ///
  /// @param windows those that are shown, as [Window#getWindows]
  public EmojiWatch(ObservableList<Window> windows) {
    windows.addListener(new WeakListChangeListener<>(opened));
    windows.forEach(EmojiWatch::watch);
  }

  private static void watch(Window window) {
    if (window.getProperties().putIfAbsent(KEY, true) == null) {
      window.sceneProperty().subscribe(EmojiWatch::watch);
    }
  }

  private static void watch(@Nullable Scene scene) {
    if (scene != null && scene.getProperties().putIfAbsent(KEY, true) == null) {
      scene.rootProperty().subscribe(root -> watch((Node) root));
    }
  }

  private static void watch(@Nullable Node node) {
    if (node instanceof Labeled control) {
      EmojiDress.on(control);
    }
    if (node instanceof Parent parent && parent.getProperties().putIfAbsent(KEY, true) == null) {
      parent.getChildrenUnmodifiable().addListener(EmojiWatch::onChildren);
      parent.getChildrenUnmodifiable().forEach(EmojiWatch::watch);
    }
  }

  private static void onChildren(ListChangeListener.Change<? extends Node> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(EmojiWatch::watch);
    }
  }
}
