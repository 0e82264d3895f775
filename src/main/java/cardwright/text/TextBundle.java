package cardwright.text;

import java.text.Format;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// The texts of one file for people, in the language that the system's display has. Another
/// language is another file beside it, such as `messages_de.properties`.
///
/// Safe for use by several threads.
///
/// @param name of the file, as [ResourceBundle] takes it
public record TextBundle(String name) {

  /// The text of a key, as it stands in the file.
  ///
  /// @throws java.util.MissingResourceException if no file has the key
  public String plain(String key) {
    return resources().getString(key);
  }

  /// The text of a key, as it stands in the file, if one has the key.
  ///
  /// @throws java.util.MissingResourceException if there is no such file
  public Optional<String> find(String key) {
    ResourceBundle texts = resources();
    return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
  }

  /// All texts of the file, for a library that asks for them itself.
  ///
  /// @throws java.util.MissingResourceException if there is no such file
  public ResourceBundle resources() {
    return ResourceBundle.getBundle(name, locale());
  }

  /// The text of a key, filled in. A number whose place has no format of its own is written without
  /// separators, as in names and line numbers.
  ///
  /// @param values for the places `{0}`, `{1}` … of the text, see [MessageFormat]
  /// @throws java.util.MissingResourceException if no file has the key
  public String filled(String key, @Nullable Object... values) {
    MessageFormat format = new MessageFormat(plain(key), locale());
    Format[] formats = format.getFormatsByArgumentIndex();
    @Nullable Object[] written = values.clone();
    for (int i = 0; i < written.length; i++) {
      if (i >= formats.length || formats[i] == null) {
        written[i] = String.valueOf(written[i]);
      }
    }
    return format.format(written);
  }

  /// The language that the texts are in.
  public static Locale locale() {
    return Locale.getDefault(Locale.Category.DISPLAY);
  }
}
