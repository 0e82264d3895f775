package cardwright.card;

import cardwright.text.Utf8;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// A card that was made of data, and that says what the data say.
public final class NewCard {

  private final byte @Nullable [] bytes;
  private final @Nullable String text;
  private final @Nullable String model;

  /// @param bytes the card in UTF-8
  NewCard(byte[] bytes, @Nullable String model) {
    this.bytes = bytes;
    text = null;
    this.model = model;
  }

  NewCard(String text, @Nullable String model) {
    bytes = null;
    this.text = text;
    this.model = model;
  }

  /// The card as a file holds it. Not to be changed.
  ///
  /// @throws IllegalArgumentException if the text holds half a surrogate pair, which has no UTF-8
  public byte[] bytes() {
    return bytes == null ? Utf8.encode(text()) : bytes;
  }

  /// The card.
  public String text() {
    return text == null ? new String(bytes(), StandardCharsets.UTF_8) : text;
  }

  /// What the card calls its model, `owner/name`; null if it does not.
  public @Nullable String model() {
    return model;
  }
}
