package cardwright.layout;

import cardwright.text.Messages;
import java.util.Locale;

/// What values a field takes, and by which characters a slot of that type can tell its end.
public enum FieldType {
  /// One line of any characters but control characters.
  TEXT,
  /// A whole number from 0, of at most 18 digits.
  INTEGER,
  /// A web address, `http:` or `https:`: no white space.
  URL,
  /// The address of a picture, absolute or relative; may hold blanks, may be empty.
  ADDRESS,
  /// An account's name: `A-Z`, `a-z`, `0-9` and `_`.
  HANDLE,
  /// The id of something on the Hub, with or without its owner.
  ID,
  /// Characters without white space or angle brackets.
  WORD,
  /// BOT or CYBORG.
  KIND;

  private static final int ASCII = 0x80;

  /// Which ASCII chars a value can hold, a bit for each: values are gone through char by char.
  private final long low;

  private final long high;
  private final boolean beyond;

  FieldType() {
    long[] bits = new long[ASCII / Long.SIZE];
    for (char c = 0; c < ASCII; c++) {
      if (takes(c)) {
        bits[c / Long.SIZE] |= 1L << c;
      }
    }
    low = bits[0];
    high = bits[1];
    beyond = takes((char) ASCII);
  }

  /// What the type takes, for a message: "a whole number from 0".
  public String description() {
    return switch (this) {
      case TEXT -> Messages.of("layout.type.text");
      case INTEGER -> Messages.of("layout.type.integer");
      case URL -> Messages.of("layout.type.url");
      case ADDRESS -> Messages.of("layout.type.address");
      case HANDLE -> Messages.of("layout.type.handle");
      case ID -> Messages.of("layout.type.id");
      case WORD -> Messages.of("layout.type.word");
      case KIND -> Messages.of("layout.type.kind");
    };
  }

  /// The type with that name in a layout file.
  ///
  /// @throws IllegalArgumentException if there is none
  static FieldType of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /// Whether a field of this type can have the value.
  public boolean accepts(String value) {
    return hasForm(value) && isAllAllowed(value);
  }

  /// The same for a value of which every char is one that the type allows.
  boolean hasForm(String value) {
    return switch (this) {
      case KIND -> value.equals("BOT") || value.equals("CYBORG");
      case INTEGER -> !value.isEmpty() && value.length() <= 18;
      case TEXT, ADDRESS -> true;
      case URL -> starts(value, "http://") || starts(value, "https://");
      case HANDLE, ID, WORD -> !value.isEmpty();
    };
  }

  /// Whether a value starts with a scheme, in upper or lower ASCII letters.
  private static boolean starts(String value, String scheme) {
    if (value.length() < scheme.length()) {
      return false;
    }
    for (int i = 0; i < scheme.length(); i++) {
      char c = value.charAt(i);
      if ((c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != scheme.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isAllAllowed(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (!allows(value.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a slot of this type ends by itself, at the first char it does not allow.
  boolean isClosed() {
    return switch (this) {
      case INTEGER, HANDLE, ID, WORD, KIND, URL -> true;
      case TEXT, ADDRESS -> false;
    };
  }

  /// Whether a value of this type can hold the char.
  boolean allows(char c) {
    return c < ASCII ? ((c < Long.SIZE ? low : high) >>> c & 1) != 0 : beyond;
  }

  /// The same by rule; no type tells one char beyond ASCII from another.
  private boolean takes(char c) {
    return switch (this) {
      case INTEGER -> c >= '0' && c <= '9';
      case HANDLE -> isWordChar(c);
      case ID -> isWordChar(c) || c == '.' || c == '-' || c == '/';
      case KIND -> (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      case WORD -> c > ' ' && !isControl(c) && c != '<' && c != '>';
      case URL -> c > ' ' && !isControl(c);
      case TEXT, ADDRESS -> !isControl(c);
    };
  }

  private static boolean isWordChar(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /// C1 controls are let through: text that was once misread as Windows-1252 is full of them.
  private static boolean isControl(int c) {
    return c < ' ' || c == 0x7F;
  }
}
