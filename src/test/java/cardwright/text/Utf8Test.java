package cardwright.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

  @Provide
  Arbitrary<String> texts() {
    return Hostile.text();
  }

  @Property(tries = 1000)
  void bytesOfATextComeBack(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.decode(bytes)).isEqualTo(new Utf8.Text(text));
    assertThat(Utf8.encode(text)).isEqualTo(bytes);
  }

  @Property(tries = 1000)
  void anyBytesAreATextThatComesBackOrAreRefused(@ForAll @Size(max = 12) byte[] bytes) {
    switch (Utf8.decode(bytes)) {
      case Utf8.Text(String text) -> assertThat(Utf8.encode(text)).isEqualTo(bytes);
      case Utf8.NotUtf8(long offset, String shown) -> {
        assertThat(shown).contains("\ufffd");
        assertThat(offset).isBetween(0L, bytes.length - 1L);
        assertThat(isUtf8(bytes, (int) offset)).isTrue();
        assertThat(isUtf8(bytes, bytes.length)).isFalse();
      }
    }
  }

  private static boolean isUtf8(byte[] bytes, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\ufeffx", "\ufffd", "a\u0000b", "\r", "\r\n\r", "🤖", "\u2028\f"})
  void losesNothing(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(Utf8.decode(bytes)).isEqualTo(new Utf8.Text(text));
    assertThat(Utf8.encode(text)).isEqualTo(bytes);
  }

  @ParameterizedTest
  @CsvSource({
    "61ff, 1",
    "80, 0",
    "efbfbd61c3, 4",
    "c0af, 0",
    "eda080, 0",
    "f09fa4, 0",
    "6161f4908080, 2"
  })
  void tellsTheFirstBadByte(String hex, long offset) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThat(Utf8.decode(bytes))
        .isInstanceOfSatisfying(
            Utf8.NotUtf8.class, bad -> assertThat(bad.offset()).isEqualTo(offset));
  }

  @Test
  void tellsTheFirstBadByteFarIntoAFile() {
    String start = "é".repeat(20_000);
    byte[] bytes = (start + "\u0000x").getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 2] = (byte) 0xff;
    assertThat(Utf8.decode(bytes)).isEqualTo(new Utf8.NotUtf8(40_000, start + "\ufffdx"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83e", "\udd16", "a\ud83eb", "\udd16\ud83e"})
  void refusesHalfASurrogatePair(String text) {
    assertThat(Utf8.isEncodable(text)).isFalse();
    assertThatThrownBy(() -> Utf8.encode(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
