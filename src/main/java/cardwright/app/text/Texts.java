package cardwright.app.text;

import cardwright.text.TextBundle;
import java.text.MessageFormat;

/// All texts that the window shows, from `cardwright/app/texts.properties`. Another language is
/// another file beside it, such as `texts_de.properties`; which one is taken is the system's
/// choice.
///
/// Safe for use by several threads.
public final class Texts {

  private static final TextBundle BUNDLE = new TextBundle("cardwright.app.texts");

  private Texts() {}

  /// The text of a key.
  ///
  /// @param key as in the file
  /// @param values for the places `{0}`, `{1}` … of the text, see [MessageFormat]
  /// @throws java.util.MissingResourceException if no file has the key
  public static String of(String key, Object... values) {
    String text = BUNDLE.plain(key);
    return values.length == 0 ? text : new MessageFormat(text, TextBundle.locale()).format(values);
  }
}
