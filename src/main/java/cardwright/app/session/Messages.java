package cardwright.app.session;

import cardwright.app.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What a workspace tells the user. On the window's thread.
final class Messages {

  private final ReadOnlyStringWrapper latest = new ReadOnlyStringWrapper(this, "latest", "");
  private final List<Consumer<String>> notices = new ArrayList<>();

  /// What was done last.
  ReadOnlyStringProperty latestProperty() {
    return latest.getReadOnlyProperty();
  }

  /// Calls `listener` with what happened without anyone doing it.
  void onNotice(Consumer<String> listener) {
    notices.add(listener);
  }

  /// Tells what was done.
  void tell(String text) {
    latest.set(text);
  }

  /// Tells why something was not done.
  void tell(Exception e) {
    tell(String.valueOf(e.getMessage()));
  }

  /// Tells why a card cannot be shown.
  void unreadable(DeckEntry entry, Exception e) {
    tell(Texts.of("card.unreadable", entry.fileName(), e.getMessage()));
  }

  /// Tells what happened without anyone doing it.
  void notice(String text) {
    tell(text);
    List.copyOf(notices).forEach(listener -> listener.accept(text));
  }
}
