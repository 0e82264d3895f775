package cardwright.text;

import org.jspecify.annotations.Nullable;

/// What the floors below the window, and the command line, say to people: problems, refusals,
/// labels of edits; from `cardwright/messages.properties`. The window's own texts stand in a file
/// of their own.
///
/// Safe for use by several threads.
public final class Messages {

  private static final TextBundle BUNDLE = new TextBundle("cardwright.messages");

  private Messages() {}

  /// The text of a key.
  ///
  /// @param key as in the file
  /// @param values for the places `{0}`, `{1}` … of the text, see [TextBundle#filled]
  /// @throws java.util.MissingResourceException if no file has the key
  public static String of(String key, @Nullable Object... values) {
    return BUNDLE.filled(key, values);
  }
}
