package cardwright.card;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The five sample cards.
public final class Seeds {

  /// The cards' file names, in order.
  public static final List<String> NAMES =
      List.of(
          "000_53362df59e691aa6.txt",
          "001_ef08c1c817a2150e.txt",
          "002_dc6a039a0f540c26.txt",
          "003_607d981a2ce3eeb5.txt",
          "004_b1a526d8a8a9f1a6.txt");

  private Seeds() {}

  /// The bytes of sample card `number`.
  public static byte[] bytes(int number) {
    try (InputStream in = Seeds.class.getResourceAsStream("/assets/sample/" + NAMES.get(number))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The text of sample card `number`.
  public static String text(int number) {
    return new String(bytes(number), StandardCharsets.UTF_8);
  }
}
